package id.rotasi.internal.io.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import id.rotasi.internal.io.files.Replacement.Content;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.report.PublicationRecord;
import id.rotasi.io.AnnexXlsx.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/**
 * A document of one letter. Its dates are the letter's and its number is made of agency, month and title, so that the same letter gives the
 * same bytes.
 */
final class PdfBook {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float SIDE = 62;
    private static final float NARROW = 30;
    private static final float EDGE = 40;
    private static final float FOOT = 42;
    private static final int ID_LENGTH = 16;

    private final LetterJob job;
    private final Document document;
    private final PdfWriter writer;
    private final PdfType type;

    private PdfBook(LetterJob job, OutputStream out) throws IOException {
        this.job = job;
        this.type = PdfType.load();
        this.document = new Document(size(job.paper()), SIDE, SIDE, top(), FOOT);
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageMarks(job, type));
    }

    /** Writes a document to a stream, which stays open. */
    static void write(LetterJob job, String title, OutputStream out, Content<PdfBook> content) throws IOException {
        var book = new PdfBook(job, out);
        book.describe(title);
        book.document.open();
        content.writeTo(book);
        book.document.close();
        out.flush();
    }

    private void describe(String title) {
        document.addTitle(title);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(job.words().locale().getLanguage()));
        var midnight = GregorianCalendar.from(job.created().atStartOfDay(ZoneOffset.UTC));
        midnight.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, new PdfDate(midnight));
        info.put(PdfName.MODDATE, new PdfDate(midnight));
        var named = (job.agency().id() + "/" + job.month() + "/" + title).getBytes(StandardCharsets.UTF_8);
        var number = Arrays.copyOf(PublicationRecord.sha256().digest(named), ID_LENGTH);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(number, number));
    }

    /* A draft has a line on top of each page. */
    private float top() {
        return job.draft().isPresent() ? EDGE + PageMarks.ROOM : EDGE;
    }

    private static Rectangle size(Paper paper) {
        return switch (paper) {
            case A4 -> new Rectangle(210 * POINTS_PER_MM, 297 * POINTS_PER_MM);
            case FOLIO -> new Rectangle(215 * POINTS_PER_MM, 330 * POINTS_PER_MM);
        };
    }

    PdfType type() {
        return type;
    }

    /** Points across that can be printed on. */
    float width() {
        return document.right() - document.left();
    }

    void add(Element element) {
        document.add(element);
    }

    /** From here on, pages lie on their side. */
    PdfFlow lieDown() {
        var upright = size(job.paper());
        document.setPageSize(new Rectangle(upright.getHeight(), upright.getWidth()));
        document.setMargins(NARROW, NARROW, top() - EDGE + NARROW, FOOT);
        document.newPage();
        return new PdfFlow(document, writer);
    }

    /** A table over the whole width. */
    PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setTotalWidth(width());
        table.setLockedWidth(true);
        return table;
    }
}
