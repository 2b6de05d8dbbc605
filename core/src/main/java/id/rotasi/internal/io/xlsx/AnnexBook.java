package id.rotasi.internal.io.xlsx;

import id.rotasi.internal.io.letter.LetterJob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;

/** One workbook. */
public record AnnexBook(LetterJob job) {

    // A unit of column width, in Calibri 11, and a row of one line.
    private static final double CHARACTER_MM = 1.87;
    private static final double ROW_MM = 5.3;

    /** Writes it. @param place where it is going to be, for temporary files */
    public void write(OutputStream out, Path place) throws IOException {
        XlsxBook.write(out, place, job.created(), this::fill);
    }

    /** Writes the annex of changes alone. @param place where it is going to be, for temporary files */
    public void write(OutputStream out, Path place, AnnexChangesSheet changes) throws IOException {
        XlsxBook.write(out, place, job.created(), changes::write);
    }

    /** Rows on a page on which so many characters are made to fit across, about. */
    double rowsOnPage(double characters) {
        double scale = Math.min(1, job.paper().width() / (characters * CHARACTER_MM));
        return job.paper().height() / (ROW_MM * scale);
    }

    private void fill(XlsxBook book) throws IOException {
        var totals = new ArrayList<AnnexUnitSheet.Totals>();
        for (var units : AnnexUnitSheet.sheets(job)) {
            totals.addAll(new AnnexUnitSheet(this, units).write(book));
        }
        new AnnexDailySheet(job).write(book);
        new AnnexDeskSheet(job).write(book);
        AnnexRecapSheet.of(job, totals).write(book);
    }
}
