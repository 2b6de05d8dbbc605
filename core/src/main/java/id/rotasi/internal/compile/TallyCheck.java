package id.rotasi.internal.compile;

import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether what a rule of the host's own asks for can be counted at all. */
record TallyCheck(Model model, Rule rule) {

    /** @throws RuleMistake if the tally is not whole, not this rule's, or about cells and counters that do not exist */
    void check(@Nullable Tally tally) {
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
        if (tally.price().enforcement().hard() && !rule.enforcement().hard()) {
            throw new RuleMistake("rule.soft-is-hard", Map.of());
        }
        for (int i = 0; i < tally.cells().size(); i++) {
            check(tally.cells().get(i), tally.counted(), tally.price().enforcement());
        }
        try {
            tally.price().table(tally.cells().size());
        } catch (IllegalArgumentException e) {
            throw new RuleMistake("rule.price", Map.of("what", String.valueOf(e.getMessage())), e);
        }
    }

    /** @throws RuleMistake if there is no such cell or counter */
    void check(int cell, @Nullable Counted counted, @Nullable Enforcement enforcement) {
        if (counted == null || enforcement == null) {
            throw new RuleMistake("rule.gave-null", Map.of());
        }
        int cells = model.table().all();
        if (cell < 0 || cell >= cells) {
            throw new RuleMistake("rule.cell-unknown", Map.of("value", cell, "n", cells));
        }
        if (counted.kind() == Counted.Kind.COUNTER
                && !model.table().counterIndex().containsKey(counted.counter())) {
            throw new RuleMistake("rule.counter-unknown", Map.of("id", String.valueOf(counted.counter())));
        }
    }
}
