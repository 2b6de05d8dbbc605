package id.rotasi.internal.dual;

import id.rotasi.internal.lp.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The linear program of a component over all plans of its people and the flow of the counts through which they meet, for some of the
 * rosters. It holds the plans met so far; at its prices the decision diagrams find those that are worth to join, and the same
 * prices, rounded, prove a bound: what plans and arcs cost at least with the prices of the rows taken off, in whole numbers.
 *
 * <p>Source: Dantzig and Wolfe, Decomposition principle for linear programs (1960).
 */
final class PlanProgram {

    /** What prices, and what is forbidden, may come to in all, so that sums stay exact. */
    private static final long MOST = 1L << 60;

    static final int MOST_ROUNDS = 400;
    private static final double NOTHING = 1e-6;

    /* The row of its group keeps how many follow a plan: another bound would have a price that no row has. */
    private static final double UNBOUND = Double.POSITIVE_INFINITY;

    /** What an arc of a diagram costs to walk, and to build, in elementary operations. */
    private static final long WALK = 5;

    private static final long BUILT = 200;

    /** By how much less than a whole unit the bound may be below the fractions for the search to go on. */
    private static final double ROUNDING = 1e-4;

    private final Decomposition parts;
    private final List<PersonGroup> groups;
    private final long scale;
    private final long forbidden;
    /* How often prices of rows are counted in a bound at most. */
    private long priced = 1;
    private final long constant;
    private final LinearProgram program;
    /* Of each node of the flow, its row, or -1. */
    private final int[] row;
    private final int firstPeople;
    /* Of each group, the rows that each alternative raises, and what it costs alone. */
    private final int[][][] raised;
    private final long[][] single;
    private final int[] firstAlternative;
    /* Of each group, how many may still follow any plan. */
    private final int[] open;
    private final CountArcs arcs = new CountArcs();
    private final List<Column> columns = new ArrayList<>();
    private final List<Set<List<Integer>>> known = new ArrayList<>();
    private int rows;
    private long work;

    /** A plan of a group. @param variable how many people follow it */
    private record Column(int group, Plan plan, int variable) {}

    /** A plan, its number among those of all groups, and how many people follow it, in fractions. */
    record Followed(int number, Plan plan, double people) {}

    PlanProgram(Decomposition parts, List<PersonGroup> groups) {
        this.parts = parts;
        this.groups = groups;
        this.scale = parts.prices().foldSoft(1);
        this.forbidden = MOST / parts.component().size();
        this.program = new LinearProgram(2.0 * parts.prices().hardStep() / scale);
        this.raised = groups.stream().map(group -> group.counts().clone()).toArray(int[][][]::new);
        this.single = groups.stream().map(group -> group.single().clone()).toArray(long[][]::new);
        this.row = new int[parts.shared().nodes()];
        this.constant = parts.singles().constant() + addFlow();
        this.firstPeople = rows;
        this.open = new int[groups.size()];
        this.firstAlternative = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            addRow(groups.get(group).size());
            firstAlternative[group + 1] = firstAlternative[group] + raised[group].length;
            work += BUILT * groups.get(group).graph().arcs();
            known.add(new HashSet<>());
            priced += (long) groups.get(group).size() * (1 + raisedAtMost(group));
        }
    }

    /* How many rows a plan raises at most. */
    private long raisedAtMost(int group) {
        int[] start = groups.get(group).graph().starts();
        return IntStream.range(0, start.length - 1)
                .mapToLong(step -> IntStream.range(start[step], start[step + 1])
                        .mapToLong(alternative -> raised[group][alternative].length)
                        .max()
                        .orElse(0))
                .sum();
    }

    private int addRow(double right) {
        program.addRow(right);
        return rows++;
    }

    /* A count that goes one way stands in the row to which it goes. */
    private long addFlow() {
        Arrays.fill(row, CouplingCounts.OUT);
        int[] same = IntStream.range(0, row.length).toArray();
        long[] price = new long[row.length];
        long paid = parts.shared().tell(new CouplingCounts.Listener() {
            @Override
            public void same(int count, int node, long way) {
                same[count] = node;
                price[count] = way;
            }

            @Override
            public void arc(int from, int to, long price, int most) {
                addArc(rowOf(from), rowOf(to), price, most);
            }
        });
        for (int group = 0; group < raised.length; group++) {
            for (int alternative = 0; alternative < raised[group].length; alternative++) {
                var rowsOf = IntStream.builder();
                for (int count : raised[group][alternative]) {
                    single[group][alternative] += price[count];
                    if (same[count] != CouplingCounts.OUT) {
                        rowsOf.add(rowOf(same[count]));
                    }
                }
                raised[group][alternative] = rowsOf.build().toArray();
            }
        }
        return paid;
    }

    private int rowOf(int node) {
        if (node == CouplingCounts.OUT) {
            return node;
        }
        row[node] = row[node] < 0 ? addRow(0) : row[node];
        return row[node];
    }

    private void addArc(int from, int to, long price, int most) {
        int[] in = to < 0 ? new int[] {from} : new int[] {from, to};
        double[] numbers = to < 0 ? new double[] {-1} : new double[] {-1, 1};
        arcs.add(new CountArcs.Arc(from, to, price, most, program.add(in, numbers, (double) price / scale, 0, most)));
        priced += 2L * most;
    }

    /** Makes how many of a group take an alternative a flow of its own. @return its arc */
    int count(int group, int alternative) {
        int counting = addRow(0);
        int[] more = Arrays.copyOf(raised[group][alternative], raised[group][alternative].length + 1);
        more[more.length - 1] = counting;
        raised[group][alternative] = more;
        columns.stream()
                .filter(column -> column.group == group)
                .filter(column -> Arrays.stream(column.plan.taken()).anyMatch(taken -> taken == alternative))
                .forEach(column -> program.extend(column.variable, counting, 1));
        addArc(counting, CouplingCounts.OUT, 0, groups.get(group).size());
        priced += groups.get(group).size();
        return arcs.all().size() - 1;
    }

    List<CountArcs.Arc> arcs() {
        return arcs.all();
    }

    /** The number of the first alternative of a group among those of all groups. */
    int firstAlternative(int group) {
        return firstAlternative[group];
    }

    /** Raises the bound of some of the rosters as far as fractions allow, or until it is enough. @param rounds most times of new plans */
    void raise(BranchNode node, int rounds, long enough, BooleanSupplier interrupted) {
        enter(node);
        for (int round = 0; round < rounds && !interrupted.getAsBoolean(); round++) {
            program.solve(Long.MAX_VALUE / 2, interrupted);
            double reached = Math.ceil(program.objective() + (double) constant / scale - ROUNDING);
            if (interrupted.getAsBoolean() || node.bound >= enough || (reached - 1) * scale < node.bound) {
                return;
            }
            var last = new double[rows];
            Arrays.setAll(last, r -> -program.price(r) * scale);
            if (!price(last, node, enough)) {
                return;
            }
        }
    }

    /** Tries prices: the bound that they prove; whether a plan came that is new and pays. */
    private boolean price(double[] at, BranchNode node, long enough) {
        long[] whole = whole(at);
        var prices = new long[groups.size()][];
        Arrays.setAll(prices, group -> prices(group, whole, node.forbidden));
        long value = constant + arcs.least(whole, node) + followed(prices, node);
        boolean isNew = false;
        for (int group = 0; group < prices.length; group++) {
            if (open[group] > 0) {
                var graph = groups.get(group).graph();
                value += open[group] * least(graph, prices[group], enough);
                work += WALK * graph.arcs();
                isNew |= join(group, graph.cheapestOfWalk(prices[group]));
            }
        }
        if (value > node.bound || node.price.length == 0) {
            node.bound = Math.max(node.bound, value);
            node.price = at;
        }
        return isNew;
    }

    /* What those pay who follow a plan for certain. */
    private long followed(long[][] prices, BranchNode node) {
        long sum = 0;
        for (int plan = 0; plan < columns.size(); plan++) {
            var column = columns.get(plan);
            sum += node.followers(plan) == 0 ? 0 : node.followers(plan) * column.plan.cost(prices[column.group]);
        }
        return sum;
    }

    /* A plan that alone costs enough is in no roster that counts. */
    private static long least(DecisionDiagram graph, long[] price, long enough) {
        return graph.beyond() >= enough ? graph.leastOfPaths(price) : graph.least(price);
    }

    private long[] whole(double[] price) {
        var whole = new long[rows];
        double dearest = (double) MOST / priced;
        for (int r = 0; r < price.length; r++) {
            whole[r] = Math.round(Math.max(-dearest, Math.min(dearest, price[r])));
        }
        return whole;
    }

    private long[] prices(int group, long[] ofRow, BitSet forbidden) {
        var price = single[group].clone();
        for (int alternative = 0; alternative < price.length; alternative++) {
            for (int r : raised[group][alternative]) {
                price[alternative] += ofRow[r];
            }
            if (forbidden.get(firstAlternative[group] + alternative)) {
                price[alternative] += this.forbidden;
            }
        }
        return price;
    }

    /** Adds a plan if it pays at the prices of the program; whether it is new. */
    private boolean join(int group, Plan plan) {
        long paid = plan.cost(single[group]);
        int[] in = Arrays.stream(plan.taken())
                .flatMap(alternative -> Arrays.stream(raised[group][alternative]))
                .toArray();
        in = Arrays.copyOf(in, in.length + 1);
        in[in.length - 1] = firstPeople + group;
        double reduced = (double) paid / scale
                - Arrays.stream(in).mapToDouble(program::price).sum();
        if (reduced > -NOTHING || !known.get(group).add(plan.key())) {
            return false;
        }
        var ones = new double[in.length];
        Arrays.fill(ones, 1);
        columns.add(new Column(group, plan, program.add(in, ones, (double) paid / scale, 0, UNBOUND)));
        return true;
    }

    /** Narrows the program to some of the rosters. */
    private void enter(BranchNode node) {
        for (int a = 0; a < arcs.all().size(); a++) {
            var arc = arcs.all().get(a);
            program.bound(arc.variable(), node.least(a), node.most(a, arc.most()));
        }
        Arrays.setAll(open, group -> groups.get(group).size());
        for (int plan = 0; plan < columns.size(); plan++) {
            open[columns.get(plan).group] -= node.followers(plan);
        }
        for (int plan = 0; plan < columns.size(); plan++) {
            var column = columns.get(plan);
            int first = firstAlternative[column.group];
            work += WALK * column.plan.taken().length;
            boolean isIn = Arrays.stream(column.plan.taken())
                    .noneMatch(alternative -> node.forbidden.get(first + alternative));
            boolean isOpen = isIn && open[column.group] > 0;
            program.bound(column.variable, node.followers(plan), isOpen ? UNBOUND : node.followers(plan));
        }
    }

    /** Takes off what no roster has that costs less than enough, by what it adds to the bound. */
    void narrow(BranchNode node, long enough) {
        long[] whole = whole(node.price);
        long value = constant + arcs.least(whole, node);
        long[] least = new long[groups.size()];
        var with = new ArrayList<long[]>();
        for (int group = 0; group < groups.size(); group++) {
            long[] price = prices(group, whole, node.forbidden);
            var graph = groups.get(group).graph();
            least[group] = least(graph, price, enough);
            with.add(graph.leastWith(price));
            work += 2 * WALK * graph.arcs();
            value += groups.get(group).size() * least[group];
        }
        node.bound = Math.max(node.bound, value);
        long room = enough - value;
        if (room > 0) {
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).graph().beyond() >= enough) {
                    forbid(node, group, with.get(group), least[group] + room);
                }
            }
            arcs.narrow(node, whole, room);
        }
    }

    private void forbid(BranchNode node, int group, long[] with, long enough) {
        for (int alternative = 0; alternative < with.length; alternative++) {
            if (with[alternative] >= enough) {
                node.forbidden.set(firstAlternative[group] + alternative);
            }
        }
    }

    /** Of each alternative of each group, how many take it, in fractions. */
    double[] taken() {
        var taken = new double[firstAlternative[groups.size()]];
        for (var column : columns) {
            double share = program.value(column.variable);
            if (share > NOTHING) {
                for (int alternative : column.plan.taken()) {
                    taken[firstAlternative[column.group] + alternative] += share;
                }
            }
        }
        return taken;
    }

    /** How much flows on an arc, in fractions. */
    double flow(int arc) {
        return program.value(arcs.all().get(arc).variable());
    }

    /** Of each group, the plans that some follow, the most followed ones first. */
    List<List<Followed>> followed() {
        var followed = new ArrayList<List<Followed>>();
        groups.forEach(group -> followed.add(new ArrayList<>()));
        for (int plan = 0; plan < columns.size(); plan++) {
            var column = columns.get(plan);
            double people = program.value(column.variable);
            if (people > NOTHING) {
                followed.get(column.group).add(new Followed(plan, column.plan, people));
            }
        }
        followed.forEach(plans -> plans.sort(Comparator.comparingDouble(plan -> -plan.people)));
        return followed;
    }

    /** What each of these costs at least, as far as plans are known and few pivots show it, in units. */
    double[] glance(List<BranchNode> nodes, int pivots, BooleanSupplier interrupted) {
        var basis = program.basis();
        var costs = new double[nodes.size()];
        long most = (long) pivots * rows * rows;
        for (int i = 0; i < costs.length; i++) {
            enter(nodes.get(i));
            costs[i] = program.glance(most, interrupted);
            program.restore(basis);
        }
        return costs;
    }

    /** The cost of the fractions of now, but for what is paid anyhow, in units. */
    double reached() {
        return program.objective();
    }

    /** Elementary operations so far, roughly. */
    long work() {
        return program.work() + work;
    }
}
