package id.rotasi.internal.audit;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.report.EligibilityStudyRecord;
import id.rotasi.internal.report.RemedyRecord;
import id.rotasi.internal.report.UnitEligibilityRecord;
import id.rotasi.study.EligibilityStudy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts who may not work from home and why, and what each unit could spare. No roster is made for it. */
public final class EligibilityCount {

    private final RosterProblem problem;
    private final UnitTree units;
    private final Model model;
    private final CounterDuty counters;
    private final List<Set<IneligibilityReason>> reasons = new ArrayList<>();

    private EligibilityCount(Model model) {
        this.problem = model.problem();
        this.units = model.table().units();
        this.model = model;
        this.counters = new CounterDuty(model.table());
        IntStream.range(0, problem.asns().size()).forEach(person -> reasons.add(reasonsOf(person, day -> true)));
    }

    /** The study of a compiled problem. Takes time linear in the person-days, and a matching for each counter and day. */
    public static EligibilityStudy of(Model model) {
        var study = new EligibilityCount(model);
        return new EligibilityStudyRecord(study.units(), study.remedies());
    }

    private List<EligibilityStudy.OfUnit> units() {
        var members = new LinkedHashMap<String, List<Integer>>();
        problem.units().forEach(unit -> members.put(unit.id(), new ArrayList<>()));
        for (int person = 0; person < reasons.size(); person++) {
            var asn = problem.asns().get(person);
            if (asn.service().touches(problem.period())) {
                for (var posted : UnitTree.posted(asn, problem.period())) {
                    members.get(posted.unit()).add(person);
                }
            }
        }
        var all = new ArrayList<EligibilityStudy.OfUnit>();
        members.forEach((unit, people) -> {
            if (!people.isEmpty()) {
                all.add(unit(unit, people));
            }
        });
        return all;
    }

    private EligibilityStudy.OfUnit unit(String unit, List<Integer> people) {
        var having = new EnumMap<IneligibilityReason, Integer>(IneligibilityReason.class);
        var rules = new HashMap<String, Integer>();
        int eligible = 0;
        for (int person : people) {
            IntPredicate there = day -> isIn(unit, person, day);
            reasonsOf(person, there).forEach(reason -> having.merge(reason, 1, Integer::sum));
            keeper(person, there).ifPresent(id -> rules.merge(id, 1, Integer::sum));
            eligible += mayBeHome(person, there) ? 1 : 0;
        }
        int[] asns = people.stream().mapToInt(person -> person).toArray();
        int spare = counters.spare(asns, (person, day) -> isIn(unit, person, day));
        return new UnitEligibilityRecord(unit, people.size(), eligible, having, rules, spare);
    }

    private boolean isIn(String unit, int person, int day) {
        return problem.asns().get(person).postings().isEmpty()
                || model.table().asnOn(person, day).unit().equals(unit);
    }

    /* Those of any of the days. Direct service is a reason of person or unit even if nobody wrote it down. */
    private Set<IneligibilityReason> reasonsOf(int person, IntPredicate days) {
        var asn = problem.asns().get(person);
        if (!asn.isDated()) {
            return reasonsOf(asn);
        }
        var reasons = new LinkedHashSet<IneligibilityReason>();
        IntStream.range(0, model.table().days())
                .filter(days)
                .filter(day -> asn.service().contains(model.table().dateOf(day)))
                .forEach(day -> reasons.addAll(reasonsOf(model.table().asnOn(person, day))));
        return reasons;
    }

    private Set<IneligibilityReason> reasonsOf(Asn asn) {
        var reasons = new LinkedHashSet<IneligibilityReason>();
        if (servesDirectly(asn) && !asn.eligibility().reasons().contains(IneligibilityReason.FRONTLINE)) {
            reasons.add(IneligibilityReason.FRONTLINE);
        }
        reasons.addAll(asn.eligibility().reasons());
        return reasons;
    }

    private boolean servesDirectly(Asn asn) {
        return asn.frontLine() || units.isFrontLine(units.get(asn.unit()));
    }

    private boolean mayBeHome(int person, IntPredicate days) {
        return IntStream.range(0, model.table().days())
                .filter(days)
                .map(day -> model.table().cell(person, day))
                .anyMatch(cell -> cell >= 0 && mayBeHome(cell));
    }

    private boolean mayBeHome(int cell) {
        return model.table().mayBeHome(cell, model.allowed(cell));
    }

    /* The rule that keeps a person on site on all of the days; empty if none does. */
    private Optional<String> keeper(int person, IntPredicate days) {
        Optional<String> first = Optional.empty();
        for (int day = 0; day < model.table().days(); day++) {
            int cell = days.test(day) ? model.table().cell(person, day) : CellTable.OFF;
            if (cell >= 0) {
                if (mayBeHome(cell)) {
                    return Optional.empty();
                }
                int fixed = cell;
                first = first.or(() -> model.fixedBy(fixed).map(rule -> rule.id()));
            }
        }
        return first;
    }

    private List<EligibilityStudy.Remedy> remedies() {
        var remedies = new ArrayList<EligibilityStudy.Remedy>();
        for (var reason : IneligibilityReason.values()) {
            int people =
                    (int) reasons.stream().filter(all -> all.contains(reason)).count();
            if (people > 0 && isMendable(reason)) {
                int[] free = IntStream.range(0, reasons.size())
                        .filter(person -> reasons.get(person).equals(Set.of(reason)))
                        .toArray();
                remedies.add(new RemedyRecord(reason, people, free.length, counters.couldTakeTurns(free)));
            }
        }
        remedies.sort(Comparator.comparingInt(EligibilityStudy.Remedy::people).reversed());
        return remedies;
    }

    /* What an administration can provide; direct service, leadership and discipline are not a lack of anything. */
    private static boolean isMendable(IneligibilityReason reason) {
        return switch (reason) {
            case NO_DEVICE, NO_INTERNET, MANUAL_PROCESS, FACE_TO_FACE_COORDINATION, NEWLY_PLACED, NOT_ASSESSED -> true;
            case FRONTLINE, LEADERSHIP, DISCIPLINE -> false;
        };
    }
}
