package id.rotasi.internal.io.xlsx;

import id.rotasi.domain.Letter.Signer;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.util.Optional;

/** The block in which a letter is signed: place and date, position, room for the signature, name, rank, NIP. */
final class Signature {

    private static final int ROOM = 4;

    /** Rows the block takes. */
    static final int ROWS = ROOM + 5;

    private static final double WIDTH = 55;

    private Signature() {}

    /** Who signs the letter, in these columns. */
    static void write(SheetPen pen, LetterJob job, int row, int from, int to) {
        write(pen, new LetterWords(job).placeAndDate(), job.letter().signer(), row, new int[] {from, to});
    }

    /** Who takes note of it, if anybody does. */
    static void acknowledged(SheetPen pen, LetterJob job, int row, int from, int to) {
        var who = job.letter().acknowledgedBy();
        if (who.isPresent()) {
            write(pen, job.words().text("letter.acknowledged"), who, row, new int[] {from, to});
        }
    }

    private static void write(SheetPen pen, String above, Optional<Signer> signer, int row, int[] columns) {
        int from = columns[0];
        int to = columns[1];
        var look = Look.TEXT.aligned("center");
        var signed = LetterWords.signed(signer);
        pen.wide(row, from, to, above, look);
        pen.line(row + 1, from, to, signed.position(), look, WIDTH);
        int below = row + 2 + ROOM;
        pen.line(below, from, to, signed.name(), look.inBold(), WIDTH);
        for (var text : signed.below()) {
            pen.wide(++below, from, to, text, look);
        }
    }
}
