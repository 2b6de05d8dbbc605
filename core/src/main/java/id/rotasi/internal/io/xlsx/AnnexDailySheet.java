package id.rotasi.internal.io.xlsx;

import static id.rotasi.internal.io.xlsx.SheetPen.range;

import id.rotasi.domain.Asn;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.CountersOfDay;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.PostWords;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import id.rotasi.io.AnnexXlsx.Paper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Who is at home, with boxes for the reporting duty, and who is at which counter: a list for each working day, on pages of its
 * own. Where a list goes on, its heading is repeated.
 */
final class AnnexDailySheet {

    private static final int BOXES = 4;
    private static final double[] WIDTHS = {5, 30, 20, 30};
    private static final double BOX_WIDTH = 10;

    /*
     * About as many characters as fit between the margins at full size, where Calibri is replaced by a wider font. Fitting to the
     * width would be simpler, but Excel is documented to ignore page breaks then.
     */
    private static final int A4_CHARACTERS = 108;
    private static final int FOLIO_CHARACTERS = 120;
    private static final int FULL_SIZE = 100;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double SURE = 0.9;

    /* Points of a heading, its titles and one row. */
    private static final double BEGINNING = 8 * SheetPen.ROW;

    private final LetterJob job;
    private final List<String> boxes;
    private final double[] widths;
    private final double page;
    private int row;
    private double used;

    AnnexDailySheet(LetterJob job) {
        this.job = job;
        this.boxes = DutyWords.boxes(job.duty(), job.words());
        this.widths = Arrays.copyOf(WIDTHS, BOXES + boxes.size());
        Arrays.fill(widths, BOXES, widths.length, BOX_WIDTH);
        this.page = job.paper().height() * POINTS_PER_MM * FULL_SIZE / scale() * SURE;
    }

    private int scale() {
        int characters = job.paper() == Paper.A4 ? A4_CHARACTERS : FOLIO_CHARACTERS;
        double all = DoubleStream.of(widths).sum();
        return (int) Math.min(FULL_SIZE, FULL_SIZE * characters / all);
    }

    public void write(XlsxBook book) throws IOException {
        boolean shifts = job.isOfShifts();
        var sheet = book.sheet(book.reserve(job.text(LetterJob.key("daily.sheet", shifts))));
        var pen = new SheetPen(sheet);
        pen.landscape(job);
        pen.widths(widths);
        sheet.pageScale(scale());
        var people = job.units().stream()
                .flatMap(unit -> job.table().peopleOf(unit).stream())
                .toList();
        for (var date : job.dates()) {
            if (people.stream().anyMatch(asn -> job.table().at(asn, date).isPresent())) {
                if (row > 0) {
                    turn(book);
                }
                heading(pen, date, LetterJob.key("daily.title", shifts));
                var home = people.stream().filter(asn -> isAtHome(asn, date)).toList();
                if (!shifts) {
                    home(pen, book, date, home);
                }
                counters(pen, book, date);
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private boolean isAtHome(Asn asn, LocalDate date) {
        return job.table()
                .at(asn, date)
                .filter(day -> day.mode() == WorkMode.WFH)
                .isPresent();
    }

    private void turn(XlsxBook book) {
        book.breakBelow(row - 1);
        used = 0;
    }

    private void skip(int rows) {
        row += rows;
        used += rows * SheetPen.ROW;
    }

    private void heading(SheetPen pen, LocalDate date, String key) {
        var title = job.words().text("annex." + key, Map.of("date", date));
        pen.text(row, 0, title, Look.TEXT.sized(12).inBold());
        pen.text(row + 1, 0, job.agency().name(), Look.TEXT.inBold());
        skip(3);
    }

    private void home(SheetPen pen, XlsxBook book, LocalDate date, List<Asn> people) {
        if (people.isEmpty()) {
            pen.text(row, 0, job.text("daily.none"), Look.TEXT);
            skip(2);
            return;
        }
        var names = new ArrayList<String>();
        titles(pen);
        int first = row;
        for (int i = 0; i < people.size(); i++) {
            boolean last = i == people.size() - 1;
            if (used + (last ? 3 : 1) * SheetPen.ROW > page) {
                names.add("COUNTA(%s)".formatted(range(first, 1, row - 1, 1)));
                turn(book);
                heading(pen, date, "daily.more");
                titles(pen);
                first = row;
            }
            person(pen, i + 1, people.get(i));
        }
        names.add("COUNTA(%s)".formatted(range(first, 1, row - 1, 1)));
        pen.text(row, 1, job.text("daily.total"), Look.TOTAL.aligned("right"));
        pen.blank(row, 0, Look.TOTAL);
        pen.formula(row, 2, String.join("+", names), people.size(), Look.TOTAL);
        skip(2);
    }

    private void titles(SheetPen pen) {
        var titles = new ArrayList<>(job.texts("column.no", "column.name", "column.nip", "column.unit"));
        titles.addAll(boxes);
        used += pen.titles(row++, widths, titles);
    }

    private void person(SheetPen pen, int number, Asn asn) {
        pen.number(row, 0, number, Look.COUNT);
        pen.text(row, 1, asn.name(), Look.CELL);
        pen.text(row, 2, asn.nip().map(nip -> nip.digits()).orElse(""), Look.COUNT);
        pen.text(row, 3, job.names().unit(asn.unit()), Look.CELL);
        for (int i = BOXES; i < widths.length; i++) {
            pen.blank(row, i, Look.CELL);
        }
        used += pen.fitHeight(
                row,
                new double[] {WIDTHS[1], WIDTHS[3]},
                List.of(asn.name(), job.names().unit(asn.unit())));
        row++;
    }

    private void counters(SheetPen pen, XlsxBook book, LocalDate date) {
        var staffed = CountersOfDay.of(job.table(), job.agency(), date);
        if (staffed.isEmpty()) {
            return;
        }
        boolean begun = false;
        for (int i = 0; i < staffed.size(); i++) {
            if (used + (begun ? 2 * SheetPen.ROW : BEGINNING) > page) {
                turn(book);
                heading(pen, date, "daily.more");
                begun = false;
            }
            if (!begun) {
                var kind = CountersOfDay.suffix(job.table(), staffed);
                pen.text(row, 0, job.text("daily.counters" + kind), Look.TEXT.inBold());
                skip(1);
                used += pen.titles(row, WIDTHS, job.texts("column.no", "daily.counter" + kind, "daily.least"));
                pen.wide(row++, BOXES - 1, widths.length - 1, job.text("daily.officers"), Look.HEAD);
                begun = true;
            }
            counter(pen, i + 1, staffed.get(i), date);
        }
        skip(1);
    }

    private void counter(SheetPen pen, int number, CountersOfDay.Staffed counter, LocalDate date) {
        var officers = counter.officers().isEmpty()
                ? job.text("daily.nobody")
                : counter.officers().stream().map(Asn::name).collect(Collectors.joining("; "));
        pen.number(row, 0, number, Look.COUNT);
        var name = PostWords.of(job.table().problem(), job.words())
                .named(counter.counter().id());
        pen.text(row, 1, name, Look.CELL);
        pen.number(row, 2, counter.counter().minimumOn(date), Look.COUNT);
        pen.wide(row, BOXES - 1, widths.length - 1, officers, Look.CELL);
        double wide = WIDTHS[BOXES - 1] + BOX_WIDTH * boxes.size();
        used += pen.fitHeight(row, new double[] {WIDTHS[1], wide}, List.of(name, officers));
        row++;
    }
}
