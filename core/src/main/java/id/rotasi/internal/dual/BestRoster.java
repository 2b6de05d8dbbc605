package id.rotasi.internal.dual;

import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.relax.TurnsBound;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The best roster met so far, and which bound proves that there is none better. */
final class BestRoster {

    private static final double WHOLE = 1e-5;

    private final Decomposition parts;
    private final TurnsBound turns;
    private final Consumer<Cost> better;
    private int[] states;
    private Cost cost;
    private long enough;

    BestRoster(Decomposition parts, TurnsBound turns, int[] states, Consumer<Cost> better) {
        this.parts = parts;
        this.turns = turns;
        this.better = better;
        put(states, new Ledger(parts.component(), states).cost());
    }

    int[] states() {
        return states;
    }

    Cost cost() {
        return cost;
    }

    /** The least folded bound that proves that no roster is better. */
    long enough() {
        return enough;
    }

    /** What a folded bound proves. */
    Cost proven(long folded) {
        return folded >= enough ? cost : turns.raised(parts.prices().unfoldUp(folded));
    }

    /**
     * Makes a roster in which people follow plans as they do in fractions: first as many of a group as follow each plan whole, then
     * those plans that have most left; then gives each the plan that is best while others stay.
     */
    void offer(List<PersonGroup> groups, List<List<PlanProgram.Followed>> followed, BooleanSupplier interrupted) {
        if (followed.stream().anyMatch(List::isEmpty)) {
            return;
        }
        var plans = new ArrayList<List<Plan>>();
        for (int group = 0; group < groups.size(); group++) {
            plans.add(whole(followed.get(group), groups.get(group).size()));
        }
        new PrimalRounding(parts)
                .followed(groups, plans, interrupted)
                .map(rounded -> new Ledger(parts.component(), rounded))
                .map(ledger -> new CoordinateDescent(new Replanning(parts, ledger)).improved(groups, interrupted))
                .ifPresent(this::take);
    }

    private static List<Plan> whole(List<PlanProgram.Followed> followed, int people) {
        var plans = new ArrayList<Plan>();
        var rest = new ArrayList<PlanProgram.Followed>();
        for (var one : followed) {
            double whole = Math.floor(one.people() + WHOLE);
            for (int n = 0; n < whole && plans.size() < people; n++) {
                plans.add(one.plan());
            }
            rest.add(new PlanProgram.Followed(one.number(), one.plan(), one.people() - whole));
        }
        rest.sort((one, other) -> Double.compare(other.people(), one.people()));
        for (int n = 0; plans.size() < people; n++) {
            plans.add(rest.get(n % rest.size()).plan());
        }
        return plans;
    }

    private void take(int[] found) {
        var price = new Ledger(parts.component(), found).cost();
        if (price.compareTo(cost) < 0) {
            put(found, price);
            better.accept(price);
        }
    }

    private void put(int[] found, Cost price) {
        states = found;
        cost = price;
        long scale = parts.prices().foldSoft(1);
        long low = -1;
        long high = Math.max(1, parts.prices().fold(cost) / scale);
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            boolean proves =
                    turns.raised(parts.prices().unfoldUp(middle * scale)).compareTo(cost) >= 0;
            low = proves ? low : middle;
            high = proves ? middle : high;
        }
        enough = (high - 1) * scale + 1;
    }
}
