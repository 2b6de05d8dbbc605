package id.rotasi.internal.compile;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A tally of one person's days that counts posts may count nothing but whether the person is on site: where every post counts for
 * the same. Then it is one of days, whatever it was said as, so that bounds can see it.
 *
 * @param cells the days, each once
 * @param code {@link States#ON_SITE}, or {@link States#WFH} if it counts the others
 * @param price by the number of days
 */
record PersonalCount(int[] cells, int code, long[] price) {

    /**
     * The tally as one of days on site; null if it is none, or counts them already.
     *
     * @param cells that are counted; of one person if it is to be such a tally
     * @param codes of the states in which each is counted, or one for all
     * @param price by the number of them that count
     */
    static @Nullable PersonalCount of(Model model, int[] cells, int[] codes, long[] price) {
        var home = new LinkedHashMap<Integer, Integer>();
        var site = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            if (model.isChoice(cell) || model.table().asn(cell) != model.table().asn(cells[0])) {
                return null;
            }
            home.putIfAbsent(cell, times(cell, cells, codes, States.WFH));
            var states = model.states(cell);
            for (int s = 0; s < states.size(); s++) {
                int here = states.code(s);
                int times = here == States.WFH ? -1 : times(cell, cells, codes, here);
                if (times >= 0 && site.putIfAbsent(cell, times) != null && site.get(cell) != times) {
                    return null;
                }
            }
        }
        return site.size() < home.size() ? null : counted(home, site, price);
    }

    /* How many of the literals of a cell count in a state. */
    private static int times(int cell, int[] cells, int[] codes, int state) {
        int times = 0;
        for (int i = 0; i < cells.length; i++) {
            times += cells[i] == cell && States.counts(codes[codes.length == 1 ? 0 : i], state) ? 1 : 0;
        }
        return times;
    }

    private static @Nullable PersonalCount counted(
            LinkedHashMap<Integer, Integer> home, LinkedHashMap<Integer, Integer> site, long[] price) {
        int atHome = home.values().iterator().next();
        int onSite = site.values().iterator().next();
        boolean isAlike = home.values().stream().allMatch(times -> times == atHome)
                && site.values().stream().allMatch(times -> times == onSite);
        if (!isAlike || atHome != 0 && onSite != 0 || atHome == onSite) {
            return null;
        }
        int step = Math.max(atHome, onSite);
        var table = new long[home.size() + 1];
        for (int n = 0; n < table.length; n++) {
            table[n] = price[step * n];
        }
        return new PersonalCount(
                home.keySet().stream().mapToInt(cell -> cell).toArray(),
                atHome == 0 ? States.ON_SITE : States.WFH,
                table);
    }
}
