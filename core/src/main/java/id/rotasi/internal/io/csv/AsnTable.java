package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import id.rotasi.internal.io.sheet.WorkbookLimits;
import id.rotasi.internal.io.sheet.XlsxRows;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people of a problem as a table. */
public final class AsnTable {

    private static final CsvColumns FORMAT = CsvColumns.translated(
                    Arrays.stream(AsnColumn.values()).map(AsnColumn::key).toList(),
                    Stream.of(AsnColumn.ID, AsnColumn.NAME, AsnColumn.UNIT)
                            .map(AsnColumn::key)
                            .toList())
            .orElse(AsnColumn.ID.key(), AsnColumn.NIP.key());

    private AsnTable() {}

    /**
     * A person of a file.
     *
     * @param row that says who it is
     * @param postings rows that say what the person is from a date on, in the order of the file
     * @param asn the person, without an id if the row has none
     */
    public record Person(CsvRow row, List<CsvRow> postings, Asn asn) {

        private static final Pattern POSTING = Pattern.compile("\\.postings\\[(\\d+)](?:\\.from)?(.*)");

        /** Whether the row has an id. */
        public boolean hasId() {
            return row.text(AsnColumn.ID.key()).isPresent();
        }

        /** The place in the file of a property of the problem's format. */
        public String place(String property) {
            var posting = POSTING.matcher(property);
            if (!posting.matches()) {
                return row.place(AsnColumn.ofPath(property));
            }
            var of = postings.get(Integer.parseInt(posting.group(1)));
            var rest = posting.group(2);
            return of.place(rest.isEmpty() ? AsnColumn.POSTING_FROM.key() : AsnColumn.ofPath(rest));
        }
    }

    /**
     * Reads a file person by person; errors go into the reading.
     *
     * @param taker takes each person, in the order of the file, also one with errors
     */
    public static void read(InputFile file, Reading reading, Consumer<Person> taker) {
        read(rows -> CsvTable.read(file, reading, FORMAT, rows), reading, taker);
    }

    /** Reads people from a workbook in the same way: from the sheet in which most columns are known. */
    public static void readWorkbook(Path file, Reading reading, Consumer<Person> taker) {
        var name = String.valueOf(file.getFileName());
        var sheets = new LinkedHashMap<String, Map<String, List<String>>>();
        try {
            var fault = WorkbookLimits.fault(file);
            fault.ifPresent(code -> reading.error(name, code, Map.of("value", name)));
            if (fault.isPresent()) {
                return;
            }
            XlsxRows.read(file, new WorkbookLimits(), new Sheets(name, sheets));
        } catch (WorkbookLimits.Exceeded e) {
            reading.error(name, e.code(), Map.of("value", name, "max", e.most()));
            return;
        } catch (IOException e) {
            reading.error(name, "workbook.broken", Map.of("value", name));
            return;
        }
        var best = sheets.values().stream().max(Comparator.comparingInt(AsnTable::known));
        read(rows -> CsvTable.read(name, best.orElse(Map.of()), reading, FORMAT, rows), reading, taker);
    }

    private static int known(Map<String, List<String>> sheet) {
        return sheet.values().stream()
                .limit(CsvTable.DEEPEST)
                .mapToInt(FORMAT::known)
                .max()
                .orElse(0);
    }

    private record Sheets(String file, Map<String, Map<String, List<String>>> rows) implements XlsxRows.Sheets {
        @Override
        public boolean wants(String sheet) {
            return true;
        }

        @Override
        public void row(String sheet, int number, List<CellValue> cells) {
            rows.computeIfAbsent(sheet, key -> new LinkedHashMap<>())
                    .put(
                            file + ":" + CellName.of(sheet) + "!" + number,
                            cells.stream().map(CellValue::digits).toList());
        }
    }

    private static void read(Consumer<Consumer<CsvRow>> source, Reading reading, Consumer<Person> taker) {
        var people = new ArrayList<Person>();
        var places = new HashMap<String, Integer>();
        source.accept(row -> {
            var cells = new AsnRow(row, reading);
            if (!cells.isPosting()) {
                var asn = cells.asn();
                places.put(asn.id(), people.size());
                people.add(new Person(row, new ArrayList<>(), asn));
                return;
            }
            var id = cells.id();
            var place = places.get(id);
            if (place == null) {
                reading.error(row.place(AsnColumn.ID.key()), "csv.postingOfNobody", id);
            } else {
                var of = people.get(place);
                cells.posting().ifPresent(posting -> {
                    of.postings().add(row);
                    people.set(place, new Person(of.row(), of.postings(), with(of.asn(), posting)));
                });
            }
        });
        people.forEach(taker);
    }

    private static Asn with(Asn asn, Unit.Posting posting) {
        return asn.toBuilder().postings(List.of(posting)).build();
    }

    /** Writes a table for spreadsheets, with headers and words in that language. */
    public static void write(Collection<Asn> asns, OutputStream stream, Locale language) throws IOException {
        stream.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        var format = CsvWriter.builder()
                .fieldSeparator(language.equals(Messages.INDONESIAN) ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF);
        try (var csv = format.build(stream, StandardCharsets.UTF_8)) {
            csv.writeRecord(Arrays.stream(AsnColumn.values())
                    .map(column -> CsvWords.aliases("csv.column." + column.key(), language)
                            .get(0))
                    .toList());
            var words = new AsnWords(language);
            for (var asn : asns) {
                csv.writeRecord(words.row(asn));
                asn.postings().forEach(posting -> csv.writeRecord(words.row(asn, posting)));
            }
        }
    }
}
