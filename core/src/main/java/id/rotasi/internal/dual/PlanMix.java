package id.rotasi.internal.dual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The plans that people who are alike follow, each with the share of them who follow it. */
final class PlanMix {

    private static final double NOBODY = 1e-9;

    private final PersonGroup people;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    PlanMix(PersonGroup people, double[] price, double[] counts) {
        this.people = people;
        plans.add(people.graph().cheapest(people.prices(price)));
        shares.add(1.0);
        move(new BitSet(), plans.get(0).onSite(), people.size(), counts);
    }

    PersonGroup people() {
        return people;
    }

    List<Plan> plans() {
        return plans;
    }

    /** For each day, the share of the people who are on site. */
    double[] mean() {
        var mean = new double[people.counts().length];
        for (int plan = 0; plan < plans.size(); plan++) {
            for (int day = 0; day < mean.length; day++) {
                mean[day] += plans.get(plan).onSite().get(day) ? shares.get(plan) : 0;
            }
        }
        return mean;
    }

    /**
     * Moves people from the dearest plan of the mix to the cheapest of all, as many as lowers the cost most when a count
     * grows dearer by {@code stiffness} with each one on site.
     *
     * @param price of each shared count now
     * @param counts that are moved along
     */
    void improve(double[] price, double[] stiffness, double[] counts) {
        long[] now = people.prices(price);
        var cheapest = people.graph().cheapest(now);
        int dearest = 0;
        for (int plan = 1; plan < plans.size(); plan++) {
            dearest = plans.get(plan).cost(now) > plans.get(dearest).cost(now) ? plan : dearest;
        }
        long gain = plans.get(dearest).cost(now) - cheapest.cost(now);
        if (gain <= 1) {
            return;
        }
        var from = plans.get(dearest).onSite();
        double resistance = people.size() * resistance(from, cheapest.onSite(), stiffness);
        double share = Math.min(shares.get(dearest), gain / resistance);
        move(from, cheapest.onSite(), share * people.size(), counts);
        shares.set(dearest, shares.get(dearest) - share);
        join(cheapest, share);
        if (shares.get(dearest) < NOBODY) {
            plans.remove(dearest);
            shares.remove(dearest);
        }
    }

    private void join(Plan plan, double share) {
        for (int known = 0; known < plans.size(); known++) {
            if (plans.get(known).onSite().equals(plan.onSite())) {
                shares.set(known, shares.get(known) + share);
                return;
            }
        }
        plans.add(plan);
        shares.add(share);
    }

    private double resistance(BitSet from, BitSet to, double[] stiffness) {
        var different = (BitSet) from.clone();
        different.xor(to);
        double sum = 0;
        for (int day = different.nextSetBit(0); day >= 0; day = different.nextSetBit(day + 1)) {
            for (int count : people.counts()[day]) {
                sum += stiffness[count];
            }
        }
        return sum;
    }

    private void move(BitSet from, BitSet to, double howMany, double[] counts) {
        for (int day = 0; day < people.counts().length; day++) {
            int change = (to.get(day) ? 1 : 0) - (from.get(day) ? 1 : 0);
            for (int count : people.counts()[day]) {
                counts[count] += change * howMany;
            }
        }
    }
}
