package id.rotasi.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two resource bundles as they stand in their files. */
final class Bundles {

    static final Map<String, String> ENGLISH = read("messages.properties");
    static final Map<String, String> INDONESIAN = read("messages_id.properties");

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)[|}]");

    private Bundles() {}

    static Set<String> valuesOf(String message) {
        return VALUE.matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, message) -> messages.put((String) key, (String) message));
        return messages;
    }
}
