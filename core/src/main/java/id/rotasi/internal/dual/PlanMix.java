package id.rotasi.internal.dual;

import java.util.ArrayList;
import java.util.Arrays;
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
        for (int alternative : plans.get(0).taken()) {
            add(alternative, people.size(), counts);
        }
    }

    PersonGroup people() {
        return people;
    }

    List<Plan> plans() {
        return plans;
    }

    /** For each alternative, the share of the people who take it. */
    double[] mean() {
        var mean = new double[people.counts().length];
        for (int plan = 0; plan < plans.size(); plan++) {
            for (int alternative : plans.get(plan).taken()) {
                mean[alternative] += shares.get(plan);
            }
        }
        return mean;
    }

    /**
     * Moves people from the dearest plan of the mix to the cheapest of all, as many as lowers the cost most when a count
     * grows dearer by {@code stiffness} with each one.
     *
     * @param price of each shared count now
     * @param counts that are moved along
     */
    void improve(double[] price, double[] stiffness, double[] counts) {
        long[] now = people.prices(price);
        var cheapest = people.graph().cheapest(now);
        int dearest = 0;
        long most = plans.get(0).cost(now);
        for (int plan = 1; plan < plans.size(); plan++) {
            long cost = plans.get(plan).cost(now);
            dearest = cost > most ? plan : dearest;
            most = Math.max(most, cost);
        }
        long gain = most - cheapest.cost(now);
        if (gain <= 1) {
            return;
        }
        var from = plans.get(dearest);
        double resistance = people.size() * resistance(from.taken(), cheapest.taken(), stiffness);
        double share = Math.min(shares.get(dearest), gain / resistance);
        move(from.taken(), cheapest.taken(), share * people.size(), counts);
        shares.set(dearest, shares.get(dearest) - share);
        join(cheapest, share);
        if (shares.get(dearest) < NOBODY) {
            plans.remove(dearest);
            shares.remove(dearest);
        }
    }

    private void join(Plan plan, double share) {
        for (int known = 0; known < plans.size(); known++) {
            if (Arrays.equals(plans.get(known).taken(), plan.taken())) {
                shares.set(known, shares.get(known) + share);
                return;
            }
        }
        plans.add(plan);
        shares.add(share);
    }

    private double resistance(int[] from, int[] to, double[] stiffness) {
        double sum = 0;
        for (int step = 0; step < from.length; step++) {
            if (from[step] != to[step]) {
                int[] less = people.counts()[from[step]];
                int[] more = people.counts()[to[step]];
                sum += stiffness(less, more, stiffness) + stiffness(more, less, stiffness);
            }
        }
        return sum;
    }

    /** That of the counts that are not among others. */
    private static double stiffness(int[] counts, int[] others, double[] stiffness) {
        double sum = 0;
        for (int count : counts) {
            boolean stays = false;
            for (int other : others) {
                stays |= other == count;
            }
            sum += stays ? 0 : stiffness[count];
        }
        return sum;
    }

    private void move(int[] from, int[] to, double howMany, double[] counts) {
        for (int step = 0; step < from.length; step++) {
            if (from[step] != to[step]) {
                add(from[step], -howMany, counts);
                add(to[step], howMany, counts);
            }
        }
    }

    private void add(int alternative, double howMany, double[] counts) {
        for (int count : people.counts()[alternative]) {
            counts[count] += howMany;
        }
    }
}
