package id.rotasi.internal.io.xlsx;

import static id.rotasi.internal.io.xlsx.SheetPen.cell;
import static id.rotasi.internal.io.xlsx.SheetPen.range;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.DayCode;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.MonthOfUnit;
import id.rotasi.internal.io.table.Span;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The sheet of one unit: who works where on each day of the month, totals, legend, signature. */
final class AnnexUnitSheet {

    private static final int FIRST_DAY = 5;
    private static final int HEAD = 8;
    private static final int FIRST_ROW = HEAD + 2;
    private static final double[] WIDTHS = {4, 26, 19, 9, 24};
    private static final double DAY_WIDTH = 4.6;
    private static final double DAY_OFF_WIDTH = 3.4;
    private static final double TOTAL_WIDTH = 7.5;
    private static final double REMARK_WIDTH = 10;

    // People on the page with the signature.
    private static final int TAKEN_ALONG = 4;

    private static final Look DAY = Look.COUNT.sized(8);
    private static final Look OFF = DAY.filled("BFBFBF");
    private static final Look HOLIDAY = Look.HEAD.sized(8).filled("BFBFBF").coloured("C00000");

    private final AnnexBook book;
    private final LetterJob job;
    private final MonthOfUnit month;
    private final Unit unit;
    private final List<Asn> people;
    private final List<LocalDate> dates;
    private final AnnexKnown known;
    private final int totalColumn;
    private final int lastRow;
    private double tableHeight;

    AnnexUnitSheet(AnnexBook annex, Unit unit) {
        this.book = annex;
        this.job = annex.job();
        this.month = MonthOfUnit.of(job.table(), unit, job.month());
        this.unit = unit;
        this.people = month.people();
        this.dates = month.dates();
        this.known = new AnnexKnown(job.table().known(), job.words(), people, dates);
        this.totalColumn = FIRST_DAY + dates.size();
        this.lastRow = FIRST_ROW + people.size() - 1;
    }

    /**
     * Where the totals of a sheet stand.
     *
     * @param unit whose they are
     * @param sheet name of the sheet
     * @param column of all totals
     * @param row of the WFO total; WFH and absent follow below
     */
    record Totals(Unit unit, String sheet, int column, int row) {

        String reference(int offset) {
            return "'" + sheet + "'!" + cell(row + offset, column);
        }
    }

    public Totals write(XlsxBook workbook) throws IOException {
        var name = workbook.reserve(unit.name());
        var sheet = workbook.sheet(name);
        var pen = new SheetPen(sheet);
        pen.landscape(job.paper(), job.text("page"));
        pen.fitToWidth();
        sheet.freezePane(2, FIRST_ROW);
        sheet.repeatRows(HEAD, HEAD + 1);
        widths(pen);
        letterHead(pen);
        tableHead(pen);
        for (int i = 0; i < people.size(); i++) {
            person(pen, i);
        }
        totals(pen);
        foot(pen);
        keepTogether(workbook);
        sheet.finish();
        return new Totals(unit, name, totalColumn, lastRow + 1);
    }

    // A signature on a page of its own, or torn in two, is one nobody trusts: where the end would run over the page,
    // the
    // last people go to the next page with it. The page's height is an estimate, so this is also done where the list
    // seems to run over by a row or two.
    private void keepTogether(XlsxBook workbook) {
        double width = DAY_WIDTH * dates.size()
                + TOTAL_WIDTH
                + REMARK_WIDTH
                + DoubleStream.of(WIDTHS).sum();
        double page = book.rowsOnPage(width) * SheetPen.ROW;
        double head = 2 * SheetPen.ROW;
        double left = page - HEAD * SheetPen.ROW - head - tableHeight;
        while (left < 0) {
            left += page - head;
        }
        int end = 4 + notes().size() + 2 + Math.max(legend().size() + 1, Signature.ROWS);
        boolean runsOver = left < end * SheetPen.ROW;
        boolean hasJustBegun = left > page - head - 3 * SheetPen.ROW;
        if ((runsOver || hasJustBegun) && people.size() > TAKEN_ALONG) {
            workbook.breakBelow(lastRow - TAKEN_ALONG);
        }
    }

    private void widths(SheetPen pen) {
        pen.widths(WIDTHS);
        for (int i = 0; i < dates.size(); i++) {
            pen.sheet().width(FIRST_DAY + i, month.works(dates.get(i)) ? DAY_WIDTH : DAY_OFF_WIDTH);
        }
        pen.sheet().width(totalColumn, TOTAL_WIDTH);
        pen.sheet().width(totalColumn + 1, REMARK_WIDTH);
    }

    private void letterHead(SheetPen pen) {
        var letter = job.letter();
        pen.text(0, 0, job.text("appendix"), Look.TEXT.inBold());
        pen.text(1, 0, job.text("letter") + ": " + letter.number().orElse(Signature.DOTS), Look.TEXT);
        pen.text(2, 0, job.text("letter.date") + ": " + Signature.date(letter, job.words()), Look.TEXT);
        int last = totalColumn + 1;
        pen.wide(4, 0, last, job.text("title"), Look.TITLE);
        var upper = job.words().locale();
        var place = unit.equals(job.agency())
                ? unit.name()
                : unit.name() + " - " + job.agency().name();
        pen.wide(5, 0, last, place.toUpperCase(upper), Look.TITLE);
        pen.wide(6, 0, last, Span.of(dates, job.words()).toUpperCase(upper), Look.TITLE);
        known.heading().ifPresent(line -> pen.wide(7, 0, last, line, Look.TEXT.aligned("center")));
    }

    private void tableHead(SheetPen pen) {
        var titles = job.texts("column.no", "column.name", "column.nip", "column.grade", "column.title");
        for (int i = 0; i < titles.size(); i++) {
            pen.block(HEAD, HEAD + 1, i, i, titles.get(i), Look.HEAD);
        }
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var weekday = date.getDayOfWeek()
                    .getDisplayName(TextStyle.SHORT, job.words().locale());
            var look = known.lined(month.works(date) ? Look.HEAD.sized(8) : HOLIDAY, date);
            pen.number(HEAD, FIRST_DAY + i, date.getDayOfMonth(), look);
            pen.label(HEAD + 1, FIRST_DAY + i, weekday, look.sized(7));
        }
        pen.block(HEAD, HEAD + 1, totalColumn, totalColumn, job.text("column.total"), Look.HEAD);
        pen.block(HEAD, HEAD + 1, totalColumn + 1, totalColumn + 1, job.text("column.remark"), Look.HEAD);
    }

    private void person(SheetPen pen, int index) {
        var asn = people.get(index);
        int row = FIRST_ROW + index;
        pen.number(row, 0, index + 1, Look.COUNT);
        pen.text(row, 1, asn.name(), Look.CELL);
        pen.text(row, 2, asn.nip().map(nip -> nip.digits()).orElse(""), Look.COUNT);
        pen.text(row, 3, asn.grade().orElse(""), Look.COUNT);
        pen.text(row, 4, asn.title().orElse(""), Look.CELL.sized(8));
        for (int i = 0; i < dates.size(); i++) {
            day(pen, row, FIRST_DAY + i, asn, dates.get(i));
        }
        long wfh = month.count(asn, WorkMode.WFH);
        var days = range(row, FIRST_DAY, row, totalColumn - 1);
        pen.formula(row, totalColumn, "COUNTIF(%s,\"%s\")".formatted(days, DayCode.WFH), wfh, Look.TOTAL);
        pen.text(row, totalColumn + 1, remark(asn), Look.CELL.sized(8));
        var texts = List.of(asn.name(), asn.title().orElse(""), remark(asn));
        tableHeight += pen.fitHeight(row, new double[] {WIDTHS[1], WIDTHS[4], REMARK_WIDTH}, texts);
    }

    private void day(SheetPen pen, int row, int column, Asn asn, LocalDate date) {
        var day = job.table().at(asn, date);
        if (day.isEmpty()) {
            pen.blank(row, column, known.lined(month.works(date) ? DAY : OFF, date));
        } else {
            pen.text(row, column, month.codes().code(asn, day.get()), known.marked(look(day.get()), asn, date));
        }
    }

    private static Look look(Assignment day) {
        return switch (day.mode()) {
            case WFH -> DAY.inBold().filled("BDD7EE");
            case ABSENT -> DAY.filled("FCE4D6");
            case WFO -> day.post().filter(Post.OFFICE::equals).isPresent() ? DAY : DAY.filled("E2EFDA");
        };
    }

    private String remark(Asn asn) {
        return month.isAlwaysOnSite(asn) ? job.text("remark.onSite") : "";
    }

    private void totals(SheetPen pen) {
        int wfo = lastRow + 1;
        int wfh = wfo + 1;
        int absent = wfh + 1;
        int share = absent + 1;
        var titles = job.texts("total.wfo", "total.wfh", "total.absent", "total.share");
        for (int i = 0; i < titles.size(); i++) {
            pen.wide(wfo + i, 0, FIRST_DAY - 1, titles.get(i), Look.TOTAL.aligned("right"));
        }
        for (int i = 0; i < dates.size(); i++) {
            int column = FIRST_DAY + i;
            var date = dates.get(i);
            if (!month.works(date)) {
                for (int row = wfo; row <= share; row++) {
                    pen.blank(row, column, known.lined(OFF, date));
                }
                continue;
            }
            var days = range(FIRST_ROW, column, lastRow, column);
            var on = known.lined(Look.TOTAL.sized(8), date);
            var onSite = "COUNTA(%s)-%s-%s".formatted(days, cell(wfh, column), cell(absent, column));
            pen.formula(wfo, column, onSite, month.count(date, WorkMode.WFO), on);
            pen.formula(wfh, column, countIf(days, List.of(DayCode.WFH)), month.count(date, WorkMode.WFH), on);
            pen.formula(
                    absent, column, countIf(days, month.codes().absences()), month.count(date, WorkMode.ABSENT), on);
            share(pen, share, column, month.count(date, WorkMode.WFH), month.count(date, WorkMode.WFO), on.sized(7));
        }
        for (int row = wfo; row <= absent; row++) {
            var mode = List.of(WorkMode.WFO, WorkMode.WFH, WorkMode.ABSENT).get(row - wfo);
            var sum = "SUM(%s)".formatted(range(row, FIRST_DAY, row, totalColumn - 1));
            pen.formula(row, totalColumn, sum, month.count(mode), Look.TOTAL);
            pen.blank(row, totalColumn + 1, Look.TOTAL);
        }
        share(pen, share, totalColumn, month.count(WorkMode.WFH), month.count(WorkMode.WFO), Look.TOTAL);
        pen.blank(share, totalColumn + 1, Look.TOTAL);
    }

    private void share(SheetPen pen, int row, int column, long wfh, long wfo, Look look) {
        var onSite = cell(lastRow + 1, column);
        var atHome = cell(lastRow + 2, column);
        var expression = "IF(%1$s+%2$s=0,0,%2$s/(%1$s+%2$s))".formatted(onSite, atHome);
        double result = wfh + wfo == 0 ? 0 : (double) wfh / (wfh + wfo);
        pen.formula(row, column, expression, result, look.asPercentage());
    }

    private static String countIf(String days, List<String> codes) {
        return String.join(
                "+",
                codes.stream()
                        .map(code -> "COUNTIF(%s,\"%s\")".formatted(days, code))
                        .toList());
    }

    private void foot(SheetPen pen) {
        int row = lastRow + 6;
        for (var line : notes()) {
            pen.text(row++, 1, line, Look.TEXT.sized(8));
        }
        row++;
        int legend = row;
        pen.text(legend++, 1, job.text("legend"), Look.TEXT.sized(8).inBold());
        for (var line : legend()) {
            pen.text(legend++, 1, line, Look.TEXT.sized(8));
        }
        Signature.write(pen, job.letter(), job.words(), row, Math.max(FIRST_DAY, totalColumn - 13), totalColumn + 1);
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        var duty = DutyWords.sentence(job.duty(), job.words());
        if (!duty.isEmpty() && month.count(WorkMode.WFH) > 0) {
            notes.add(duty);
        }
        notes.add(job.text("share.note"));
        known.past().ifPresent(notes::add);
        return notes;
    }

    private List<String> legend() {
        var lines = month.legend(job.words(), job.names());
        lines.addAll(known.locks());
        lines.addAll(month.holidays(job.words()));
        return lines;
    }
}
