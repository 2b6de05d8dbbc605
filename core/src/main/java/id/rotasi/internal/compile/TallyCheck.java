package id.rotasi.internal.compile;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what a rule of the host's own asks for can be counted at all. For one call of the rule. */
final class TallyCheck {

    /** Most counts of a tally with weights. */
    private static final int MOST_COUNTS = 10_000;

    private final Model model;
    private final Rule rule;
    private final boolean isNeeded;
    private final TallyLimit limit;
    private Optional<RuleMistake> mistake = Optional.empty();

    TallyCheck(Model model, Rule rule) {
        this.model = model;
        this.rule = rule;
        this.isNeeded = !Presets.isBuiltIn(rule);
        this.limit = new TallyLimit(model.table().all());
    }

    /** The tally. @throws RuleMistake if it is not whole, not this rule's, about what does not exist, or one too many */
    Tally checked(@Nullable Tally tally) {
        if (isNeeded) {
            noted(() -> check(tally));
        }
        return tally;
    }

    /** @throws RuleMistake if there is no such cell or counter, it is hard though the rule is not, or one too many */
    void demand(int cell, @Nullable Counted counted, @Nullable Enforcement how) {
        if (isNeeded) {
            noted(() -> {
                check(counted, how);
                check(cell);
                limit.count(1);
            });
        }
    }

    /** The rule has come back. @throws RuleMistake if there was one, whatever the rule made of it */
    void end() {
        if (mistake.isPresent()) {
            throw mistake.get();
        }
    }

    private void noted(Runnable check) {
        try {
            check.run();
        } catch (RuleMistake e) {
            mistake = mistake.or(() -> Optional.of(e));
            throw e;
        }
    }

    private void check(@Nullable Tally tally) {
        if (tally == null
                || tally.rule() == null
                || tally.subject() == null
                || tally.cells() == null
                || tally.price() == null
                || tally.counted() != null && tally.counted().kind() == Counted.Kind.OPTION) {
            throw new RuleMistake("rule.gave-null", Map.of());
        }
        if (!tally.rule().equals(rule.id())) {
            throw new RuleMistake("rule.of-other-name", Map.of("other", tally.rule()));
        }
        check(tally.counted(), tally.price().enforcement());
        tally.cells().stream().forEach(this::check);
        int choices = 0;
        for (var term : tally.more()) {
            choices += check(term, tally.price().enforcement()) ? 1 : 0;
        }
        if (choices > 1) {
            throw new RuleMistake("rule.two-choices", Map.of());
        }
        limit.count(counts(tally));
        try {
            tally.prices();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RuleMistake("rule.price", Map.of("what", String.valueOf(e.getMessage())), e);
        }
    }

    /* Whether the term is an option of a choice. */
    private boolean check(Tally.Term term, Enforcement enforcement) {
        if (term.cells() == null) {
            throw new RuleMistake("rule.gave-null", Map.of());
        }
        check(term.counted(), enforcement);
        boolean isOption = term.counted().kind() == Counted.Kind.OPTION;
        if (!isOption) {
            term.cells().stream().forEach(this::check);
            return false;
        }
        int choice = term.cells().size() == 1 ? term.cells().get(0) : -1;
        int option = term.counted().option();
        if (!model.choices().contains(choice)
                || option < 0
                || option >= model.choices().states(choice).size()) {
            throw new RuleMistake("rule.option-unknown", Map.of("value", option));
        }
        return true;
    }

    /* How many counts a tally has; those of weights are limited by themselves. */
    private static int counts(Tally tally) {
        long counts = tally.cells().size();
        for (var term : tally.more()) {
            counts += Math.abs((long) term.weight()) * term.cells().size();
        }
        if (!tally.more().isEmpty() && counts > MOST_COUNTS) {
            throw new RuleMistake("rule.too-many-counts", Map.of("n", counts, "max", MOST_COUNTS));
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, counts);
    }

    private void check(@Nullable Counted counted, @Nullable Enforcement enforcement) {
        if (counted == null || counted.kind() == null || enforcement == null) {
            throw new RuleMistake("rule.gave-null", Map.of());
        }
        if (enforcement.hard() && !rule.enforcement().hard()) {
            throw new RuleMistake("rule.soft-is-hard", Map.of());
        }
        if ((counted.kind() == Counted.Kind.COUNTER || counted.kind() == Counted.Kind.NOT_COUNTER)
                && !model.table().codes().counters().containsKey(counted.counter())) {
            throw new RuleMistake("rule.counter-unknown", Map.of("id", String.valueOf(counted.counter())));
        }
        if (counted.kind() == Counted.Kind.DESK
                && !model.table().codes().desks().containsKey(counted.counter())) {
            throw new RuleMistake("rule.desk-unknown", Map.of("id", String.valueOf(counted.counter())));
        }
    }

    private void check(int cell) {
        int all = model.table().all();
        if (cell < 0 || cell >= all) {
            throw new RuleMistake("rule.cell-unknown", Map.of("value", cell, "n", all));
        }
    }
}
