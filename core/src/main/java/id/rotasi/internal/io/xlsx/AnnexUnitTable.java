package id.rotasi.internal.io.xlsx;

import static id.rotasi.internal.io.xlsx.SheetPen.cell;
import static id.rotasi.internal.io.xlsx.SheetPen.range;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.KnownWords;
import id.rotasi.internal.io.table.MonthOfUnit;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;

/** The people of one unit by the days of the month, with totals, from a row of a sheet on. */
final class AnnexUnitTable {

    static final int FIRST_DAY = 5;
    static final double[] WIDTHS = {4, 26, 19, 9, 24};
    static final double DAY_WIDTH = 4.6;
    static final double DAY_OFF_WIDTH = 3.4;
    static final double TOTAL_WIDTH = 7.5;
    static final double REMARK_WIDTH = 10;

    private static final Look DAY = Look.COUNT.sized(8);
    private static final Look OFF = DAY.filled("BFBFBF");
    private static final Look HOLIDAY = Look.HEAD.sized(8).filled("BFBFBF").coloured("C00000");

    private final LetterJob job;
    private final MonthOfUnit month;
    private final AnnexKnown known;
    private final List<Asn> people;
    private final List<LocalDate> dates;
    private final int head;
    private final int firstRow;
    private final int lastRow;
    private final int totalColumn;
    private double height;

    /** @param head the first of the two rows with the titles of the columns */
    AnnexUnitTable(LetterJob job, Unit unit, int head) {
        this.job = job;
        this.month = MonthOfUnit.of(job.table(), unit, job.month());
        this.people = month.people();
        this.dates = month.dates();
        this.known = new AnnexKnown(month.known(job.words()));
        this.head = head;
        this.firstRow = head + 2;
        this.lastRow = firstRow + people.size() - 1;
        this.totalColumn = FIRST_DAY + dates.size();
    }

    MonthOfUnit month() {
        return month;
    }

    KnownWords known() {
        return known.words();
    }

    /** The column with the totals of people; remarks stand on its right. */
    int totalColumn() {
        return totalColumn;
    }

    /** The row of the last person. */
    int lastRow() {
        return lastRow;
    }

    /** The first row below the table. */
    int below() {
        return rowOf(WorkMode.WFO) + month.counted().size() + (month.isOfShifts() ? 0 : 1);
    }

    /** Points that the rows of people take; known when it is written. */
    double height() {
        return height;
    }

    /** Where its totals stand. */
    AnnexUnitSheet.Totals totals(String sheet) {
        return new AnnexUnitSheet.Totals(month, sheet, totalColumn, rowOf(WorkMode.WFO));
    }

    void write(SheetPen pen) {
        tableHead(pen);
        for (int i = 0; i < people.size(); i++) {
            person(pen, i);
        }
        totals(pen);
    }

    private void tableHead(SheetPen pen) {
        var titles = job.peopleTitles();
        for (int i = 0; i < titles.size(); i++) {
            pen.block(head, head + 1, i, i, titles.get(i), Look.HEAD);
        }
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var weekday = date.getDayOfWeek()
                    .getDisplayName(TextStyle.SHORT, job.words().locale());
            var look = known.lined(month.works(date) ? Look.HEAD.sized(8) : HOLIDAY, date);
            pen.number(head, FIRST_DAY + i, date.getDayOfMonth(), look);
            pen.label(head + 1, FIRST_DAY + i, weekday, look.sized(7));
        }
        pen.block(
                head,
                head + 1,
                totalColumn,
                totalColumn,
                job.text(month.isOfShifts() ? "column.total.shifts" : "column.total"),
                Look.HEAD);
        pen.block(head, head + 1, totalColumn + 1, totalColumn + 1, job.text("column.remark"), Look.HEAD);
    }

    private void person(SheetPen pen, int index) {
        var asn = people.get(index);
        int row = firstRow + index;
        pen.number(row, 0, index + 1, Look.COUNT);
        pen.text(row, 1, asn.name(), Look.CELL);
        pen.text(row, 2, asn.nip().map(nip -> nip.digits()).orElse(""), Look.COUNT);
        pen.text(row, 3, asn.grade().orElse(""), Look.COUNT);
        pen.text(row, 4, asn.title().orElse(""), Look.CELL.sized(8));
        for (int i = 0; i < dates.size(); i++) {
            day(pen, row, FIRST_DAY + i, asn, dates.get(i));
        }
        var days = range(row, FIRST_DAY, row, totalColumn - 1);
        var sum = month.isOfShifts()
                ? "COUNTA(%s)-(%s)-(%s)".formatted(days, counted(days, WorkMode.OFF), counted(days, WorkMode.ABSENT))
                : counted(days, WorkMode.WFH);
        pen.formula(row, totalColumn, sum, month.count(asn, month.summed()), Look.TOTAL);
        pen.text(row, totalColumn + 1, remark(asn), Look.CELL.sized(8));
        var texts = List.of(asn.name(), asn.grade().orElse(""), asn.title().orElse(""), remark(asn));
        height += pen.fitHeight(row, new double[] {WIDTHS[1], WIDTHS[3], WIDTHS[4], REMARK_WIDTH}, texts);
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
            case OFF -> OFF;
            case ABSENT -> DAY.filled("FCE4D6");
            case WFO -> day.post().filter(Post.OFFICE::equals).isPresent() ? DAY : DAY.filled("E2EFDA");
        };
    }

    private String remark(Asn asn) {
        return month.isAlwaysOnSite(asn) ? job.text("remark.onSite") : "";
    }

    private void totals(SheetPen pen) {
        for (var mode : month.counted()) {
            pen.wide(rowOf(mode), 0, FIRST_DAY - 1, job.text(month.totalKey(mode)), Look.TOTAL.aligned("right"));
            var sum = "SUM(%s)".formatted(range(rowOf(mode), FIRST_DAY, rowOf(mode), totalColumn - 1));
            pen.formula(rowOf(mode), totalColumn, sum, month.count(mode), Look.TOTAL);
            pen.blank(rowOf(mode), totalColumn + 1, Look.TOTAL);
        }
        for (int i = 0; i < dates.size(); i++) {
            day(pen, FIRST_DAY + i, dates.get(i));
        }
        if (!month.isOfShifts()) {
            int share = below() - 1;
            pen.wide(share, 0, FIRST_DAY - 1, job.text("total.share"), Look.TOTAL.aligned("right"));
            share(pen, share, totalColumn, month.count(WorkMode.WFH), month.count(WorkMode.WFO), Look.TOTAL);
            pen.blank(share, totalColumn + 1, Look.TOTAL);
        }
    }

    private int rowOf(WorkMode mode) {
        return lastRow + 1 + month.counted().indexOf(mode);
    }

    /* The totals of a day. Whoever is neither at home nor away nor off is on site. */
    private void day(SheetPen pen, int column, LocalDate date) {
        if (!month.works(date)) {
            for (int row = rowOf(WorkMode.WFO); row < below(); row++) {
                pen.blank(row, column, known.lined(OFF, date));
            }
            return;
        }
        var days = range(firstRow, column, lastRow, column);
        var on = known.lined(Look.TOTAL.sized(8), date);
        var onSite = new StringBuilder("COUNTA(%s)".formatted(days));
        for (var mode : month.counted()) {
            if (mode != WorkMode.WFO) {
                onSite.append('-').append(cell(rowOf(mode), column));
                pen.formula(rowOf(mode), column, counted(days, mode), month.count(date, mode), on);
            }
        }
        pen.formula(rowOf(WorkMode.WFO), column, onSite.toString(), month.count(date, WorkMode.WFO), on);
        if (!month.isOfShifts()) {
            int share = below() - 1;
            share(pen, share, column, month.count(date, WorkMode.WFH), month.count(date, WorkMode.WFO), on.sized(7));
        }
    }

    private void share(SheetPen pen, int row, int column, long wfh, long wfo, Look look) {
        var onSite = cell(lastRow + 1, column);
        var atHome = cell(lastRow + 2, column);
        var expression = "IF(%1$s+%2$s=0,0,%2$s/(%1$s+%2$s))".formatted(onSite, atHome);
        double result = wfh + wfo == 0 ? 0 : (double) wfh / (wfh + wfo);
        pen.formula(row, column, expression, result, look.asPercentage());
    }

    /* How many of some days are of a mode other than on site. */
    private String counted(String days, WorkMode mode) {
        return switch (mode) {
            case WFH -> countIf(days, month.codes().remotes());
            case OFF -> countIf(days, month.codes().offs());
            case ABSENT -> countIf(days, month.codes().absences());
            case WFO -> throw new IllegalArgumentException("Days on site have many codes; count the others.");
        };
    }

    private static String countIf(String days, List<String> codes) {
        return String.join(
                "+",
                codes.stream()
                        .map(code -> "COUNTIF(%s,\"%s\")".formatted(days, code))
                        .toList());
    }
}
