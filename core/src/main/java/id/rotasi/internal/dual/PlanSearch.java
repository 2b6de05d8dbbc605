package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.CostFolding;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Ruin and recreate by plans: a few people are taken out of the roster and planned anew, exactly, one after the other. A roster
 * that is a little dearer is gone on from, the less so the longer nothing better was found.
 *
 * <p>Source: Schrimpf et al., Record breaking optimization results using the ruin and recreate principle (2000).
 */
public final class PlanSearch {

    /** Rounds without a better roster after which the search ends, for each two people. */
    private static final int PATIENCE = 100;

    private static final int MOST_PATIENCE = 20_000;

    private static final int MOST_PEOPLE = 5;

    private final Component component;
    private final Decomposition parts;
    private final List<Person> people = new ArrayList<>();
    private long rounds;

    /** Somebody, or a choice of several people. */
    private record Person(int[] cells, DecisionDiagram graph) {}

    /** @throws ArithmeticException if the costs are too large to be folded into one number */
    public PlanSearch(Component component, BooleanSupplier interrupted) {
        this.component = component;
        this.parts = Decomposition.of(component, new CostFolding(component, 0));
        parts.groups(parts.prices().hardStep(), interrupted)
                .forEach(group -> group.cells().forEach(cells -> people.add(new Person(cells, group.graph()))));
    }

    /** Whether a component has people whose days hang together by more than a count: after patterns, or by shifts. */
    public static boolean isFor(Component component) {
        return IntStream.range(0, component.tallies())
                .filter(component::isMixed)
                .anyMatch(tally -> IntStream.range(
                                component.memberStart()[tally], component.memberStart()[tally + 1])
                        .noneMatch(member -> component.isChoice(component.members()[member])));
    }

    /** Rounds made. */
    public long rounds() {
        return rounds;
    }

    /** States that cost no more than these. @param better told of each better cost */
    public int[] improved(int[] start, LocalSearch.Limits limits, BooleanSupplier interrupted, Consumer<Cost> better) {
        var random = new SplittableRandom(limits.seed());
        var ledger = new Ledger(component, start);
        var replanning = new Replanning(parts, ledger);
        int[] best = start;
        var least = ledger.cost();
        long margin = FlowRelaxation.dearestStep(component);
        int since = 0;
        int patience = (int) Math.min(MOST_PATIENCE, (long) PATIENCE * people.size() * people.size());
        while (since < patience
                && rounds < limits.mostMoves()
                && least.compareTo(limits.bound()) > 0
                && !interrupted.getAsBoolean()) {
            rounds++;
            double heat = 1 - (double) since / patience;
            var before = ledger.cost();
            var drawn = drawn(random);
            var old = states(drawn, ledger);
            drawn.forEach(person -> remove(person, ledger));
            for (int pass = 0; pass < 2; pass++) {
                drawn.forEach(person -> replanning.replan(person.cells(), person.graph()));
            }
            long allowed = (long) (random.nextDouble() * heat * heat * heat * margin / 4);
            boolean stays = ledger.hard() < before.hard()
                    || ledger.hard() == before.hard() && ledger.soft() <= before.soft() + allowed;
            if (!stays) {
                restore(drawn, old, ledger);
            }
            if (ledger.cost().compareTo(least) < 0) {
                least = ledger.cost();
                best = ledger.states();
                since = 0;
                better.accept(least);
            } else {
                since++;
            }
        }
        return best;
    }

    private List<Person> drawn(SplittableRandom random) {
        int size = Math.min(people.size(), 1 + random.nextInt(MOST_PEOPLE));
        var drawn = new ArrayList<Person>();
        while (drawn.size() < size) {
            var person = people.get(random.nextInt(people.size()));
            if (!drawn.contains(person)) {
                drawn.add(person);
            }
        }
        return drawn;
    }

    private static List<int[]> states(List<Person> drawn, Ledger ledger) {
        var states = new ArrayList<int[]>();
        for (var person : drawn) {
            var own = new int[person.cells().length];
            for (int step = 0; step < own.length; step++) {
                own[step] = ledger.state(person.cells()[step]);
            }
            states.add(own);
        }
        return states;
    }

    private void remove(Person person, Ledger ledger) {
        for (int cell : person.cells()) {
            if (component.states()[cell].contains(States.AWAY)) {
                ledger.set(cell, States.AWAY);
            }
        }
    }

    private static void restore(List<Person> drawn, List<int[]> old, Ledger ledger) {
        for (int i = 0; i < old.size(); i++) {
            int[] cells = drawn.get(i).cells();
            for (int step = 0; step < cells.length; step++) {
                ledger.set(cells[step], old.get(i)[step]);
            }
        }
    }
}
