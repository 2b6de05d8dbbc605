package id.rotasi.internal.io.workbook;

import id.rotasi.InvalidProblemException.InputError;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Errors in the order of sheets, rows and columns; those of the file as a whole first. */
record CellOrder(List<String> sheets) implements Comparator<InputError> {

    private static final Pattern CELL = Pattern.compile("'?(.*?)'?!([A-Z]*)(\\d+)");

    @Override
    public int compare(InputError one, InputError other) {
        return Comparator.comparing((InputError error) -> sheet(error.path()))
                .thenComparing(error -> number(error.path()))
                .thenComparing(error -> column(error.path()))
                .compare(one, other);
    }

    private int sheet(String place) {
        var cell = CELL.matcher(place);
        return sheets.indexOf(cell.matches() ? cell.group(1) : place);
    }

    private static int number(String place) {
        var cell = CELL.matcher(place);
        return cell.matches() ? Integer.parseInt(cell.group(3)) : 0;
    }

    private static int column(String place) {
        var cell = CELL.matcher(place);
        return cell.matches() ? cell.group(2).chars().reduce(0, (sum, letter) -> 26 * sum + letter - '@') : 0;
    }
}
