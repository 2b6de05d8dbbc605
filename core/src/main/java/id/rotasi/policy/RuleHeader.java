package id.rotasi.policy;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleContext.Restrictions;
import java.util.function.Predicate;

/**
 * What every rule has.
 *
 * @param id unique in the policy; the type's name unless the policy has two rules of a type
 * @param enforcement hard, or soft with a weight
 * @param scope whom the rule is about
 * @param legalBasis the regulation it rests on
 * @param validity the dates on which it holds; on others the rule looks at nothing
 */
public record RuleHeader(String id, Enforcement enforcement, Scope scope, LegalBasis legalBasis, Period.Span validity) {

    /** A header of a rule that always holds. */
    public RuleHeader(String id, Enforcement enforcement, Scope scope, LegalBasis legalBasis) {
        this(id, enforcement, scope, legalBasis, Period.Span.ALWAYS);
    }

    /** What a rule says of itself. */
    public static RuleHeader of(Rule rule) {
        return new RuleHeader(rule.id(), rule.enforcement(), rule.scope(), rule.legalBasis(), rule.validity());
    }

    /** A hard rule for everybody. */
    public static RuleHeader hard(String id) {
        return new RuleHeader(id, Enforcement.HARD, Scope.EVERYBODY, LegalBasis.NONE);
    }

    /** A soft rule for everybody. */
    public static RuleHeader soft(String id, long weight) {
        return new RuleHeader(id, Enforcement.soft(weight), Scope.EVERYBODY, LegalBasis.NONE);
    }

    /** This header with another enforcement. */
    public RuleHeader with(Enforcement enforcement) {
        return new RuleHeader(id, enforcement, scope, legalBasis, validity);
    }

    /** This header with another scope. */
    public RuleHeader with(Scope scope) {
        return new RuleHeader(id, enforcement, scope, legalBasis, validity);
    }

    /** This header with a legal basis. */
    public RuleHeader citing(String citation) {
        return new RuleHeader(id, enforcement, scope, new LegalBasis(citation), validity);
    }

    /** This header for those dates only; not to be confused with the validity of a policy, outside of which none may be made. */
    public RuleHeader validIn(Period.Span dates) {
        return new RuleHeader(id, enforcement, scope, legalBasis, dates);
    }

    /** This header with another id. */
    public RuleHeader named(String id) {
        return new RuleHeader(id, enforcement, scope, legalBasis, validity);
    }

    /** A rule with a {@link RuleHeader}, as all built-in ones are: a record of its header and its properties. */
    public interface HeadedRule extends Rule {

        /** Id, enforcement, scope, legal basis and validity. */
        RuleHeader header();

        @Override
        default String id() {
            return header().id();
        }

        @Override
        default Enforcement enforcement() {
            return header().enforcement();
        }

        @Override
        default Scope scope() {
            return header().scope();
        }

        @Override
        default LegalBasis legalBasis() {
            return header().legalBasis();
        }

        @Override
        default Period.Span validity() {
            return header().validity();
        }

        /** As its enforcement says; a rule that makes hard demands although it is soft says so here. */
        @Override
        default boolean mayBeHard() {
            return enforcement().hard();
        }

        /** A tally of this rule. */
        default Tally tallyOf(Subject subject, CellSet cells, Counted counted, Price price) {
            return new Tally(id(), subject, cells, counted, price);
        }

        /** Asks those people in scope whom the test selects, as of a day, to be on site on that day if they are on duty. */
        default void keepOnSite(RuleContext context, Restrictions restrictions, Predicate<Asn> who) {
            for (var person : context.people(scope())) {
                boolean isDated = person.asn().isDated();
                if (isDated || who.test(person.asn())) {
                    for (int i = 0; i < person.cells().size(); i++) {
                        int cell = person.cells().get(i);
                        if (!isDated || who.test(context.asn(cell))) {
                            restrictions.require(cell, Counted.NOT_WFH, enforcement());
                        }
                    }
                }
            }
        }
    }
}
