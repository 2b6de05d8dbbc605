package id.rotasi.policy;

import id.rotasi.domain.Period;
import id.rotasi.policy.Rule.LegalBasis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A set of rules, as a value: take a preset from {@link id.rotasi.policy.preset.Presets} and adjust it by copying.
 */
public final class RosterPolicy {

    private final String id;
    private final LegalBasis legalBasis;
    private final Optional<Period> validity;
    private final List<Rule> rules;
    private final boolean ignoresValidity;
    private final ReportingDuty reportingDuty;
    private final RemoteName remoteName;

    /**
     * What an administration calls the days that are not worked on site. A word alone: mode, rules and duties are the same,
     * and {@code roster.csv} says {@code WFH} for either.
     */
    public enum RemoteName {
        /** Work from home (<i>kerja dari rumah</i>). */
        WFH,
        /** Work from anywhere (<i>kerja dari mana saja</i>), as Pemprov DKI Jakarta says. */
        WFA
    }

    private RosterPolicy(
            String id,
            LegalBasis legalBasis,
            Optional<Period> validity,
            List<Rule> rules,
            boolean ignoresValidity,
            ReportingDuty reportingDuty,
            RemoteName remoteName) {
        this.id = id;
        this.legalBasis = legalBasis;
        this.validity = validity;
        this.rules = List.copyOf(rules);
        this.ignoresValidity = ignoresValidity;
        this.reportingDuty = reportingDuty;
        this.remoteName = remoteName;
        for (int i = 0; i < rules.size(); i++) {
            WholeRule.check(id, i, rules.get(i));
        }
        var ids = new HashSet<String>();
        for (var rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException(
                        "The policy '%s' has two rules with the id '%s'. Give one of them another id."
                                .formatted(id, rule.id()));
            }
        }
    }

    /**
     * A policy that holds within its validity, with {@link ReportingDuty#STANDARD} and {@link RemoteName#WFH}.
     *
     * @throws IllegalArgumentException if two rules have the same id, or a rule has none, or lacks something else
     */
    public RosterPolicy(String id, LegalBasis legalBasis, Optional<Period> validity, List<Rule> rules) {
        this(id, legalBasis, validity, rules, false, ReportingDuty.STANDARD, RemoteName.WFH);
    }

    /** The id of the preset it came from, or the host's own. */
    public String id() {
        return id;
    }

    /** The circular or regulation as a whole. */
    public LegalBasis legalBasis() {
        return legalBasis;
    }

    /** When it may be used; empty when always. */
    public Optional<Period> validity() {
        return validity;
    }

    /** The rules in order; where two of them decide the same cell, the first one gives the reason. */
    public List<Rule> rules() {
        return rules;
    }

    /** Whether it may be used outside its validity, too; see {@link #evenOutsideValidity()}. */
    public boolean ignoresValidity() {
        return ignoresValidity;
    }

    /** What each day at home asks of the person; part of every export. */
    public ReportingDuty reportingDuty() {
        return reportingDuty;
    }

    /** What days at home are called in everything that people read; {@link RemoteName#WFH} unless said otherwise. */
    public RemoteName remoteName() {
        return remoteName;
    }

    /** A policy of these rules, without a legal basis of its own and valid always. */
    public static RosterPolicy of(String id, Rule... rules) {
        return new RosterPolicy(id, LegalBasis.NONE, Optional.empty(), List.of(rules));
    }

    /** This policy with the rule on top, in place of the one with the same id if there is one. */
    public RosterPolicy with(Rule rule) {
        var changed = new ArrayList<>(rules);
        changed.replaceAll(old -> old.id().equals(rule.id()) ? rule : old);
        if (rule(rule.id()).isEmpty()) {
            changed.add(rule);
        }
        return withRules(changed);
    }

    /**
     * This policy and another one together: the rules of both, valid while both are. Rules that are equal count once. Duty and
     * name of days at home are those of this policy.
     *
     * @throws IllegalArgumentException if the two have different rules of the same id, or are never valid together
     */
    public RosterPolicy and(RosterPolicy other) {
        var all = new ArrayList<>(rules);
        for (var rule : other.rules) {
            var mine = rule(rule.id());
            if (mine.isEmpty()) {
                all.add(rule);
            } else if (!mine.get().equals(rule)) {
                throw new IllegalArgumentException(
                        ("The policies '%s' and '%s' both have a rule '%s', but not the same one. Leave it out of one"
                                        + " of them, or give it another id.")
                                .formatted(id, other.id, rule.id()));
            }
        }
        var both = validity.isEmpty() ? other.validity : validity.map(mine -> overlap(mine, other));
        boolean ignores = ignoresValidity || other.ignoresValidity;
        return new RosterPolicy(id, legalBasis, both, all, ignores, reportingDuty, remoteName);
    }

    private Period overlap(Period mine, RosterPolicy other) {
        var theirs = other.validity.orElse(mine);
        var from = mine.from().isAfter(theirs.from()) ? mine.from() : theirs.from();
        var to = mine.to().isBefore(theirs.to()) ? mine.to() : theirs.to();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The policy '%s' is valid in %s and '%s' in %s, never both. Choose another one of the two."
                            .formatted(id, mine, other.id, theirs));
        }
        return new Period(from, to);
    }

    /**
     * This policy with a rule that comes before those that ask who may still be at home, and after the one about
     * eligibility, whose reason comes first; in place of the one with the same id if there is one.
     */
    public RosterPolicy ahead(Rule rule) {
        if (rule(rule.id()).isPresent()) {
            return with(rule);
        }
        var changed = new ArrayList<>(rules);
        boolean first = !rules.isEmpty() && rules.get(0).decidesEligibility();
        changed.add(first ? 1 : 0, rule);
        return withRules(changed);
    }

    /**
     * This policy with rules that are stricter for some units, beside its rules for all: a lower level may tighten, never
     * loosen. An override is compared with each hard rule of this policy that is of its type and covers its scope, and
     * must be at least as strict in every property; what cannot be compared, such as another group or another weekday, is
     * refused. The rule of the policy goes on holding beside an override, so an override for some dates only takes nothing away:
     * like its scope, its validity says where it is compared, which is with rules that hold on one of its dates. Overrides are not compared with each other, so their order is of no account: all of them hold. When an id is
     * taken, the rule is named after its units.
     *
     * @throws IllegalArgumentException if a rule names no unit, or would loosen another one; the message names both
     */
    public RosterPolicy tightenedBy(Rule... overrides) {
        var tightened = this;
        for (var rule : overrides) {
            if (rule.scope().units().isEmpty()) {
                throw new IllegalArgumentException(
                        "The override '%s' names no unit. Give it a scope with the units that are stricter."
                                .formatted(rule.id()));
            }
            var named = tightened.underFreeId(rule);
            loosenedBy(named).ifPresent(loose -> {
                throw new IllegalArgumentException(
                        ("The override '%s' allows more than the rule '%s' of the policy '%s'. A unit may be stricter"
                                        + " than the policy, never looser; make it stricter or leave it out.")
                                .formatted(named.id(), loose.id(), id));
            });
            tightened = tightened.with(named);
        }
        return tightened;
    }

    private Optional<Rule> loosenedBy(Rule override) {
        var type = override.descriptor();
        return rules.stream()
                .filter(rule -> type.isDescribed() && rule.descriptor() == type)
                .filter(rule -> rule.enforcement().hard() && rule.scope().covers(override.scope()))
                .filter(rule -> rule.validity().overlaps(override.validity()))
                .filter(rule -> !override.enforcement().hard() || !type.isAtLeastAsStrict(override, rule))
                .findFirst();
    }

    private Rule underFreeId(Rule rule) {
        if (rule(rule.id()).isEmpty()) {
            return rule;
        }
        if (!rule.descriptor().isDescribed()) {
            throw new IllegalArgumentException(
                    "The policy '%s' has a rule '%s' already. Give the override another id.".formatted(id, rule.id()));
        }
        var units = rule.scope().units().stream().sorted().collect(Collectors.joining("-"));
        var named = rule.id() + "-" + units;
        var free = named;
        for (int n = 2; rule(free).isPresent(); n++) {
            free = named + "-" + n;
        }
        return rule.descriptor().with(rule, RuleHeader.of(rule).named(free));
    }

    /** This policy, to be used outside its validity, too: by decision of the host, who answers for it. */
    public RosterPolicy evenOutsideValidity() {
        return new RosterPolicy(id, legalBasis, validity, rules, true, reportingDuty, remoteName);
    }

    /** This policy, resting on another circular or regulation, such as one's own in place of that of a preset. */
    public RosterPolicy citing(LegalBasis basis) {
        return new RosterPolicy(id, basis, validity, rules, ignoresValidity, reportingDuty, remoteName);
    }

    /** This policy with another duty on each day at home. */
    public RosterPolicy with(ReportingDuty duty) {
        return new RosterPolicy(id, legalBasis, validity, rules, ignoresValidity, duty, remoteName);
    }

    /** This policy, with days at home called so. */
    public RosterPolicy calling(RemoteName name) {
        return new RosterPolicy(id, legalBasis, validity, rules, ignoresValidity, reportingDuty, name);
    }

    /** This policy without a rule. @throws IllegalArgumentException if it has no such rule */
    public RosterPolicy without(String ruleId) {
        if (rule(ruleId).isEmpty()) {
            throw new IllegalArgumentException("The policy '%s' has no rule '%s'; it has %s."
                    .formatted(id, ruleId, rules.stream().map(Rule::id).toList()));
        }
        return withRules(
                rules.stream().filter(rule -> !rule.id().equals(ruleId)).toList());
    }

    /** The rule with that id. */
    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /**
     * This policy with these rules in place of its own; all else stays, also what it permits.
     *
     * @throws IllegalArgumentException if two rules have the same id, or a rule has none, or lacks something else
     */
    public RosterPolicy withRules(List<Rule> others) {
        return new RosterPolicy(id, legalBasis, validity, others, ignoresValidity, reportingDuty, remoteName);
    }

    private List<Object> parts() {
        return List.of(id, legalBasis, validity, rules, ignoresValidity, reportingDuty, remoteName);
    }

    /** Whether everything about the two policies is equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RosterPolicy policy && parts().equals(policy.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Its id and the ids of its rules. */
    @Override
    public String toString() {
        return id + rules.stream().map(Rule::id).toList();
    }
}
