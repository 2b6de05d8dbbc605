package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.BuiltInRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A compiled problem: its cells, the states each can still be in, the rule that fixed its mode, and every tally.
 * Compiling takes time linear in the number of cells of all tallies.
 */
public final class Model {

    private static final short NO_RULE = -1;

    private final CellTable table;
    private final List<Rule> rules;
    private final States.Pool pool = new States.Pool();
    private final States[] states;
    private final short[] fixedBy;
    private final List<Tally> tallies = new ArrayList<>();

    private Model(RosterProblem problem) {
        this.table = new CellTable(problem);
        this.rules = effectiveRules(problem);
        this.states = table.baseStates(pool);
        this.fixedBy = new short[states.length];
        Arrays.fill(fixedBy, NO_RULE);
    }

    /** Compiles a problem. */
    public static Model of(RosterProblem problem) {
        var model = new Model(problem);
        var view = new RuleView(model.table, model.states);
        for (int r = 0; r < model.rules.size(); r++) {
            short rule = (short) r;
            model.rules.get(r).restrict(view, (cell, counted, how) -> model.require(rule, cell, counted, how));
        }
        for (var rule : model.rules) {
            rule.tally(view, tally -> model.add(rule, tally));
        }
        return model;
    }

    public CellTable table() {
        return table;
    }

    public RosterProblem problem() {
        return table.problem();
    }

    /** The rules of the policy, after the one about eligibility if the policy lacks it. */
    public List<Rule> rules() {
        return rules;
    }

    public States states(int cell) {
        return states[cell];
    }

    /** The rule that left the cell only one mode. */
    public Optional<Rule> fixedBy(int cell) {
        return fixedBy[cell] == NO_RULE ? Optional.empty() : Optional.of(rules.get(fixedBy[cell]));
    }

    public List<Tally> tallies() {
        return tallies;
    }

    /** The code of the states that a tally counts. */
    public int counted(Tally tally) {
        return States.codeOf(tally.counted(), table.counterIndex());
    }

    private static List<Rule> effectiveRules(RosterProblem problem) {
        var rules = problem.policy().rules();
        boolean aboutEligibility = rules.stream().anyMatch(Rule::decidesEligibility);
        return aboutEligibility
                ? rules
                : Stream.concat(Stream.of(BuiltInRules.eligibilityFor(problem.policy())), rules.stream())
                        .toList();
    }

    private void add(Rule rule, Tally tally) {
        if (!tally.rule().equals(rule.id())) {
            throw new IllegalArgumentException(
                    "The rule '%s' made a tally in the name of the rule '%s'.".formatted(rule.id(), tally.rule()));
        }
        tallies.add(tally);
    }

    private void require(short rule, int cell, Counted counted, Enforcement enforcement) {
        var kept = pool.narrow(states[cell], States.codeOf(counted, table.counterIndex()));
        if (enforcement.hard() && kept.isPresent()) {
            states[cell] = kept.get();
            if (fixedBy[cell] == NO_RULE && kept.get().modeIsFixed()) {
                fixedBy[cell] = rule;
            }
        } else {
            tallies.add(wish(rule, cell, counted, enforcement));
        }
    }

    private Tally wish(short rule, int cell, Counted counted, Enforcement enforcement) {
        var asn = problem().asns().get(table.asn(cell)).id();
        var date = table.dateOf(table.day(cell));
        return new Tally(
                rules.get(rule).id(),
                new Subject.OfAsn(asn, date, date),
                CellSet.of(cell),
                counted,
                Price.atLeast(1, enforcement));
    }
}
