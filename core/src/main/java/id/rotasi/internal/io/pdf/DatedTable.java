package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A titled table of a letter with a row or several for each date, the date standing in the first of them. */
final class DatedTable {

    private static final float TEXT = 8;
    private static final int ROWS_OF_HEAD = 2;

    private final PdfBook book;
    private final PdfPTable table;
    private final DateTimeFormatter form;

    /** @param columns what stands above each of them, dates first */
    DatedTable(LetterJob job, PdfBook book, String title, List<String> columns, float... widths) {
        this.book = book;
        this.table = book.table(widths);
        this.form = DateTimeFormatter.ofPattern("EEEE, d MMM", job.words().locale());
        var head = PdfCells.free(bold(title + ", " + new LetterWords(job).period()), Element.ALIGN_LEFT);
        head.setPaddingBottom(3);
        table.addCell(PdfCells.over(widths.length, head));
        columns.forEach(text -> table.addCell(PdfCells.head(bold(text))));
    }

    /** Adds the rows of a date, each without the date. */
    void add(LocalDate date, List<List<PdfPCell>> rows) {
        var shown = form.format(date);
        for (var row : rows) {
            table.addCell(PdfCells.left(text(shown)));
            row.forEach(table::addCell);
            shown = "";
        }
    }

    /** Draws it, if it has a row. */
    void write(PdfFlow flow) {
        if (table.getRows().size() > ROWS_OF_HEAD) {
            flow.table(table, ROWS_OF_HEAD, 1);
        }
    }

    Phrase text(String text) {
        return book.type().text(text, TEXT);
    }

    private Phrase bold(String text) {
        return book.type().bold(text, TEXT);
    }
}
