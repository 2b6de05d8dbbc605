package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import java.util.Optional;

/** Who signs, on the right, and who takes note, on the left. */
final class SignatureBlock {

    private static final float SIZE = 10;
    private static final float ROOM = 52;

    private SignatureBlock() {}

    static PdfPTable of(LetterJob job, PdfBook book) {
        var words = new LetterWords(job);
        var letter = job.letter();
        var known = letter.acknowledgedBy();
        var right = signer(words.placeAndDate(), letter.signer(), book.type());
        var block = book.table(1, 0.3f, 1);
        var none = PdfCells.free(new Phrase(), Element.ALIGN_LEFT);
        block.addCell(known.isEmpty() ? none : cell(signer(words.text("acknowledged"), known, book.type())));
        block.addCell(none);
        block.addCell(cell(right));
        return block;
    }

    /** A table as a cell of another one. */
    static PdfPCell cell(PdfPTable table) {
        var cell = new PdfPCell(table);
        cell.setBorder(0);
        return cell;
    }

    private static PdfPTable signer(String above, Optional<Signer> signer, PdfType type) {
        var signed = LetterWords.signed(signer);
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        line(table, type.text(above, SIZE));
        line(table, type.text(signed.position(), SIZE));
        var room = PdfCells.free(new Phrase(), Element.ALIGN_CENTER);
        room.setFixedHeight(ROOM);
        table.addCell(room);
        line(table, type.bold(signed.name(), SIZE));
        signed.below().forEach(text -> line(table, type.text(text, SIZE)));
        return table;
    }

    private static void line(PdfPTable table, Phrase text) {
        table.addCell(PdfCells.free(text, Element.ALIGN_CENTER));
    }
}
