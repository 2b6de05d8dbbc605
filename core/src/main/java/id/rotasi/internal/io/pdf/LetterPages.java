package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.internal.io.letter.DraftMark;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import java.util.List;

/** The letter itself: letterhead, number, subject, basis, orders, signature, copies. */
record LetterPages(LetterJob job, PdfBook book, LetterWords words) {

    private static final float BODY = 10.5f;
    private static final float LARGE = 13;
    private static final float ABOVE = 10;
    private static final float RULE = 1.5f;

    static LetterPages of(LetterJob job, PdfBook book) {
        return new LetterPages(job, book, new LetterWords(job));
    }

    void write() {
        letterhead();
        title();
        points(words.text("basis"), words.basis());
        centred(bold(words.text("orders"), BODY), ABOVE);
        points(words.text("to"), List.of(words.to()));
        points(words.text("for"), words.orders());
        var close = book.table(1);
        var text = PdfCells.free(text(words.text("close")), Element.ALIGN_LEFT);
        text.setPaddingBottom(ABOVE);
        close.addCell(text);
        close.addCell(SignatureBlock.cell(SignatureBlock.of(job, book)));
        close.setKeepTogether(true);
        add(close, ABOVE);
        copies();
        job.draft().ifPresent(this::missing);
    }

    private void letterhead() {
        var head = book.table(1);
        var lines = words.letterhead();
        int large = job.letter().letterhead().isEmpty() ? lines.size() : Math.min(2, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = i < large ? lines.get(i).toUpperCase(job.words().locale()) : lines.get(i);
            head.addCell(PdfCells.free(
                    i < large ? bold(line, LARGE) : book.type().text(line, BODY - 1), Element.ALIGN_CENTER));
        }
        var rule = PdfCells.free(text(" "), Element.ALIGN_CENTER);
        rule.setFixedHeight(4);
        rule.setBorder(Rectangle.BOTTOM);
        rule.setBorderWidthBottom(RULE);
        head.addCell(rule);
        add(head, 0);
    }

    private void title() {
        centred(bold(words.text("kind"), LARGE), 2 * ABOVE);
        centred(text(words.text("number") + " " + words.number()), 0);
        centred(text(words.text("about")), ABOVE);
        centred(bold(words.subject().toUpperCase(job.words().locale()), BODY), 2);
    }

    /** A word, a colon, and points with numbers if there are several. */
    private void points(String word, List<String> lines) {
        var table = book.table(62, 10, 20, book.width() - 92);
        table.setSplitLate(false);
        for (int i = 0; i < lines.size(); i++) {
            table.addCell(PdfCells.free(text(i == 0 ? word : ""), Element.ALIGN_LEFT));
            table.addCell(PdfCells.free(text(i == 0 ? ":" : ""), Element.ALIGN_LEFT));
            if (lines.size() > 1) {
                table.addCell(PdfCells.free(text(i + 1 + "."), Element.ALIGN_LEFT));
            }
            table.addCell(
                    PdfCells.over(lines.size() > 1 ? 1 : 2, PdfCells.free(text(lines.get(i)), Element.ALIGN_LEFT)));
        }
        add(table, ABOVE);
    }

    private void copies() {
        var copies = job.letter().copies();
        if (copies.isEmpty()) {
            return;
        }
        var table = book.table(1);
        table.addCell(PdfCells.free(small(words.text("copies")), Element.ALIGN_LEFT));
        table.addCell(SignatureBlock.cell(numbered(copies)));
        table.setKeepTogether(true);
        add(table, 2 * ABOVE);
    }

    /** All that is missing, once; the pages have only as much of it as fits. */
    private void missing(DraftMark draft) {
        centred(bold(draft.word() + ": " + draft.title(), BODY), 2 * ABOVE);
        add(numbered(draft.missing()), ABOVE);
    }

    private PdfPTable numbered(List<String> lines) {
        var table = book.table(22, book.width() - 22);
        for (int i = 0; i < lines.size(); i++) {
            table.addCell(PdfCells.free(small(i + 1 + "."), Element.ALIGN_LEFT));
            table.addCell(PdfCells.free(small(lines.get(i)), Element.ALIGN_LEFT));
        }
        return table;
    }

    private void centred(Phrase text, float above) {
        var table = book.table(1);
        table.addCell(PdfCells.free(text, Element.ALIGN_CENTER));
        add(table, above);
    }

    private void add(PdfPTable table, float above) {
        table.setSpacingBefore(above);
        book.add(table);
    }

    private Phrase text(String text) {
        return book.type().text(text, BODY);
    }

    private Phrase small(String text) {
        return book.type().text(text, BODY - 1);
    }

    private Phrase bold(String text, float size) {
        return book.type().bold(text, size);
    }
}
