package id.rotasi.internal.revise;

import id.rotasi.RosterChanges.Change;
import id.rotasi.RosterChanges.Reason;
import id.rotasi.RosterChanges.Words;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.report.words.Messages;
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
    private final Messages words;

    /** @param names of people and counters; their ids if empty */
    ChangeWords(Optional<Names> names, RosterPolicy policy, Locale locale) {
        this.names = names;
        this.policy = policy;
        this.words = Messages.in(locale);
    }

    /** What changes for a person, line by line. */
    String message(String asn, List<Change> changes, String version) {
        var values = Map.of("who", who(asn), "version", version);
        if (changes.isEmpty()) {
            return words.text("change.message.none", values) + "\n";
        }
        var lines = new ArrayList<String>();
        lines.add(words.text("change.message.title", values));
        changes.forEach(change -> lines.add(words.text("change.message.line", Map.of("change", day(change)))));
        lines.add(words.text("change.message.rest"));
        return String.join("\n", lines) + "\n";
    }

    /** One change, with the name of the person. */
    String sentence(Change change) {
        return words.text("change.sentence.of", Map.of("who", who(change.asn()), "change", day(change)));
    }

    /** One change, in words. */
    Words of(Change change) {
        return new Words(who(change.asn()), place(change.before()), place(change.after()), reason(change));
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
        if (change.reason() == Reason.RULE && change.rule().isPresent()) {
            var rule = change.rule().get();
            return words.text("change.reason.rule.named", Map.of("rule", rule(rule)));
        }
        return words.text("change.reason." + word(change.reason()));
    }

    private String rule(String id) {
        return policy.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> new RuleWords(names.orElseThrow(), words.locale()).name(rule))
                .orElse(id);
    }

    /** A reason as it stands in files for programs. */
    static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String place(Optional<Day> day) {
        if (day.isEmpty()) {
            return words.text("change.place.none");
        }
        return switch (day.get().mode()) {
            case WFH -> words.text("change.place.wfh");
            case ABSENT -> words.text("change.place.absent");
            case WFO -> day.get().post().map(this::post).orElseGet(() -> words.text("change.place.site"));
        };
    }

    private String post(Post post) {
        if (post instanceof Post.Office) {
            return words.text("change.place.office");
        }
        if (post instanceof Post.Field) {
            return words.text("change.place.field");
        }
        var counter = names.map(known -> known.counter(post.id())).orElse(post.id());
        return words.text("change.place.counter", Map.of("counter", counter));
    }

    private String who(String asn) {
        return names.map(known -> known.asn(asn)).orElse(asn);
    }
}
