package id.rotasi.policy.rule;

import id.rotasi.domain.JobFunction;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import java.util.EnumSet;
import java.util.Set;

/**
 * People whose jobs are of these functions stay on site, at the office or in the field.
 *
 * <p>Source: the selective circulars of Pemprov DKI Jakarta (those who meet citizens or work in the field) and Pemprov
 * Bengkulu (teachers and health workers).
 *
 * @param header id, enforcement, scope, legal basis
 * @param functions the functions that stay, not empty
 */
public record FunctionsOnSite(RuleHeader header, Set<JobFunction> functions) implements BuiltInRule {

    /** Keeps a copy of the functions. */
    public FunctionsOnSite {
        functions = Set.copyOf(functions);
    }

    /** The type's name, and the default id. */
    public static final String TYPE = "functions-on-site";

    private static final Set<JobFunction> AMONG_PEOPLE =
            Set.of(JobFunction.PUBLIC_SERVICE, JobFunction.FIELD, JobFunction.TEACHING, JobFunction.HEALTH);
    private static final RuleProperty<Set<JobFunction>> FUNCTIONS = RuleProperty.words(
                    "functions", JobFunction.class, FunctionsOnSite::functions)
            .orElse(AMONG_PEOPLE)
            .stricter(RuleProperty.further());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR =
            RuleType.hard(TYPE, values -> new FunctionsOnSite(values.header(), values.get(FUNCTIONS)), FUNCTIONS);

    /** Hard, for those who meet citizens, work outside, teach or treat patients. */
    public static FunctionsOnSite hard() {
        return new FunctionsOnSite(RuleHeader.hard(TYPE), AMONG_PEOPLE);
    }

    /** Hard, for all functions but these. */
    public static FunctionsOnSite allBut(Set<JobFunction> functions) {
        var others = EnumSet.allOf(JobFunction.class);
        others.removeAll(functions);
        return new FunctionsOnSite(RuleHeader.hard(TYPE), others);
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        keepOnSite(context, restrictions, asn -> functions.contains(asn.function()));
    }
}
