package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds counters whose minimum can never hold, because fewer people than that are qualified at all. When enough exist
 * but some are on leave or needed elsewhere, the engine says so in its report, day by day.
 *
 * <p>Only counters that a hard rule about their minimum covers are checked, and only when the units are a tree and every
 * person's unit is in it: otherwise the people who seem to be missing may be behind the other error. Takes time linear
 * in people times the different demands of the counters above them.
 */
final class StaffingCheck {

    private static final int NAMED = 20;

    private final RosterProblem draft;
    private final Optional<UnitTree> tree;
    private final Optional<WorkCalendar> calendar;
    private final List<Rule> rules;
    private final Optional<Officers> officers;

    StaffingCheck(RosterProblem draft, Directory known) {
        this.draft = draft;
        this.rules = draft.policy().rules().stream()
                .filter(rule -> rule.staffsCounters() && rule.enforcement().hard())
                .toList();
        this.tree = !rules.isEmpty() && everybodyHasUnit(draft, known.units()) ? known.tree() : Optional.empty();
        this.calendar = tree.filter(units -> PeriodCheck.isSound(draft))
                .map(units -> new WorkCalendar(draft.calendar(), draft.period(), units));
        this.officers = tree.map(units -> new Officers(draft, units));
    }

    private static boolean everybodyHasUnit(RosterProblem draft, Ids units) {
        for (var asn : draft.asns()) {
            boolean hasUnits = units.contains(asn.unit())
                    && (asn.postings().isEmpty()
                            || asn.postings().stream()
                                    .flatMap(posting -> posting.unit().stream())
                                    .allMatch(units::contains));
            if (!hasUnits) {
                return false;
            }
        }
        return true;
    }

    /** Adds an error for each minimum that the counter, which must belong to a known unit, can never have. */
    void check(String path, ServiceCounter counter, Errors errors) {
        if (tree.isEmpty() || !isCovered(tree.get().get(counter.unit()), Optional.empty())) {
            return;
        }
        int count = officers.orElseThrow().of(counter).size();
        if (count < counter.minimum() && asks(counter, -1)) {
            add(path + ".minimum", counter, counter.minimum(), errors);
        }
        for (int i = 0; i < counter.minimums().size(); i++) {
            int minimum = counter.minimums().get(i).minimum();
            if (count < minimum && asks(counter, i)) {
                add(path + ".minimums[" + i + "].minimum", counter, minimum, errors);
            }
        }
    }

    private void add(String path, ServiceCounter counter, int minimum, Errors errors) {
        var there = officers.orElseThrow().of(counter);
        var values = new HashMap<String, Object>(Map.of(
                "counter", counter.name(),
                "min", minimum,
                "unit", tree.orElseThrow().get(counter.unit()).name(),
                "n", there.size(),
                "who", names(there)));
        counter.qualification().ifPresent(qualification -> values.put("qualification", qualification));
        boolean anybody = counter.qualification().isEmpty();
        errors.add(path, anybody ? "too-few-people" : "too-few-qualified", values);
    }

    private static List<String> names(List<Asn> people) {
        var names = people.stream().limit(NAMED).map(Asn::toString);
        return Stream.concat(names, people.size() > NAMED ? Stream.of("...") : Stream.empty())
                .toList();
    }

    /** Whether a rule about minimums is about a unit, on some date or on that one. */
    private boolean isCovered(Unit unit, Optional<LocalDate> date) {
        return rules.stream()
                .filter(rule -> date.stream().allMatch(rule.validity()::contains))
                .anyMatch(rule -> rule.scope().includes(unit.id(), tree.orElseThrow()));
    }

    /** Whether a minimum counts on some day; on a day on which the counter is closed none does. */
    private boolean asks(ServiceCounter counter, int place) {
        var unit = tree.orElseThrow().get(counter.unit());
        return calendar.map(days -> days.workingDays(unit).stream()
                        .filter(counter::opensOn)
                        .filter(date -> isCovered(unit, Optional.of(date)))
                        .anyMatch(date -> counts(counter, date) == place))
                .orElse(true);
    }

    /** The place of the minimum that counts on a date; -1 for the one of all other days. */
    private static int counts(ServiceCounter counter, LocalDate date) {
        int last = counter.minimums().size() - 1;
        while (last >= 0 && !counter.minimums().get(last).covers(date)) {
            last--;
        }
        return last;
    }
}
