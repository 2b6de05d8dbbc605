package id.rotasi.internal.io.xlsx;

import id.rotasi.domain.Letter;
import id.rotasi.internal.io.table.Span;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import id.rotasi.report.words.Messages;
import java.util.List;

/** The block in which a letter is signed: place and date, position, room for the signature, name, rank, NIP. */
final class Signature {

    /** What is to be filled in by hand. */
    static final String DOTS = "......................";

    private static final int ROOM = 4;

    /** Rows the block takes. */
    static final int ROWS = ROOM + 5;

    private static final double WIDTH = 55;

    private Signature() {}

    static String date(Letter letter, Messages words) {
        return letter.date().map(date -> Span.date(date, words)).orElse(DOTS);
    }

    public static void write(SheetPen pen, Letter letter, Messages words, int row, int from, int to) {
        var signer = letter.signer();
        var look = Look.TEXT.aligned("center");
        pen.wide(row, from, to, letter.place().orElse(DOTS) + ", " + date(letter, words), look);
        pen.wide(row + 1, from, to, signer.map(Letter.Signer::position).orElse(DOTS) + ",", look);
        pen.fitHeight(
                row + 1,
                new double[] {WIDTH},
                List.of(signer.map(Letter.Signer::position).orElse("")));
        int below = row + 2 + ROOM;
        pen.wide(below, from, to, signer.map(Letter.Signer::name).orElse(DOTS + DOTS), look.inBold());
        int next = below + 1;
        if (signer.isEmpty() || signer.get().rank().isPresent()) {
            pen.wide(next++, from, to, signer.flatMap(Letter.Signer::rank).orElse(DOTS), look);
        }
        if (signer.isEmpty() || signer.get().nip().isPresent()) {
            pen.wide(next, from, to, "NIP " + signer.flatMap(Letter.Signer::nip).orElse(DOTS), look);
        }
    }
}
