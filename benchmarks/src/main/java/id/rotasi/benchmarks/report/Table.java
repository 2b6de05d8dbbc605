package id.rotasi.benchmarks.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of text, to be read or stored. Cells that look like numbers are set flush right. */
public final class Table {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** An empty table. */
    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row. @throws IllegalArgumentException if it has another number of cells */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "The row has %d cells, the table %d columns.".formatted(cells.length, columns.size()));
        }
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /** For a terminal. */
    public String text() {
        int[] width = IntStream.range(0, columns.size())
                .map(c -> Math.max(
                        columns.get(c).length(),
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0)))
                .toArray();
        var out = new StringBuilder(line(columns, width)).append('\n');
        out.append("-".repeat(IntStream.of(width).sum() + 2 * (width.length - 1)));
        var before = "";
        boolean grouped = rows.stream().map(row -> row.get(0)).distinct().count() < rows.size();
        for (var row : rows) {
            if (grouped && !before.isEmpty() && !row.get(0).equals(before)) {
                out.append('\n');
            }
            out.append('\n').append(line(row, width));
            before = row.get(0);
        }
        return out.append('\n').toString();
    }

    /** As comma-separated values with a header. */
    public String csv() {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** For a Markdown page. */
    public String markdown() {
        var out = new StringBuilder(bars(columns)).append('\n');
        out.append(IntStream.range(0, columns.size())
                .mapToObj(c -> isNumeric(c) ? "---:" : "---")
                .collect(Collectors.joining("|", "|", "|\n")));
        rows.forEach(row -> out.append(bars(row)).append('\n'));
        return out.toString();
    }

    /** For a page. */
    public String html() {
        var out = new StringBuilder("<table><thead><tr>");
        columns.forEach(column -> out.append("<th>").append(escape(column)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (var row : rows) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                out.append(isNumeric(c) ? "<td class=\"n\">" : "<td>")
                        .append(escape(row.get(c)))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody></table>\n").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String bars(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String line(List<String> cells, int[] width) {
        return IntStream.range(0, cells.size())
                .mapToObj(c -> {
                    var pad = " ".repeat(width[c] - cells.get(c).length());
                    return isNumeric(c) ? pad + cells.get(c) : cells.get(c) + pad;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private boolean isNumeric(int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("[-+0-9.,x% ]*"));
    }
}
