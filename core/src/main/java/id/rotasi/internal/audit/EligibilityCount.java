package id.rotasi.internal.audit;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.EligibilityStudyRecord;
import id.rotasi.internal.report.RemedyRecord;
import id.rotasi.internal.report.UnitEligibilityRecord;
import id.rotasi.study.EligibilityStudy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts who may not work from home and why, and what each unit could spare. No roster is made for it. */
public final class EligibilityCount {

    private final RosterProblem problem;
    private final UnitTree units;
    private final Model model;
    private final CounterDuty counters;
    private final List<List<IneligibilityReason>> reasons = new ArrayList<>();

    private EligibilityCount(Model model) {
        this.problem = model.problem();
        this.units = model.table().units();
        this.model = model;
        this.counters = new CounterDuty(model.table());
        problem.asns().forEach(asn -> reasons.add(reasonsOf(asn)));
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
                members.get(asn.unit()).add(person);
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
            reasons.get(person).forEach(reason -> having.merge(reason, 1, Integer::sum));
            keeper(person).ifPresent(id -> rules.merge(id, 1, Integer::sum));
            eligible += mayBeHome(person) ? 1 : 0;
        }
        int[] asns = people.stream().mapToInt(person -> person).toArray();
        return new UnitEligibilityRecord(unit, people.size(), eligible, having, rules, counters.spare(asns));
    }

    /* Those of any day of the period. Direct service is a reason of person or unit even if nobody wrote it down. */
    private List<IneligibilityReason> reasonsOf(Asn asn) {
        var dated = asn.ineligible().stream()
                .filter(why -> why.dates().touches(problem.period()))
                .map(Eligibility.Exclusion::reason)
                .toList();
        var reasons = new ArrayList<>(asn.eligibility().and(dated).reasons());
        if (servesDirectly(asn) && !reasons.contains(IneligibilityReason.FRONTLINE)) {
            reasons.add(0, IneligibilityReason.FRONTLINE);
        }
        return reasons;
    }

    private boolean servesDirectly(Asn asn) {
        return asn.frontLine() || units.isFrontLine(units.get(asn.unit()));
    }

    private boolean mayBeHome(int person) {
        return IntStream.range(0, model.table().days())
                .map(day -> model.table().cell(person, day))
                .anyMatch(cell -> cell >= 0 && model.allowed(cell).contains(States.WFH));
    }

    /* The rule that keeps a person on site on all days; empty if none does. */
    private Optional<String> keeper(int person) {
        Optional<String> first = Optional.empty();
        for (int day = 0; day < model.table().days(); day++) {
            int cell = model.table().cell(person, day);
            if (cell >= 0) {
                if (model.allowed(cell).contains(States.WFH)) {
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
                        .filter(person -> reasons.get(person).equals(List.of(reason)))
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
