package id.rotasi.internal.io.xlsx;

import id.rotasi.internal.io.letter.DraftMark;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.io.AnnexXlsx.Paper;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells of a sheet in one of a few looks. Rows and columns count from 0. All text becomes plain text. */
record SheetPen(Worksheet sheet) {

    private static final String FONT = "Arial";
    private static final float NARROW = 0.4f;
    private static final float FOOT = 0.6f;
    private static final double LINE = 12;
    private static final double PADDING = 3;
    private static final double TITLES = 26;

    /* What a workbook can hold: points of a row, characters of a cell. */
    private static final double HIGHEST = 409;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_HEADER = 200;

    // Characters of Arial, 9 points, on one unit of column width.
    private static final double CHARACTERS = 1.2;

    /** The height of a row of one line, in points. */
    static final double ROW = LINE + PADDING;

    /** How a cell looks. Sizes are in points, colours are RGB. */
    record Look(
            int size,
            boolean bold,
            String align,
            String fill,
            String colour,
            boolean grid,
            String format,
            boolean underlined,
            boolean edge) {

        private static final String WHITE = "FFFFFF";
        private static final String BLACK = "000000";

        /** Running text without a frame. */
        static final Look TEXT = new Look(9, false, "left", WHITE, BLACK, false, "", false, false);

        static final Look SMALL = TEXT.sized(8);
        static final Look DRAFT = new Look(11, true, "center", WHITE, "C00000", false, "", false, false);
        static final Look TITLE = new Look(12, true, "center", WHITE, BLACK, false, "", false, false);
        static final Look HEAD = new Look(9, true, "center", "E7E6E6", BLACK, true, "", false, false);

        /** A cell of a table. */
        static final Look CELL = new Look(9, false, "left", WHITE, BLACK, true, "", false, false);

        static final Look COUNT = CELL.aligned("center");
        static final Look TOTAL = new Look(9, true, "center", "F2F2F2", BLACK, true, "", false, false);

        Look aligned(String alignment) {
            return new Look(size, bold, alignment, fill, colour, grid, format, underlined, edge);
        }

        Look filled(String rgb) {
            return new Look(size, bold, align, rgb, colour, grid, format, underlined, edge);
        }

        Look coloured(String rgb) {
            return new Look(size, bold, align, fill, rgb, grid, format, underlined, edge);
        }

        Look sized(int points) {
            return new Look(points, bold, align, fill, colour, grid, format, underlined, edge);
        }

        Look inBold() {
            return new Look(size, true, align, fill, colour, grid, format, underlined, edge);
        }

        Look asPercentage() {
            return formatted("0%");
        }

        Look formatted(String form) {
            return new Look(size, bold, align, fill, colour, grid, form, underlined, edge);
        }

        Look inUnderline() {
            return new Look(size, bold, align, fill, colour, grid, format, true, edge);
        }

        /** With a thick line on the right. */
        Look atEdge() {
            return new Look(size, bold, align, fill, colour, grid, format, underlined, true);
        }

        private void on(StyleSetter style, boolean wrap) {
            style.fontName(FONT).fontSize(size).horizontalAlignment(align).verticalAlignment("center");
            if (bold) {
                style.bold();
            }
            if (wrap) {
                style.wrapText(true);
            }
            if (grid && align.equals("left")) {
                style.indent(1);
            }
            if (!fill.equals(WHITE)) {
                style.fillColor(fill);
            }
            if (!colour.equals(BLACK)) {
                style.fontColor(colour);
            }
            if (grid) {
                style.borderStyle(BorderStyle.THIN);
            }
            if (edge) {
                style.borderStyle(BorderSide.RIGHT, BorderStyle.THICK);
            }
            if (underlined) {
                style.underlined();
            }
            if (!format.isEmpty()) {
                style.format(format);
            }
            style.set();
        }
    }

    void text(int row, int column, String text, Look look) {
        var plain = plain(text);
        if (!plain.isEmpty()) {
            sheet.value(row, column, plain);
        }
        blank(row, column, look);
    }

    /** Text that may not wrap, such as a short heading in a narrow column. */
    void label(int row, int column, String text, Look look) {
        sheet.value(row, column, plain(text));
        look.on(sheet.style(row, column), false);
    }

    /** The titles of the columns of a table, from the first one on. @return the height of the row, in points */
    double titles(int row, double[] widths, List<String> titles) {
        int lines = 2;
        for (int i = 0; i < titles.size(); i++) {
            text(row, i, titles.get(i), Look.HEAD);
            lines = Math.max(lines, lines(titles.get(i), widths[i]));
        }
        double height = Math.max(TITLES, height(lines));
        sheet.rowHeight(row, height);
        return height;
    }

    /** A line over several columns, as high as it must be. @return its height, in points */
    double line(int row, int from, int to, String text, Look look, double width) {
        wide(row, from, to, text, look);
        return fitHeight(row, new double[] {width}, List.of(text));
    }

    void number(int row, int column, Number number, Look look) {
        sheet.value(row, column, number);
        blank(row, column, look);
    }

    void date(int row, int column, LocalDate date, Look look) {
        sheet.value(row, column, date);
        blank(row, column, look);
    }

    void formula(int row, int column, String expression, Number result, Look look) {
        XlsxBook.formula(sheet, row, column, expression, result);
        blank(row, column, look);
    }

    void blank(int row, int column, Look look) {
        look.on(sheet.style(row, column), look.grid());
    }

    /** One cell over several columns. */
    void wide(int row, int from, int to, String text, Look look) {
        block(row, row, from, to, text, look);
    }

    /** One cell over several rows and columns. */
    void block(int top, int bottom, int from, int to, String text, Look look) {
        sheet.value(top, from, plain(text));
        for (int row = top; row <= bottom; row++) {
            for (int column = from; column <= to; column++) {
                look.on(sheet.style(row, column), true);
            }
        }
        sheet.range(top, from, bottom, to).merge();
    }

    /** The widths of the first columns. */
    void widths(double... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }

    /** Landscape, page numbers, narrow margins; above, that it is a draft and why. */
    void landscape(LetterJob job) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(job.paper() == Paper.A4 ? PaperSize.A4_PAPER : PaperSize.FOLIO_PAPER);
        sheet.leftMargin(NARROW);
        sheet.rightMargin(NARROW);
        sheet.topMargin(NARROW);
        sheet.bottomMargin(FOOT);
        sheet.headerMargin(NARROW / 2);
        sheet.footerMargin(NARROW / 2);
        sheet.footer(job.text("page"), Position.CENTER, FONT, 8);
        job.draft().ifPresent(this::draft);
        sheet.hideGridLines();
    }

    private void draft(DraftMark draft) {
        // An ampersand begins an instruction.
        sheet.header(PlainText.oneLine(draft.line(LONGEST_HEADER)).replace("&", "&&"), Position.CENTER, FONT, 8);
        sheet.topMargin(FOOT);
    }

    /** All columns on one page, as many pages down as needed. */
    void fitToWidth() {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /**
     * Makes a row high enough for text that wraps: neither Excel nor LibreOffice does that on opening for every cell. The
     * estimate is on the safe side for Arial.
     *
     * @param row the row
     * @param columns widths of the cells with text, as given to the sheet
     * @param texts what stands in them
     * @return the height, in points
     */
    double fitHeight(int row, double[] columns, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < columns.length; i++) {
            lines = Math.max(lines, lines(texts.get(i), columns[i]));
        }
        sheet.rowHeight(row, height(lines));
        return height(lines);
    }

    /* A word is not torn, so that one that is too long for what is left of a line takes a further one. */
    private static int lines(String text, double width) {
        double most = CHARACTERS * width;
        int lines = 1;
        double used = 0;
        for (var word : text.split(" ")) {
            double needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= most) {
                used = needed;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (int) ((word.length() - 1) / most);
                used = word.length() % most;
            }
        }
        return lines;
    }

    private static double height(int lines) {
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    private static String plain(String text) {
        return XlsxBook.cut(PlainText.of(text), LONGEST_TEXT);
    }

    /** The name of a cell, such as {@code AK12}. */
    static String cell(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The name of a range, such as {@code F11:AJ30}. */
    static String range(int top, int left, int bottom, int right) {
        return cell(top, left) + ":" + cell(bottom, right);
    }
}
