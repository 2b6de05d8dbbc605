package id.rotasi.internal.verify;

import id.rotasi.internal.verify.Claim.Counted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Recounts a claim. The cost of the roster is a sum; the bound is one, too: for each tally that has a price, the least of what a number
 * of members costs less what that number pays; and for each owner the least, over all ways to decide, of what the other tallies cost and
 * what the members pay. The prices cancel, so that no roster costs less than both together.
 *
 * <p>Hard and soft costs are one number, in which a unit of hard cost is worth more than all soft costs together can differ. What tallies
 * cost at least, and what divides all their costs, is taken out first. Sums that do not fit are told, not guessed.
 *
 * <p>Takes time linear in the members and, for each owner, in its decisions times the counts that tallies over several of them can have at
 * once; more than {@value #MOST} such counts are not looked at, and told.
 */
public final class Verifier {

    static final int MOST = 200_000;

    private static final int PAID = -1;

    private final Claim claim;
    private final long leastHard;
    private final long leastSoft;
    private final long unitHard;
    private final long unitSoft;
    private final long factor;

    /** A cost on all levels: hard, changed days, changed posts, soft. */
    public record Level(long hard, long days, long posts, long soft) {
        static Level of(long hard, long soft) {
            return new Level(hard, 0, 0, soft);
        }
    }

    /** What came of it. @param cost of the roster @param bound empty if it could not be recomputed @param why then */
    public record Verdict(Level cost, Optional<Level> bound, String why) {}

    private Verifier(Claim claim) {
        this.claim = claim;
        this.leastHard = leasts(true);
        this.leastSoft = leasts(false);
        this.unitHard = unit(true);
        this.unitSoft = unit(false);
        this.factor = Math.addExact(1, ranges() / unitSoft);
    }

    /**
     * Recounts a claim with changes. First no roster costs less than the claim about changes says, on the levels of hard costs, days and
     * posts; then, of those that cost as little on these, none pays less than the other claim says without the prices of so many changes.
     */
    public static Verdict of(Claim.Revised revised) {
        var all = of(revised.claim());
        var least = of(revised.changes());
        long changes = 0;
        for (var tally : revised.claim().tallies()) {
            changes += tally.kind() == Claim.Kind.CHANGE ? paid(tally, revised.claim()) : 0;
        }
        long days = changes / revised.dayPrice();
        long posts = changes % revised.dayPrice() / revised.postPrice();
        var cost = new Level(all.cost().hard(), days, posts, all.cost().soft() - changes);
        if (all.bound().isEmpty() || least.bound().isEmpty()) {
            return new Verdict(cost, Optional.empty(), all.why() + least.why());
        }
        return new Verdict(
                cost, Optional.of(both(all.bound().get(), least.bound().get(), revised)), "");
    }

    private static Level both(Level all, Level changes, Claim.Revised revised) {
        if (all.hard() > changes.hard()) {
            return Level.of(all.hard(), 0);
        }
        long days = changes.soft() / revised.day();
        long posts = changes.soft() % revised.day();
        long paid = Math.addExact(
                Math.multiplyExact(revised.dayPrice(), days), Math.multiplyExact(revised.postPrice(), posts));
        return new Level(
                changes.hard(), days, posts, all.hard() == changes.hard() ? Math.max(0, all.soft() - paid) : 0);
    }

    /** Recounts a claim. */
    public static Verdict of(Claim claim) {
        var cost = cost(claim);
        try {
            return new Verdict(cost, Optional.of(new Verifier(claim).bound()), "");
        } catch (ArithmeticException e) {
            return new Verdict(cost, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static Level cost(Claim claim) {
        long hard = 0;
        long soft = 0;
        for (var tally : claim.tallies()) {
            long paid = paid(tally, claim);
            hard = Math.addExact(hard, tally.isHard() ? paid : 0);
            soft = Math.addExact(soft, tally.isHard() ? 0 : paid);
        }
        return Level.of(hard, soft);
    }

    private static long paid(Counted tally, Claim claim) {
        int count = 0;
        for (int m = 0; m < tally.decisions().length; m++) {
            count += tally.isCounted(m, claim.roster()[tally.decisions()[m]]) ? 1 : 0;
        }
        return tally.costs()[count];
    }

    private static long least(long[] costs) {
        long least = Long.MAX_VALUE;
        for (long cost : costs) {
            least = Math.min(least, cost);
        }
        return least;
    }

    private long leasts(boolean isHard) {
        long sum = 0;
        for (var tally : claim.tallies()) {
            sum = Math.addExact(sum, tally.isHard() == isHard ? least(tally.costs()) : 0);
        }
        return sum;
    }

    private long unit(boolean isHard) {
        long unit = 0;
        for (var tally : claim.tallies()) {
            long least = least(tally.costs());
            for (long cost : tally.costs()) {
                unit = tally.isHard() == isHard ? divisor(unit, cost - least) : unit;
            }
        }
        return Math.max(1, unit);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /* By how much all soft costs together can differ at most. */
    private long ranges() {
        long sum = 0;
        for (var tally : claim.tallies()) {
            long most = Long.MIN_VALUE;
            for (long cost : tally.costs()) {
                most = Math.max(most, cost);
            }
            sum = Math.addExact(sum, tally.isHard() ? 0 : most - least(tally.costs()));
        }
        return sum;
    }

    /* What each number of members costs above the least, as one number. */
    private long[] folded(Counted tally) {
        long least = least(tally.costs());
        var folded = new long[tally.costs().length];
        for (int count = 0; count < folded.length; count++) {
            long above = tally.costs()[count] - least;
            long units = tally.isHard() ? Math.multiplyExact(above / unitHard, factor) : above / unitSoft;
            folded[count] = Math.multiplyExact(claim.scale(), units);
        }
        return folded;
    }

    private Level bound() {
        if (claim.scale() < 1) {
            throw new ArithmeticException("the scale is below 1");
        }
        long sum = 0;
        var paid = new long[claim.states().length][];
        for (int d = 0; d < paid.length; d++) {
            paid[d] = new long[claim.states()[d]];
        }
        Map<Integer, Owner> owners = new TreeMap<>();
        for (int d = 0; d < paid.length; d++) {
            owners.computeIfAbsent(claim.owners()[d], owner -> new Owner())
                    .decisions
                    .add(d);
        }
        for (var tally : claim.tallies()) {
            if (tally.isPriced()) {
                sum = Math.addExact(sum, alone(tally));
                pay(tally, paid);
            } else {
                owner(tally, owners).tallies.add(tally);
            }
        }
        for (var owner : owners.values()) {
            sum = Math.addExact(sum, new Plans(owner, paid).least());
        }
        long whole = -Math.floorDiv(-sum, claim.scale());
        long hard = Math.floorDiv(whole, factor);
        return Level.of(
                Math.addExact(leastHard, Math.multiplyExact(hard, unitHard)),
                Math.addExact(leastSoft, Math.multiplyExact(Math.floorMod(whole, factor), unitSoft)));
    }

    private long alone(Counted tally) {
        long least = Long.MAX_VALUE;
        long[] folded = folded(tally);
        for (int count = 0; count < folded.length; count++) {
            least = Math.min(least, Math.subtractExact(folded[count], Math.multiplyExact(tally.price(), count)));
        }
        return least;
    }

    private static void pay(Counted tally, long[][] paid) {
        for (int m = 0; m < tally.decisions().length; m++) {
            long[] own = paid[tally.decisions()[m]];
            for (int state = 0; state < own.length; state++) {
                own[state] = tally.isCounted(m, state) ? Math.addExact(own[state], tally.price()) : own[state];
            }
        }
    }

    private Owner owner(Counted tally, Map<Integer, Owner> owners) {
        int first = claim.owners()[tally.decisions()[0]];
        for (int decision : tally.decisions()) {
            if (claim.owners()[decision] != first) {
                throw new ArithmeticException("a tally without a price is of several owners");
            }
        }
        return owners.get(first);
    }

    /** Who decides something alone. */
    private static final class Owner {
        final List<Integer> decisions = new ArrayList<>();
        final List<Counted> tallies = new ArrayList<>();
    }

    /** The ways in which an owner can decide, decision by decision; those with equal counts are one, at what the cheapest has cost. */
    private final class Plans {
        private final Owner owner;
        private final long[][] paid;
        private final int[] last;
        private final long[][] costs;
        /* Of each decision, the tallies in which it counts, and the states in which it does. */
        private final List<List<Member>> members = new ArrayList<>();

        private record Member(int tally, BitSet counts) {}

        Plans(Owner owner, long[][] paid) {
            this.owner = owner;
            this.paid = paid;
            this.last = new int[owner.tallies.size()];
            this.costs = owner.tallies.stream().map(Verifier.this::folded).toArray(long[][]::new);
            var at = new HashMap<Integer, Integer>();
            for (int decision : owner.decisions) {
                at.put(decision, at.size());
                members.add(new ArrayList<>());
            }
            for (int t = 0; t < last.length; t++) {
                var tally = owner.tallies.get(t);
                for (int m = 0; m < tally.decisions().length; m++) {
                    int place = Objects.requireNonNull(at.get(tally.decisions()[m]));
                    members.get(place).add(new Member(t, tally.counts()[m]));
                    last[t] = Math.max(last[t], place);
                }
            }
        }

        long least() {
            Map<List<Integer>, Long> ways = Map.of(Collections.nCopies(last.length, 0), 0L);
            for (int at = 0; at < members.size(); at++) {
                var next = new HashMap<List<Integer>, Long>();
                for (var way : ways.entrySet()) {
                    for (int state = 0; state < claim.states()[owner.decisions.get(at)]; state++) {
                        go(way, at, state, next);
                    }
                }
                if (next.size() > MOST) {
                    throw new ArithmeticException("an owner has more ways to decide than are looked at");
                }
                ways = next;
            }
            return ways.values().stream().mapToLong(Long::longValue).min().orElse(0);
        }

        /* A tally is paid at its last decision, and then its count is forgotten. */
        private void go(Map.Entry<List<Integer>, Long> way, int at, int state, Map<List<Integer>, Long> next) {
            long cost = Math.addExact(way.getValue(), paid[owner.decisions.get(at)][state]);
            var counts = new ArrayList<>(way.getKey());
            for (var member : members.get(at)) {
                counts.set(member.tally, counts.get(member.tally) + (member.counts.get(state) ? 1 : 0));
            }
            for (var member : members.get(at)) {
                if (last[member.tally] == at && counts.get(member.tally) >= 0) {
                    cost = Math.addExact(cost, costs[member.tally][counts.get(member.tally)]);
                    counts.set(member.tally, PAID);
                }
            }
            next.merge(counts, cost, Math::min);
        }
    }
}
