package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.sheet.CellValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers that are known of some columns.
 *
 * @param columns each by the normal form of what may stand above it
 */
record Headers(Map<String, Column> columns) {

    /** How far below the first row a header is looked for, under titles. */
    static final int DEEPEST = 30;

    static Headers of(List<Column> columns) {
        var known = new HashMap<String, Column>();
        for (var column : columns) {
            column.names().forEach(name -> known.putIfAbsent(normal(name), column));
        }
        columns.forEach(column -> known.putIfAbsent(normal(column.path()), column));
        return new Headers(known);
    }

    /**
     * What a row has, if it is taken for a header.
     *
     * @param found position of each column
     * @param others headers that are none of ours, by their position
     * @param twice headers of columns that stand further left already
     */
    record Found(Map<Column, Integer> found, Map<Integer, String> others, List<String> twice) {}

    Found in(List<CellValue> row) {
        var found = new LinkedHashMap<Column, Integer>();
        var others = new LinkedHashMap<Integer, String>();
        var twice = new java.util.ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            var text = row.get(i).text();
            var column = columns.get(normal(text));
            if (column == null) {
                if (!text.isEmpty()) {
                    others.put(i, text);
                }
            } else if (found.putIfAbsent(column, i) != null) {
                twice.add(text);
            }
        }
        return new Found(found, others, twice);
    }

    /** Letters and digits in lower case, without what stands in parentheses. */
    private static String normal(String header) {
        return CsvWords.normal(header.replaceAll("\\(.*?\\)", ""));
    }
}
