package id.rotasi.internal.io.grid;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.internal.io.csv.DayWord;
import id.rotasi.internal.io.csv.LooseCsv;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.internal.io.sheet.CellValue;
import id.rotasi.internal.io.sheet.WorkbookLimits;
import id.rotasi.internal.io.sheet.XlsxRows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A grid of people and the days of one month, as a workbook or CSV: the matrix among the lists of a roster, an annex, or what
 * people keep by hand. People are known by id, NIP or name, whichever columns there are.
 */
public final class GridFile {

    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)-(0[1-9]|1[0-2])");
    private static final int PEEKED = 30;

    private final GridPeople people;
    private final YearMonth month;
    private final Reading reading;
    private final BiConsumer<String, Assignment> taker;
    private final Map<String, GridHeader> headers = new LinkedHashMap<>();
    private final String file;

    private GridFile(
            String file, GridPeople people, YearMonth month, Reading reading, BiConsumer<String, Assignment> taker) {
        this.file = file;
        this.people = people;
        this.month = month;
        this.reading = reading;
        this.taker = taker;
    }

    /** Whether it is a workbook, or CSV with a header of people and days among its first rows. */
    public static boolean isGrid(Path path) {
        if (WorkbookLimits.looksLikeWorkbook(path)) {
            return true;
        }
        return LooseCsv.firstRows(path, PEEKED).stream()
                .anyMatch(row -> GridHeader.of(cells(row)).isPresent());
    }

    /**
     * Reads it; errors go into the reading.
     *
     * @param period that tells the month, if the name of the file has none
     * @param taker takes the place of each day, and the day; on site at a post that is not known, but for the field
     */
    public static void read(
            Path path, GridPeople people, Period period, Reading reading, BiConsumer<String, Assignment> taker) {
        var name = String.valueOf(path.getFileName());
        var closed = InputFile.faultOf(path);
        closed.ifPresent(code -> reading.error(name, code, Map.of("value", path)));
        var month = closed.isPresent() ? Optional.<YearMonth>empty() : month(name, period, reading);
        month.ifPresent(known -> new GridFile(name, people, known, reading, taker).read(path));
    }

    /** The month of the file's name, or else the one in which the period lies. */
    private static Optional<YearMonth> month(String name, Period period, Reading reading) {
        var named = MONTH.matcher(name);
        if (named.find()) {
            return Optional.of(YearMonth.parse(named.group()));
        }
        var first = YearMonth.from(period.from());
        if (!first.equals(YearMonth.from(period.to()))) {
            reading.error(name, "grid.month", name);
            return Optional.empty();
        }
        return Optional.of(first);
    }

    private void read(Path path) {
        try {
            if (WorkbookLimits.looksLikeWorkbook(path)) {
                var fault = WorkbookLimits.fault(path);
                fault.ifPresent(code -> reading.error(file, code, Map.of("value", file)));
                if (fault.isPresent()) {
                    return;
                }
                XlsxRows.read(path, new WorkbookLimits(), new Sheets());
            } else {
                int number = 0;
                for (var row : LooseCsv.rows(path)) {
                    row("", ++number, cells(row));
                }
            }
            if (headers.isEmpty()) {
                reading.error(file, "grid.none", file);
            }
        } catch (WorkbookLimits.Exceeded e) {
            reading.error(file, e.code(), Map.of("value", file, "max", e.most()));
        } catch (IOException e) {
            reading.error(file, "workbook.list", Map.of("value", file));
        }
    }

    private static List<CellValue> cells(List<String> row) {
        return row.stream().map(CellValue::of).toList();
    }

    private final class Sheets implements XlsxRows.Sheets {
        @Override
        public boolean wants(String sheet) {
            return true;
        }

        @Override
        public void row(String sheet, int number, List<CellValue> cells) {
            GridFile.this.row(sheet, number, cells);
        }
    }

    /* A sheet may have several tables below each other; what stands above the first header is a title. */
    private void row(String sheet, int number, List<CellValue> cells) {
        var header = GridHeader.of(cells);
        if (header.isPresent()) {
            headers.put(sheet, header.get());
        } else if (headers.containsKey(sheet) && headers.get(sheet).isNamed(cells)) {
            person(sheet, number, cells, headers.get(sheet));
        }
    }

    /* Who is nobody of the problem is a mistake in a row with days; totals, explanations and signatures have none. */
    private void person(String sheet, int number, List<CellValue> cells, GridHeader header) {
        var found = people.find(header, cells);
        if (found.isPresent()) {
            header.days(cells)
                    .forEach((column, day) ->
                            day(found.get(), day, cells.get(column).text(), place(sheet, number, column)));
        } else if (header.days(cells).keySet().stream().anyMatch(column -> isCode(cells.get(column)))) {
            reading.error(
                    place(sheet, number, header.firstColumn()),
                    people.isSeveral(header, cells) ? "grid.several" : "grid.nobody",
                    header.who(cells));
        }
    }

    private static boolean isCode(CellValue cell) {
        return DayWord.of(cell.text()).isPresent();
    }

    private void day(String asn, int day, String code, String place) {
        if (!month.isValidDay(day)) {
            reading.error(place, "grid.noDay", Map.of("value", code, "day", day, "month", month.toString()));
            return;
        }
        var date = month.atDay(day);
        reading.seen(date);
        assignment(asn, date, code)
                .ifPresentOrElse(
                        known -> taker.accept(place, known),
                        () -> reading.error(place, "grid.code", Map.of("value", code, "known", DayWord.known())));
    }

    private static Optional<Assignment> assignment(String asn, LocalDate date, String code) {
        return DayWord.of(code).map(meant -> switch (meant) {
            case WFH -> Assignment.atHome(asn, date);
            case ABSENT -> Assignment.absent(asn, date);
            case FIELD -> Assignment.onSite(asn, date, Post.FIELD);
            case WFO, OFF -> Assignment.of(asn, date, meant.mode(), Optional.empty(), Optional.empty());
        });
    }

    private String place(String sheet, int row, int column) {
        var cell = sheet.isEmpty() ? CellName.letters(column) + row : CellName.of(sheet, row, column);
        return file + ":" + cell;
    }
}
