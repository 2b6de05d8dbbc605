package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code "%d".formatted(1)} writes the digits of the machine's language, and a workbook with Arabic digits in its markup
 * is no workbook. What the byte code shows is checked by the build; this is what only the sources show.
 */
class SourceTextTest {

    /** The literal, or the brackets with literals, in front of the call. */
    private static final Pattern CALL =
            Pattern.compile("((?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"\\s*+\\+?\\s*+)++)\\)?\\s*\\.formatted\\(");

    private static final Pattern SAME_EVERYWHERE = Pattern.compile("%(\\d+\\$)?-?\\d*s|%%|%n");

    static List<String> localised(String source) {
        var found = new ArrayList<String>();
        var calls = CALL.matcher(source);
        while (calls.find()) {
            if (SAME_EVERYWHERE.matcher(calls.group(1)).replaceAll("").contains("%")) {
                found.add(calls.group(1).strip());
            }
        }
        return found;
    }

    @Test
    void a_number_that_is_formatted_in_the_language_of_the_machine_is_found() {
        assertThat(localised("x = \"<brk id=\\\"%d\\\"/>\".formatted(row);")).hasSize(1);
        assertThat(localised("(\"a %s \"\n + \"b %,d\")\n   .formatted(1, 2)")).hasSize(1);
        assertThat(localised("\"%s has %2$s, 50 %%\".formatted(1, 2)")).isEmpty();
    }

    @Test
    void no_text_is_formatted_in_the_language_of_the_machine() throws IOException {
        var found = new ArrayList<String>();
        for (var module : List.of("src/main/java", "../samples/src/main/java")) {
            try (var files = Files.walk(Path.of(module))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    localised(Files.readString(file)).forEach(text -> found.add(file + ": " + text));
                }
            }
        }
        assertThat(found).as("write %s, or String.format with a locale").isEmpty();
    }
}
