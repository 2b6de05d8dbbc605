package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page about a format, as it is written.
 *
 * @param text the whole page
 */
record FormatPage(String text) {

    static FormatPage read(String name) throws IOException {
        return new FormatPage(Files.readString(Stream.of(Path.of("docs"), Path.of("core", "docs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .resolve(name)));
    }

    /** What stands below a heading of the third level, up to the next heading. */
    String section(String heading) {
        int start = text.indexOf("\n### " + heading + "\n");
        assertThat(start).as(heading).isPositive();
        int end = Pattern.compile("\n##+ ")
                .matcher(text)
                .results()
                .mapToInt(MatchResult::start)
                .filter(at -> at > start)
                .findFirst()
                .orElse(text.length());
        return text.substring(start, end);
    }

    /** The first example of a section. */
    ObjectNode example(String heading) throws IOException {
        var section = section(heading);
        int start = section.indexOf("```json") + "```json".length();
        return (ObjectNode) new ObjectMapper().readTree(section.substring(start, section.indexOf("```", start)));
    }

    /** The cells of all tables of a section, but for the lines below the headers. */
    List<List<String>> rows(String heading) {
        return section(heading)
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The rows of a section that begin with a rule. */
    List<List<String>> rules(String heading) {
        return rows(heading).stream().filter(row -> row.get(0).startsWith("`{")).toList();
    }

    static String unquoted(String cell) {
        return cell.substring(1, cell.length() - 1);
    }
}
