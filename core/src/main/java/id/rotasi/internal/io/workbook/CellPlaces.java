package id.rotasi.internal.io.workbook;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.io.sheet.CellName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where in the workbook each part of the tree stands, so that errors and notices name sheet and cell. */
final class CellPlaces {

    private static final Pattern ELEMENT = Pattern.compile("(.*)\\[(\\d+)]");
    private static final Pattern PATH = Pattern.compile("\\$[.\\[].*");

    /** A row with the columns of its properties. */
    private record Row(String sheet, int number, Map<String, Integer> columns) {

        String cell(String property) {
            for (var name = property; !name.isEmpty(); name = above(name)) {
                if (columns.containsKey(name)) {
                    return CellName.of(sheet, number, columns.get(name));
                }
            }
            return columns.entrySet().stream()
                    .filter(column -> !property.isEmpty() && column.getKey().startsWith(property + "."))
                    .map(column -> CellName.of(sheet, number, column.getValue()))
                    .findFirst()
                    .orElseGet(() -> CellName.of(sheet) + "!" + number);
        }
    }

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();

    /** The next element of that list stands in a row. */
    void row(String list, String sheet, int number, Map<String, Integer> columns) {
        rows.computeIfAbsent(list, key -> new ArrayList<>()).add(new Row(sheet, number, columns));
    }

    /** What was kept under another name. */
    void move(String from, String to) {
        Optional.ofNullable(rows.remove(from)).ifPresent(known -> {
            rows.put(to, known);
            cells.putIfAbsent(to, known.get(0).cell(""));
        });
    }

    /** What is at that path and below stands in a cell, or on a sheet. */
    void at(String path, String place) {
        cells.put(path, place);
    }

    /** The place of a path such as {@code $.asns[12].unit}; the path itself if it is not known. */
    String of(String path) {
        for (var here = path; !here.equals("$") && !here.isEmpty(); here = above(here)) {
            if (cells.containsKey(here)) {
                return cells.get(here);
            }
            var element = ELEMENT.matcher(here);
            var known = element.matches() ? rows.getOrDefault(element.group(1), List.of()) : List.<Row>of();
            if (!known.isEmpty() && Integer.parseInt(element.group(2)) < known.size()) {
                var row = known.get(Integer.parseInt(element.group(2)));
                return row.cell(path.substring(here.length()).replaceFirst("^\\.", ""));
            }
        }
        return path;
    }

    InputError of(InputError error) {
        return new InputError(of(error.path()), error.code(), placed(error.arguments()));
    }

    InputNotice of(InputNotice notice) {
        return new InputNotice(of(notice.path()), notice.code(), placed(notice.arguments()));
    }

    private Map<String, Object> placed(Map<String, Object> arguments) {
        var placed = new HashMap<>(arguments);
        placed.computeIfPresent(
                "first", (name, first) -> PATH.matcher(first.toString()).matches() ? of(first.toString()) : first);
        return placed;
    }

    private static String above(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
