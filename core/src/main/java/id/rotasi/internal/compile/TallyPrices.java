package id.rotasi.internal.compile;

import id.rotasi.report.Cost;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The price of every tally by its count, less what facts alone force of it, and what they force in all.
 *
 * @param tables by number of the tally; they may not be changed
 * @param inherited what facts alone force, in the units of the prices
 */
record TallyPrices(long[][] tables, Cost inherited) {

    /** Takes time linear in the cells of all tallies. */
    static TallyPrices of(Model model, Inheritance inheritance) {
        var tables = new long[model.tallies().size()][];
        var pool = new Pool();
        long hard = 0;
        long soft = 0;
        for (int t = 0; t < tables.length; t++) {
            var tally = model.tallies().get(t);
            long[] table = tally.prices();
            long least = inheritance.of(tally, table);
            tables[t] = pool.of(Inheritance.less(table, least));
            boolean isHard = tally.price().enforcement().hard();
            hard += isHard ? least : 0;
            soft += isHard ? 0 : least;
        }
        return new TallyPrices(tables, Cost.of(hard, soft));
    }

    /** Makes equal tables one array, which may not be changed any more. */
    static final class Pool {
        private final Map<Key, long[]> known = new HashMap<>();

        long[] of(long[] table) {
            return known.computeIfAbsent(new Key(table), Key::table);
        }

        private record Key(long[] table) {
            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && Arrays.equals(table, key.table);
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(table);
            }
        }
    }
}
