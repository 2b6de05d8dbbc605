package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a CSV file as it comes out of a spreadsheet: {@code ;} or {@code ,} or tab, quotes, any line end, Excel's own line
 * {@code sep=;}, and titles above the header.
 */
final class CsvTable {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=[;,\t]\"?");

    /** How far below the first row a header is looked for. */
    static final int DEEPEST = 30;

    private final String file;
    private final Reading reading;
    private final CsvColumns columns;
    private final Consumer<CsvRow> rows;
    private long line = 1;

    /** Lines that were read before the reader of CSV began. */
    private int above;

    private CsvTable(String file, Reading reading, CsvColumns columns, Consumer<CsvRow> rows) {
        this.file = file;
        this.reading = reading;
        this.columns = columns;
        this.rows = rows;
    }

    /** Hands over the rows below the header, but for blank ones; without the columns needed there are none. */
    static void read(InputFile file, Reading reading, CsvColumns columns, Consumer<CsvRow> rows) {
        file.read(reading, source -> {
            new CsvTable(file.name(), reading, columns, rows).read(source);
            return Optional.empty();
        });
    }

    /** Hands over rows of a sheet in the same way. @param rows by their places */
    static void read(
            String file, Map<String, List<String>> sheet, Reading reading, CsvColumns columns, Consumer<CsvRow> rows) {
        var table = new CsvTable(file, reading, columns, rows);
        var header = sheet.entrySet().stream()
                .limit(DEEPEST)
                .max(Comparator.comparingInt(row -> columns.known(row.getValue())));
        if (header.isEmpty()) {
            reading.error(file, "csv.empty");
            return;
        }
        var names = header.get().getValue().stream().map(String::strip).toList();
        var found = columns.find(names, header.get().getKey(), reading);
        if (columns.hasRequired(found)) {
            sheet.entrySet().stream()
                    .dropWhile(row -> !row.getKey().equals(header.get().getKey()))
                    .skip(1)
                    .forEach(row -> table.take(new CsvRow(row.getKey(), names, found, row.getValue())));
        }
    }

    private void read(BufferedReader source) throws IOException {
        var format = CsvReader.builder()
                .fieldSeparator(separatorOf(source))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var records = format.ofCsvRecord(source).iterator()) {
            var first = new ArrayList<CsvRecord>();
            while (records.hasNext() && first.size() < DEEPEST && !isHeader(first)) {
                first.add(records.next());
            }
            if (first.isEmpty()) {
                reading.error(file, "csv.empty");
                return;
            }
            int place = header(first);
            var header = first.get(place);
            var names = header.getFields().stream().map(String::strip).toList();
            var found = columns.find(names, place(header), reading);
            if (columns.hasRequired(found)) {
                first.subList(place + 1, first.size()).forEach(record -> take(names, found, record));
                while (records.hasNext()) {
                    take(names, found, records.next());
                }
            }
        } catch (CsvParseException e) {
            reading.error(file + ":" + (line + 1), "csv.broken");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /* The row in which all columns are that must be; else the first one in which most are known. */
    private int header(List<CsvRecord> first) {
        int best = 0;
        for (int i = 1; i < first.size(); i++) {
            if (columns.known(first.get(i).getFields())
                    > columns.known(first.get(best).getFields())) {
                best = i;
            }
        }
        return best;
    }

    private boolean isHeader(List<CsvRecord> first) {
        return !first.isEmpty() && columns.isHeader(first.get(first.size() - 1).getFields());
    }

    private String place(CsvRecord record) {
        return file + ":" + (record.getStartingLineNumber() + above);
    }

    private void take(List<String> names, Map<String, Integer> found, CsvRecord record) {
        line = record.getStartingLineNumber() + above;
        take(new CsvRow(place(record), names, found, record.getFields()));
    }

    private void take(CsvRow row) {
        if (row.isBlank() || columns.isTotal(row)) {
            return;
        }
        var caption = columns.caption(row);
        if (caption.isPresent()) {
            reading.notice(row.place(""), "row-aside", Map.of("value", caption.get()));
            return;
        }
        int before = reading.errors().size();
        rows.accept(row);
        // A separator inside a cell moves all cells behind it: what is wrong with these says nothing.
        if (row.isTooLong() || row.hasMoreCells() && reading.errors().size() > before) {
            var ofRow = reading.errors().subList(before, reading.errors().size());
            ofRow.removeIf(error -> !error.code().equals(CsvRow.BLANK));
            ofRow.add(0, new InputError(row.place(""), "io.csv.tooLong", Map.of()));
        }
    }

    /** What a first line {@code sep=;} says, which is read; else what occurs most often in the first line that has any. */
    private char separatorOf(BufferedReader source) throws IOException {
        source.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER];
        int length = Math.max(0, source.read(start));
        source.reset();
        var lines = new String(start, 0, length).lines().limit(DEEPEST).toList();
        var named = lines.isEmpty() ? "" : lines.get(0).strip();
        if (SEPARATOR.matcher(named).matches()) {
            source.readLine();
            above = 1;
            return named.charAt(named.length() - 1);
        }
        return separatorOf(
                lines.stream().filter(text -> text.matches("[^;,\t]*[;,\t].*")).limit(1));
    }

    /** The separator that occurs most often in lines, outside of quotes. */
    static char separatorOf(Stream<String> lines) {
        var bare = lines.map(line -> line.replaceAll("\"[^\"]*\"", "")).collect(Collectors.joining());
        char best = ',';
        for (char separator : new char[] {';', '\t'}) {
            if (count(bare, separator) > count(bare, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String text, char separator) {
        return text.chars().filter(character -> character == separator).count();
    }
}
