package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.Span;

/** Person-days of each unit and of the agency, days on which nobody is on site, and the signature below. */
record RecapTable(LetterJob job, PdfBook book) {

    private static final float TEXT = 8;
    private static final float ABOVE = 12;

    /* A unit, the sum and the signature. */
    private static final int END = 3;

    PdfPTable table() {
        var table = book.table(24, 220, 60, 70, 60, 60, 80, 60, 200);
        var title = job.text("recap.title") + ", " + new LetterWords(job).period();
        var head = PdfCells.free(bold(title), Element.ALIGN_LEFT);
        head.setPaddingBottom(3);
        table.addCell(PdfCells.over(9, head));
        job.recapTitles().forEach(text -> table.addCell(PdfCells.head(bold(text))));
        int number = 0;
        for (var unit : job.units()) {
            table.addCell(PdfCells.centred(text(Integer.toString(++number))));
            table.addCell(PdfCells.left(text(PdfType.cut(unit.name()))));
            figures(table, job.month(job.recap().units(), unit.id()));
        }
        table.addCell(PdfCells.over(2, PdfCells.total(bold(job.text("recap.total")))));
        figures(table, job.month(job.recap().agencies(), job.agency().id()));
        var signature = SignatureBlock.cell(SignatureBlock.of(job, book));
        signature.setPaddingTop(ABOVE);
        table.addCell(PdfCells.over(9, signature));
        return table;
    }

    void write(PdfFlow flow) {
        flow.table(table(), 2, Math.min(END, job.units().size() + 2));
    }

    private void figures(PdfPTable table, Recap.UnitMonth counts) {
        for (int figure : new int[] {counts.people(), counts.duty(), counts.wfo(), counts.wfh(), counts.absent()}) {
            table.addCell(PdfCells.centred(text(Integer.toString(figure))));
        }
        table.addCell(PdfCells.centred(text(Math.round(100 * counts.wfhShare()) + "%")));
        table.addCell(PdfCells.left(text(Span.days(counts.nobodyOnSite()))));
    }

    private Phrase text(String text) {
        return book.type().text(text, TEXT);
    }

    private Phrase bold(String text) {
        return book.type().bold(text, TEXT);
    }
}
