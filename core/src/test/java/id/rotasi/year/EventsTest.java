package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.Cost.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An agency over twelve months: one event after the other, each with as few changes as can be, and never a settled day. */
class EventsTest {

    private static final int EVENTS = Checks.of("events", 10_000);
    private static final int PEOPLE = Boolean.getBoolean("rotasi.long") ? 200 : 60;
    private static final long SEED = Long.getLong("rotasi.test.seed", 1);
    private static final int MONTHS = 12;

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(30)
            .withThreads(1));

    /* Not below the library's own loggers, whose warnings tests provoke. */
    private static final Logger LOG = LoggerFactory.getLogger("checks");

    private final Draw draw = new Draw(SEED);
    private final RandomEvents events = new RandomEvents(draw);
    private int changed;
    private int proven;
    private double gaps;

    @Test
    void no_settled_day_ever_changes_and_changes_are_as_few_as_is_proven() {
        var problem = RandomEvents.agency(PEOPLE, YearMonth.of(2026, 1));
        var done = 0;
        for (int number = 1; number <= MONTHS; number++) {
            var month = YearMonth.of(2026, number);
            var roster = ENGINE.solve(problem);
            int until = EVENTS * number / MONTHS;
            while (done < until) {
                int left = until - done++;
                var today =
                        month.atDay(Math.max(1, month.lengthOfMonth() - 3 - left * 25 / Math.max(1, EVENTS / MONTHS)));
                roster = after(roster, today, done);
            }
            LOG.info("{} events by the end of {}", done, month);
            if (number < MONTHS) {
                problem = RandomEvents.next(roster, month.plusMonths(1));
            }
        }
        LOG.info(
                "{} events, {} people, {} changed days, {} of {} with all proven, mean gap {}",
                done,
                PEOPLE,
                changed,
                proven,
                done,
                gaps / Math.max(1, proven));
        assertThat(gaps / Math.max(1, proven))
                .as("mean gap for that number of changes")
                .isLessThanOrEqualTo(0.01);
        assertThat(proven).as("least changes proven").isGreaterThan(done * 9 / 10);
    }

    private Roster after(Roster roster, LocalDate today, int number) {
        var event = events.draw(roster, today);
        var people = event.problem().asns().stream().map(Asn::id).collect(Collectors.toSet());
        var days = roster.assignments().stream()
                .map(Day::of)
                .filter(day -> people.contains(day.asn()))
                .toList();
        RosterProblem problem = event.problem().toBuilder()
                .published(new PublishedRoster("v" + number, Optional.of(today), days))
                .build();
        var next = ENGINE.solve(problem);
        check(roster, next, today, "seed %d, event %d on %s: %s".formatted(SEED, number, today, event.what()));
        return next;
    }

    private void check(Roster before, Roster after, LocalDate today, String what) {
        var changedThough = before.assignments().stream()
                .filter(day -> !day.date().isAfter(today))
                .filter(day -> after.of(day.asn(), day.date())
                        .filter(now -> now.mode() == day.mode() && now.post().equals(day.post()))
                        .isEmpty())
                .toList();
        assertThat(changedThough).as("settled days, " + what).isEmpty();
        var report = after.report();
        assertThat(report.bound()).as(what).isPresent();
        assertThat(report.score().hard())
                .as(what)
                .isEqualTo(report.bound().orElseThrow().hard());
        var counted = report.changes().orElseThrow();
        var changes = RosterChanges.between(before, after);
        assertThat(changes.days()).as(what).isEqualTo(counted.days());
        assertThat(changes.posts()).as(what).isEqualTo(counted.posts());
        assertThat(changes.all()).as(what).allMatch(change -> change.date().isAfter(today));
        changed += (int) counted.days();
        if (report.gap().isPresent()) {
            proven++;
            gaps += report.gap().getAsDouble();
        }
        assertThat(report.score().at(Level.DAYS)).as(what).isGreaterThanOrEqualTo(counted.leastDays());
    }

    /** Small enough to try all rosters: hard rules, changed days, changed posts and soft cost, in that order. */
    @Test
    void after_a_small_event_no_roster_breaks_less_or_changes_less() {
        int tried = 0;
        for (long seed = 0; tried < Checks.of("small-events", 2_000); seed++) {
            var drawn = new Draw(seed);
            var problem = RandomProblems.tiny(seed, 5_000).toBuilder()
                    .clearPublished()
                    .clearLocks()
                    .build();
            var first = ENGINE.solve(problem);
            var event = smallEvent(first, drawn);
            if (event.isPresent() && Oracle.of(event.get()).rosters() <= 20_000) {
                tried++;
                var second = ENGINE.solve(event.get()).report();
                var optimum = Oracle.of(event.get()).optimum().minus(second.inherited());
                for (var level : List.of(Level.HARD, Level.DAYS, Level.POSTS)) {
                    assertThat(second.score().at(level))
                            .as("seed %d, %s", seed, level)
                            .isEqualTo(optimum.at(level));
                }
                assertThat(second.bound().orElseThrow()).as("seed %d", seed).isLessThanOrEqualTo(optimum);
            }
        }
    }

    private static Optional<RosterProblem> smallEvent(Roster first, Draw draw) {
        var problem = first.problem();
        var dates = problem.period().dates().toList();
        int settled = draw.between(0, dates.size() - 1);
        var date = dates.get(draw.between(settled, dates.size() - 1));
        var asn = draw.one(problem.asns());
        var days = first.assignments().stream().map(Day::of).toList();
        var changed = problem.toBuilder()
                .published(new PublishedRoster(
                        "v1", settled == 0 ? Optional.empty() : Optional.of(dates.get(settled - 1)), days));
        switch (draw.between(0, 3)) {
            case 0 ->
                changed.absences(
                        new Absence(asn.id(), AbsenceKind.LEAVE, date, date, draw.one(Part.WHOLE_DAY, Part.MORNING)));
            case 1 -> changed.locks(draw.chance(0.5) ? Lock.atHome(asn.id(), date) : Lock.onSite(asn.id(), date));
            case 2 ->
                changed.replaceAsns(problem.asns().stream()
                        .map(one -> one == asn
                                ? one.toBuilder()
                                        .clearIneligible()
                                        .ineligible(List.of(new Eligibility.Exclusion(
                                                IneligibilityReason.DISCIPLINE, Period.Span.from(date))))
                                        .build()
                                : one)
                        .toList());
            default ->
                changed.replaceCounters(problem.counters().stream()
                        .map(counter -> counter.withMinimum(counter.minimum() + 1))
                        .toList());
        }
        return changed.errors().isEmpty() ? Optional.of(changed.build()) : Optional.empty();
    }
}
