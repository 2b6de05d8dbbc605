package id.rotasi.internal.revise;

import id.rotasi.RosterChanges.Change;
import id.rotasi.RosterChanges.Reason;
import id.rotasi.RosterChanges.Words;
import id.rotasi.internal.report.DayWords;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Messages.PlainLine;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Changes in sentences. */
final class ChangeWords {

    private final Optional<Names> names;
    private final RosterPolicy policy;
    private final boolean told;
    private final Messages words;
    private final DayWords days;

    /**
     * Of changes under a policy.
     *
     * @param names of people and counters; their ids if empty
     * @param told whether reasons are said
     */
    ChangeWords(Optional<Names> names, RosterPolicy policy, boolean told, Locale locale) {
        this.names = names;
        this.policy = policy;
        this.told = told;
        this.words = Messages.in(locale).under(policy);
        this.days = new DayWords(names, words);
    }

    /** What changes for a person, line by line. */
    String message(String asn, List<Change> changes, String version) {
        var values = Map.of("who", days.who(asn), "version", version);
        if (changes.isEmpty()) {
            return words.text("change.message.none", values) + "\n";
        }
        var lines = new ArrayList<String>();
        lines.add(words.text("change.message.title", values));
        changes.forEach(change -> lines.add("- " + day(change)));
        lines.add(words.text("change.message.rest"));
        return String.join("\n", lines) + "\n";
    }

    /** One change, with the name of the person. */
    String sentence(Change change) {
        return PlainLine.value(days.who(change.asn())) + ", " + day(change);
    }

    /** One change, in words. */
    Words of(Change change) {
        return new Words(
                days.who(change.asn()), days.place(change.before()), days.place(change.after()), reason(change));
    }

    private String day(Change change) {
        var told = of(change);
        return words.text(
                "change.sentence",
                Map.of(
                        "date", change.date(),
                        "before", told.before(),
                        "after", told.after(),
                        "reason", told.reason()));
    }

    private String reason(Change change) {
        if (!told) {
            return "";
        }
        if (change.reason() == Reason.RULE && change.rule().isPresent()) {
            var rule = change.rule().get();
            return words.text("change.reason.rule.named", Map.of("rule", rule(rule)));
        }
        return words.text("change.reason." + change.reason().word());
    }

    private String rule(String id) {
        return policy.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> new RuleWords(names.orElseThrow(), words.locale()).name(rule))
                .orElse(id);
    }
}
