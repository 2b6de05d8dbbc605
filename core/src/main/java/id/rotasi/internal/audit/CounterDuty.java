package id.rotasi.internal.audit;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.internal.compile.CellTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is needed at the counters. On a day, a set of people can be away without any counter falling short if the others
 * can be matched to as many places of the minimums as everybody could: a maximum matching of officers and places, found
 * by augmenting paths (Kuhn 1955), for each set of counters that share officers.
 */
public final class CounterDuty {

    private final CellTable table;
    private final List<List<Integer>> qualified;
    private final List<Day> days = new ArrayList<>();

    /** The counters of a problem, whatever its policy says. */
    public CounterDuty(CellTable table) {
        this.table = table;
        this.qualified = table.qualified();
        for (int day = 0; day < table.days(); day++) {
            days.add(new Day(day));
        }
    }

    /** Whether somebody belongs to a group on a day. */
    interface Membership {
        boolean holds(int person, int day);
    }

    /** How many of a group could be away on each day on which somebody of it is on duty; 0 if there is no such day. */
    int spare(int[] people, Membership group) {
        int least = Integer.MAX_VALUE;
        for (var day : days) {
            int[] present = present(people, day, group);
            if (present.length > 0) {
                least = Math.min(least, present.length - day.needed(present));
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /**
     * How many of these people can each be given a day away, so that on no day a counter falls short while everybody else
     * is on site: each gets the day with the fewest so far. People whom no counter needs count without further ado.
     */
    public int couldTakeTurns(int[] people) {
        var away = new HashMap<Integer, List<Integer>>();
        int could = 0;
        for (int person : people) {
            var possible = days.stream()
                    .filter(day -> table.cell(person, day.number) >= 0)
                    .sorted((one, other) -> Integer.compare(
                            away.getOrDefault(one.number, List.of()).size(),
                            away.getOrDefault(other.number, List.of()).size()))
                    .toList();
            if (possible.stream().anyMatch(day -> !day.serves(person))) {
                could++;
                continue;
            }
            for (var day : possible) {
                var with = new ArrayList<>(away.getOrDefault(day.number, List.of()));
                with.add(person);
                int[] group = with.stream().mapToInt(Integer::intValue).toArray();
                if (day.needed(group) == 0) {
                    away.put(day.number, with);
                    could++;
                    break;
                }
            }
        }
        return could;
    }

    private int[] present(int[] people, Day day, Membership group) {
        return Arrays.stream(people)
                .filter(person -> table.cell(person, day.number) >= 0 && group.holds(person, day.number))
                .toArray();
    }

    /** One day: the places to fill, and for each officer the counters that the officer can serve. */
    private final class Day {

        final int number;
        private final List<ServiceCounter> counters = new ArrayList<>();
        private final Map<Integer, List<Integer>> servable = new HashMap<>();
        private final Map<Integer, List<Integer>> officers = new HashMap<>();

        Day(int number) {
            this.number = number;
            var all = table.problem().counters();
            for (int c = 0; c < all.size(); c++) {
                var counter = all.get(c);
                if (counter.minimumOn(table.dateOf(number)) > 0 && table.isOpen(counter, table.dateOf(number))) {
                    index(c, counters.size());
                    counters.add(counter);
                }
            }
        }

        private void index(int counter, int place) {
            for (int person : qualified.get(counter)) {
                if (table.cell(person, number) >= 0 && table.serves(person, counter, number)) {
                    servable.computeIfAbsent(person, key -> new ArrayList<>()).add(place);
                    officers.computeIfAbsent(place, key -> new ArrayList<>()).add(person);
                }
            }
        }

        boolean serves(int person) {
            return servable.containsKey(person);
        }

        /** How many of the group must stay, so that as many places are filled as by everybody. */
        int needed(int[] group) {
            var out = new BitSet();
            var touched = new BitSet();
            for (int person : group) {
                out.set(person);
                servable.getOrDefault(person, List.of()).forEach(touched::set);
            }
            var connected = connected(touched);
            return connected.isEmpty() ? 0 : filled(connected, new BitSet()) - filled(connected, out);
        }

        /* The counters that share officers, directly or through others. */
        private BitSet connected(BitSet start) {
            var all = (BitSet) start.clone();
            var queue = new ArrayDeque<Integer>();
            start.stream().forEach(queue::add);
            while (!queue.isEmpty()) {
                for (int officer : officers.getOrDefault(queue.remove(), List.of())) {
                    for (int other : servable.getOrDefault(officer, List.of())) {
                        if (!all.get(other)) {
                            all.set(other);
                            queue.add(other);
                        }
                    }
                }
            }
            return all;
        }

        private int filled(BitSet among, BitSet away) {
            var standing = new HashMap<Integer, Integer>();
            int filled = 0;
            for (int place : among.stream().toArray()) {
                int wanted = counters.get(place).minimumOn(table.dateOf(number));
                // Where one more cannot be filled, no further one can: a minimum may be far above the people there are.
                while (wanted-- > 0 && fill(place, away, standing)) {
                    filled++;
                }
            }
            return filled;
        }

        /* Gives the counter one officer more, moving others to other counters where that helps, with the fewest moves. */
        private boolean fill(int place, BitSet away, Map<Integer, Integer> standing) {
            var wantedAt = new HashMap<Integer, Integer>();
            var leaving = new HashMap<Integer, Integer>();
            var queue = new ArrayDeque<>(List.of(place));
            while (!queue.isEmpty()) {
                int asking = queue.remove();
                for (int officer : officers.getOrDefault(asking, List.of())) {
                    if (away.get(officer)
                            || isAt(officer, asking, standing)
                            || wantedAt.putIfAbsent(officer, asking) != null) {
                        continue;
                    }
                    var from = standing.get(officer);
                    if (from == null) {
                        move(officer, place, wantedAt, leaving, standing);
                        return true;
                    }
                    if (from != place && leaving.putIfAbsent(from, officer) == null) {
                        queue.add(from);
                    }
                }
            }
            return false;
        }

        /* The officer goes where he or she is wanted, the one who leaves from there to the next counter, up to the first. */
        private void move(
                int free,
                int place,
                Map<Integer, Integer> wantedAt,
                Map<Integer, Integer> leaving,
                Map<Integer, Integer> standing) {
            int to = wantedAt.get(free);
            standing.put(free, to);
            while (to != place) {
                int officer = leaving.get(to);
                to = wantedAt.get(officer);
                standing.put(officer, to);
            }
        }

        private boolean isAt(int officer, int place, Map<Integer, Integer> standing) {
            var at = standing.get(officer);
            return at != null && at == place;
        }
    }
}
