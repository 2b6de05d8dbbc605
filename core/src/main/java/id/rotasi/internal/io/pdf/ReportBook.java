package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import id.rotasi.domain.Nip;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.monthly.MonthlyLists;
import id.rotasi.internal.io.table.PlainList;
import id.rotasi.internal.io.table.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A monthly report: the totals and who signs them, then the lists, page after page. */
public final class ReportBook {

    private static final float LARGE = 12;
    private static final float BODY = 10;
    private static final float SMALL = 6.5f;
    private static final float ABOVE = 14;
    private static final float PADDING = 3;
    private static final int PERCENT = 100;

    /* Points of one letter of a head and of one digit, and of the room beside them. */
    private static final float HEAD = 5.5f;
    private static final float LETTER = 3.2f;
    private static final float DIGIT = 3.7f;
    private static final float ROOM = 6;
    private static final float NARROWEST = 16;
    private static final int LEAST = 8;
    private static final int MOST = 40;

    private final LetterJob job;
    private final PdfBook book;

    private ReportBook(LetterJob job, PdfBook book) {
        this.job = job;
        this.book = book;
    }

    /** Writes it to a stream, which stays open. */
    public static void write(LetterJob job, MonthlyLists lists, OutputStream out) throws IOException {
        PdfBook.write(job, lists.title(), out, book -> {
            var report = new ReportBook(job, book);
            var all = lists.all();
            report.first(lists.title(), all.get(0));
            var flow = book.lieDown();
            for (var list : all.subList(1, all.size())) {
                report.list(list, flow);
            }
        });
    }

    private void first(String title, PlainList totals) {
        var words = new LetterWords(job);
        var head = book.table(1);
        words.letterhead()
                .forEach(line -> head.addCell(
                        PdfCells.free(bold(line.toUpperCase(job.words().locale()), BODY), Element.ALIGN_CENTER)));
        var line = PdfCells.free(bold(title.toUpperCase(job.words().locale()), LARGE), Element.ALIGN_CENTER);
        line.setPaddingTop(2 * ABOVE);
        line.setPaddingBottom(ABOVE);
        head.addCell(line);
        book.add(head);
        var table = book.table(3, 1);
        totals.titles().forEach(text -> table.addCell(PdfCells.head(bold(text, BODY))));
        totals.rows().get().forEach(row -> {
            table.addCell(roomy(PdfCells.left(text(shown(row.get(0)), BODY))));
            table.addCell(roomy(PdfCells.framed(text(shown(row.get(1)), BODY), Element.ALIGN_RIGHT, PdfCells.WHITE)));
        });
        book.add(table);
        var signature = SignatureBlock.of(job, book);
        signature.setSpacingBefore(2 * ABOVE);
        signature.setKeepTogether(true);
        book.add(signature);
    }

    private static PdfPCell roomy(PdfPCell cell) {
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(PADDING);
        return cell;
    }

    private void list(PlainList list, PdfFlow flow) {
        var rows = list.rows().get().toList();
        var table = book.table(widths(list.titles(), rows));
        int columns = list.titles().size();
        var title = PdfCells.free(bold(list.title(), BODY), Element.ALIGN_LEFT);
        title.setPaddingBottom(3);
        table.addCell(PdfCells.over(columns, title));
        list.titles().forEach(text -> table.addCell(PdfCells.head(bold(text, HEAD))));
        rows.forEach(row -> row.forEach(value -> table.addCell(
                value instanceof String || value instanceof Nip
                        ? PdfCells.left(text(PdfType.cut(shown(value)), SMALL))
                        : PdfCells.centred(text(shown(value), SMALL)))));
        if (rows.isEmpty()) {
            table.addCell(PdfCells.over(columns, PdfCells.left(text(job.words().text("monthly.none"), SMALL))));
        }
        flow.table(table, 2, 1);
    }

    /* No word of a head is torn and no number; texts share what is left, by the longest of each. */
    private float[] widths(List<String> titles, List<List<Object>> rows) {
        var widths = new float[titles.size()];
        var letters = new int[titles.size()];
        float left = book.width();
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            boolean isText = rows.stream().map(row -> row.get(column)).anyMatch(value -> value instanceof String);
            float values = rows.stream()
                            .mapToInt(row -> shown(row.get(column)).length())
                            .max()
                            .orElse(LEAST)
                    * DIGIT;
            if (isText || rows.isEmpty()) {
                letters[i] = Math.max(LEAST, Math.min(MOST, (int) (values / DIGIT)));
            } else {
                widths[i] = Math.max(NARROWEST, Math.max(values, longestWord(titles.get(i)) * LETTER)) + ROOM;
                left -= widths[i];
            }
        }
        int all = Math.max(1, IntStream.of(letters).sum());
        for (int i = 0; i < widths.length; i++) {
            widths[i] += letters[i] * left / all;
        }
        return widths;
    }

    private static int longestWord(String title) {
        return Arrays.stream(title.split("[ -]")).mapToInt(String::length).max().orElse(0);
    }

    private String shown(Object value) {
        if (value instanceof LocalDate date) {
            return Span.date(date, job.words());
        }
        if (value instanceof Double share) {
            return String.format(job.words().locale(), "%.2f%%", PERCENT * share);
        }
        return value instanceof Nip nip ? nip.digits() : value.toString();
    }

    private Phrase text(String text, float size) {
        return book.type().text(text, size);
    }

    private Phrase bold(String text, float size) {
        return book.type().bold(text, size);
    }
}
