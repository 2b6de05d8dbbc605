package id.rotasi.internal.io.xlsx;

import static id.rotasi.internal.io.xlsx.SheetPen.cell;
import static id.rotasi.internal.io.xlsx.SheetPen.range;

import id.rotasi.domain.WorkMode;
import id.rotasi.internal.SiteTree;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.Span;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The recap of an agency: person-days per unit, taken from the sheets of the units, and rooms that could be closed. */
record AnnexRecapSheet(LetterJob job, List<AnnexUnitSheet.Totals> totals, SiteTree tree) {

    private static final int HEAD = 4;
    private static final double[] WIDTHS = {5, 44, 12, 14, 12, 12, 16, 12, 40};
    private static final int LAST = WIDTHS.length - 1;
    private static final int SIGNED_FROM = 6;
    private static final double NEARLY = 1.15;

    static AnnexRecapSheet of(LetterJob job, List<AnnexUnitSheet.Totals> totals) {
        return new AnnexRecapSheet(
                job, totals, SiteTree.of(job.table().problem().sites()));
    }

    public void write(XlsxBook book) throws IOException {
        var sheet = book.sheet(book.reserve(job.text("recap.sheet")));
        var pen = new SheetPen(sheet);
        pen.landscape(job);
        pen.fitToWidth();
        pen.widths(WIDTHS);
        var locale = job.words().locale();
        pen.wide(0, 0, LAST, job.text("recap.title"), Look.TITLE);
        pen.wide(1, 0, LAST, job.agency().name().toUpperCase(locale), Look.TITLE);
        var dates = job.dates();
        pen.wide(2, 0, LAST, Span.of(dates, job.words()).toUpperCase(locale), Look.TITLE);
        sheet.repeatRows(HEAD, HEAD);
        pen.titles(HEAD, WIDTHS, job.recapTitles());
        for (int i = 0; i < totals.size(); i++) {
            unit(pen, i);
        }
        sum(pen);
        int row = sites(pen, HEAD + totals.size() + 3);
        row = missing(pen, row);
        signature(book, pen, row);
        sheet.finish();
    }

    private void unit(SheetPen pen, int index) {
        var from = totals.get(index);
        var counts = job.month(job.recap().units(), from.unit().id());
        int row = HEAD + 1 + index;
        pen.number(row, 0, index + 1, Look.COUNT);
        pen.text(row, 1, from.unit().name(), Look.CELL);
        pen.number(row, 2, counts.people(), Look.COUNT);
        pen.formula(row, 4, from.reference(WorkMode.WFO), counts.wfo(), Look.COUNT);
        pen.formula(row, 5, from.reference(WorkMode.WFH), counts.wfh(), Look.COUNT);
        pen.formula(row, 6, from.reference(WorkMode.ABSENT), counts.absent(), Look.COUNT);
        derived(pen, row, counts, Look.COUNT);
        pen.text(row, LAST, Span.days(counts.nobodyOnSite()), Look.CELL);
        pen.fitHeight(
                row,
                new double[] {WIDTHS[1], WIDTHS[LAST]},
                List.of(from.unit().name(), Span.days(counts.nobodyOnSite())));
    }

    private void derived(SheetPen pen, int row, Recap.UnitMonth counts, Look look) {
        var duty = cell(row, 3);
        pen.formula(row, 3, cell(row, 4) + "+" + cell(row, 5), counts.duty(), look);
        var share = "IF(%1$s=0,0,%2$s/%1$s)".formatted(duty, cell(row, 5));
        pen.formula(row, 7, share, counts.wfhShare(), look.asPercentage());
    }

    private void sum(SheetPen pen) {
        int row = HEAD + 1 + totals.size();
        var counts = job.month(job.recap().agencies(), job.agency().id());
        var results = List.of(counts.people(), counts.duty(), counts.wfo(), counts.wfh(), counts.absent());
        pen.wide(row, 0, 1, job.text("recap.total"), Look.TOTAL);
        for (int i = 0; i < results.size(); i++) {
            int column = 2 + i;
            var expression = "SUM(%s)".formatted(range(HEAD + 1, column, row - 1, column));
            pen.formula(row, column, expression, results.get(i), Look.TOTAL);
        }
        derived(pen, row, counts, Look.TOTAL);
        var nobody = Span.days(counts.nobodyOnSite());
        pen.text(row, LAST, nobody, Look.TOTAL.aligned("left"));
        pen.fitHeight(row, new double[] {WIDTHS[LAST]}, List.of(nobody));
    }

    /** All that a draft lacks; the other pages have only as much of it as fits above. @return the next row */
    private int missing(SheetPen pen, int top) {
        if (job.draft().isEmpty()) {
            return top;
        }
        int row = top;
        var draft = job.draft().get();
        pen.text(row++, 0, draft.word() + ": " + draft.title(), Look.DRAFT.aligned("left"));
        int number = 0;
        for (var line : draft.missing()) {
            pen.number(row, 0, ++number, Look.TEXT.aligned("center"));
            pen.line(
                    row++,
                    1,
                    LAST,
                    line,
                    Look.TEXT,
                    DoubleStream.of(WIDTHS).skip(1).sum());
        }
        return row + 1;
    }

    /* A recap that fits on a page, or nearly, is made to; another one takes its last units along to the signature. */
    private void signature(XlsxBook book, SheetPen pen, int row) {
        Signature.acknowledged(pen, job, row, 1, 2);
        Signature.write(pen, job, row, SIGNED_FROM, LAST);
        double page = new AnnexBook(job).rowsOnPage(DoubleStream.of(WIDTHS).sum());
        if (row + Signature.ROWS <= page * NEARLY) {
            pen.sheet().fitToHeight((short) 1);
        } else {
            book.breakBelow(row - 2);
        }
    }

    private int sites(SheetPen pen, int top) {
        var used = sitesOfAgency();
        var rows = job.recap().sites().stream()
                .filter(site -> site.month().equals(job.month()) && used.contains(site.site()))
                .toList();
        if (rows.isEmpty()) {
            return top;
        }
        int row = top;
        pen.text(row++, 0, job.text("recap.sites"), Look.TEXT.inBold());
        pen.text(row++, 0, job.text("recap.sites.note"), Look.TEXT.sized(8));
        pen.titles(row, WIDTHS, job.texts("column.no", "recap.site", "recap.seated", "recap.needed", "recap.closable"));
        pen.wide(row++, 5, LAST, job.text("recap.dates"), Look.HEAD);
        for (int i = 0; i < rows.size(); i++) {
            var site = rows.get(i);
            pen.number(row, 0, i + 1, Look.COUNT);
            pen.text(row, 1, siteName(site.site()), Look.CELL);
            pen.number(row, 2, site.seated(), Look.COUNT);
            pen.number(row, 3, site.needed().size(), Look.COUNT);
            pen.number(row, 4, site.closable().size(), Look.COUNT);
            pen.wide(row, 5, LAST, Span.days(site.closable()), Look.CELL);
            double wide = DoubleStream.of(WIDTHS).skip(5).sum();
            pen.fitHeight(
                    row++, new double[] {WIDTHS[1], wide}, List.of(siteName(site.site()), Span.days(site.closable())));
        }
        return row + 1;
    }

    private Set<String> sitesOfAgency() {
        var table = job.table();
        return job.units().stream()
                .flatMap(unit -> table.peopleOf(unit).stream())
                .flatMap(asn -> tree.path(table.units().site(asn)).stream())
                .collect(Collectors.toSet());
    }

    private String siteName(String id) {
        var name = job.names().site(id);
        return tree.parent(id)
                .map(building -> job.words()
                        .text(
                                "annex.recap.site.inside",
                                Map.of("site", name, "building", job.names().site(building))))
                .orElse(name);
    }
}
