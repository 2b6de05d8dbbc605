package id.rotasi.internal.io.read;

/** How many slips of the pen make one word another. */
final class EditDistance {

    private EditDistance() {}

    /** The optimal string alignment distance: Levenshtein's, with the exchange of neighbours as one step. */
    static int between(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
