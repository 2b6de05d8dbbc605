package id.rotasi.internal.io.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Puts tables below each other, page after page, and repeats their heads. A table that fits on one page is not torn, unless
 * the page before it would stay nearly empty.
 */
final class PdfFlow {

    private static final float GAP = 14;
    private static final int BEGINNING = 4;

    /* A page with so few rows is nearly empty: one person with totals and legend has six. */
    private static final int FEW = 9;

    private final Document document;
    private final PdfWriter writer;
    private float y;
    private int drawn;

    PdfFlow(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
        this.y = document.top();
    }

    /**
     * Draws a table.
     *
     * @param heads rows that are repeated on each page
     * @param end rows at the end that are not torn from each other
     */
    void table(PdfPTable table, int heads, int end) {
        int rows = table.getRows().size();
        float head = height(table, 0, heads);
        boolean fits = height(table, 0, rows) <= room();
        boolean fitsOnPage = height(table, 0, rows) <= document.top() - document.bottom();
        boolean canBegin = height(table, 0, Math.min(rows, heads + BEGINNING)) <= room();
        if (!fits && (fitsOnPage && drawn > FEW || !canBegin)) {
            page();
        }
        int row = heads;
        while (row < rows) {
            int next = row;
            float used = head;
            while (next < rows && (next == row || used + table.getRowHeight(next) <= room())) {
                used += table.getRowHeight(next++);
            }
            boolean tears = next < rows && rows - next < end;
            if (tears) {
                next = Math.max(row + 1, rows - end);
            }
            draw(table, 0, heads);
            draw(table, row, next);
            drawn += next - row;
            row = next;
            if (row < rows) {
                page();
            }
        }
        y -= GAP;
    }

    /** Draws a table that is not torn, at the end of a page or on the next one. */
    void block(PdfPTable table) {
        if (height(table, 0, table.getRows().size()) > room()) {
            page();
        }
        draw(table, 0, table.getRows().size());
    }

    private void draw(PdfPTable table, int from, int to) {
        if (to > from) {
            y = table.writeSelectedRows(from, to, document.left(), y, writer.getDirectContent());
            writer.setPageEmpty(false);
        }
    }

    private float room() {
        return y - document.bottom();
    }

    private void page() {
        document.newPage();
        y = document.top();
        drawn = 0;
    }

    private static float height(PdfPTable table, int from, int to) {
        float height = 0;
        for (int row = from; row < to; row++) {
            height += table.getRowHeight(row);
        }
        return height;
    }
}
