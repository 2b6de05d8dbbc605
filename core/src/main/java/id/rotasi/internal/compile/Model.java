package id.rotasi.internal.compile;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Lock;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A compiled problem: its cells, the states each can still be in, the rule that fixed its mode, and every tally.
 * Compiling takes time linear in the number of cells of all tallies.
 */
public final class Model {

    /** Nothing was published for a cell, or there is nothing to decide. */
    public static final int NO_HOME = -2;

    private static final short NO_RULE = -1;

    private final CellTable table;
    private final Posts posts;
    private final List<Rule> rules;
    private final States.Pool pool = new States.Pool();
    private final States[] allowed;
    private final Known known;
    private final short[] fixedBy;
    private final Choices choices;
    private final List<Tally> tallies = new ArrayList<>();
    private final Inheritance inheritance;
    private final Literals.Coding coding = new Literals.Coding() {
        @Override
        public int of(int cell, Counted counted) {
            return codeOf(cell, counted);
        }

        @Override
        public boolean isAlike(CellSet cells) {
            return !table.hasDaysOff() || cells.stream().allMatch(cell -> kind(cell) == kind(cells.get(0)));
        }
    };
    private int[] homes = {};
    private Cost inheritedByChoices = Cost.ZERO;
    private volatile @Nullable TallyPrices tallyPrices;

    private Model(RosterProblem problem, List<Rule> rules) {
        this.table = new CellTable(problem);
        this.posts = new Posts(problem);
        this.rules = rules;
        this.allowed = new BaseStates(table).of(pool);
        this.known = new Known(table, posts, pool, allowed);
        this.inheritance = new Inheritance(this);
        this.fixedBy = new short[allowed.length];
        Arrays.fill(fixedBy, NO_RULE);
        this.choices = new Choices(allowed.length);
    }

    /* The same but for the tallies. */
    Model(Model of, List<Tally> tallies) {
        this.table = of.table;
        this.posts = of.posts;
        this.rules = of.rules;
        this.allowed = of.allowed;
        this.known = of.known;
        this.inheritance = new Inheritance(this);
        this.fixedBy = of.fixedBy;
        this.choices = of.choices;
        this.homes = of.homes;
        this.inheritedByChoices = of.inheritedByChoices;
        this.tallies.addAll(tallies);
    }

    /** Compiles a problem. @throws InvalidProblemException if a rule fails or is wrong, or costs may be too large */
    public static Model of(RosterProblem problem) {
        return of(problem, rule -> {});
    }

    /**
     * Compiles a problem.
     *
     * @param watch told which rule of the host is being asked, and when it has answered
     * @throws InvalidProblemException if a rule fails or is wrong, or costs may be too large
     */
    public static Model of(RosterProblem problem, Consumer<Optional<Rule>> watch) {
        return of(problem, problem.policy().rules(), watch);
    }

    /**
     * Compiles a problem under other rules than those of its policy. Nothing of the problem is checked again: neither may
     * the policy lose what it permits, nor may the problem become invalid on the way.
     */
    public static Model of(RosterProblem problem, List<Rule> rules) {
        return of(problem, rules, rule -> {});
    }

    private static Model of(RosterProblem problem, List<Rule> rules, Consumer<Optional<Rule>> watch) {
        return new Model(problem, PolicyRules.withEligibility(problem, rules)).compiled(new RuleCalls(rules, watch));
    }

    /**
     * Compiles a problem for rosters that are to be judged: what they break of the rules has a tally, also where no roster may.
     *
     * @param rosters a state for each cell; they are asked for before any rule is
     */
    static Model judging(RosterProblem problem, Function<Model, List<int[]>> rosters) {
        var rules = problem.policy().rules();
        var model = new Model(problem, PolicyRules.withEligibility(problem, rules));
        rosters.apply(model).forEach(model.known::judge);
        return model.compiled(new RuleCalls(rules, rule -> {}));
    }

    private Model compiled(RuleCalls calls) {
        var view = new RuleView(table, allowed, choices);
        var demands = new Demands(this, known, pool, fixedBy);
        for (int r = 0; r < rules.size(); r++) {
            var rule = rules.get(r);
            short number = (short) r;
            var check = new TallyCheck(this, rule);
            calls.call(rule, () -> {
                rule.restrict(PolicyRules.seenBy(rule, rules, view, calls.isOfPolicy(rule)), demands.of(number, check));
                check.end();
            });
        }
        calls.throwErrors();
        demands.grant();
        for (var rule : rules) {
            var check = new TallyCheck(this, rule);
            calls.call(rule, () -> {
                rule.tally(
                        PolicyRules.seenBy(rule, rules, view, calls.isOfPolicy(rule)),
                        tally -> tallies.add(check.checked(tally)));
                check.end();
            });
        }
        inheritedByChoices = choices.release(this, tallies);
        WorstCase.check(rules, tallies, calls);
        calls.throwErrors();
        homes = Homes.of(this);
        return this;
    }

    public CellTable table() {
        return table;
    }

    /** The posts behind the codes of states. */
    public Posts posts() {
        return posts;
    }

    public RosterProblem problem() {
        return table.problem();
    }

    /** The rules of the policy, after the one about eligibility if the policy lacks it. */
    public List<Rule> rules() {
        return rules;
    }

    /** Number of decisions: cells, those before the period included, and then choices of rules. */
    public int size() {
        return allowed.length + choices.size();
    }

    /** Whether that decision is a choice of a rule, not a cell. */
    public boolean isChoice(int decision) {
        return decision >= allowed.length;
    }

    /** Whether its rules make choices. */
    public boolean hasChoices() {
        return choices.size() > 0;
    }

    /** Settles each choice as it costs least with the cells in these states, which stand before it. */
    public void settleChoices(int[] states) {
        choices.settle(this, states);
    }

    Choices choices() {
        return choices;
    }

    /** The states a cell can be in: the one that is known, or else those that the rules leave. */
    public States states(int cell) {
        if (isChoice(cell)) {
            return choices.states(cell);
        }
        var sure = known.states(cell);
        return sure == null ? allowed[cell] : sure;
    }

    /** The post of the person of a cell who has no other. */
    public int plainPost(int cell) {
        return table.asnOf(cell).function() == JobFunction.FIELD ? States.FIELD : States.OFFICE;
    }

    /** Those of the states that are on site; empty if there is none. Not for use by several threads. */
    public Optional<States> onSite(int cell) {
        return pool.narrow(states(cell), states(cell).onSite());
    }

    /* Those of all cells; not to be changed. */
    States[] allowed() {
        return allowed;
    }

    /** The states that the rules leave, whatever is known of the cell. */
    public States allowed(int cell) {
        return isChoice(cell) ? choices.states(cell) : allowed[cell];
    }

    /** For each cell and choice the state that it is in when nobody decides: as published, if it can be. */
    public int[] plainStates() {
        var plain = new int[size()];
        Arrays.setAll(plain, this::plain);
        return plain;
    }

    private int plain(int cell) {
        int home = home(cell);
        return home >= 0 ? home : states(cell).plain();
    }

    /**
     * The state in which a cell was published, if it is to be kept and can be: {@link States#ON_SITE} where the post is not
     * known or cannot be any more, {@link States#ANY_OFFICE} where the desk is not, {@link #NO_HOME} where nothing was published, or where rules and data alone decide.
     */
    public int home(int cell) {
        return homes.length == 0 || isChoice(cell) ? NO_HOME : homes[cell];
    }

    /** What a cell in that state changes of what was published: a day, a post or nothing. */
    public Cost change(int cell, int state) {
        return Homes.change(home(cell), state);
    }

    /** What a roster changes of what was published. */
    public Cost changes(int[] states) {
        var changes = Cost.ZERO;
        for (int cell = 0; isRevision() && cell < table.size(); cell++) {
            changes = changes.plus(change(cell, states[cell]));
        }
        return changes;
    }

    /** Whether there is a cell that is to be kept as published. */
    public boolean isRevision() {
        return homes.length > 0;
    }

    /** Whether the cell is a day that is settled, or lies before the period: it is neither decided nor judged. */
    public boolean isFact(int cell) {
        return !isChoice(cell) && known.isFact(cell);
    }

    /** Whether a cell can be in that state, or is in the roster that is judged. */
    boolean admits(int cell, int state) {
        return states(cell).contains(state) || known.isJudged(cell, state);
    }

    /** The lock of a cell. */
    public Optional<Lock> lock(int cell) {
        return isChoice(cell) ? Optional.empty() : known.lock(cell);
    }

    /** The locks without which a tally could cost less; none if it costs nothing on their account. */
    public List<Lock> locks(Tally tally) {
        return known.hasLocks() ? inheritance.locks(tally) : List.of();
    }

    /**
     * The prices of a tally for the counts from the least on, less what facts alone force: what remains is what decisions cost.
     * Convex, and nowhere below zero for counts that can be.
     */
    public long[] prices(Tally tally) {
        return inheritance.less(tally, tally.prices());
    }

    /** {@link #prices(Tally)} of the tally with that number, from a table that is kept: not to be changed. */
    public long[] prices(int tally) {
        return tallyPrices().tables()[tally];
    }

    /* Two threads may both make it. */
    private TallyPrices tallyPrices() {
        var known = tallyPrices;
        if (known == null) {
            known = TallyPrices.of(this, inheritance);
            tallyPrices = known;
        }
        return known;
    }

    /** How far counts of a tally are from those that cost nothing, less how far facts alone keep them away. */
    public long[] distances(Tally tally) {
        return inheritance.less(tally, tally.distances());
    }

    /** Whether anything is known of cells before rules are asked. */
    public boolean hasFacts() {
        return !table.facts().isEmpty();
    }

    /** What facts alone force of all tallies, in the units of their prices. Takes time linear in the tallies of facts. */
    public Cost inherited() {
        return tallyPrices().inherited().plus(inheritedByChoices);
    }

    /** The rule that left the cell only one mode. */
    public Optional<Rule> fixedBy(int cell) {
        return fixedBy[cell] == NO_RULE ? Optional.empty() : Optional.of(rules.get(fixedBy[cell]));
    }

    /** The rule that left the cell only the mode of that state; another mode has no rule. */
    public Optional<Rule> fixedBy(int cell, int state) {
        return States.place(allowed[cell].code(0)) == States.place(state) ? fixedBy(cell) : Optional.empty();
    }

    public List<Tally> tallies() {
        return tallies;
    }

    /** How many literals of a tally count, given the state of each cell and choice: its count, less its least. */
    public int count(Tally tally, int[] states) {
        return literals(tally).count(states);
    }

    /** How many of the cells of a tally count, whatever it counts beside them. */
    public int first(Tally tally, IntUnaryOperator stateOf) {
        return tally.parts() == 0
                ? 0
                : (int) tally.cells().stream()
                        .filter(cell -> States.counts(codeOf(cell, tally.counted()), stateOf.applyAsInt(cell)))
                        .count();
    }

    /** The code of the states in which the cells of a tally count, those of the first kind, whatever it counts beside them. */
    public int counted(Tally tally) {
        return tally.cells().isEmpty()
                ? codeOf(DayKind.ROTATION, tally.counted())
                : codeOf(tally.cells().get(0), tally.counted());
    }

    private DayKind kind(int decision) {
        return isChoice(decision) ? DayKind.ROTATION : table.kind(decision);
    }

    int codeOf(int cell, Counted counted) {
        return codeOf(kind(cell), counted);
    }

    private int codeOf(DayKind day, Counted counted) {
        return table.codes().of(counted, day);
    }

    /** What a tally counts, in codes. */
    public Literals literals(Tally tally) {
        return Literals.of(tally, coding);
    }
}
