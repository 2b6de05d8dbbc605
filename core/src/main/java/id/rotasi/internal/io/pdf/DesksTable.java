package id.rotasi.internal.io.pdf;

import com.lowagie.text.pdf.PdfPCell;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.DesksOfDay;
import java.time.LocalDate;
import java.util.List;

/** Who sits at which desk, day by day and zone by zone. */
record DesksTable(LetterJob job, PdfBook book) {

    /** Draws it, if somebody of the agency has a desk on some day. */
    void write(PdfFlow flow) {
        var columns = job.texts("changes.date", "desks.zone", "desks.people");
        var table = new DatedTable(job, book, job.text("desks.title"), columns, 90, 90, 650);
        job.dates().forEach(date -> table.add(date, rows(table, date)));
        table.write(flow);
    }

    private List<List<PdfPCell>> rows(DatedTable table, LocalDate date) {
        return DesksOfDay.byZone(job.table(), job.agency(), date).entrySet().stream()
                .map(zone -> List.of(
                        PdfCells.left(table.text(PdfType.cut(zone.getKey()))),
                        PdfCells.left(table.text(String.join("; ", zone.getValue())))))
                .toList();
    }
}
