package id.rotasi.internal.io.xlsx;

import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.DesksOfDay;
import id.rotasi.internal.io.table.Span;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Who sits at which desk: a row for each day and zone. There is no such sheet where nobody of the agency has a desk. */
final class AnnexDeskSheet {

    private static final int HEAD = 4;
    private static final double[] WIDTHS = {24, 20, 100};
    private static final int LAST = WIDTHS.length - 1;

    private final LetterJob job;
    private int row = HEAD + 1;

    AnnexDeskSheet(LetterJob job) {
        this.job = job;
    }

    void write(XlsxBook book) throws IOException {
        var dates = job.dates().stream()
                .filter(date -> !DesksOfDay.of(job.table(), job.agency(), date).isEmpty())
                .toList();
        if (dates.isEmpty()) {
            return;
        }
        var sheet = book.sheet(book.reserve(job.text("desks.sheet")));
        var pen = new SheetPen(sheet);
        pen.landscape(job);
        pen.fitToWidth();
        pen.widths(WIDTHS);
        var locale = job.words().locale();
        pen.wide(0, 0, LAST, job.text("desks.title"), Look.TITLE);
        pen.wide(1, 0, LAST, job.agency().name().toUpperCase(locale), Look.TITLE);
        pen.wide(2, 0, LAST, Span.of(job.dates(), job.words()).toUpperCase(locale), Look.TITLE);
        sheet.repeatRows(HEAD, HEAD);
        pen.titles(HEAD, WIDTHS, job.texts("changes.date", "desks.zone", "desks.people"));
        dates.forEach(date -> day(pen, date));
        sheet.finish();
    }

    private void day(SheetPen pen, LocalDate date) {
        var shown =
                DateTimeFormatter.ofPattern("EEEE, d MMM", job.words().locale()).format(date);
        for (var zone : DesksOfDay.byZone(job.table(), job.agency(), date).entrySet()) {
            var people = String.join("; ", zone.getValue());
            pen.text(row, 0, shown, Look.CELL);
            pen.text(row, 1, zone.getKey(), Look.CELL);
            pen.text(row, 2, people, Look.CELL);
            pen.fitHeight(row, WIDTHS, List.of(shown, zone.getKey(), people));
            row++;
        }
    }
}
