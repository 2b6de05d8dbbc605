package id.rotasi.internal.io.xlsx;

import id.rotasi.domain.Letter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.io.AnnexXlsx.Paper;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One workbook. */
public record AnnexBook(
        RosterTable table,
        Names names,
        Recap recap,
        Unit agency,
        YearMonth month,
        Letter letter,
        Messages words,
        Paper paper,
        ReportingDuty duty) {

    // A unit of column width, in Calibri 11, and a row of one line.
    private static final double CHARACTER_MM = 1.87;
    private static final double ROW_MM = 5.3;

    List<Unit> units() {
        return table.agencies().getOrDefault(agency, List.of());
    }

    String text(String key) {
        return words.text("annex." + key);
    }

    List<String> texts(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    /** Writes it. @param place where it is going to be, for temporary files */
    public void write(OutputStream out, Path place) throws IOException {
        var created = letter.date().orElse(table.problem().period().from());
        XlsxBook.write(out, place, created, this::fill);
    }

    /** Writes the annex of changes alone. @param place where it is going to be, for temporary files */
    public void write(OutputStream out, Path place, AnnexChangesSheet changes) throws IOException {
        var created = letter.date().orElse(table.problem().period().from());
        XlsxBook.write(out, place, created, changes::write);
    }

    /** Rows on a page on which so many characters are made to fit across, about. */
    double rowsOnPage(double characters) {
        double scale = Math.min(1, paper.width() / (characters * CHARACTER_MM));
        return paper.height() / (ROW_MM * scale);
    }

    private void fill(XlsxBook book) throws IOException {
        var totals = new ArrayList<AnnexUnitSheet.Totals>();
        for (var unit : units()) {
            totals.add(new AnnexUnitSheet(this, unit).write(book));
        }
        new AnnexDailySheet(this).write(book);
        AnnexRecapSheet.of(this, totals).write(book);
    }
}
