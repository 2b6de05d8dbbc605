package id.rotasi.internal;

import id.rotasi.Roster;
import id.rotasi.RosterChanges.CurvePoint;
import id.rotasi.RosterProblem;
import id.rotasi.internal.compile.Homes;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Changed days against soft cost. Rosters are found by solving with changes at a price: with price w, no roster with at
 * most k changed days costs less than the bound of that solve less w k. Over several prices this is the lower convex hull of
 * the curve (Lagrangian relaxation of the number of changes).
 */
public final class ChangeCurve {

    private static final long[] STEPS = {1, 2, 5};
    private static final long DEAREST = 100_000;

    private final RosterProblem problem;
    private final Function<RosterProblem, Roster> solve;
    private final List<Found> found = new ArrayList<>();
    private final List<Proven> proven = new ArrayList<>();

    /** A roster: its changed days and soft cost. */
    private record Found(long days, long soft) {}

    /** No roster with k changed days costs less than {@code bound - price * k}. */
    private record Proven(long price, long bound) {}

    /** @param solve makes a roster of a problem */
    public ChangeCurve(RosterProblem problem, Function<RosterProblem, Roster> solve) {
        this.problem = problem;
        this.solve = solve;
    }

    /** The points from the least number of changes on. */
    public List<CurvePoint> points(int most) {
        var aim = solve.apply(problem).report();
        // Where a rule prices changes itself, they are traded already.
        if (aim.changes().isEmpty() || problem.policy().rules().stream().anyMatch(Homes::isPrice)) {
            return List.of();
        }
        long least = aim.changes().get().days();
        found.add(new Found(least, aim.score().soft()));
        for (long power = 1; power <= DEAREST; power *= 10) {
            for (long step : STEPS) {
                at(power * step, aim.score().hard());
            }
        }
        var points = new ArrayList<CurvePoint>();
        for (long days = least; days < least + most; days++) {
            points.add(new CurvePoint(days, cost(days), bound(days)));
        }
        return points;
    }

    private void at(long price, long hard) {
        var priced = solve.apply(problem.withPolicy(Presets.pricingChanges(problem.policy(), price)));
        var counted = Roster.of(problem, priced.assignments()).report();
        long days = counted.changes().orElseThrow().days();
        if (counted.score().hard() == hard) {
            found.add(new Found(days, counted.score().soft()));
        }
        // Days that data alone change have that price in every roster.
        long forced = priced.report().score().soft() - counted.score().soft() - price * days;
        priced.report()
                .bound()
                .filter(bound -> bound.hard() == hard)
                .ifPresent(bound -> proven.add(new Proven(price, bound.soft() - forced)));
    }

    private long cost(long days) {
        return found.stream()
                .filter(roster -> roster.days() <= days)
                .mapToLong(Found::soft)
                .min()
                .orElseThrow();
    }

    private OptionalLong bound(long days) {
        return proven.stream()
                .mapToLong(known -> Math.max(0, known.bound() - known.price() * days))
                .max();
    }
}
