package id.rotasi.internal.io.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.rotasi.domain.Asn;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.table.KnownWords;
import id.rotasi.internal.io.table.MonthOfUnit;
import id.rotasi.internal.io.table.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** The people of a unit by the days of the month, with totals and what the codes mean. */
final class UnitTable {

    private static final float[] WIDTHS = {18, 104, 76, 42, 92};
    private static final float TOTAL = 30;
    private static final float REMARK = 40;
    private static final float OFF_SHARE = 0.6f;

    private static final float TEXT = 7;
    private static final float SMALL = 6;
    private static final float CODE = 6.5f;

    /* The name of the unit, and the titles of the columns. */
    private static final int HEADS = 2;
    private static final int TAKEN_ALONG = 4;

    private final LetterJob job;
    private final PdfBook book;
    private final MonthOfUnit month;
    private final KnownWords known;
    private final PdfPTable table;
    private final float dayWidth;
    private final float codeSize;

    UnitTable(LetterJob job, PdfBook book, MonthOfUnit month) {
        this.job = job;
        this.book = book;
        this.month = month;
        this.known = month.known(job.words());
        this.dayWidth = dayWidth();
        this.codeSize = codeSize();
        this.table = book.table(widths());
    }

    private float dayWidth() {
        float left = book.width() - TOTAL - REMARK;
        for (float width : WIDTHS) {
            left -= width;
        }
        float days = 0;
        for (var date : month.dates()) {
            days += month.works(date) ? 1 : OFF_SHARE;
        }
        return Math.min(2 * TOTAL, left / days);
    }

    /* All codes of the table at one size, at which the widest fits into a day. */
    private float codeSize() {
        float size = CODE;
        for (var code : month.codes().used()) {
            size = Math.min(size, book.type().fit(code, CODE, dayWidth - 1));
        }
        return size;
    }

    /* What days leave over in a short period goes to the names. */
    private float[] widths() {
        int days = month.dates().size();
        var widths = new float[WIDTHS.length + days + 2];
        System.arraycopy(WIDTHS, 0, widths, 0, WIDTHS.length);
        float left = book.width() - TOTAL - REMARK;
        for (int i = 0; i < days; i++) {
            widths[WIDTHS.length + i] = month.works(month.dates().get(i)) ? dayWidth : dayWidth * OFF_SHARE;
            left -= widths[WIDTHS.length + i];
        }
        widths[WIDTHS.length + days] = TOTAL;
        widths[WIDTHS.length + days + 1] = REMARK;
        for (float width : WIDTHS) {
            left -= width;
        }
        widths[1] += Math.max(0, left / 2);
        widths[WIDTHS.length - 1] += Math.max(0, left / 2);
        return widths;
    }

    void write(PdfFlow flow) {
        head();
        for (int i = 0; i < month.people().size(); i++) {
            person(i + 1, month.people().get(i));
        }
        totals();
        legend();
        int after = table.getRows().size() - HEADS - month.people().size();
        flow.table(table, HEADS, after + Math.min(TAKEN_ALONG, month.people().size()));
    }

    private void head() {
        var title = PdfCells.free(
                bold(PdfType.cut(job.place(month.unit())) + ", " + Span.within(job.dates(), job.words()), 9),
                Element.ALIGN_LEFT);
        known.heading().ifPresent(line -> {
            title.getPhrase().add(Chunk.NEWLINE);
            title.getPhrase().addAll(text(line, TEXT));
        });
        title.setPaddingBottom(3);
        table.addCell(PdfCells.over(columns(), title));
        for (var text : job.peopleTitles()) {
            table.addCell(PdfCells.narrow(PdfCells.head(bold(text, TEXT))));
        }
        month.dates().forEach(this::head);
        for (var text : job.texts(month.isOfShifts() ? "column.total.shifts" : "column.total", "column.remark")) {
            table.addCell(PdfCells.narrow(PdfCells.head(bold(text, SMALL))));
        }
    }

    private void head(LocalDate date) {
        var weekday =
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, job.words().locale());
        float wide = (month.works(date) ? dayWidth : dayWidth * OFF_SHARE) - 1;
        var text = bold(Integer.toString(date.getDayOfMonth()), SMALL);
        text.add(Chunk.NEWLINE);
        text.addAll(text(weekday, book.type().fit(weekday, SMALL - 1, wide)));
        day(date, PdfCells.framed(text, Element.ALIGN_CENTER, month.works(date) ? PdfCells.HEAD : PdfCells.OFF));
    }

    /* A thick line stands after the last settled day. */
    private void day(LocalDate date, PdfPCell cell) {
        if (known.isEdge(date)) {
            PdfCells.edged(cell);
        }
        table.addCell(PdfCells.narrow(cell));
    }

    private void person(int number, Asn asn) {
        table.addCell(PdfCells.narrow(PdfCells.centred(text(Integer.toString(number), TEXT))));
        table.addCell(PdfCells.left(text(PdfType.cut(asn.name()), TEXT)));
        table.addCell(PdfCells.narrow(
                PdfCells.centred(text(asn.nip().map(nip -> nip.digits()).orElse(""), TEXT))));
        table.addCell(PdfCells.centred(text(PdfType.cut(asn.grade().orElse("")), TEXT)));
        table.addCell(PdfCells.left(text(PdfType.cut(asn.title().orElse("")), SMALL)));
        for (var date : month.dates()) {
            var code = month.code(asn, date);
            boolean home = month.mode(asn, date).filter(WorkMode.WFH::equals).isPresent();
            boolean rests = month.mode(asn, date).filter(WorkMode.OFF::equals).isPresent();
            float grey = !month.works(date) || rests ? PdfCells.OFF : home ? PdfCells.HOME : PdfCells.WHITE;
            var plain = home ? bold(code, codeSize) : text(code, codeSize);
            var text = known.isLocked(asn, date) ? book.type().underlined(code, codeSize) : plain;
            day(date, PdfCells.framed(text, Element.ALIGN_CENTER, grey));
        }
        table.addCell(PdfCells.total(bold(Long.toString(month.count(asn, month.summed())), TEXT)));
        table.addCell(PdfCells.left(text(month.isAlwaysOnSite(asn) ? job.text("remark.onSite") : "", SMALL)));
    }

    private void totals() {
        for (var mode : month.counted()) {
            total(
                    month.totalKey(mode),
                    date -> Long.toString(month.count(date, mode)),
                    Long.toString(month.count(mode)));
        }
        if (!month.isOfShifts()) {
            total(
                    "total.share",
                    date -> share(month.count(date, WorkMode.WFH), month.count(date, WorkMode.WFO)),
                    share(month.count(WorkMode.WFH), month.count(WorkMode.WFO)));
        }
    }

    private interface OfDay {
        String on(LocalDate date);
    }

    private void total(String key, OfDay count, String sum) {
        var title = PdfCells.framed(bold(job.text(key), TEXT), Element.ALIGN_RIGHT, PdfCells.TOTAL);
        table.addCell(PdfCells.over(WIDTHS.length, title));
        for (var date : month.dates()) {
            boolean works = month.works(date);
            var text = works ? count.on(date) : "";
            float size = book.type().fit(text, SMALL, dayWidth - 1);
            day(
                    date,
                    PdfCells.framed(
                            book.type().text(text, size), Element.ALIGN_CENTER, works ? PdfCells.TOTAL : PdfCells.OFF));
        }
        table.addCell(PdfCells.narrow(PdfCells.total(bold(sum, TEXT))));
        table.addCell(PdfCells.total(text("", TEXT)));
    }

    private static String share(long wfh, long wfo) {
        return wfh + wfo == 0 ? "0%" : Math.round(100.0 * wfh / (wfh + wfo)) + "%";
    }

    private void legend() {
        var lines = Stream.of(
                        month.legend(job.words(), job.names()),
                        known.locks(),
                        month.holidays(job.words()),
                        known.past().stream().toList(),
                        month.isOfShifts() ? List.<String>of() : List.of(job.text("share.note")))
                .flatMap(List::stream)
                .toList();
        var text = job.text("legend") + " " + String.join("; ", lines);
        table.addCell(PdfCells.over(columns(), PdfCells.free(text(text, TEXT), Element.ALIGN_LEFT)));
    }

    private int columns() {
        return WIDTHS.length + month.dates().size() + 2;
    }

    private Phrase text(String text, float size) {
        return book.type().text(text, size);
    }

    private Phrase bold(String text, float size) {
        return book.type().bold(text, size);
    }
}
