package id.rotasi.internal.relax;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The cheapest days on site of one person when each day has a price, with all tallies of that person exact, nested or not.
 *
 * <p>Dynamic programming over the days in order (Bellman 1957). A state packs the counts of the open tallies, those with
 * members before and after, into the bits of a long; a tally is paid when its last member is decided. States that would
 * cost more than a plan already known, even if all that is left were as cheap as it can be, are dropped. If too many stay,
 * the search gives up.
 */
final class PersonalPlans {

    private static final int MOST_STATES = 5_000;

    private final Component component;
    private final Prices prices;
    private final Map<Integer, List<Integer>> cells = new HashMap<>();

    PersonalPlans(Component component, Prices prices) {
        this.component = component;
        this.prices = prices;
        for (int cell = 0; cell < component.size(); cell++) {
            cells.computeIfAbsent(component.asn()[cell], asn -> new ArrayList<>())
                    .add(cell);
        }
        cells.values()
                .forEach(own ->
                        own.sort(Comparator.comparingInt(cell -> component.day()[cell])));
    }

    /**
     * The least cost of a plan of the person.
     *
     * @param priceOnSite of each cell of the component
     * @param known a state for each cell, from which the person's days give a plan to beat
     * @param floor a lower bound, returned when the search gives up
     */
    long least(int asn, long[] priceOnSite, int[] known, long floor) {
        return new Search(cells.get(asn), priceOnSite, known).least(floor);
    }

    /** A tally of the person: its table over its days on site, and where its count stands while it is open. */
    private static final class Open {
        final long[] table;
        final int cheapest;
        int left;
        int shift = -1;

        Open(long[] table) {
            this.table = table;
            this.left = table.length - 1;
            int least = 0;
            for (int n = 1; n < table.length; n++) {
                least = table[n] < table[least] ? n : least;
            }
            this.cheapest = least;
        }

        long mask() {
            return (Long.highestOneBit(table.length) << 1) - 1;
        }

        int count(long state) {
            return (int) (state >>> shift & mask());
        }

        /** The least it can cost yet. */
        long atLeast(int count) {
            return table[Math.max(count, Math.min(cheapest, count + left))];
        }
    }

    private final class Search {
        private final List<Integer> own;
        private final long[] priceOnSite;
        private final Map<Integer, Open> open = new HashMap<>();
        private final long most;
        private final long[] later;
        private long used;

        Search(List<Integer> own, long[] priceOnSite, int[] known) {
            this.own = own;
            this.priceOnSite = priceOnSite;
            var tallies = new LinkedHashSet<Integer>();
            own.forEach(cell -> linksOf(cell).forEach(tallies::add));
            tallies.stream().filter(this::isPersonal).forEach(t -> open.put(t, new Open(prices.onSite(t))));
            this.most = costOf(known);
            this.later = new long[own.size() + 1];
            for (int i = own.size() - 1; i >= 0; i--) {
                long price = priceOnSite[own.get(i)];
                later[i] = later[i + 1] + (mayBeAtHome(own.get(i)) ? Math.min(0, price) : price);
            }
        }

        long least(long floor) {
            Map<Long, Long> states = Map.of(0L, 0L);
            for (int i = 0; i < own.size(); i++) {
                var here = linksOf(own.get(i)).stream()
                        .map(open::get)
                        .filter(o -> o != null)
                        .toList();
                if (!here.stream().allMatch(this::place)) {
                    return floor;
                }
                here.forEach(tally -> tally.left--);
                states = extended(states, i, here);
                here.stream().filter(tally -> tally.left == 0).forEach(this::close);
                if (states.size() > MOST_STATES) {
                    return floor;
                }
            }
            return states.values().stream().mapToLong(Long::longValue).min().orElse(most);
        }

        private Map<Long, Long> extended(Map<Long, Long> states, int i, List<Open> here) {
            var next = new HashMap<Long, Long>();
            var others = open.values().stream()
                    .filter(tally -> tally.shift >= 0 && tally.left > 0 && !here.contains(tally))
                    .toList();
            states.forEach((state, cost) -> {
                for (int onSite = mayBeAtHome(own.get(i)) ? 0 : 1; onSite < 2; onSite++) {
                    long now = cost + onSite * priceOnSite[own.get(i)];
                    long after = state;
                    long atLeast = later[i + 1];
                    for (var tally : here) {
                        int count = tally.count(state) + onSite;
                        after += (long) onSite << tally.shift;
                        if (tally.left == 0) {
                            now += tally.table[count];
                            after &= ~(tally.mask() << tally.shift);
                        } else {
                            atLeast += tally.atLeast(count);
                        }
                    }
                    for (var tally : others) {
                        atLeast += tally.atLeast(tally.count(state));
                    }
                    if (now + atLeast <= most) {
                        next.merge(after, now, Math::min);
                    }
                }
            });
            return next;
        }

        /** Gives a tally bits of the state when its first member comes; false if there are none left. */
        private boolean place(Open tally) {
            if (tally.shift >= 0) {
                return true;
            }
            for (int shift = 0; shift < Long.SIZE - Long.bitCount(tally.mask()); shift++) {
                if ((used & tally.mask() << shift) == 0) {
                    used |= tally.mask() << shift;
                    tally.shift = shift;
                    return true;
                }
            }
            return false;
        }

        private void close(Open tally) {
            used &= ~(tally.mask() << tally.shift);
            tally.shift = -1;
        }

        private boolean mayBeAtHome(int cell) {
            return component.states()[cell].contains(States.WFH);
        }

        private List<Integer> linksOf(int cell) {
            return Arrays.stream(
                            component.links(),
                            component.linkStart()[cell],
                            component.linkStart()[cell + 1])
                    .boxed()
                    .toList();
        }

        /** Whether a tally counts the modes of several days of this person and of nobody else. */
        private boolean isPersonal(int tally) {
            int counted = component.counted()[tally];
            return (counted == States.WFH || counted == States.ON_SITE)
                    && component.members(tally) > 1
                    && Arrays.stream(
                                    component.members(),
                                    component.memberStart()[tally],
                                    component.memberStart()[tally + 1])
                            .allMatch(cell -> component.asn()[cell] == component.asn()[own.get(0)]);
        }

        private long costOf(int[] known) {
            long cost = 0;
            for (int cell : own) {
                cost += known[cell] == States.WFH ? 0 : priceOnSite[cell];
            }
            for (var tally : open.entrySet()) {
                int t = tally.getKey();
                int count = 0;
                for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                    count += known[component.members()[m]] == States.WFH ? 0 : 1;
                }
                cost += tally.getValue().table[count];
            }
            return cost;
        }
    }
}
