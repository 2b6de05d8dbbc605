package id.rotasi.internal.io.sheet;

/**
 * What stands in a cell.
 *
 * @param text without spaces at its ends; empty if nothing stands there
 * @param kind what it is for the spreadsheet
 */
public record CellValue(String text, Kind kind) {

    public static final CellValue EMPTY = new CellValue("", Kind.TEXT);

    /** Kinds of cells. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA
    }

    public static CellValue of(String text) {
        return new CellValue(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.isEmpty() && kind != Kind.FORMULA;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a number without a fraction, however it is written. */
    public boolean isWhole() {
        return text.matches("-?\\d{1,18}(\\.0+)?");
    }

    /** The digits of a whole number, without a fraction that a spreadsheet added. */
    public String digits() {
        return isNumber() && isWhole() ? text.replaceFirst("\\.0+$", "") : text;
    }
}
