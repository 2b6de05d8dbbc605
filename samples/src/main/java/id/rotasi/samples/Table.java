package id.rotasi.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of text in columns: the first few flush left, the others flush right. */
final class Table {

    private static final String INDENT = "  ";
    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int left;

    /** @param left columns flush left */
    Table(int left) {
        this.left = left;
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows, the first of which is a heading with a rule below. */
    List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (var row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(line(row, widths));
        }
        int width = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        lines.add(1, INDENT + "-".repeat(width));
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder(INDENT);
        for (int column = 0; column < widths.length; column++) {
            var padding = " ".repeat(widths[column] - row.get(column).length());
            line.append(column == 0 ? "" : GAP)
                    .append(column < left ? row.get(column) + padding : padding + row.get(column));
        }
        return line.toString();
    }
}
