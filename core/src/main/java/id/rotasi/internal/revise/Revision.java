package id.rotasi.internal.revise;

import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Extension;
import id.rotasi.internal.compile.Homes;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Restriction;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.compile.Subset;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A component of which days were published. Its aim is lexicographic: first no hard rule broken that could be kept, then
 * as few changed days as possible, then as few changed posts, then the soft cost.
 *
 * <p>The kernel knows two levels, so this is done in steps. What can be reached with no change at all is a component of
 * the other cells. Else {@link #changes} has the changes as its soft prices; and once a roster with few changes is known,
 * {@link #priced} charges for each change more than that roster costs in all, so that no roster with more changes is
 * cheaper. Layout: {@code home[cell]} as {@link Model#home}, in the numbers of the component.
 */
public final class Revision {

    private final Component whole;
    private final int[] home;

    private Revision(Component whole, int[] home) {
        this.whole = whole;
        this.home = home;
    }

    /** The revision of a component; empty if none of its days was published. */
    public static Optional<Revision> of(Model model, Component whole) {
        int[] home = Arrays.stream(whole.cells()).map(model::home).toArray();
        return Arrays.stream(home).allMatch(state -> state == Model.NO_HOME)
                ? Optional.empty()
                : Optional.of(new Revision(whole, home));
    }

    /** The component. */
    public Component whole() {
        return whole;
    }

    /** The states as published, and for the other cells those in which they are when nobody decides. */
    public int[] published() {
        return IntStream.range(0, home.length)
                .map(cell -> home[cell] >= 0 ? home[cell] : whole.states()[cell].plain())
                .toArray();
    }

    /** What a roster costs on all levels. */
    public Cost cost(int[] states) {
        var cost = new Ledger(whole, states).cost();
        for (int cell = 0; cell < home.length; cell++) {
            cost = cost.plus(Homes.change(home[cell], states[cell]));
        }
        return cost;
    }

    /** The cells of which nothing was published, the others staying as in a roster; empty if a post or desk is open as well. */
    public Optional<Component> open(int[] states) {
        if (Arrays.stream(home).anyMatch(state -> Homes.isOnSite(state) || state == States.ANY_OFFICE)) {
            return Optional.empty();
        }
        int[] open = IntStream.range(0, home.length)
                .filter(cell -> home[cell] == Model.NO_HOME)
                .toArray();
        return Optional.of(Restriction.of(whole, open, new Ledger(whole, states)));
    }

    /** The hard rules, and the changes as soft prices. */
    public Component changes() {
        var hard = Subset.hard(whole);
        return charged(hard, changedDay(), 1);
    }

    /** What a changed day costs in {@link #changes}: more than all changed posts. */
    public long changedDay() {
        return 1 + Arrays.stream(home).filter(Homes::isPost).count();
    }

    /** What a cost of {@link #changes} says on the levels of hard rules, days and posts. */
    public Cost ofChanges(Cost cost) {
        return Cost.of(cost.hard(), cost.soft() / changedDay(), cost.soft() % changedDay(), 0);
    }

    /** All rules, each change at more than the known roster costs. */
    public Component priced(Cost reached) {
        return charged(whole, dayPrice(reached), postPrice(reached));
    }

    /** What a cost of {@link #priced} says of the soft cost of rosters with no more changes than these. */
    public long soft(Cost cost, Cost reached, Cost changes) {
        long days = Math.multiplyExact(dayPrice(reached), changes.at(Level.DAYS));
        long posts = Math.multiplyExact(postPrice(reached), changes.at(Level.POSTS));
        return Math.max(0, cost.soft() - days - posts);
    }

    /** What a changed post costs in {@link #priced}. */
    public static long postPrice(Cost reached) {
        return Math.addExact(reached.soft(), 1);
    }

    /** What a changed day costs in {@link #priced}. */
    public static long dayPrice(Cost reached) {
        long posts = Math.multiplyExact(postPrice(reached), reached.at(Level.POSTS) + 1);
        return Math.addExact(posts, Math.addExact(reached.soft(), 1));
    }

    /* A published post is charged for twice: what the day costs more than the post, and the post. */
    private Component charged(Component component, long day, long post) {
        var local = new HashMap<Integer, Integer>();
        for (int cell = 0; cell < home.length; cell++) {
            local.put(whole.cells()[cell], cell);
        }
        var extension = new Extension(component);
        for (int cell = 0; cell < component.size(); cell++) {
            int at = home[local.get(component.cells()[cell])];
            if (Homes.isPost(at)) {
                extension.ask(cell, component.states()[cell].onSite(), day - post);
                extension.ask(cell, at, post);
            } else if (at != Model.NO_HOME) {
                extension.ask(cell, at, day);
            }
        }
        return extension.component();
    }
}
