package id.rotasi.internal.io.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** Cells of tables. Greys instead of colours, since letters are copied. */
final class PdfCells {

    static final float HEAD = 0.88f;
    static final float OFF = 0.72f;
    static final float HOME = 0.82f;
    static final float TOTAL = 0.94f;
    static final float WHITE = 1;

    private static final float LINE = 0.4f;
    private static final float EDGE = 2.2f;
    private static final float PADDING = 2;
    private static final float LEADING = 1.2f;

    private PdfCells() {}

    /** Text without a frame. */
    static PdfPCell free(Phrase text, int alignment) {
        var cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(0);
        cell.setPaddingBottom(PADDING);
        cell.setLeading(0, LEADING);
        return cell;
    }

    static PdfPCell left(Phrase text) {
        return framed(text, Element.ALIGN_LEFT, WHITE);
    }

    static PdfPCell centred(Phrase text) {
        return framed(text, Element.ALIGN_CENTER, WHITE);
    }

    static PdfPCell head(Phrase text) {
        return framed(text, Element.ALIGN_CENTER, HEAD);
    }

    static PdfPCell total(Phrase text) {
        return framed(text, Element.ALIGN_CENTER, TOTAL);
    }

    /** Text in a frame, on a grey from 0, black, to 1, white. */
    static PdfPCell framed(Phrase text, int alignment, float grey) {
        var cell = new PdfPCell(text);
        cell.setBorderWidth(LINE);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPadding(PADDING - 0.5f);
        cell.setPaddingLeft(PADDING);
        cell.setPaddingRight(PADDING);
        if (grey < WHITE) {
            cell.setGrayFill(grey);
        }
        return cell;
    }

    /** The same cell without room at its sides, for a code in a narrow column. */
    static PdfPCell narrow(PdfPCell cell) {
        cell.setPaddingLeft(0);
        cell.setPaddingRight(0);
        return cell;
    }

    /** The same cell with a thick line on its right. */
    static void edged(PdfPCell cell) {
        cell.setCellEvent((of, place, canvases) -> {
            var lines = canvases[PdfPTable.LINECANVAS];
            lines.saveState();
            lines.setLineWidth(EDGE);
            lines.moveTo(place.getRight(), place.getBottom());
            lines.lineTo(place.getRight(), place.getTop());
            lines.stroke();
            lines.restoreState();
        });
    }

    static PdfPCell over(int columns, PdfPCell cell) {
        cell.setColspan(columns);
        return cell;
    }
}
