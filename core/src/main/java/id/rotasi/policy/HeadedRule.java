package id.rotasi.policy;

import id.rotasi.policy.Rule.LegalBasis;

/** A rule with a {@link RuleHeader}, as all built-in ones are: a record of its header and its properties. */
public interface HeadedRule extends Rule {

    /** Id, enforcement, scope and legal basis. */
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

    /** As its enforcement says; a rule that makes hard demands although it is soft says so here. */
    @Override
    default boolean mayBeHard() {
        return enforcement().hard();
    }

    /** A tally of this rule. */
    default Tally tallyOf(Subject subject, CellSet cells, Counted counted, Price price) {
        return new Tally(id(), subject, cells, counted, price);
    }
}
