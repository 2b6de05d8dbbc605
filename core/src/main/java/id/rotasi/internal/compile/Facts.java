package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days that are known before any rule is asked, and stay as they are whatever rules say.
 *
 * @param settledThrough the last day of the period that may not change any more
 * @param settled days of the period up to it, as published
 * @param history days on duty before the period, by person, then by date
 */
public record Facts(Optional<LocalDate> settledThrough, List<Day> settled, List<Day> history) {

    /** The facts of a problem. Takes time linear in what was published and what is known of the time before. */
    public static Facts of(RosterProblem problem) {
        var people = new HashMap<String, Integer>();
        problem.asns().forEach(asn -> people.put(asn.id(), people.size()));
        return of(problem, people);
    }

    /** The same. @param people index of each by id */
    static Facts of(RosterProblem problem, Map<String, Integer> people) {
        var through = problem.published()
                .flatMap(published -> published.frozenThrough())
                .filter(last -> !last.isBefore(problem.period().from()));
        var settled = new ArrayList<Day>();
        problem.published().stream()
                .flatMap(published -> published.days().stream())
                .filter(day -> problem.period().contains(day.date()))
                .filter(day -> through.isPresent() && !day.date().isAfter(through.get()))
                .forEach(settled::add);
        var history = problem.history().stream()
                .filter(day -> isOnDuty(day) && people.containsKey(day.asn()))
                .sorted(Comparator.comparing((Day day) -> people.get(day.asn())).thenComparing(Day::date))
                .toList();
        return new Facts(through, settled, history);
    }

    private static boolean isOnDuty(Day day) {
        return day.mode() == WorkMode.WFO || day.mode() == WorkMode.WFH;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return settled.isEmpty() && history.isEmpty();
    }

    /** The state of each cell of a table of which one is known; null for all others. */
    @Nullable
    States[] states(CellTable table, Posts posts, States.Pool pool) {
        var states = new @Nullable States[table.all()];
        for (var day : settled) {
            if (day.mode() != WorkMode.ABSENT) {
                int cell = table.cell(table.asnIndex(day.asn()), table.dayOf(day.date()));
                states[cell] = pool.of(state(day, cell, table, posts));
            }
        }
        for (int h = 0; h < history.size(); h++) {
            int cell = table.size() + h;
            states[cell] = pool.of(state(history.get(h), cell, table, posts));
        }
        return states;
    }

    /* On site at a post that is not known, or that no longer exists: in the office, or in the field. */
    private static int state(Day day, int cell, CellTable table, Posts posts) {
        if (day.mode() != WorkMode.WFO) {
            return table.kind(cell).code(day.mode());
        }
        var asn = table.problem().asns().get(table.asnIndex(day.asn())).at(day.date());
        int plain = asn.function() == JobFunction.FIELD ? States.FIELD : States.OFFICE;
        return posts.stateOf(day, plain);
    }
}
