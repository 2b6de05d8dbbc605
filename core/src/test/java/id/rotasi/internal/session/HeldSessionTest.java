package id.rotasi.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.Builder;
import id.rotasi.TwinProblems;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.HouseRule;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.fixture.WrittenFiles;
import id.rotasi.internal.parts.Groups;
import id.rotasi.internal.search.timefold.TimefoldSearch;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Scope;
import id.rotasi.policy.preset.Presets;
import id.rotasi.study.RosterAdvice;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A held problem gives after each event what a solve from scratch gives. */
class HeldSessionTest {

    private static final EngineOptions OPTIONS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(100)
            .withThreads(1);
    private static final RosterEngine ENGINE = RosterEngine.create(OPTIONS);

    private int events;
    private int groups;

    @Test
    void after_each_event_the_files_are_those_of_a_solve_from_scratch() throws IOException {
        for (long seed = 0; events < Checks.of("session-events", 5_000); seed++) {
            follow(TwinProblems.of(seed), seed, 5);
        }
        assertThat(groups).as("problems with several groups").isGreaterThan(events / 30);
    }

    @Test
    void a_city_is_solved_in_parts_with_the_files_of_a_solve_from_scratch() throws IOException {
        var march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        for (var variant : Variant.values()) {
            var problem = SyntheticProblem.of(600, march, 1, variant);
            assertThat(Groups.of(problem, 50).size()).as("%s", variant).isGreaterThan(3);
            follow(problem, 1, 4);
        }
    }

    @Test
    void an_event_that_is_wrong_changes_nothing_and_tells_all_errors() {
        var problem = SmallOffice.december().build();
        var session = ENGINE.open(problem);
        var before = session.roster();
        var date = problem.period().from();
        UnaryOperator<Builder> wrong = builder -> builder.absences(
                new Absence("nobody", AbsenceKind.LEAVE, date, date),
                new Absence("p1", AbsenceKind.LEAVE, date.plusDays(1), date));
        assertThatThrownBy(() -> session.apply(wrong))
                .isInstanceOfSatisfying(InvalidProblemException.class, e -> assertThat(e.errors())
                        .isEqualTo(wrong.apply(problem.toBuilder()).errors())
                        .hasSize(2));
        assertThat(session.problem()).isEqualTo(problem);
        assertThat(session.roster()).isSameAs(before);
        assertThat(session.changes().all()).isEmpty();
    }

    @Test
    void a_problem_with_a_rule_of_the_hosts_own_is_solved_as_a_whole() throws IOException {
        var office = SmallOffice.december().build();
        var problem = office.withPolicy(office.policy()
                .with(new HouseRule(
                        "house", Enforcement.soft(3), Scope.EVERYBODY, HouseRule.Kind.HOME_DAYS_IN_ALL, 60)));
        var session = ENGINE.open(problem);
        var ill = new Absence("p3", AbsenceKind.LEAVE, SmallOffice.december(10), SmallOffice.december(11));
        var next = problem.toBuilder().absences(ill).build();
        compare(session.apply(builder -> builder.absences(ill)), ENGINE.solve(next), "house rule");
    }

    private void follow(RosterProblem problem, long seed, int times) throws IOException {
        var draw = new Draw(seed);
        var session = new HeldSession(problem, OPTIONS, new TimefoldSearch(), Builder::build, draw.between(1, 4));
        compare(session.roster(), ENGINE.solve(problem), "seed %s, opened".formatted(seed));
        groups += problem.policy().rules().stream().allMatch(Presets::isBuiltIn)
                        && Groups.of(problem, 1).size() > 1
                ? 1
                : 0;
        var through = problem.period().from().plusDays(draw.between(0, 3));
        for (int time = 0; time < times; time++) {
            var event = event(session.roster(), through, draw);
            var next = event.toBuilder().build();
            var before = session.roster();
            var fresh = ENGINE.solve(next);
            var what = "seed %s, event %s".formatted(seed, time);
            compare(session.apply(any -> event.toBuilder()), fresh, what);
            assertThat(session.changes().all())
                    .as(what)
                    .isEqualTo(RosterChanges.between(before, fresh).all());
            compareAdvice(session, fresh, draw, what);
            assertThat(session.problem()).isEqualTo(next);
            events++;
        }
    }

    private static void compareAdvice(HeldSession session, Roster fresh, Draw draw, String what) {
        var on = fresh.assignments().stream()
                .filter(day -> day.mode() != WorkMode.ABSENT)
                .toList();
        if (!on.isEmpty()) {
            var day = draw.one(on);
            assertThat(words(RosterAdvice.of(session).standIns(day.asn(), day.date(), 10)))
                    .as(what)
                    .isEqualTo(words(RosterAdvice.of(fresh).standIns(day.asn(), day.date(), 10)));
        }
    }

    private static List<List<String>> words(List<RosterAdvice.Proposal> proposals) {
        return proposals.stream().map(way -> way.message(Locale.ENGLISH)).toList();
    }

    private static void compare(Roster held, Roster fresh, String what) throws IOException {
        assertThat(WrittenFiles.csv(held)).as(what).isEqualTo(WrittenFiles.csv(fresh));
        assertThat(WrittenFiles.report(held)).as(what).isEqualTo(WrittenFiles.report(fresh));
        assertThat(held.problem()).as(what).isEqualTo(fresh.problem());
    }

    private static RosterProblem event(Roster roster, LocalDate through, Draw draw) {
        var problem = roster.problem();
        for (int tries = 0; tries < 20; tries++) {
            var changed = problem.toBuilder();
            change(changed, roster, through, draw);
            if (changed.errors().isEmpty()) {
                return changed.build();
            }
        }
        return problem;
    }

    private static void change(Builder changed, Roster roster, LocalDate through, Draw draw) {
        var problem = roster.problem();
        var asn = draw.one(problem.asns());
        var date = draw.one(problem.period().dates().toList());
        switch (draw.between(0, 10)) {
            case 0, 1, 2 ->
                changed.absences(new Absence(
                        asn.id(),
                        AbsenceKind.LEAVE,
                        date,
                        date.plusDays(draw.between(0, 2)),
                        draw.one(Part.WHOLE_DAY, Part.WHOLE_DAY, Part.MORNING)));
            case 3 -> problem.absences().stream().findAny().ifPresent(changed::removeAbsence);
            case 4 -> changed.locks(draw.chance(0.5) ? Lock.atHome(asn.id(), date) : Lock.onSite(asn.id(), date));
            case 5 -> changed.clearLocks();
            case 6 -> publish(changed, roster, problem.published().flatMap(PublishedRoster::frozenThrough));
            case 7 -> publish(changed, roster, Optional.of(through));
            case 8 -> changed.replaceAsns(with(problem.asns(), asn, one -> one.service(Period.Span.through(date))));
            case 9 ->
                changed.replaceAsns(with(problem.asns(), asn, one -> one.clearPreferences()
                        .preferences(List.of(Preference.on(date, draw.chance(0.5) ? WorkMode.WFH : WorkMode.WFO)))));
            default ->
                changed.replaceCounters(problem.counters().stream()
                        .map(counter -> counter.withMinimum(Math.max(0, counter.minimum() - 1)))
                        .toList());
        }
    }

    private static List<Asn> with(List<Asn> people, Asn one, UnaryOperator<Asn.Builder> change) {
        var changed = new ArrayList<>(people);
        changed.replaceAll(asn -> asn == one ? change.apply(asn.toBuilder()).build() : asn);
        return changed;
    }

    private static void publish(Builder changed, Roster roster, Optional<LocalDate> through) {
        var days = roster.assignments().stream().map(Day::of).toList();
        changed.published(new PublishedRoster("v", through, days));
    }
}
