package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a CSV file as it comes out of a spreadsheet: {@code ;} or {@code ,} or tab, quotes, any line end. */
final class CsvTable {

    private static final int LONGEST_HEADER = 1 << 16;

    private final String file;
    private final Reading reading;
    private final CsvColumns columns;
    private final Consumer<CsvRow> rows;
    private long line = 1;

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

    private void read(BufferedReader source) throws IOException {
        var format = CsvReader.builder()
                .fieldSeparator(separatorOf(source))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var records = format.ofCsvRecord(source).iterator()) {
            if (!records.hasNext()) {
                reading.error(file, "csv.empty");
                return;
            }
            var header = records.next();
            var names = header.getFields().stream().map(String::strip).toList();
            var found = columns.find(names, file + ":" + header.getStartingLineNumber(), reading);
            while (columns.hasRequired(found) && records.hasNext()) {
                var cells = records.next();
                line = cells.getStartingLineNumber();
                take(new CsvRow(file, names, found, cells));
            }
        } catch (CsvParseException e) {
            reading.error(file + ":" + (line + 1), "csv.broken");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(CsvRow row) {
        if (row.isBlank()) {
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

    /** The separator that occurs most often in the header. */
    private static char separatorOf(BufferedReader source) throws IOException {
        source.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER];
        int length = Math.max(0, source.read(start));
        source.reset();
        return separatorOf(new String(start, 0, length).lines().limit(1));
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
