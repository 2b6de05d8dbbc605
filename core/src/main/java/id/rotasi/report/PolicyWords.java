package id.rotasi.report;

import id.rotasi.policy.RosterPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A policy in words: its name, what it rests on, when it may be used, and each of its rules. */
public final class PolicyWords {

    private final Messages words;
    private final RuleWords rules;

    /** The words of that language (Indonesian or English), with these names of units. */
    public PolicyWords(Locale locale, Names names) {
        this.words = Messages.in(locale);
        this.rules = new RuleWords(locale, names);
    }

    /** The name of a preset; the id of any other policy. */
    public String name(RosterPolicy policy) {
        return words.has("preset." + policy.id()) ? words.text("preset." + policy.id()) : policy.id();
    }

    /** Name, legal basis, validity, then a paragraph for each rule, in policy order. */
    public List<String> describe(RosterPolicy policy) {
        var lines = new ArrayList<String>();
        lines.add(name(policy) + ".");
        var citation = policy.legalBasis().citation();
        if (!citation.isEmpty()) {
            lines.add(words.text("rule.legal-basis", Map.of("citation", citation)));
        }
        policy.validity()
                .ifPresent(dates ->
                        lines.add(words.text("policy.validity", Map.of("from", dates.from(), "to", dates.to()))));
        policy.rules().forEach(rule -> lines.add(rules.name(rule) + ": " + rules.paragraph(rule)));
        return lines;
    }
}
