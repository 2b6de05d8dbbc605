package id.rotasi.samples;

import java.util.ArrayList;
import java.util.List;

/** Text for a screen of {@value Console#WIDTH} columns. */
final class Lines {

    private static final int LABEL = 16;

    private Lines() {}

    /** A labelled value, wrapped below itself. */
    static List<String> field(String label, String value) {
        var lines = new ArrayList<String>();
        for (var part : wrap(value, Console.WIDTH - LABEL - 2)) {
            lines.add("  %s%s".formatted(pad(lines.isEmpty() ? label : "", LABEL), part));
        }
        return lines;
    }

    /** A sentence after a dash, wrapped. */
    static List<String> item(String sentence) {
        var lines = new ArrayList<String>();
        for (var part : wrap(sentence, Console.WIDTH - 4)) {
            lines.add((lines.isEmpty() ? "  - " : "    ") + part);
        }
        return lines;
    }

    /** The text in lines of at most that width, broken between words. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, filled up or cut to that width. */
    static String pad(String text, int width) {
        return text.length() > width ? text.substring(0, width) : text + " ".repeat(width - text.length());
    }
}
