package id.rotasi.internal.io.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import id.rotasi.internal.io.letter.LetterJob;
import java.util.Map;
import java.util.Optional;

/** What stands on each page: its number below and, on a draft, that it is one and what is missing. */
final class PageMarks extends PdfPageEventHelper {

    /** Points that the line of a draft needs at the top. */
    static final float ROOM = 24;

    private static final float SMALL = 7.5f;
    private static final float LEADING = 9;
    private static final float FOOT = 24;
    private static final float TOTAL = 40;
    private static final float LARGE = 150;
    private static final float FAINT = 0.12f;
    private static final int SLANT = 45;
    private static final float LETTERS_PER_POINT = 0.2f;

    private final LetterJob job;
    private final PdfType type;
    private Optional<PdfTemplate> total = Optional.empty();

    PageMarks(LetterJob job, PdfType type) {
        this.job = job;
        this.type = type;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = Optional.of(writer.getDirectContent().createTemplate(TOTAL, LEADING));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = document.getPageSize();
        var canvas = writer.getDirectContent();
        var number = job.words().text("letter.page", Map.of("page", writer.getPageNumber())) + " ";
        float wide = type.base().getWidthPoint(number, SMALL);
        float from = (page.getWidth() - wide) / 2 - LEADING / 2;
        show(canvas, type.text(number, SMALL), from, FOOT);
        total.ifPresent(room -> canvas.addTemplate(room, from + wide, FOOT));
        job.draft().ifPresent(draft -> {
            float left = document.left();
            float right = document.right();
            var line = draft.line((int) ((right - left) * 2 * LETTERS_PER_POINT));
            var column = new ColumnText(canvas);
            float top = page.getHeight() - LEADING;
            column.setSimpleColumn(type.bold(line, SMALL), left, top - ROOM, right, top, LEADING, Element.ALIGN_CENTER);
            column.go();
            watermark(writer, draft.word());
        });
    }

    private void watermark(PdfWriter writer, String word) {
        var page = writer.getPageSize();
        var under = writer.getDirectContentUnder();
        under.saveState();
        var state = new PdfGState();
        state.setFillOpacity(FAINT);
        under.setGState(state);
        under.beginText();
        under.setFontAndSize(type.base(), LARGE);
        under.showTextAligned(
                Element.ALIGN_CENTER, word, page.getWidth() / 2 + LARGE / 3, page.getHeight() / 2 - LARGE / 3, SLANT);
        under.endText();
        under.restoreState();
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The library closes the last page, and counts one more, before it says so.
        var pages = type.text(Integer.toString(writer.getPageNumber() - 1), SMALL);
        total.ifPresent(room -> show(room, pages, 0, 0));
    }

    private static void show(PdfContentByte canvas, Phrase text, float x, float y) {
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, text, x, y, 0);
    }
}
