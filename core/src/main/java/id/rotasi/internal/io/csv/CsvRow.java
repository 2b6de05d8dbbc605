package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn;
import id.rotasi.internal.io.read.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list.
 *
 * @param line where it is: file and line
 */
public record CsvRow(String line, List<String> header, Map<String, Integer> columns, List<String> cells) {

    /** Code of the error that nothing stands in a cell that must be filled. */
    static final String BLANK = "io.csv.blank";

    /** What stands in a column; empty when nothing does. */
    Optional<String> text(String key) {
        var column = columns.get(key);
        if (column == null || column >= cells.size()) {
            return Optional.empty();
        }
        var text = Asn.stripped(cells.get(column));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What must stand in a column; a stand-in that is no other's name if nothing does, which is an error. */
    String required(String key, Reading reading) {
        return text(key).orElseGet(() -> {
            reading.error(place(key), "csv.blank");
            return place(key);
        });
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Where a column of this row is: file, line and header; file and line if there is no such column. */
    public String place(String key) {
        var column = columns.get(key);
        return column == null ? line : line + ":" + header.get(column);
    }

    /** Whether it has more cells than the header, if only blank ones. */
    boolean hasMoreCells() {
        return cells.size() > header.size();
    }

    /** Whether it has more cells than the header that are not blank. */
    boolean isTooLong() {
        return cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
    }
}
