package id.rotasi.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomRules.Kind;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.revise.Revision;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What turns add to the bound of a flow, against all rosters of tiny components. */
class TurnsBoundTest {

    private static final int PROBLEMS = Math.max(1_000, Checks.of("turns-bound", 20_000));

    private static final List<Kind> TURNS = List.of(Kind.COUNTER_STAFFING, Kind.COUNTER_TURNS, Kind.WFH_DAY_CAP);

    private int met;
    private int raised;

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
