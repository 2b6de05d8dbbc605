package id.rotasi.internal.compile;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Calls rules, of which some are the host's own: whatever such a rule throws or gives that no rule may give becomes an
 * error of the policy that names the rule. A built-in rule that fails is a fault of this library and is thrown on.
 */
final class RuleCalls {

    private final List<Rule> policy;
    private final Consumer<Optional<Rule>> watch;
    private final List<InputError> errors = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();

    /**
     * @param policy the rules as the host gave them
     * @param watch told before and after each call which rule is asked
     */
    RuleCalls(List<Rule> policy, Consumer<Optional<Rule>> watch) {
        this.policy = policy;
        this.watch = watch;
    }

    /** Whether the policy has that rule, or it was added. */
    boolean isOfPolicy(Rule rule) {
        return policy.contains(rule);
    }

    void call(Rule rule, Runnable question) {
        if (Presets.isBuiltIn(rule)) {
            question.run();
            return;
        }
        watch.accept(Optional.of(rule));
        try {
            question.run();
        } catch (RuleMistake e) {
            add(rule, "", e.code(), e.values());
            causes.add(e.getCause() == null ? e : e.getCause());
        } catch (Throwable e) {
            // Errors, too: whether it is the stack, the memory or an assertion, the host must learn whose it was.
            add(rule, "", "rule.failed", Map.of("what", e.toString()));
            causes.add(e);
        } finally {
            watch.accept(Optional.empty());
        }
    }

    /** Adds an error at a property of the rule, or at the rule itself. */
    void add(Rule rule, String property, String code, Map<String, Object> values) {
        var named = new HashMap<>(values);
        named.put("rule", rule.id());
        int place = policy.indexOf(rule);
        var path = place < 0 ? "$.policy" : "$.policy.rules[" + place + "]" + property;
        errors.add(new InputError(path, code, named));
    }

    /** @throws InvalidProblemException with all errors so far, if there is any */
    void throwErrors() {
        if (!errors.isEmpty()) {
            var invalid = new InvalidProblemException(errors);
            causes.forEach(cause -> {
                if (invalid.getCause() == null) {
                    invalid.initCause(cause);
                } else {
                    invalid.addSuppressed(cause);
                }
            });
            throw invalid;
        }
    }
}
