package id.rotasi.internal.io.xlsx;

import static id.rotasi.internal.io.xlsx.SheetPen.cell;

import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.MonthOfUnit;
import id.rotasi.internal.io.table.Span;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A sheet of the annex: who works where on each day of the month in a unit, totals, legend, signature. The head of an agency
 * who is alone in its unit stands above the people of the next unit.
 */
final class AnnexUnitSheet {

    private static final int HEAD = 8;
    private static final int GAP = 3;

    // What may be too much for a page and is still made to fit, as a share of the page.
    private static final double NEARLY = 0.15;

    // People on the page with the signature.
    private static final int TAKEN_ALONG = 4;

    // Columns of days below which the signature stands.
    private static final int SIGNED_OVER = 13;

    private final AnnexBook book;
    private final LetterJob job;
    private final List<AnnexUnitTable> tables = new ArrayList<>();
    private final AnnexUnitTable last;
    private final int totalColumn;

    /** @param units one or two of them */
    AnnexUnitSheet(AnnexBook annex, List<Unit> units) {
        this.book = annex;
        this.job = annex.job();
        int head = HEAD;
        for (var unit : units) {
            tables.add(new AnnexUnitTable(job, unit, head));
            head = tables.get(tables.size() - 1).below() + GAP;
        }
        this.last = tables.get(tables.size() - 1);
        this.totalColumn = last.totalColumn();
    }

    /** The units of each sheet. */
    static List<List<Unit>> sheets(LetterJob job) {
        var units = job.units();
        boolean alone = units.size() > 1
                && units.get(0).equals(job.agency())
                && job.table().peopleOf(job.agency()).size() == 1;
        var sheets = new ArrayList<List<Unit>>();
        if (alone) {
            sheets.add(units.subList(0, 2));
        }
        units.stream().skip(alone ? 2 : 0).map(List::of).forEach(sheets::add);
        return sheets;
    }

    /**
     * Where the totals of a unit stand.
     *
     * @param month whose they are
     * @param sheet name of the sheet
     * @param column of all totals
     * @param row of the first total
     */
    record Totals(MonthOfUnit month, String sheet, int column, int row) {

        Unit unit() {
            return month.unit();
        }

        /** Where the total of a mode stands; 0 where there is none. */
        String reference(WorkMode mode) {
            int offset = month.counted().indexOf(mode);
            return offset < 0 ? "0" : "'" + sheet + "'!" + cell(row + offset, column);
        }
    }

    public List<Totals> write(XlsxBook workbook) throws IOException {
        var name = workbook.reserve(last.month().unit().name());
        var sheet = workbook.sheet(name);
        var pen = new SheetPen(sheet);
        pen.landscape(job);
        pen.fitToWidth();
        sheet.freezePane(2, HEAD + 2);
        sheet.repeatRows(HEAD, HEAD + 1);
        widths(pen);
        letterHead(pen);
        for (var table : tables) {
            table.write(pen);
        }
        if (tables.size() > 1) {
            pen.text(tables.get(0).below() + 1, 0, job.place(last.month().unit()), Look.TEXT.inBold());
        }
        keepTogether(workbook, pen, foot(pen));
        sheet.finish();
        return tables.stream().map(table -> table.totals(name)).toList();
    }

    /*
     * A sheet that fits on a page, or nearly, is made to. A signature on a page of its own, or torn in two, is one nobody trusts:
     * where the end would run over the page, the last people go to the next page with it. The page's height is an estimate, so
     * this is also done where the list seems to run over by a row or two.
     */
    private void keepTogether(XlsxBook workbook, SheetPen pen, double end) {
        double width = AnnexUnitTable.DAY_WIDTH * last.month().dates().size()
                + AnnexUnitTable.TOTAL_WIDTH
                + AnnexUnitTable.REMARK_WIDTH
                + DoubleStream.of(AnnexUnitTable.WIDTHS).sum();
        double page = book.rowsOnPage(width) * SheetPen.ROW;
        double head = 2 * SheetPen.ROW;
        double left = page - HEAD * SheetPen.ROW - head - last.height();
        if (tables.size() > 1) {
            left -= (tables.get(0).below() + GAP - HEAD) * SheetPen.ROW;
        }
        if (left + page * NEARLY >= end) {
            pen.sheet().fitToHeight((short) 1);
            return;
        }
        while (left < 0) {
            left += page - head;
        }
        boolean runsOver = left < end;
        boolean hasJustBegun = left > page - head - 3 * SheetPen.ROW;
        if ((runsOver || hasJustBegun) && last.month().people().size() > TAKEN_ALONG) {
            workbook.breakBelow(last.lastRow() - TAKEN_ALONG);
        }
    }

    private void widths(SheetPen pen) {
        pen.widths(AnnexUnitTable.WIDTHS);
        var dates = last.month().dates();
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            boolean works = tables.stream().anyMatch(table -> table.month().works(date));
            pen.sheet()
                    .width(
                            AnnexUnitTable.FIRST_DAY + i,
                            works ? AnnexUnitTable.DAY_WIDTH : AnnexUnitTable.DAY_OFF_WIDTH);
        }
        pen.sheet().width(totalColumn, AnnexUnitTable.TOTAL_WIDTH);
        pen.sheet().width(totalColumn + 1, AnnexUnitTable.REMARK_WIDTH);
    }

    private void letterHead(SheetPen pen) {
        var letter = new LetterWords(job);
        pen.text(0, 0, job.text("appendix"), Look.TEXT.inBold());
        pen.text(1, 0, job.text("letter") + ": " + letter.number(), Look.TEXT);
        pen.text(2, 0, job.text("letter.date") + ": " + letter.date(), Look.TEXT);
        int right = totalColumn + 1;
        job.draft().ifPresent(draft -> pen.wide(3, 0, right, draft.word() + ": " + draft.title(), Look.DRAFT));
        pen.wide(4, 0, right, title(), Look.TITLE);
        var upper = job.words().locale();
        pen.wide(5, 0, right, job.place(tables.get(0).month().unit()).toUpperCase(upper), Look.TITLE);
        pen.wide(6, 0, right, Span.of(job.dates(), job.words()).toUpperCase(upper), Look.TITLE);
        last.known().heading().ifPresent(line -> pen.wide(7, 0, right, line, Look.TEXT.aligned("center")));
    }

    private String title() {
        return job.text(LetterJob.key(
                "title", tables.stream().allMatch(table -> table.month().isOfShifts())));
    }

    /** Notes, legend and signature. @return the points that they and the totals above them take, about */
    private double foot(SheetPen pen) {
        int row = last.below() + 1;
        int left = Math.max(AnnexUnitTable.FIRST_DAY, totalColumn - SIGNED_OVER);
        double height = 5 * SheetPen.ROW;
        for (var line : notes()) {
            height += pen.line(row++, 1, totalColumn + 1, line, Look.SMALL, wide(1, totalColumn + 1));
        }
        row++;
        int legend = row;
        double legendHeight =
                pen.line(legend++, 1, left - 1, job.text("legend"), Look.SMALL.inBold(), wide(1, left - 1));
        for (var line : legend()) {
            legendHeight += pen.line(legend++, 1, left - 1, line, Look.SMALL, wide(1, left - 1));
        }
        Signature.write(pen, job, row, left, totalColumn + 1);
        return height + 2 * SheetPen.ROW + Math.max(legendHeight, Signature.ROWS * SheetPen.ROW);
    }

    /* The width of columns taken together, all days taken as narrow. */
    private double wide(int from, int to) {
        double width = 0;
        for (int column = from; column <= to; column++) {
            width += column < AnnexUnitTable.FIRST_DAY
                    ? AnnexUnitTable.WIDTHS[column]
                    : column < totalColumn ? AnnexUnitTable.DAY_OFF_WIDTH : AnnexUnitTable.TOTAL_WIDTH;
        }
        return width;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        var duty = DutyWords.sentence(job.duty(), job.words());
        if (!duty.isEmpty() && last.month().count(WorkMode.WFH) > 0) {
            notes.add(duty);
        }
        if (tables.stream().anyMatch(table -> !table.month().isOfShifts())) {
            notes.add(job.text("share.note"));
        }
        last.known().past().ifPresent(notes::add);
        return notes;
    }

    private Collection<String> legend() {
        var lines = new LinkedHashSet<String>();
        tables.forEach(table -> lines.addAll(table.month().legend(job.words(), job.names())));
        tables.forEach(table -> lines.addAll(table.known().locks()));
        lines.addAll(last.month().holidays(job.words()));
        return lines;
    }
}
