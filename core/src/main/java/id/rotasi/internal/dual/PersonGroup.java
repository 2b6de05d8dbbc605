package id.rotasi.internal.dual;

import java.util.List;

/**
 * People whose days, tallies, prices and shared counts are alike, so that what is best for one is best for each.
 *
 * @param counts of each day, the shared counts that rise by one when one of them is on site
 * @param single what being on site costs each day, whatever others do
 * @param cells of each of them, by day
 */
record PersonGroup(DecisionDiagram graph, int[][] counts, long[] single, List<int[]> cells) {

    /** How many people they are. */
    int size() {
        return cells.size();
    }

    /** What each day on site costs them at these prices of the shared counts. */
    long[] prices(double[] ofCount) {
        var price = single.clone();
        for (int day = 0; day < price.length; day++) {
            double sum = 0;
            for (int count : counts[day]) {
                sum += ofCount[count];
            }
            price[day] += Math.round(sum);
        }
        return price;
    }

    /** What no plan of one of them costs less than at these prices of the shared counts. */
    long least(long[] ofCount) {
        var price = single.clone();
        for (int day = 0; day < price.length; day++) {
            for (int count : counts[day]) {
                price[day] += ofCount[count];
            }
        }
        return graph.least(price);
    }
}
