package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader.HeadedRule;
import id.rotasi.policy.RuleType;
import java.util.function.IntPredicate;

/**
 * A rule that comes with the library; {@link BuiltInTypes} lists its type. One of the host's own is a {@link HeadedRule}.
 */
public interface BuiltInRule extends HeadedRule {

    @Override
    default RuleType descriptor() {
        return BuiltInTypes.of(this);
    }

    /** Asks the people in scope to be on site on those of their days on duty that the test selects. */
    default void keepOnSiteOn(RuleContext context, Restrictions restrictions, IntPredicate cells) {
        for (var person : context.people(scope())) {
            person.cells().stream()
                    .filter(cells)
                    .forEach(cell -> restrictions.require(cell, Counted.NOT_WFH, enforcement()));
        }
    }
}
