package id.rotasi.internal.io.workbook;

/**
 * What stands in a cell.
 *
 * @param text without spaces at its ends; empty if nothing stands there
 * @param kind what it is for the spreadsheet
 */
record CellValue(String text, Kind kind) {

    static final CellValue EMPTY = new CellValue("", Kind.TEXT);

    /** Kinds of cells. */
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA
    }

    static CellValue of(String text) {
        return new CellValue(text, Kind.TEXT);
    }

    boolean isBlank() {
        return text.isEmpty() && kind != Kind.FORMULA;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a number without a fraction, however it is written. */
    boolean isWhole() {
        return text.matches("-?\\d{1,18}(\\.0+)?");
    }

    /** The digits of a whole number, without a fraction that a spreadsheet added. */
    String digits() {
        return isNumber() && isWhole() ? text.replaceFirst("\\.0+$", "") : text;
    }
}
