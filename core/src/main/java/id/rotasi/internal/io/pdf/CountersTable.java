package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.table.CountersOfDay;
import id.rotasi.internal.io.table.CountersOfDay.Staffed;
import id.rotasi.internal.io.table.PostWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Who is at which counter of an agency, day by day. */
record CountersTable(LetterJob job, PdfBook book) {

    private static final float TEXT = 8;
    private static final int COLUMNS = 4;

    /** Draws it, if the agency has a counter that is open on some day. */
    void write(PdfFlow flow) {
        var table = book.table(90, 190, 50, 500);
        var staffed = job.dates().stream()
                .flatMap(date -> CountersOfDay.of(job.table(), job.agency(), date).stream())
                .toList();
        var kind = CountersOfDay.suffix(job.table(), staffed);
        var title = job.text("daily.counters" + kind) + ", " + new LetterWords(job).period();
        var head = PdfCells.free(bold(title), Element.ALIGN_LEFT);
        head.setPaddingBottom(3);
        table.addCell(PdfCells.over(COLUMNS, head));
        job.texts("changes.date", "daily.counter" + kind, "daily.least", "daily.officers")
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
        var posts = PostWords.of(job.table().problem(), job.words());
        for (var one : CountersOfDay.of(job.table(), job.agency(), date)) {
            table.addCell(PdfCells.left(text(shown)));
            table.addCell(
                    PdfCells.left(text(PdfType.cut(posts.named(one.counter().id())))));
            table.addCell(PdfCells.centred(text(Integer.toString(one.counter().minimumOn(date)))));
            table.addCell(PdfCells.left(text(PdfType.cut(officers(one)))));
            shown = "";
        }
    }

    private String officers(Staffed counter) {
        return counter.officers().isEmpty()
                ? job.text("daily.nobody")
                : counter.officers().stream().map(Asn::name).collect(Collectors.joining(", "));
    }

    private Phrase text(String text) {
        return book.type().text(text, TEXT);
    }

    private Phrase bold(String text) {
        return book.type().bold(text, TEXT);
    }
}
