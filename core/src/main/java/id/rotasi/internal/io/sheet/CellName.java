package id.rotasi.internal.io.sheet;

/** The names of cells as people see them. Columns count from 0, rows from 1. */
public final class CellName {

    private CellName() {}

    /** The name of a cell, such as {@code Pegawai!G14}. */
    public static String of(String sheet, int row, int column) {
        return of(sheet) + "!" + letters(column) + row;
    }

    /** The name of a sheet, in quotes if it needs them. */
    public static String of(String sheet) {
        return sheet.matches("\\w+") ? sheet : "'" + sheet + "'";
    }

    /** The letters of a column. */
    public static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
