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
                || tally.price() == null) {
            throw new RuleMistake("rule.gave-null", Map.of());
        }
        if (!tally.rule().equals(rule.id())) {
            throw new RuleMistake("rule.of-other-name", Map.of("other", tally.rule()));
        }
        check(tally.counted(), tally.price().enforcement());
        tally.cells().stream().forEach(this::check);
        limit.count(tally.cells().size());
        try {
            tally.price().table(tally.cells().size());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RuleMistake("rule.price", Map.of("what", String.valueOf(e.getMessage())), e);
        }
    }

    private void check(@Nullable Counted counted, @Nullable Enforcement enforcement) {
        if (counted == null || counted.kind() == null || enforcement == null) {
            throw new RuleMistake("rule.gave-null", Map.of());
        }
        if (enforcement.hard() && !rule.enforcement().hard()) {
            throw new RuleMistake("rule.soft-is-hard", Map.of());
        }
        if (counted.kind() == Counted.Kind.COUNTER
                && !model.table().counterIndex().containsKey(counted.counter())) {
            throw new RuleMistake("rule.counter-unknown", Map.of("id", String.valueOf(counted.counter())));
        }
    }

    private void check(int cell) {
        int all = model.table().all();
        if (cell < 0 || cell >= all) {
            throw new RuleMistake("rule.cell-unknown", Map.of("value", cell, "n", all));
        }
    }
}
