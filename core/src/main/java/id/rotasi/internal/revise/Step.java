package id.rotasi.internal.revise;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.States;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;

/** What is solved of a component, and what its costs say of the component. */
public interface Step {

    /** What is solved: cells and prices of its own, but the states of the component. */
    Component component();

    /** A state for each of its cells to start from. */
    int[] start();

    /** What the component costs when the cells of {@link #component} are in these states. */
    Cost score(int[] states);

    /** What no roster of the component costs less than, if no roster of {@link #component} costs less than the bound. */
    Cost proven(Cost bound);

    /** The whole component, of which the rules speak. */
    Component whole();

    /** The component as it is. */
    static Step plain(Component whole) {
        return new Plain(
                whole, Arrays.stream(whole.states()).mapToInt(States::plain).toArray());
    }

    /** Without any change, if that breaks no hard rule and posts are known; the other cells are decided. */
    static Optional<Step> unchanged(Revision revision, int[] states) {
        return revision.open(states).map(open -> {
            int[] start = part(open, revision.whole(), states);
            var rest = revision.cost(states).minus(new Ledger(open, start).cost());
            return new Unchanged(revision.whole(), open, start, rest);
        });
    }

    /**
     * With as few changes as possible.
     *
     * @param states a roster with few changes
     * @param changes no roster of the component breaks less of the hard rules, or changes less without breaking more
     */
    static Step changed(Revision revision, int[] states, Cost changes) {
        var reached = revision.cost(states);
        return new Changed(revision, revision.priced(reached), states, reached, changes);
    }

    /** A component as it is. */
    record Plain(Component component, int[] start) implements Step {
        @Override
        public Component whole() {
            return component;
        }

        @Override
        public Cost score(int[] states) {
            return new Ledger(component, states).cost();
        }

        @Override
        public Cost proven(Cost bound) {
            return bound;
        }
    }

    /** The cells of which nothing was published; the rest costs what the tallies cost of which nothing is left to decide. */
    record Unchanged(Component whole, Component component, int[] start, Cost rest) implements Step {
        @Override
        public Cost score(int[] of) {
            return new Ledger(component, of).cost().plus(rest);
        }

        @Override
        public Cost proven(Cost bound) {
            return bound.plus(rest);
        }
    }

    /** All cells, each change being dearer than a known roster. */
    record Changed(Revision revision, Component component, int[] start, Cost reached, Cost changes) implements Step {
        @Override
        public Component whole() {
            return revision.whole();
        }

        @Override
        public Cost score(int[] states) {
            return revision.cost(states);
        }

        @Override
        public Cost proven(Cost bound) {
            boolean least = changes.at(Level.HARD) == reached.at(Level.HARD)
                    && changes.at(Level.DAYS) == reached.at(Level.DAYS)
                    && changes.at(Level.POSTS) == reached.at(Level.POSTS);
            long soft = least && bound.hard() == reached.hard() ? revision.soft(bound, reached, changes) : 0;
            return Cost.of(changes.hard(), changes.at(Level.DAYS), changes.at(Level.POSTS), soft);
        }
    }

    /** The states of a part of a component. */
    static int[] part(Component part, Component whole, int[] states) {
        var local = local(whole);
        return Arrays.stream(part.cells()).map(cell -> states[local.get(cell)]).toArray();
    }

    /** The states of a component with those of a part of it put in. */
    static int[] with(Component part, int[] of, Component whole, int[] states) {
        var local = local(whole);
        var all = states.clone();
        for (int cell = 0; cell < of.length; cell++) {
            all[local.get(part.cells()[cell])] = of[cell];
        }
        return all;
    }

    private static HashMap<Integer, Integer> local(Component whole) {
        var local = new HashMap<Integer, Integer>();
        for (int cell = 0; cell < whole.size(); cell++) {
            local.put(whole.cells()[cell], cell);
        }
        return local;
    }
}
