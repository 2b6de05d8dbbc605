package id.rotasi.internal.explain.conflict;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.internal.Absences;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The people behind a conflict, by what keeps each from repairing it. */
public record InvolvedPeople(Model model, Demands demands, Absences absences) {

    public static InvolvedPeople of(Model model, Demands demands) {
        return new InvolvedPeople(model, demands, Absences.of(model.problem()));
    }

    /** The people by cause, each as index in the problem; causes in the order in which they are to be read. */
    public Map<Cause, Set<Integer>> of(Conflict conflict) {
        var causes = new LinkedHashMap<Cause, Set<Integer>>();
        var times = new TreeMap<Integer, Integer>();
        var wanted = new HashSet<Integer>();
        for (var tally : conflict.of(model)) {
            boolean tooFew = isTooFew(tally);
            if (tooFew) {
                absent(tally, causes);
            }
            int counted = model.counted(tally);
            tally.cells().stream().forEach(cell -> {
                int matching = model.states(cell).counted(counted);
                boolean all = matching == model.states(cell).size();
                if (tooFew ? matching == 0 : all) {
                    fixed(cell, causes);
                } else {
                    times.merge(cell, 1, Integer::sum);
                    if (tooFew) {
                        wanted.add(cell);
                    }
                }
            });
        }
        times.forEach((cell, n) -> {
            if (n > 1 || wanted.contains(cell)) {
                causes.computeIfAbsent(n > 1 ? Cause.SHARED : Cause.AVAILABLE, cause -> new LinkedHashSet<>())
                        .add(model.table().asn(cell));
            }
        });
        return withoutDoubles(causes);
    }

    /** Whether more people would help. */
    public boolean isTooFew(Tally tally) {
        int counted = model.counted(tally);
        int possible = (int) tally.cells().stream()
                .filter(cell -> model.states(cell).counted(counted) > 0)
                .count();
        return switch (tally.price().shape()) {
            case AT_LEAST -> true;
            case AT_MOST -> false;
            case NEAR -> tally.price().floor() > 0 && tally.price().table(possible)[possible] > 0;
            case OTHER -> tally.price().table(possible)[possible] > 0;
        };
    }

    /** The people on leave, travel or study who could count if they were there. */
    public Set<Integer> absent(Tally tally, LocalDate date) {
        var group = group(tally);
        var absent = new LinkedHashSet<Integer>();
        int day = model.table().dayOf(date);
        group.filter(a -> isAway(a, day, tally)).forEach(absent::add);
        return absent;
    }

    /* Whether a person is absent, or for half of the day where the tally does not count who is. */
    private boolean isAway(int asn, int day, Tally tally) {
        var table = model.table();
        int cell = table.cell(asn, day);
        return cell == CellTable.ABSENT
                || cell >= 0 && table.isHalf(asn, day) && !tally.cells().contains(cell);
    }

    /** The kind of a person's absence on a date. */
    public AbsenceKind kind(int asn, LocalDate date) {
        var id = model.problem().asns().get(asn).id();
        return absences.on(id, date)
                .or(() -> absences.half(id, date))
                .map(Absence::kind)
                .orElse(AbsenceKind.LEAVE);
    }

    private void absent(Tally tally, Map<Cause, Set<Integer>> causes) {
        if (Demands.when(tally.subject()) instanceof LocalDate date) {
            absent(tally, date).forEach(asn -> causes.computeIfAbsent(
                            Cause.absent(kind(asn, date)), cause -> new LinkedHashSet<>())
                    .add(asn));
        }
    }

    private void fixed(int cell, Map<Cause, Set<Integer>> causes) {
        var mode = model.table().modeOf(cell, model.states(cell).code(0));
        model.fixedBy(cell)
                .ifPresent(rule -> causes.computeIfAbsent(Cause.fixed(mode, rule), cause -> new LinkedHashSet<>())
                        .add(model.table().asn(cell)));
    }

    /** People whom a tally would count if they were on duty; nobody where absence makes no difference. */
    private IntStream group(Tally tally) {
        var table = model.table();
        var units = table.units();
        var rule = demands.rule(tally);
        if (tally.subject().onDate().isEmpty()) {
            return IntStream.empty();
        }
        int day = table.dayOf(tally.subject().onDate().get());
        var people = IntStream.range(0, model.problem().asns().size());
        if (tally.subject() instanceof Subject.OfCounter of) {
            var counter = counter(of.counter());
            return people.filter(a -> mayServe(table.asnOn(a, day), counter));
        }
        if (tally.subject() instanceof Subject.OfUnit of && !rule.isEasedByAbsence()) {
            var unit = units.get(of.unit());
            return people.filter(a -> rule.scope().includes(table.asnOn(a, day), units))
                    .filter(a -> units.isInside(units.get(table.asnOn(a, day).unit()), unit));
        }
        if (tally.subject() instanceof Subject.OfScope) {
            return people.filter(a -> rule.scope().includes(table.asnOn(a, day), units));
        }
        return IntStream.empty();
    }

    public ServiceCounter counter(String id) {
        return model.problem().counters().stream()
                .filter(counter -> counter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean mayServe(Asn asn, ServiceCounter counter) {
        var units = model.table().units();
        return units.isInside(units.get(asn.unit()), units.get(counter.unit())) && counter.admits(asn);
    }

    /** Who is named with a reason is not also named as free. */
    private static Map<Cause, Set<Integer>> withoutDoubles(Map<Cause, Set<Integer>> causes) {
        var seen = new HashSet<Integer>();
        for (var free : Arrays.asList(Cause.SHARED, Cause.AVAILABLE)) {
            causes.entrySet().stream()
                    .filter(entry ->
                            !entry.getKey().equals(free) && !entry.getKey().equals(Cause.AVAILABLE))
                    .forEach(entry -> seen.addAll(entry.getValue()));
            var named = causes.get(free);
            if (named != null) {
                named.removeAll(seen);
            }
        }
        causes.values().removeIf(Set::isEmpty);
        return causes;
    }
}
