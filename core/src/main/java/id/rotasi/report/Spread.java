package id.rotasi.report;

/**
 * How a number of days is spread over people.
 *
 * @param min fewest
 * @param mean on average; 0 when there is nobody
 * @param max most
 */
public record Spread(int min, double mean, int max) {

    /** {@code max - min}, in days. */
    public int spread() {
        return max - min;
    }
}
