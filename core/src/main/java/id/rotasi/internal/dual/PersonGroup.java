package id.rotasi.internal.dual;

import java.util.List;

/**
 * People who are alike: they have the same plans, and each alternative raises the same counts. A choice of several people is one
 * such, alone.
 *
 * @param graph their plans
 * @param counts for each alternative, the shared counts that it raises
 * @param single what each alternative costs by the tallies of one cell
 * @param cells of each of them, by day
 */
record PersonGroup(DecisionDiagram graph, int[][] counts, long[] single, List<int[]> cells) {

    /** How many people they are. */
    int size() {
        return cells.size();
    }

    /** What each alternative costs them at these prices of the shared counts. */
    long[] prices(double[] ofCount) {
        var price = single.clone();
        for (int alternative = 0; alternative < price.length; alternative++) {
            double sum = 0;
            for (int count : counts[alternative]) {
                sum += ofCount[count];
            }
            price[alternative] += Math.round(sum);
        }
        return price;
    }

    /** What no plan of one of them costs less than at these prices of the shared counts. */
    long least(long[] ofCount) {
        return graph.least(prices(ofCount));
    }

    /** The same; what the cheapest plan of all of them raises is added to the counts. */
    long least(long[] ofCount, double[] raised) {
        long[] price = prices(ofCount);
        long least = graph.least(price);
        for (int alternative : graph.cheapestOfWalk(price).taken()) {
            for (int count : counts[alternative]) {
                raised[count] += size();
            }
        }
        return least;
    }

    private long[] prices(long[] ofCount) {
        var price = single.clone();
        for (int alternative = 0; alternative < price.length; alternative++) {
            for (int count : counts[alternative]) {
                price[alternative] += ofCount[count];
            }
        }
        return price;
    }
}
