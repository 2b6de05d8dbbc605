package id.rotasi.internal.io.xlsx;

import static id.rotasi.internal.io.xlsx.SheetPen.range;

import id.rotasi.domain.Asn;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import id.rotasi.io.AnnexXlsx.Paper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Who is at home, a list for each working day on a page of its own, with boxes for the reporting duty. */
final class AnnexDailySheet {

    private static final int BOXES = 4;
    private static final double[] WIDTHS = {5, 30, 20, 30};
    private static final double BOX_WIDTH = 10;

    // About as many characters as fit between the margins at full size, where Calibri is replaced by a wider font.
    // Fitting
    // to the width would be simpler, but Excel is documented to ignore page breaks then.
    private static final int A4_CHARACTERS = 115;
    private static final int FOLIO_CHARACTERS = 130;
    private static final int FULL_SIZE = 100;

    private final LetterJob job;
    private final List<String> boxes;
    private int row;

    AnnexDailySheet(LetterJob job) {
        this.job = job;
        this.boxes = DutyWords.boxes(job.duty(), job.words());
    }

    public void write(XlsxBook book) throws IOException {
        var sheet = book.sheet(book.reserve(job.text("daily.sheet")));
        var pen = new SheetPen(sheet);
        pen.landscape(job.paper(), job.text("page"));
        var widths = Arrays.copyOf(WIDTHS, BOXES + boxes.size());
        Arrays.fill(widths, BOXES, widths.length, BOX_WIDTH);
        pen.widths(widths);
        int characters = job.paper() == Paper.A4 ? A4_CHARACTERS : FOLIO_CHARACTERS;
        sheet.pageScale((int) Math.min(
                FULL_SIZE, FULL_SIZE * characters / DoubleStream.of(widths).sum()));
        var people = job.units().stream()
                .flatMap(unit -> job.table().peopleOf(unit).stream())
                .toList();
        for (var date : job.dates()) {
            if (people.stream().anyMatch(asn -> job.table().at(asn, date).isPresent())) {
                if (row > 0) {
                    book.breakBelow(row - 1);
                }
                day(
                        pen,
                        date,
                        people.stream().filter(asn -> isAtHome(asn, date)).toList());
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private boolean isAtHome(Asn asn, LocalDate date) {
        return job.table()
                .at(asn, date)
                .filter(day -> day.mode() == WorkMode.WFH)
                .isPresent();
    }

    private void day(SheetPen pen, LocalDate date, List<Asn> people) {
        int last = BOXES + boxes.size() - 1;
        var heading = Look.TEXT.sized(12).inBold();
        pen.text(row++, 0, job.words().text("annex.daily.title", Map.of("date", date)), heading);
        pen.text(row++, 0, job.agency().name(), Look.TEXT.inBold());
        row++;
        if (people.isEmpty()) {
            pen.text(row++, 0, job.text("daily.none"), Look.TEXT);
            return;
        }
        var titles = new ArrayList<>(job.texts("column.no", "column.name", "column.nip", "column.unit"));
        titles.addAll(boxes);
        pen.titles(row++, titles);
        int first = row;
        for (int i = 0; i < people.size(); i++) {
            person(pen, i + 1, people.get(i), last);
        }
        pen.text(row, 1, job.text("daily.total"), Look.TOTAL.aligned("right"));
        pen.blank(row, 0, Look.TOTAL);
        pen.formula(row, 2, "COUNTA(%s)".formatted(range(first, 1, row - 1, 1)), people.size(), Look.TOTAL);
        row += 2;
    }

    private void person(SheetPen pen, int number, Asn asn, int last) {
        pen.number(row, 0, number, Look.COUNT);
        pen.text(row, 1, asn.name(), Look.CELL);
        pen.text(row, 2, asn.nip().map(nip -> nip.digits()).orElse(""), Look.COUNT);
        pen.text(row, 3, job.names().unit(asn.unit()), Look.CELL);
        for (int i = BOXES; i <= last; i++) {
            pen.blank(row, i, Look.CELL);
        }
        pen.fitHeight(
                row,
                new double[] {WIDTHS[1], WIDTHS[3]},
                List.of(asn.name(), job.names().unit(asn.unit())));
        row++;
    }
}
