package id.rotasi.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.benchmarks.growth.Axis.Point;
import id.rotasi.benchmarks.nation.Country;
import id.rotasi.benchmarks.nation.CountryMeasure;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void a_process_comes_to_what_this_one_comes_to_and_its_stages_take_all_of_its_time() throws IOException {
        var problem = Axis.people(30, Variant.FULL).problem().get();
        var here = RosterEngine.create(EngineOptions.defaults().withTimeLimit(LIMIT))
                .solve(problem);
        var measure = Measure.of(problem, 1, LIMIT);
        assertEquals(here.report().score().soft(), measure.soft());
        assertEquals(here.report().status().name(), measure.status());
        assertEquals(here.assignments().size(), measure.days());
        assertEquals(Measure.STAGES, List.copyOf(measure.stages().keySet()));
        assertTrue(measure.stages().values().stream().allMatch(time -> time >= 0));
        assertEquals(
                measure.seconds(),
                measure.stages().values().stream().mapToDouble(time -> time).sum(),
                1e-6);
        assertTrue(measure.heap() > 0 && measure.processor() > 0);
    }

    @Test
    void a_country_is_measured_administration_by_administration() throws IOException {
        var options = EngineOptions.defaults().withThreads(2).withTimeLimit(LIMIT);
        var problems = Country.of(300).stream()
                .map(one -> one.problem(Suite.MONTH, Variant.NETWORK))
                .toList();
        var rosters = problems.stream().map(RosterEngine.create(options)::solve).toList();
        var measure = CountryMeasure.of(300, Suite.MONTH, Variant.NETWORK, options, line -> {});
        assertEquals(
                rosters.stream()
                        .mapToLong(roster -> roster.report().score().soft())
                        .sum(),
                measure.soft());
        assertEquals(Measure.STAGES, List.copyOf(measure.stages().keySet()));
        assertTrue(measure.stages().get("read") > 0 && measure.stages().get("write") > 0);
    }

    @Test
    void what_a_failed_process_said_is_told() {
        var problem = Axis.people(20, Variant.NETWORK).problem().get();
        var failure = assertThrows(IOException.class, () -> Measure.of(problem, 0, LIMIT));
        assertTrue(failure.getMessage().contains("threads"), failure.getMessage());
    }

    @Test
    void on_each_axis_one_thing_grows_and_all_else_stays() {
        var people = problems(List.of(Axis.people(50, Variant.NETWORK), Axis.people(100, Variant.NETWORK)));
        assertEquals(
                List.of(50, 100), people.stream().map(one -> one.asns().size()).toList());
        assertEquals(1, people.stream().map(RosterProblem::period).distinct().count());
        var weeks = problems(List.of(Axis.weeks(1, 50, Variant.NETWORK), Axis.weeks(3, 50, Variant.NETWORK)));
        assertEquals(
                List.of(7L, 21L),
                weeks.stream().map(one -> one.period().dates().count()).toList());
        assertEquals(1, weeks.stream().map(RosterProblem::units).distinct().count());
        var rules = problems(Axis.rules(50, Variant.FULL_TURNS));
        assertEquals(
                IntStream.rangeClosed(1, rules.size()).boxed().toList(),
                rules.stream().map(one -> one.policy().rules().size()).toList());
        assertEquals(1, rules.stream().map(RosterProblem::asns).distinct().count());
    }

    private static List<RosterProblem> problems(List<Point> points) {
        return points.stream().map(point -> point.problem().get()).toList();
    }
}
