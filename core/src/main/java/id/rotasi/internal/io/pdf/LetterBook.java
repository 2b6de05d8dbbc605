package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.table.MonthOfUnit;
import java.io.IOException;
import java.io.OutputStream;

/** One letter with its annex. */
public final class LetterBook {

    private static final float SIZE = 9;

    private LetterBook() {}

    /** Writes it to a stream, which stays open. */
    public static void write(LetterJob job, OutputStream out) throws IOException {
        var words = new LetterWords(job);
        PdfBook.write(job, words.subject(), out, book -> {
            LetterPages.of(job, book).write();
            var flow = book.lieDown();
            flow.block(annexHead(job, words, book));
            for (var unit : job.units()) {
                new UnitTable(job, book, MonthOfUnit.of(job.table(), unit, job.month())).write(flow);
            }
            new CountersTable(job, book).write(flow);
            new DesksTable(job, book).write(flow);
            new RecapTable(job, book).write(flow);
        });
    }

    private static PdfPTable annexHead(LetterJob job, LetterWords words, PdfBook book) {
        var type = book.type();
        var head = book.table(1);
        head.addCell(PdfCells.free(type.bold(job.text("appendix"), SIZE), Element.ALIGN_LEFT));
        head.addCell(PdfCells.free(type.text(job.text("letter") + ": " + words.number(), SIZE), Element.ALIGN_LEFT));
        head.addCell(PdfCells.free(type.text(job.text("letter.date") + ": " + words.date(), SIZE), Element.ALIGN_LEFT));
        var title = PdfCells.free(
                type.bold(job.text(LetterJob.key("title", job.isOfShifts())), SIZE + 2), Element.ALIGN_CENTER);
        title.setPaddingTop(8);
        title.setPaddingBottom(8);
        head.addCell(title);
        return head;
    }
}
