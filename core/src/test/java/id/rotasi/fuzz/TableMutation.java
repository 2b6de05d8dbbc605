package id.rotasi.fuzz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.rotasi.fixture.Draw;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Changes a CSV file at some of its cells, rows and columns, and writes it as some spreadsheet would. */
final class TableMutation {

    private final Draw draw;
    private final List<List<String>> rows;

    private TableMutation(Draw draw, List<List<String>> rows) {
        this.draw = draw;
        this.rows = rows;
    }

    static byte[] of(byte[] file, Draw draw) {
        var text = new String(file, StandardCharsets.UTF_8).replace("\ufeff", "");
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        var rows = new ArrayList<List<String>>();
        try (var records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            records.stream().map(CsvRecord::getFields).map(ArrayList::new).forEach(rows::add);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        var mutation = new TableMutation(draw, rows);
        int steps = draw.chance(0.6) ? 1 : draw.between(2, 5);
        for (int step = 0; step < steps && !rows.isEmpty(); step++) {
            mutation.change();
        }
        return mutation.written().getBytes(StandardCharsets.UTF_8);
    }

    private void change() {
        var row = draw.one(rows);
        if (row.isEmpty()) {
            row.add("");
        }
        int column = draw.between(0, row.size() - 1);
        switch (draw.between(0, 11)) {
            case 0, 1 -> row.set(column, Odd.text(draw, row.get(column)));
            case 2 ->
                row.set(
                        column,
                        draw.one(draw.one(
                                rows.stream().filter(some -> !some.isEmpty()).toList())));
            case 3 -> {
                var header = rows.get(0);
                int place = draw.between(0, Math.max(0, header.size() - 1));
                if (!header.isEmpty()) {
                    header.set(place, Odd.text(draw, header.get(place)));
                }
            }
            case 4 ->
                rows.forEach(some -> {
                    if (column < some.size()) {
                        some.remove(column);
                    }
                });
            case 5 -> rows.forEach(some -> some.add(column < some.size() ? some.get(column) : ""));
            case 6 -> rows.remove(row);
            case 7 -> rows.add(new ArrayList<>(row));
            case 8 -> many(row);
            case 9 -> rows.add(draw.between(0, rows.size()), new ArrayList<>(List.of(Odd.text(draw, ""))));
            case 10 -> Collections.swap(rows, draw.between(0, rows.size() - 1), draw.between(0, rows.size() - 1));
            default -> row.remove(column);
        }
    }

    private void many(List<String> row) {
        int number = draw.chance(0.05) ? draw.between(200, 3_000) : draw.between(2, 20);
        boolean distinct = draw.chance(0.7);
        for (int i = 0; i < number; i++) {
            var copy = new ArrayList<>(row);
            if (distinct) {
                copy.set(0, copy.get(0) + i);
            }
            rows.add(copy);
        }
    }

    private String written() {
        var separator = draw.chance(0.6) ? ";" : draw.one(",", "\t", "|");
        var end = draw.chance(0.8) ? "\n" : draw.one("\r\n", "\r", "\n\n");
        boolean always = draw.chance(0.2);
        var start = draw.chance(0.9) ? "" : draw.one("\ufeff", "sep=;\n", "#\n", "\n\n", "\ufeff\ufeff");
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, separator, always))
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, start, draw.chance(0.8) ? end : ""));
    }

    private String quoted(String cell, String separator, boolean always) {
        boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        if (needed && draw.chance(0.05)) {
            return cell;
        }
        return needed || always ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
