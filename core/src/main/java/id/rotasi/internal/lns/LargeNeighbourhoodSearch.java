package id.rotasi.internal.lns;

import id.rotasi.EngineOptions.Search.Neighbourhood;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Restriction;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.relax.FlowRelaxation;
import id.rotasi.internal.relax.GuidingPrices;
import id.rotasi.internal.relax.Posting;
import id.rotasi.internal.search.LocalSearch.Limits;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Large-neighbourhood search by flow: the cells of some days are freed, all others stay, and the best states of the freed
 * cells are found by a guided flow. Within one week, or on one weekday, nearly every tally of a person nests or concerns a
 * single cell, so that the re-solve is nearly exact for everybody at once.
 *
 * <p>First each week and each weekday in turn, then days drawn at random, until nothing has improved for a while. While it
 * lasts, a broken hard tally that the network leaves out has a price that grows from round to round, so that the search can
 * pass through such rosters. The best roster by true cost is kept.
 *
 * <p>Source of the scheme: Shaw, Using constraint programming and local search methods to solve vehicle routing problems
 * (1998); Ahuja, Ergun, Orlin, Punnen, A survey of very large-scale neighborhood search techniques (2002).
 */
public final class LargeNeighbourhoodSearch {

    private static final Logger LOG = LoggerFactory.getLogger(LargeNeighbourhoodSearch.class);
    private static final int SWEEPS = 4;
    private static final int DRAWS = 12;
    private static final int PATIENCE = 3;
    private static final int MONDAY_BEFORE_EPOCH = 3;
    private static final int MOST_FREED = 1_000;

    private final Component component;
    private final int[] choices;
    private final boolean hasDesks;
    private final Set<Neighbourhood> neighbourhoods;
    private final Map<Integer, List<Integer>> choicesOf = new HashMap<>();
    private final SplittableRandom random;
    private final long mostSteps;
    private final Cost bound;
    private final BooleanSupplier interrupted;
    private final Consumer<Cost> listener;
    private final Ledger ledger;
    private int[] best;
    private Cost bestCost;
    private long penalty;
    private long steps;

    /**
     * @param start a state for each cell
     * @param limits of which moves are re-solves
     * @param interrupted asked before each re-solve whether to stop
     * @param listener told of each better cost
     */
    public LargeNeighbourhoodSearch(
            Component component, int[] start, Limits limits, BooleanSupplier interrupted, Consumer<Cost> listener) {
        this.component = component;
        this.choices = component.choices();
        this.hasDesks = Arrays.stream(component.states()).anyMatch(States::hasDesks);
        this.random = new SplittableRandom(limits.seed());
        this.mostSteps = limits.mostMoves();
        this.bound = limits.bound();
        this.neighbourhoods = limits.how().neighbourhoods();
        this.interrupted = interrupted;
        this.listener = listener;
        this.ledger = new Ledger(component, start);
        this.best = start;
        this.bestCost = ledger.cost();
    }

    /**
     * Searches until nothing improves any more, the bound is reached or the search is interrupted.
     *
     * @return a state for each cell, not worse than the start
     */
    public int[] improve() {
        penalty = FlowRelaxation.dearestStep(component);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            chooseAll();
            weeksAndWeekdays();
            penalty += penalty / 2;
        }
        penalty = hardest();
        int failures = 0;
        while (failures < PATIENCE && !mustStop()) {
            var before = bestCost;
            for (int i = 0; i < DRAWS; i++) {
                drawnDays();
                exchange();
            }
            chooseAll();
            weeksAndWeekdays();
            failures = bestCost.compareTo(before) < 0 ? 0 : failures + 1;
        }
        return best;
    }

    /** Re-solves made. */
    public long steps() {
        return steps;
    }

    private boolean mustStop() {
        return bestCost.compareTo(bound) <= 0 || steps >= mostSteps || interrupted.getAsBoolean();
    }

    /** A price above all soft costs together, but small enough to be added up. */
    private long hardest() {
        long soft = 1;
        for (int t = 0; t < component.tallies(); t++) {
            long[] price = component.price()[t];
            soft += component.hard()[t] ? 0 : Math.max(price[0], price[price.length - 1]);
        }
        return Math.max(penalty, Math.min(soft, Long.MAX_VALUE / 1_000_000));
    }

    private void chooseAll() {
        if (neighbourhoods.contains(Neighbourhood.CHOICES)) {
            Arrays.stream(choices).forEach(this::choose);
        }
    }

    private void weeksAndWeekdays() {
        if (neighbourhoods.contains(Neighbourhood.WEEKS)) {
            blocks(day -> Math.floorDiv(day + MONDAY_BEFORE_EPOCH, 7)).forEach(this::resolve);
        }
        if (neighbourhoods.contains(Neighbourhood.WEEKDAYS)) {
            blocks(day -> Math.floorMod(day + MONDAY_BEFORE_EPOCH, 7)).forEach(this::resolve);
        }
        post();
    }

    private List<int[]> blocks(IntUnaryOperator key) {
        int[] keys = Arrays.stream(component.day()).map(key).distinct().sorted().toArray();
        var blocks = new ArrayList<int[]>();
        for (int wanted : keys) {
            blocks.add(cells(cell ->
                    !component.isChoice(cell) && key.applyAsInt(component.day()[cell]) == wanted));
        }
        return blocks;
    }

    private void drawnDays() {
        if (!neighbourhoods.contains(Neighbourhood.DRAWN_DAYS)) {
            return;
        }
        int[] days = Arrays.stream(component.day()).distinct().sorted().toArray();
        int size = Math.min(days.length, 4 + random.nextInt(12));
        var drawn = IntStream.range(0, days.length)
                .boxed()
                .sorted(Comparator.comparingLong(shuffle(days.length)))
                .limit(size)
                .map(i -> days[i])
                .toList();
        resolve(cells(
                cell -> !component.isChoice(cell) && drawn.contains(component.day()[cell])));
    }

    private ToLongFunction<Integer> shuffle(int size) {
        long[] keys = random.longs(size).toArray();
        return i -> keys[i];
    }

    private int[] cells(IntPredicate chosen) {
        return IntStream.range(0, component.size()).filter(chosen).toArray();
    }

    /** Frees these cells and takes what the flow finds, if its cost with the penalty is not higher. */
    private void resolve(int[] cells) {
        if (cells.length == 0 || mustStop()) {
            return;
        }
        var part = Restriction.of(component, cells, ledger);
        int[] old = Arrays.stream(cells).map(ledger::state).toArray();
        take(cells, old, found(part, () -> FlowRelaxation.guided(part, old, penalty, random.nextLong())
                .solve(interrupted)
                .map(FlowRelaxation.Result::states)));
    }

    /** Tries each other option of a choice, with the days freed of those who hang on it between the first and the last of them. */
    private void choose(int choice) {
        int[] hanging = hanging(choice);
        var options = component.states()[choice];
        for (int s = 0; s < options.size() && !mustStop(); s++) {
            if (options.code(s) != ledger.state(choice)) {
                decide(new int[] {choice}, new int[] {options.code(s)}, hanging);
            }
        }
    }

    /**
     * Tries what two choices that somebody hangs on were with their options exchanged: where turns are fair, one choice alone
     * makes them unfair, as where people are always together on some days and these days may only change places.
     */
    private void exchange() {
        if (choices.length < 2 || !neighbourhoods.contains(Neighbourhood.EXCHANGES) || mustStop()) {
            return;
        }
        int one = choices[random.nextInt(choices.length)];
        int[] hanging = hanging(one);
        int[] others = hanging.length == 0
                ? hanging
                : choicesOf().getOrDefault(component.asn()[hanging[random.nextInt(hanging.length)]], List.of()).stream()
                        .mapToInt(other -> other)
                        .filter(other -> ledger.state(other) != ledger.state(one))
                        .filter(other ->
                                component.states()[other].equals(component.states()[one]))
                        .toArray();
        if (others.length > 0) {
            int other = others[random.nextInt(others.length)];
            int[] freed = IntStream.concat(Arrays.stream(hanging), Arrays.stream(hanging(other)))
                    .sorted()
                    .distinct()
                    .toArray();
            decide(new int[] {one, other}, new int[] {ledger.state(other), ledger.state(one)}, freed);
        }
    }

    /* The choices on which each person hangs. */
    private Map<Integer, List<Integer>> choicesOf() {
        if (choicesOf.isEmpty()) {
            for (int choice : choices) {
                counted(choice).map(cell -> component.asn()[cell]).distinct().forEach(asn -> choicesOf
                        .computeIfAbsent(asn, none -> new ArrayList<>())
                        .add(choice));
            }
        }
        return choicesOf;
    }

    /** Frees these cells with some choices as they are given, and takes what the flow finds. */
    private void decide(int[] decided, int[] options, int[] freed) {
        int[] old = Arrays.stream(freed).map(ledger::state).toArray();
        int[] before = Arrays.stream(decided).map(ledger::state).toArray();
        set(decided, options);
        var part = Restriction.of(component, freed, ledger);
        set(decided, before);
        var found = found(part, () -> FlowRelaxation.guided(part, old, penalty, random.nextLong())
                .solve(interrupted)
                .map(FlowRelaxation.Result::states));
        take(joined(freed, decided), joined(old, before), found.map(states -> joined(states, options)));
    }

    private static int[] joined(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    /* The cells that tallies count together with a choice. */
    private IntStream counted(int choice) {
        return Arrays.stream(
                        component.links(),
                        component.linkStart()[choice],
                        component.linkStart()[choice + 1])
                .flatMap(t -> Arrays.stream(
                        component.members(),
                        component.memberStart()[t],
                        component.memberStart()[t + 1]))
                .filter(cell -> !component.isChoice(cell));
    }

    /* Where there are desks and people come or go, everybody on these days, if they are few: who comes takes the desk of who came. */
    private int[] hanging(int choice) {
        int[] counted = counted(choice).toArray();
        var people = Arrays.stream(counted)
                .map(cell -> component.asn()[cell])
                .boxed()
                .collect(Collectors.toSet());
        var days = Arrays.stream(counted).map(cell -> component.day()[cell]).summaryStatistics();
        int[] everybody = cells(cell -> !component.isChoice(cell)
                && component.day()[cell] >= days.getMin()
                && component.day()[cell] <= days.getMax());
        return hasDesks && everybody.length <= MOST_FREED && isOfModes(choice)
                ? everybody
                : Arrays.stream(everybody)
                        .filter(cell -> people.contains(component.asn()[cell]))
                        .toArray();
    }

    /* Whether the choice is about who is at home, not about where people sit. */
    private boolean isOfModes(int choice) {
        return Arrays.stream(
                        component.links(),
                        component.linkStart()[choice],
                        component.linkStart()[choice + 1])
                .anyMatch(t -> IntStream.range(
                                component.memberStart()[t], component.memberStart()[t + 1])
                        .map(m -> component.codeOfMember(t, m))
                        .anyMatch(code -> code == States.AWAY || code == States.ON_SITE));
    }

    /** Gives the counters anew, where people take turns at them. */
    private void post() {
        if (Posting.isOf(component) && neighbourhoods.contains(Neighbourhood.POSTS) && !mustStop()) {
            int[] old = ledger.states();
            take(cells(cell -> true), old, found(component, () -> Posting.again(component, old, interrupted)));
        }
    }

    private void take(int[] cells, int[] old, Optional<int[]> found) {
        steps++;
        if (found.isPresent()) {
            var before = ledger.cost();
            set(cells, found.get());
            if (isWorse(before)) {
                set(cells, old);
            } else if (ledger.cost().compareTo(bestCost) < 0) {
                best = ledger.states();
                bestCost = ledger.cost();
                listener.accept(bestCost);
            }
        }
    }

    private Optional<int[]> found(Component part, Supplier<Optional<int[]>> search) {
        try {
            return search.get();
        } catch (ArithmeticException e) {
            LOG.debug("No re-solve of {} cells: {}", part.size(), e.getMessage());
            return Optional.empty();
        }
    }

    private void set(int[] cells, int[] states) {
        for (int i = 0; i < cells.length; i++) {
            ledger.set(cells[i], states[i]);
        }
    }

    /** Whether the cost of now, with the penalty on its hard part, is above another one. */
    private boolean isWorse(Cost before) {
        // The product of heavy weights may be beyond any number; the difference of soft costs never is.
        return GuidingPrices.times(penalty, ledger.hard() - before.hard()) > before.soft() - ledger.soft();
    }
}
