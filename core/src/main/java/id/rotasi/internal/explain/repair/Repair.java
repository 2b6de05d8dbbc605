package id.rotasi.internal.explain.repair;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Something that may be changed in a problem.
 *
 * @param what in words, without what it achieves
 * @param change the same as a change of the problem, or of a part of it
 */
public record Repair(Sentence what, UnaryOperator<RosterProblem> change) {

    /** Somebody is on duty on some dates of an absence. */
    static UnaryOperator<RosterProblem> present(String asn, Set<LocalDate> dates) {
        return problem -> {
            var absences = new ArrayList<Absence>();
            for (var absence : problem.absences()) {
                if (absence.asn().equals(asn)) {
                    without(absence, dates).stream()
                            .filter(rest ->
                                    Period.Span.of(rest.from(), rest.to()).touches(problem.period()))
                            .forEach(absences::add);
                } else {
                    absences.add(absence);
                }
            }
            return problem.toBuilder().replaceAbsences(absences).build();
        };
    }

    /** What is left of an absence without some dates. */
    static List<Absence> without(Absence absence, Set<LocalDate> dates) {
        var rest = new ArrayList<Absence>();
        var start = absence.from();
        for (var date : new TreeSet<>(dates)) {
            if (absence.covers(date)) {
                if (start.isBefore(date)) {
                    rest.add(absence.during(start, date.minusDays(1)));
                }
                start = date.plusDays(1);
            }
        }
        if (!start.isAfter(absence.to())) {
            rest.add(absence.during(start, absence.to()));
        }
        return rest;
    }

    /** Some people come to the office on some dates, whatever later rules say. */
    static UnaryOperator<RosterProblem> onSite(Set<String> asns, Set<LocalDate> dates) {
        return problem -> {
            var rules = new ArrayList<Rule>();
            rules.add(new ByException(freeId(problem), asns, dates));
            rules.addAll(problem.policy().rules());
            return problem.withPolicy(problem.policy().withRules(rules));
        };
    }

    private static String freeId(RosterProblem problem) {
        var id = "exception";
        for (int n = 2; problem.policy().rule(id).isPresent(); n++) {
            id = "exception-" + n;
        }
        return id;
    }

    /** Named people are on site on some dates. */
    private record ByException(String id, Set<String> asns, Set<LocalDate> dates) implements Rule {
        @Override
        public Enforcement enforcement() {
            return Enforcement.HARD;
        }

        @Override
        public void restrict(RuleContext context, Restrictions restrictions) {
            for (var asn : asns.stream().sorted().toList()) {
                dates.stream().sorted().forEach(date -> context.cell(asn, date)
                        .ifPresent(cell -> restrictions.require(cell, Counted.ON_SITE, Enforcement.HARD)));
            }
        }
    }

    /** So many more officers, on site every day. */
    static UnaryOperator<RosterProblem> officers(int more, String unit, Set<String> qualifications) {
        return problem -> {
            var ids = new HashSet<String>();
            problem.asns().forEach(asn -> ids.add(asn.id()));
            var asns = new ArrayList<>(problem.asns());
            for (int n = 1; asns.size() < problem.asns().size() + more; n++) {
                if (ids.add("new-" + n)) {
                    asns.add(Asn.builder("new-" + n, "new " + n, unit)
                            .qualifications(qualifications)
                            .eligibility(Eligibility.notAssessed())
                            .build());
                }
            }
            return problem.toBuilder().replaceAsns(asns).build();
        };
    }

    /** Whether a counter has that minimum, on some days or on all. */
    static boolean hasMinimum(ServiceCounter counter, int minimum) {
        return counter.minimum() == minimum
                || counter.minimums().stream().anyMatch(other -> other.minimum() == minimum);
    }

    /** Another minimum of a counter, wherever it has that one. */
    static UnaryOperator<RosterProblem> minimum(ServiceCounter counter, int before, int minimum) {
        return problem -> withCounter(problem, counter.id(), old -> {
            var minimums = old.minimums().stream()
                    .map(other -> other.minimum() == before
                            ? new ServiceCounter.MinimumOn(other.dates(), other.weekdays(), minimum)
                            : other)
                    .toList();
            return old.toBuilder()
                    .minimum(old.minimum() == before ? minimum : old.minimum())
                    .clearMinimums()
                    .minimums(minimums)
                    .build();
        });
    }

    /** Another number of seats at a counter. */
    static UnaryOperator<RosterProblem> counterSeats(ServiceCounter counter, int seats) {
        return problem -> withCounter(problem, counter.id(), old -> old.withSeats(seats));
    }

    private static RosterProblem withCounter(RosterProblem problem, String id, UnaryOperator<ServiceCounter> change) {
        var counters = problem.counters().stream()
                .map(old -> old.id().equals(id) ? change.apply(old) : old)
                .toList();
        return problem.toBuilder().replaceCounters(counters).build();
    }

    /** Another number of seats at a site. */
    static UnaryOperator<RosterProblem> seats(String site, int seats) {
        return problem -> {
            var sites = problem.sites().stream()
                    .map(old -> old.id().equals(site) ? old.withSeats(seats) : old)
                    .toList();
            return problem.toBuilder().replaceSites(sites).build();
        };
    }

    /** Another rule in place of the one with its id. */
    static UnaryOperator<RosterProblem> rule(Rule rule) {
        return problem -> problem.withPolicy(problem.policy().with(rule));
    }
}
