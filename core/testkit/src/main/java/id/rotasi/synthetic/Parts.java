package id.rotasi.synthetic;

/** Splits people into whole parts that add up. */
final class Parts {

    private Parts() {}

    /** Parts that differ by one at most, the larger ones spread evenly. */
    static int[] even(int total, int parts) {
        int[] sizes = new int[parts];
        for (int i = 0; i < parts; i++) {
            sizes[i] = scaled(total, i + 1, parts) - scaled(total, i, parts);
        }
        return sizes;
    }

    /** Parts in proportion to these weights. */
    static int[] proportional(int total, int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int[] sizes = new int[weights.length];
        int before = 0;
        for (int i = 0; i < weights.length; i++) {
            sizes[i] = scaled(total, before + weights[i], sum) - scaled(total, before, sum);
            before += weights[i];
        }
        return sizes;
    }

    private static int scaled(int total, int part, int whole) {
        return (int) (((long) total * part * 2 + whole) / (2L * whole));
    }
}
