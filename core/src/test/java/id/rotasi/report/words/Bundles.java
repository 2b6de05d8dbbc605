package id.rotasi.report.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The resource bundles as they stand in their files. */
final class Bundles {

    static final List<String> ROOMS =
            List.of("input", "rules", "report", "explanation", "table", "page", "year", "workbook");
    static final Map<String, String> ENGLISH = read(".properties");
    static final Map<String, String> INDONESIAN = read("_id.properties");

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)[|}]");

    private Bundles() {}

    /** The values that whoever says the message must give; what days at home are called is none of them. */
    static Set<String> valuesOf(String message) {
        return VALUE.matcher(message)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !ENGLISH.containsKey("remote.WFH." + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String ending) {
        var messages = new TreeMap<String, String>();
        for (var room : ROOMS) {
            var properties = new Properties();
            try (var stream = Messages.class.getResourceAsStream(room + ending);
                    var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, message) -> {
                if (messages.put((String) key, (String) message) != null) {
                    throw new IllegalStateException("Two bundles have the key " + key);
                }
            });
        }
        return messages;
    }
}
