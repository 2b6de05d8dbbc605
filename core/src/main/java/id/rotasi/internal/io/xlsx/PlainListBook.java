package id.rotasi.internal.io.xlsx;

import id.rotasi.domain.Nip;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.table.PlainList;
import id.rotasi.internal.io.table.PlainLists;
import id.rotasi.internal.io.xlsx.SheetPen.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/** Lists for people as a workbook: a filter on each column, the header stays in view, a NIP is text. */
public final class PlainListBook {

    private static final Look TEXT = Look.TEXT.sized(10);
    private static final Look CELL = Look.CELL.sized(10);
    private static final Look NUMBER = TEXT.aligned("right");
    private static final Look DATE = TEXT.aligned("center").formatted("dd/mm/yyyy");
    private static final Look SHARE = NUMBER.formatted("0.00%");

    /* A sheet is held in memory while it is written, and no sheet holds more than 1,048,576 rows. */
    private static final int MOST_ROWS = 200_000;

    private static final int PERCENTAGE = 7;
    private static final int ARROW = 4;
    private static final int MARGIN = 2;
    private static final double WIDEST = 60;

    private PlainListBook() {}

    /**
     * Writes lists, each on a sheet of its own, or on several if it is too long for one.
     *
     * @param place where it is going to be, for temporary files
     * @param created what a file has for its making, so that the same lists give the same bytes
     */
    public static void write(List<PlainList> lists, OutputStream out, Path place, LocalDate created)
            throws IOException {
        XlsxBook.write(out, place, created, book -> {
            for (var list : lists) {
                write(list, book);
            }
        });
    }

    private static void write(PlainList list, XlsxBook book) throws IOException {
        var widths = widths(list);
        var rows = list.rows().get().iterator();
        do {
            var sheet = book.sheet(book.reserve(list.title()));
            var pen = new SheetPen(sheet);
            head(pen, list.titles(), widths);
            int row = 1;
            while (rows.hasNext() && row <= MOST_ROWS) {
                line(pen, row++, rows.next(), widths);
            }
            sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
            sheet.finish();
        } while (rows.hasNext());
    }

    /* Of the longest value of each column, and of the longest word of its title beside the arrow of the filter. */
    private static double[] widths(PlainList list) {
        var widths = new double[list.titles().size()];
        for (int i = 0; i < widths.length; i++) {
            for (var word : list.titles().get(i).split(" ")) {
                widths[i] = Math.max(widths[i], word.length() + ARROW);
            }
        }
        list.rows().get().forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, length(row.get(i)) + MARGIN));
            }
        });
        return widths;
    }

    private static int length(Object value) {
        if (value instanceof Double) {
            return PERCENTAGE;
        }
        return value instanceof Nip nip
                ? nip.digits().length()
                : PlainText.of(value.toString()).length();
    }

    private static void head(SheetPen pen, List<String> titles, double... widths) {
        pen.widths(widths);
        pen.titles(0, widths, titles);
        int days = titles.indexOf(PlainLists.DAY + 1);
        pen.sheet().freezePane(Math.max(0, days), 1);
        pen.sheet().pageOrientation("landscape");
        pen.sheet().paperSize(PaperSize.FOLIO_PAPER);
        pen.sheet().repeatRows(0, 0);
        pen.fitToWidth();
    }

    private static void line(SheetPen pen, int row, List<Object> values, double... widths) {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value instanceof Double share) {
                pen.number(row, i, share, SHARE);
            } else if (value instanceof Number number) {
                pen.number(row, i, number, NUMBER);
            } else if (value instanceof LocalDate date) {
                pen.date(row, i, date, DATE);
            } else if (value instanceof Nip nip) {
                pen.label(row, i, nip.digits(), TEXT);
            } else if (length(value) > WIDEST) {
                pen.text(row, i, value.toString(), CELL);
                pen.fitHeight(row, new double[] {widths[i]}, List.of(value.toString()));
            } else if (!value.equals("")) {
                pen.label(row, i, value.toString(), TEXT);
            }
        }
    }
}
