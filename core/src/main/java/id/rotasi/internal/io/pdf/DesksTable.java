package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.table.DesksOfDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Who sits at which desk, day by day and zone by zone. */
record DesksTable(LetterJob job, PdfBook book) {

    private static final float TEXT = 8;
    private static final int COLUMNS = 3;

    /** Draws it, if somebody of the agency has a desk on some day. */
    void write(PdfFlow flow) {
        var table = book.table(90, 90, 650);
        var title = job.text("desks.title") + ", " + new LetterWords(job).period();
        var head = PdfCells.free(bold(title), Element.ALIGN_LEFT);
        head.setPaddingBottom(3);
        table.addCell(PdfCells.over(COLUMNS, head));
        job.texts("changes.date", "desks.zone", "desks.people")
                .forEach(text -> table.addCell(PdfCells.head(bold(text))));
        job.dates().forEach(date -> day(table, date));
        if (table.getRows().size() > 2) {
            flow.table(table, 2, 1);
        }
    }

    /* The date stands in the first row of each day. */
    private void day(PdfPTable table, LocalDate date) {
        var form = DateTimeFormatter.ofPattern("EEEE, d MMM", job.words().locale());
        var shown = form.format(date);
        for (var zone : DesksOfDay.byZone(job.table(), job.agency(), date).entrySet()) {
            table.addCell(PdfCells.left(text(shown)));
            table.addCell(PdfCells.left(text(PdfType.cut(zone.getKey()))));
            table.addCell(PdfCells.left(text(String.join("; ", zone.getValue()))));
            shown = "";
        }
    }

    private Phrase text(String text) {
        return book.type().text(text, TEXT);
    }

    private Phrase bold(String text) {
        return book.type().bold(text, TEXT);
    }
}
