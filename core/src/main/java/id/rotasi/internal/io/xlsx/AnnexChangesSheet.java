package id.rotasi.internal.io.xlsx;

import id.rotasi.RosterChanges;
import id.rotasi.RosterChanges.Change;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterWords;
import id.rotasi.internal.io.table.Span;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The annex of a letter that changes another one: the people and days that change, what was and what is, and why. */
public final class AnnexChangesSheet {

    private static final double[] WIDTHS = {5, 28, 20, 28, 24, 26, 26, 36};
    private static final int LAST = WIDTHS.length - 1;
    private static final int SIGNED_FROM = 6;

    private final LetterJob job;
    private final RosterChanges changes;
    private final Letter amended;
    private final Map<String, Asn> people;
    private int row;

    /**
     * The annex of an agency.
     *
     * @param amended the letter that is changed
     * @param people those of the agency, by id
     */
    public AnnexChangesSheet(LetterJob job, RosterChanges changes, Letter amended, Map<String, Asn> people) {
        this.job = job;
        this.changes = changes;
        this.amended = amended;
        this.people = people;
    }

    /** Writes it as the only sheet of a book. */
    public void write(XlsxBook book) throws IOException {
        var sheet = book.sheet(book.reserve(job.text("changes.sheet")));
        var pen = new SheetPen(sheet);
        pen.landscape(job);
        pen.fitToWidth();
        pen.widths(WIDTHS);
        heading(pen);
        pen.sheet().repeatRows(row, row);
        pen.titles(
                row++,
                WIDTHS,
                job.texts(
                        "column.no",
                        "column.name",
                        "column.nip",
                        "column.unit",
                        "changes.date",
                        "changes.before",
                        "changes.after",
                        "changes.reason"));
        int number = 0;
        for (var change : changes.all()) {
            if (people.containsKey(change.asn())) {
                line(pen, ++number, change);
            }
        }
        row++;
        pen.wide(row++, 0, LAST, job.text("changes.rest"), Look.TEXT);
        row++;
        Signature.write(pen, job, row, SIGNED_FROM, LAST);
        sheet.finish();
    }

    private void heading(SheetPen pen) {
        var bold = Look.TEXT.inBold();
        pen.wide(row++, 0, LAST, letter("changes.letter", job.letter()), Look.TEXT);
        pen.wide(row++, 0, LAST, letter("changes.amends", amended), Look.TEXT);
        row++;
        pen.wide(row++, 0, LAST, job.text("changes.title"), bold.sized(12).aligned("center"));
        pen.wide(row++, 0, LAST, job.agency().name(), bold.aligned("center"));
        row++;
    }

    private String letter(String key, Letter letter) {
        var values = Map.of(
                "number", letter.number().orElse(LetterWords.DOTS),
                "date", letter.date().map(date -> Span.date(date, job.words())).orElse(LetterWords.DOTS));
        return job.words().text("annex." + key, values);
    }

    private void line(SheetPen pen, int number, Change change) {
        var asn = people.get(change.asn());
        var told = changes.words(change, job.words().locale());
        var unit = job.names().unit(asn.at(change.date()).unit());
        var date = Span.date(change.date(), job.words());
        pen.number(row, 0, number, Look.COUNT);
        pen.text(row, 1, asn.name(), Look.CELL);
        pen.text(row, 2, asn.nip().map(nip -> nip.digits()).orElse(""), Look.COUNT);
        pen.text(row, 3, unit, Look.CELL);
        pen.text(row, 4, date, Look.CELL);
        pen.text(row, 5, told.before(), Look.CELL);
        pen.text(row, 6, told.after(), Look.CELL);
        pen.text(row, LAST, told.reason(), Look.CELL);
        pen.fitHeight(
                row,
                new double[] {WIDTHS[1], WIDTHS[3], WIDTHS[4], WIDTHS[5], WIDTHS[6], WIDTHS[LAST]},
                List.of(asn.name(), unit, date, told.before(), told.after(), told.reason()));
        row++;
    }
}
