package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.report.Cost.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** An agency over twelve months: one event after the other, each with as few changes as can be, and never a settled day. */
class EventsTest {

    private static final int EVENTS = Checks.of("events", 10_000);
    private static final int PEOPLE = Boolean.getBoolean("rotasi.long") ? 200 : 60;
    private static final long SEED = Long.getLong("rotasi.test.seed", 1);
    private static final int MONTHS = 12;

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1));

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
            if (number < MONTHS) {
                problem = RandomEvents.next(roster, month.plusMonths(1));
            }
        }
        LoggerFactory.getLogger(getClass())
                .info(
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
        var days = roster.assignments().stream()
                .map(Day::of)
                .filter(day ->
                        event.problem().asns().stream().anyMatch(asn -> asn.id().equals(day.asn())))
                .toList();
        RosterProblem problem = event.problem().toBuilder()
                .published(new PublishedRoster("v" + number, Optional.of(today), days))
                .build();
        var next = ENGINE.solve(problem);
        check(roster, next, today, "seed %d, event %d on %s: %s".formatted(SEED, number, today, event.what()));
        return next;
    }

    private void check(Roster before, Roster after, LocalDate today, String what) {
        var settled = new ArrayList<Assignment>();
        before.assignments().stream().filter(day -> !day.date().isAfter(today)).forEach(settled::add);
        for (var day : settled) {
            var now = after.of(day.asn(), day.date()).orElseThrow();
            assertThat(now.mode()).as(what).isEqualTo(day.mode());
            assertThat(now.post()).as(what).isEqualTo(day.post());
        }
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
}
