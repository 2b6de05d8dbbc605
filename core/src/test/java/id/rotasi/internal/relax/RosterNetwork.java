package id.rotasi.internal.relax;

import java.util.Random;

/**
 * Makes one seeded network of the shape that rosters of civil servants give rise to: source, person,
 * weekday (or week) of the person, cell, counter of the day (some cells), section of the day,
 * agency of the day, sink.
 */
final class RosterNetwork {

    private static final int WEEKDAYS = 5;

    private final FlowNetwork network = new FlowNetwork();
    private final RosterShape shape;
    private final Random random;
    private final int days;
    private final int source;
    private final int sink;

    RosterNetwork(RosterShape shape, long seed) {
        this.shape = shape;
        random = new Random(seed);
        days = shape.days();
        int total = shape.fixedTotal() ? (int) ((long) shape.persons() * days * 45 / 100) : 0;
        source = network.addNode(total);
        sink = network.addNode(-total);
        if (!shape.fixedTotal()) {
            network.addArc(sink, source, 0, FlowNetwork.LARGEST_FLOW, 0);
        }
    }

    FlowNetwork build() {
        int firstUnit = 0;
        for (int agency = 1; agency <= shape.agencies(); agency++) {
            int end = share(shape.units(), agency, shape.agencies());
            addAgency(firstUnit, end);
            firstUnit = end;
        }
        return network;
    }

    private static int share(int all, int part, int parts) {
        return (int) ((long) all * part / parts);
    }

    private int firstPerson(int unit) {
        return share(shape.persons(), unit, shape.units());
    }

    private void addAgency(int firstUnit, int endUnit) {
        int members = firstPerson(endUnit) - firstPerson(firstUnit);
        long[] prices = new long[Math.max(1, members * 3 / 5) + 1];
        for (int x = 0; x < prices.length; x++) {
            prices[x] = 30L * Math.max(0, x - members / 2);
        }
        int[] agencyDay = new int[days];
        for (int d = 0; d < days; d++) {
            agencyDay[d] = network.addNode(0);
            network.addConvexArc(agencyDay[d], sink, 0, prices);
        }
        for (int unit = firstUnit; unit < endUnit; unit++) {
            addUnit(firstPerson(unit + 1) - firstPerson(unit), agencyDay);
        }
    }

    private void addUnit(int size, int[] agencyDay) {
        int target = Math.max(1, size / 2);
        int min = Math.max(1, size * 2 / 5);
        long[] prices = new long[size + 1];
        for (int x = 0; x <= size; x++) {
            prices[x] = Math.max(0, min - x) * shape.big() + 15L * Math.abs(x - target);
        }
        int[] unitDay = new int[days];
        for (int d = 0; d < days; d++) {
            unitDay[d] = network.addNode(0);
            network.addConvexArc(unitDay[d], agencyDay[d], 0, prices);
        }
        int[][] counters = new int[random.nextInt(3)][];
        for (int c = 0; c < counters.length; c++) {
            counters[c] = addCounter(unitDay);
        }
        for (int i = 0; i < size; i++) {
            addPerson(unitDay, random.nextInt(100) < 30 ? counters : new int[0][]);
        }
    }

    private int[] addCounter(int[] unitDay) {
        int least = 1 + random.nextInt(2);
        long[] prices = new long[least + 2];
        for (int x = 0; x < prices.length; x++) {
            prices[x] = Math.max(0, least - x) * shape.big();
        }
        int[] counterDay = new int[days];
        for (int d = 0; d < days; d++) {
            counterDay[d] = network.addNode(0);
            network.addConvexArc(counterDay[d], unitDay[d], 0, prices);
        }
        return counterDay;
    }

    private void addPerson(int[] unitDay, int[][] counters) {
        int person = network.addNode(0);
        int weight = 10 + random.nextInt(40);
        int target = days * (30 + random.nextInt(40)) / 100;
        network.addConvexArc(source, person, 0, squares(weight, target, days));
        int weeks = (days + WEEKDAYS - 1) / WEEKDAYS;
        int[] group = new int[shape.byWeek() ? weeks : WEEKDAYS];
        long[] evenly = squares(4, 2, shape.byWeek() ? WEEKDAYS : weeks);
        for (int g = 0; g < group.length; g++) {
            group[g] = network.addNode(0);
            network.addConvexArc(person, group[g], 0, evenly);
        }
        for (int d = 0; d < days; d++) {
            boolean away = random.nextInt(100) < 6;
            if (!away) {
                addCell(group[shape.byWeek() ? d / WEEKDAYS : d % WEEKDAYS], d, unitDay, counters);
            }
        }
    }

    private void addCell(int group, int day, int[] unitDay, int[][] counters) {
        long wish = random.nextInt(3) == 0 ? 0 : random.nextInt(60) - 20;
        if (counters.length == 0) {
            network.addArc(group, unitDay[day], 0, 1, wish);
            return;
        }
        int cell = network.addNode(0);
        network.addArc(group, cell, 0, 1, wish);
        for (int[] counterDay : counters) {
            network.addArc(cell, counterDay[day], 0, 1, random.nextInt(5));
        }
        network.addArc(cell, unitDay[day], 0, 1, 0);
    }

    private static long[] squares(int weight, int target, int most) {
        long[] prices = new long[most + 1];
        for (int n = 0; n <= most; n++) {
            prices[n] = (long) weight * (n - target) * (n - target);
        }
        return prices;
    }
}
