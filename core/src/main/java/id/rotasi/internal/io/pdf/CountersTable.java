package id.rotasi.internal.io.pdf;

import com.lowagie.text.pdf.PdfPCell;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.CountersOfDay;
import id.rotasi.internal.io.table.CountersOfDay.Staffed;
import id.rotasi.internal.io.table.PostWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Who is at which counter of an agency, day by day. */
record CountersTable(LetterJob job, PdfBook book) {

    /** Draws it, if the agency has a counter that is open on some day. */
    void write(PdfFlow flow) {
        var staffed = job.dates().stream()
                .flatMap(date -> CountersOfDay.of(job.table(), job.agency(), date).stream())
                .toList();
        var kind = CountersOfDay.suffix(job.table(), staffed);
        var columns = job.texts("changes.date", "daily.counter" + kind, "daily.least", "daily.officers");
        var table = new DatedTable(job, book, job.text("daily.counters" + kind), columns, 90, 190, 50, 500);
        job.dates().forEach(date -> table.add(date, rows(table, date)));
        table.write(flow);
    }

    private List<List<PdfPCell>> rows(DatedTable table, LocalDate date) {
        var posts = PostWords.of(job.table().problem(), job.words());
        return CountersOfDay.of(job.table(), job.agency(), date).stream()
                .map(one -> List.of(
                        PdfCells.left(
                                table.text(PdfType.cut(posts.named(one.counter().id())))),
                        PdfCells.centred(
                                table.text(Integer.toString(one.counter().minimumOn(date)))),
                        PdfCells.left(table.text(PdfType.cut(officers(one))))))
                .toList();
    }

    private String officers(Staffed counter) {
        return counter.officers().isEmpty()
                ? job.text("daily.nobody")
                : counter.officers().stream().map(Asn::name).collect(Collectors.joining(", "));
    }
}
