package id.rotasi.benchmarks.growth;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.WorkMode;
import id.rotasi.study.RosterAdvice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Milliseconds of events about one person who is ill on the two days after the last settled one.
 *
 * @param held from the event to changed days and report on a held session
 * @param scratch the same by building the problem and solving it
 * @param standIns the ten best stand-ins for the person
 * @param changed changed days over all events measured
 */
public record EventTimes(List<Double> held, List<Double> scratch, List<Double> standIns, long changed) {

    private static final int BEST = 10;
    private static final int SETTLED = 9;
    private static final long SEED = 5;

    /** Measures events, each undone before the next. */
    public static EventTimes of(RosterEngine engine, RosterProblem problem, int warmUp, int events, int solves) {
        var through = problem.period().from().plusDays(SETTLED - 1L);
        var published = published(engine.solve(problem), through);
        var session = engine.open(published);
        var advice = RosterAdvice.of(session);
        var random = new SplittableRandom(SEED);
        var times = new EventTimes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        long changed = 0;
        for (int event = -warmUp; event < events; event++) {
            var asn = onDuty(session.roster(), through.plusDays(1), random);
            var ill = new Absence(asn.id(), AbsenceKind.LEAVE, through.plusDays(1), through.plusDays(2));
            UnaryOperator<RosterProblem.Builder> happens = builder -> builder.absences(ill);
            timed(() -> advice.standIns(asn.id(), ill.from(), BEST), times.standIns);
            changed += timed(() -> changesOf(session, happens), times.held).days();
            if (event < solves) {
                timed(() -> scratch(engine, published, happens), times.scratch);
            }
            session.apply(builder -> builder.removeAbsence(ill));
            if (event == -1) {
                List.of(times.held, times.scratch, times.standIns).forEach(List::clear);
                changed = 0;
            }
        }
        return new EventTimes(times.held, times.scratch, times.standIns, changed);
    }

    private static RosterChanges changesOf(RosterEngine.Session session, UnaryOperator<RosterProblem.Builder> event) {
        session.apply(event);
        return session.changes();
    }

    private static Roster scratch(
            RosterEngine engine, RosterProblem problem, UnaryOperator<RosterProblem.Builder> event) {
        return engine.solve(event.apply(problem.toBuilder()).build());
    }

    private static RosterProblem published(Roster roster, LocalDate through) {
        var days = roster.assignments().stream().map(PublishedRoster.Day::of).toList();
        return roster.problem().toBuilder()
                .published(new PublishedRoster("v1", Optional.of(through), days))
                .build();
    }

    private static Asn onDuty(Roster roster, LocalDate date, SplittableRandom random) {
        var asns = roster.problem().asns();
        while (true) {
            var asn = asns.get(random.nextInt(asns.size()));
            boolean works = roster.of(asn.id(), date)
                    .filter(day -> day.mode() != WorkMode.ABSENT)
                    .isPresent();
            boolean away = roster.problem().absences().stream()
                    .anyMatch(other -> other.asn().equals(asn.id()));
            if (works && !away) {
                return asn;
            }
        }
    }

    private static <T> T timed(Supplier<T> work, List<Double> millis) {
        long start = System.nanoTime();
        var result = work.get();
        millis.add((System.nanoTime() - start) / 1e6);
        return result;
    }

    /** A quantile, such as 0.5 for the median. */
    public static double quantile(List<Double> millis, double share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
    }
}
