package id.rotasi.internal.compile;

import java.util.LinkedHashMap;
import java.util.Set;
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
        var days = new LinkedHashMap<Integer, Day>();
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            if (model.isChoice(cell) || model.table().asn(cell) != model.table().asn(cells[0])) {
                return null;
            }
            days.computeIfAbsent(cell, key -> new Day(model.states(key))).add(codes[codes.length == 1 ? 0 : i]);
        }
        int atHome = days.values().iterator().next().atHome;
        int onSite = days.values().iterator().next().onSite();
        boolean isAlike = days.values().stream().allMatch(day -> day.atHome == atHome && day.onSite() == onSite);
        return isAlike && onSite >= 0 && (atHome == 0) != (onSite == 0)
                ? counted(days.keySet(), atHome == 0 ? States.ON_SITE : States.AWAY, Math.max(atHome, onSite), price)
                : null;
    }

    private static PersonalCount counted(Set<Integer> days, int code, int step, long[] price) {
        var table = new long[days.size() + 1];
        for (int n = 0; n < table.length; n++) {
            table[n] = price[step * n];
        }
        return new PersonalCount(days.stream().mapToInt(cell -> cell).toArray(), code, table);
    }

    /** How many of the literals of a day count, away and in each of its states. */
    private static final class Day {
        private final States states;
        private final int[] times;
        int atHome;

        Day(States states) {
            this.states = states;
            this.times = new int[states.size()];
        }

        void add(int code) {
            atHome += States.counts(code, States.AWAY) ? 1 : 0;
            for (int s = 0; s < times.length; s++) {
                times[s] += States.counts(code, states.code(s)) ? 1 : 0;
            }
        }

        /** How many count on site; less than 0 if that depends on the post, or if there is none. */
        int onSite() {
            int first = states.code(0) == States.AWAY ? 1 : 0;
            for (int s = first + 1; s < times.length; s++) {
                if (times[s] != times[first]) {
                    return -1;
                }
            }
            return first < times.length ? times[first] : -1;
        }
    }
}
