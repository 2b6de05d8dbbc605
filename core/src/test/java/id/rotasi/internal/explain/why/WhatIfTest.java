package id.rotasi.internal.explain.why;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.CellExplanation.Change;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said about a change, against two recounts of the whole roster. */
class WhatIfTest {

    private static final int CELLS = 1_000;
    private static final int CELLS_OF_A_PROBLEM = 20;

    @Test
    void a_change_costs_what_two_audits_differ_by_rule_by_rule() {
        int cells = 0;
        int counters = 0;
        int forbidden = 0;
        for (long seed = 0; cells < CELLS; seed++) {
            var draw = new Draw(seed);
            var problem = RandomProblems.medium(seed);
            var model = Model.of(problem);
            var roster = randomRoster(model, draw);
            var explanation = RosterExplanation.of(problem, roster);
            for (int n = 0; n < CELLS_OF_A_PROBLEM && model.table().size() > 0; n++) {
                int cell = draw.between(0, model.table().size() - 1);
                var told = explain(explanation, model, cell);
                assertThat(told.changes())
                        .as("seed %d, cell %d", seed, cell)
                        .hasSize(changes(model, cell, told.assignment()));
                for (var change : told.changes()) {
                    checkExists(problem, told.assignment(), change, "seed " + seed + ", " + told.assignment());
                    check(model, roster, told.assignment(), change, "seed " + seed + ", " + told.assignment());
                    counters += isCounter(change.post())
                                    || isCounter(told.assignment().post())
                            ? 1
                            : 0;
                    forbidden += change.forbiddenBy().isEmpty() ? 0 : 1;
                }
                cells++;
            }
        }
        assertThat(counters).as("changes to or from a counter").isGreaterThan(CELLS / 20);
        assertThat(forbidden).as("changes that a hard rule forbids").isGreaterThan(CELLS / 20);
    }

    @Test
    void the_whole_costs_what_the_audit_counts_and_each_rule_its_part() {
        for (long seed = 0; seed < 40; seed++) {
            var problem = RandomProblems.medium(seed);
            var model = Model.of(problem);
            var roster = randomRoster(model, new Draw(seed));
            var audit = Audit.of(model, roster);
            var explanation = RosterExplanation.of(problem, roster);
            var whole = explanation.whole();

            assertThat(whole.score()).as("seed %d", seed).isEqualTo(audit.cost());
            assertThat(whole.bound()).as("seed %d", seed).isLessThanOrEqualTo(audit.cost());
            assertThat(whole.settled()).as("seed %d", seed).isLessThanOrEqualTo(whole.bound());
            assertThat(whole.rules())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(audit.rules().stream()
                            .filter(rule -> rule.findings() > 0)
                            .toList());
            for (var rule : audit.rules()) {
                assertThat(explanation.rule(rule.id())).as("seed %d", seed).hasSize(rule.findings());
            }
        }
    }

    /* All other states, but of all other desks one. */
    private static int changes(Model model, int cell, Assignment now) {
        var states = model.states(cell);
        int desks = (int) IntStream.range(0, states.size())
                .map(states::code)
                .filter(States::isDesk)
                .count();
        int others = desks - (now.desk().isPresent() ? 1 : 0);
        return states.size() - 1 - others + Math.min(1, others);
    }

    private static CellExplanation explain(RosterExplanation explanation, Model model, int cell) {
        var asn = model.problem().asns().get(model.table().asn(cell)).id();
        var date = model.table().dateOf(model.table().day(cell));
        return explanation.cell(asn, date).orElseThrow();
    }

    private static void check(Model model, List<Assignment> roster, Assignment now, Change change, String as) {
        var changed = new ArrayList<Assignment>();
        for (var assignment : roster) {
            boolean same =
                    assignment.asn().equals(now.asn()) && assignment.date().equals(now.date());
            var moved = change.others().stream()
                    .filter(other ->
                            other.asn().equals(assignment.asn()) && other.date().equals(assignment.date()))
                    .findFirst();
            changed.add(
                    same
                            ? Assignment.of(now.asn(), now.date(), change.mode(), change.post(), Optional.empty())
                                    .withDesk(change.desk())
                            : moved.orElse(assignment));
        }
        var before = Audit.of(model, roster);
        var after = Audit.of(model, changed);

        assertThat(change.difference()).as(as).isEqualTo(after.cost().minus(before.cost()));
        var differences = new HashMap<String, Cost>();
        change.effects().forEach(effect -> differences.put(effect.rule(), effect.difference()));
        differences.values().removeIf(Cost::isZero);
        assertThat(differences).as(as).isEqualTo(differences(before, after));
    }

    /** A counter is open on that weekday, its unit works on that date, and the person may serve there. */
    private static void checkExists(RosterProblem problem, Assignment now, Change change, String as) {
        assertThat(change.mode()).as(as).isNotEqualTo(WorkMode.ABSENT);
        if (isCounter(change.post())) {
            var counter = problem.counters().stream()
                    .filter(known ->
                            Post.counter(known.id()).equals(change.post().orElseThrow()))
                    .findFirst()
                    .orElseThrow();
            var asn = problem.asns().stream()
                    .filter(known -> known.id().equals(now.asn()))
                    .findFirst()
                    .orElseThrow()
                    .at(now.date());
            var units = problem.unitTree();
            var unit = units.get(counter.unit());
            assertThat(counter.openOn()).as(as).contains(now.date().getDayOfWeek());
            assertThat(counter.open().contains(now.date())).as(as).isTrue();
            assertThat(problem.workCalendar().workingDays(unit)).as(as).contains(now.date());
            assertThat(units.isInside(units.get(asn.unit()), unit)).as(as).isTrue();
            counter.qualification()
                    .ifPresent(asked -> assertThat(asn.qualifications()).as(as).contains(asked));
        }
    }

    private static Map<String, Cost> differences(Audit before, Audit after) {
        var differences = new HashMap<String, Cost>();
        for (int r = 0; r < before.rules().size(); r++) {
            var one = before.rules().get(r);
            var two = after.rules().get(r);
            var difference = Cost.of(two.hard() - one.hard(), two.soft() - one.soft());
            if (!difference.isZero()) {
                differences.put(one.id(), difference);
            }
        }
        return differences;
    }

    private static List<Assignment> randomRoster(Model model, Draw draw) {
        var states = new int[model.table().size()];
        for (int cell = 0; cell < states.length; cell++) {
            var possible = model.states(cell);
            states[cell] = possible.code(draw.between(0, possible.size() - 1));
        }
        return new Rows(model, states);
    }

    private static boolean isCounter(Optional<Post> post) {
        return post.filter(Post.Counter.class::isInstance).isPresent();
    }

    @Test
    void what_is_asked_of_a_person_is_counted_from_the_roster() {
        for (long seed = 0; seed < 20; seed++) {
            var problem = RandomProblems.withoutFacts(RandomProblems.medium(seed));
            var roster = randomRoster(Model.of(problem), new Draw(seed));
            var explanation = RosterExplanation.of(problem, roster);
            for (var asn : problem.asns()) {
                var burden = explanation.burden(asn.id());
                assertThat(burden.wfh()).as("seed %d, %s", seed, asn).isEqualTo(count(roster, asn.id(), WorkMode.WFH));
                assertThat(burden.absent()).isEqualTo(count(roster, asn.id(), WorkMode.ABSENT));
                assertThat(burden.onDuty() + burden.absent() + count(roster, asn.id(), WorkMode.OFF))
                        .isEqualTo(workingDays(problem, asn));
                assertThat(burden.granted()).isBetween(0, burden.wishes());
                assertThat(burden.mondays() + burden.fridays()).isLessThanOrEqualTo(burden.wfh());
            }
        }
    }

    private static int count(List<Assignment> roster, String asn, WorkMode mode) {
        return (int) roster.stream()
                .filter(assignment -> assignment.asn().equals(asn) && assignment.mode() == mode)
                .count();
    }

    private static int workingDays(RosterProblem problem, Asn asn) {
        return (int) problem.period()
                .dates()
                .filter(date ->
                        asn.service().contains(date) && asn.workingDays().contains(date.getDayOfWeek()))
                .filter(date -> problem.workCalendar()
                        .isWorkingDay(problem.unitTree().get(asn.at(date).unit()), date))
                .count();
    }
}
