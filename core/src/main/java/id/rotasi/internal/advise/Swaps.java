package id.rotasi.internal.advise;

import id.rotasi.domain.WorkMode;
import id.rotasi.internal.advise.Weighing.Weighed;
import id.rotasi.internal.compile.CellTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Ways for a person to get the other mode on a day at the cost of others as little as can be: with somebody on that day;
 * with the same person on another day back; with oneself on another day; and around three people on three days, so that
 * each has as many days at home as before. Partners for more than one day are sought among the best of the first day.
 */
final class Swaps {

    private static final int PARTNERS = 8;
    private static final int THIRDS = 6;
    private static final int DATES = 3;

    private final Weighing weighing;
    private final CellTable table;
    private final int cell;
    private final int person;
    private final int day;
    private final WorkMode mode;

    Swaps(Weighing weighing, int cell) {
        this.weighing = weighing;
        this.table = weighing.model().table();
        this.cell = cell;
        this.person = table.asn(cell);
        this.day = table.day(cell);
        this.mode = weighing.mode(cell);
    }

    List<Weighed> all() {
        var ways = new ArrayList<Weighed>();
        if (!weighing.isFree(cell)) {
            return ways;
        }
        for (int other : daysOf(person, other -> other != mode)) {
            weigh(pairs(cell, other), ways);
        }
        var partners = new ArrayList<Weighed>();
        for (int other : others(day)) {
            weighing.of(pairs(cell, other)).ifPresent(partners::add);
        }
        partners.stream().filter(Weighed::allowed).forEach(ways::add);
        // What is not allowed on that day alone may be if the day is given back.
        partners.sort(Weighing.BEST_FIRST);
        partners.stream().limit(PARTNERS).forEach(first -> {
            int partner = first.choice().keySet().stream()
                    .filter(one -> one != cell)
                    .findFirst()
                    .orElseThrow();
            back(partner, ways);
            around(partner, ways);
        });
        return ways;
    }

    /** The partner is given the day back on another date. */
    private void back(int partner, List<Weighed> ways) {
        for (int date : near(table.asn(partner), this::canGive)) {
            weigh(pairs(cell, partner, table.cell(person, date), table.cell(table.asn(partner), date)), ways);
        }
    }

    /** A third person gives the partner a day, and takes one of the person who asked. */
    private void around(int partner, List<Weighed> ways) {
        for (int date : near(table.asn(partner), date -> true)) {
            int given = table.cell(table.asn(partner), date);
            others(date).stream()
                    .filter(third -> table.asn(third) != person)
                    .limit(THIRDS)
                    .forEach(third -> near(table.asn(third), this::canGive)
                            .forEach(last -> around(
                                    pairs(
                                            cell,
                                            partner,
                                            given,
                                            third,
                                            table.cell(person, last),
                                            table.cell(table.asn(third), last)),
                                    ways)));
        }
    }

    /* Nobody exchanges the same day twice. */
    private void around(Map<Integer, Integer> choice, List<Weighed> ways) {
        if (choice.size() == 2 * 3) {
            weigh(choice, ways);
        }
    }

    /** Whether the person who asks has, on another date, what is asked for. */
    private boolean canGive(int date) {
        int own = table.cell(person, date);
        return own >= 0 && weighing.isFree(own) && weighing.mode(own) != mode;
    }

    private void weigh(Map<Integer, Integer> choice, List<Weighed> ways) {
        weighing.of(choice).filter(Weighed::allowed).ifPresent(ways::add);
    }

    /** Each cell, and the one after it, in the mode of the other. */
    private Map<Integer, Integer> pairs(int... cells) {
        var choice = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < cells.length; i += 2) {
            choice.put(cells[i], weighing.inPlaceOf(cells[i], cells[i + 1]));
            choice.put(cells[i + 1], weighing.inPlaceOf(cells[i + 1], cells[i]));
        }
        return choice;
    }

    /** The cells of other people on a day who are in another mode. */
    private List<Integer> others(int date) {
        return IntStream.range(0, weighing.model().problem().asns().size())
                .filter(other -> other != person)
                .map(other -> table.cell(other, date))
                .filter(other -> other >= 0 && weighing.mode(other) != mode)
                .filter(other -> table.kind(other) == table.kind(cell) && weighing.isFree(other))
                .boxed()
                .toList();
    }

    /** The cells of a person on other days in such a mode. */
    private List<Integer> daysOf(int who, Predicate<WorkMode> modes) {
        return IntStream.range(0, table.days())
                .filter(date -> date != day)
                .map(date -> table.cell(who, date))
                .filter(other -> other >= 0 && modes.test(weighing.mode(other)))
                .filter(weighing::isFree)
                .boxed()
                .toList();
    }

    /** The nearest other days on which somebody is in the mode of the person who asks, of those that are wanted. */
    private List<Integer> near(int who, IntPredicate wanted) {
        return daysOf(who, other -> other == mode).stream()
                .map(table::day)
                .filter(wanted::test)
                .sorted(Comparator.comparing((Integer date) -> Math.abs(date - day)))
                .limit(DATES)
                .toList();
    }
}
