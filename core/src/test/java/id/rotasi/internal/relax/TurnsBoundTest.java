package id.rotasi.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomRules.Kind;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.ComponentBuilder;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.revise.Revision;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What turns add to the bound of a flow, against all rosters of tiny components. */
class TurnsBoundTest {

    private static final int PROBLEMS = Math.max(1_000, Checks.of("turns-bound", 20_000));

    private static final List<Kind> TURNS = List.of(Kind.COUNTER_STAFFING, Kind.COUNTER_TURNS, Kind.WFH_DAY_CAP);

    private int met;
    private int raised;
    private int triangles;

    @Test
    void no_roster_costs_less_and_turns_raise_bounds_that_knew_nothing_of_them() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            for (var component : components(seed)) {
                if (Posting.isOf(component)) {
                    check(component, seed);
                }
            }
        }
        LoggerFactory.getLogger("checks").info("{} bounds raised, {} of them met", raised, met);
        assertThat(raised).as("raised").isGreaterThan(PROBLEMS / 200);
        assertThat(met).as("met").isGreaterThan(raised / 4);
    }

    @Test
    void people_who_all_stand_in_for_each_other_are_no_changes() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            checkWithTriangle(seed);
        }
        // Their pairs, taken for changes, gave a bound above the best roster.
        checkWithTriangle(3079);
        assertThat(triangles).isGreaterThan(PROBLEMS / 200);
    }

    private void checkWithTriangle(long seed) {
        for (var component : components(seed)) {
            if (Posting.isOf(component) && component.size() > 2) {
                var merged = PairCliques.merged(withTriangle(component, new Draw(seed)));
                triangles += merged.tallies() < component.tallies() + 3 ? 1 : 0;
                check(merged, seed);
            }
        }
    }

    /** Of three cells, each two may not both be at home, or not both on site. */
    private static Component withTriangle(Component component, Draw draw) {
        var cells = draw.shuffled(IntStream.range(0, component.size()).boxed().toList());
        int paid = draw.between(1, 20);
        long[] price = draw.chance(0.5) ? new long[] {paid, 0, 0} : new long[] {0, 0, paid};
        boolean isHard = draw.chance(0.5);
        int counted = draw.chance(0.5) ? States.ON_SITE : States.AWAY;
        var parts = new ComponentBuilder(component.tallies() + 3);
        for (int t = 0; t < component.tallies(); t++) {
            for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                parts.member(component.members()[m], component.codeOfMember(t, m));
            }
            parts.tally(component.tally()[t], component.hard()[t], component.price()[t], component.isMixed(t));
        }
        for (int i = 0; i < 3; i++) {
            parts.member(cells.get(i), counted);
            parts.member(cells.get((i + 1) % 3), counted);
            parts.tally(component.tallies() + i, isHard, price, false);
        }
        return parts.of(component.allCells());
    }

    /* As they are, and with the changes of published days as prices. */
    private static List<Component> components(long seed) {
        var model = Model.of(
                seed % 2 == 0
                        ? RandomProblems.tiny(seed, ExhaustiveSearch.MOST_ROSTERS)
                        : RandomProblems.small(
                                seed, rules -> TURNS.stream().map(rules::rule).toList()));
        var components = new ArrayList<Component>();
        for (var component : Split.of(model).components()) {
            components.add(component);
            Revision.of(model, component)
                    .map(revision -> revision.priced(revision.cost(revision.published())))
                    .ifPresent(components::add);
        }
        return components;
    }

    private void check(Component component, long seed) {
        var found = ExhaustiveSearch.best(component).map(states -> new Ledger(component, states).cost());
        if (found.isEmpty()) {
            return; // Too many rosters to try.
        }
        var best = found.get();
        var flow = FlowRelaxation.bounding(component)
                .solve(() -> false)
                .map(FlowRelaxation.Result::bound)
                .orElseThrow();
        Cost bound = TurnsBound.of(component, () -> false).raised(flow);
        assertThat(bound).as("seed %d", seed).isBetween(flow, best);
        raised += bound.equals(flow) ? 0 : 1;
        met += bound.equals(best) && !bound.equals(flow) ? 1 : 0;
    }
}
