package id.rotasi.report.words;

import id.rotasi.domain.Period;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.RuleType.RuleProperty.Kind.Member;
import id.rotasi.policy.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of a policy say, in sentences, with their numbers. */
public final class RuleWords {

    private final Messages words;
    private final Names names;

    /** The words of that language (Indonesian or English), with these names of units. */
    public RuleWords(Names names, Locale locale) {
        this.words = Messages.in(locale).calling(names.remoteName());
        this.names = names;
    }

    /** The name of a preset; the id of any other policy. */
    public String name(RosterPolicy policy) {
        return words.has("preset." + policy.id()) ? words.text("preset." + policy.id()) : policy.id();
    }

    /** A policy: name, legal basis, validity, then a paragraph for each rule, in policy order. */
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
        policy.rules().forEach(rule -> lines.add(name(rule) + ": " + paragraph(rule)));
        return lines;
    }

    /** A short name; the id for a rule without words. */
    public String name(Rule rule) {
        return text(rule, ".name", Map.of()).orElse(rule.id());
    }

    /** What the rule says, with its numbers. */
    public String sentence(Rule rule) {
        var values = new HashMap<String, Object>();
        var variant = new StringBuilder(".words");
        for (var property : rule.descriptor().properties()) {
            if (property.of(rule) instanceof List<?>) {
                continue; // Said after all else, by names.
            } else if (!(property.of(rule) instanceof Optional<?> dates)) {
                values.put(property.name(), property.of(rule));
            } else if (dates.isPresent() && dates.get() instanceof Period period) {
                variant.append('.').append(property.name());
                values.put(property.name() + "From", period.from());
                values.put(property.name() + "To", period.to());
            }
        }
        var said = text(rule, variant.toString(), values).orElseGet(() -> words.text("rule.custom.words"));
        return joined(said, groups(rule));
    }

    /** The groups of people, or of posts, that the rule names, one after the other; empty when it names none. */
    private String groups(Rule rule) {
        return joined(
                groups("rule.groups", named(rule, Member.PEOPLE), names::asn),
                groups("rule.posts", named(rule, Member.POSTS), names::counter));
    }

    @SuppressWarnings("unchecked") // The kind of a property says what its values are.
    private static Stream<List<String>> named(Rule rule, Member of) {
        return rule.descriptor().properties().stream()
                .filter(property -> property.kind() instanceof Kind.Groups groups && groups.of() == of)
                .flatMap(property -> ((List<List<String>>) property.of(rule)).stream());
    }

    private String groups(String key, Stream<List<String>> groups, UnaryOperator<String> name) {
        var named = groups.map(group -> group.stream().map(name).toList()).toList();
        return named.isEmpty() ? "" : words.text(key, Map.of("groups", named));
    }

    private Optional<String> text(Rule rule, String key, Map<String, Object> values) {
        var all = words.with(rule.descriptor());
        var code = "rule." + rule.descriptor().name() + key;
        return all.has(code) ? Optional.of(all.text(code, values)) : Optional.empty();
    }

    /** Whether it must be kept, or with which weight. */
    public String enforcement(Rule rule) {
        var enforcement = rule.enforcement();
        return enforcement.hard()
                ? words.text("rule.hard")
                : words.text("rule.soft", Map.of("weight", enforcement.weight()));
    }

    /** For whom it holds. */
    public String scope(Rule rule) {
        var scope = rule.scope();
        if (scope.equals(Scope.EVERYBODY)) {
            return words.text("rule.scope.everybody");
        }
        var units = scope.units().stream().map(names::unit).sorted().toList();
        return joined(part("units", units), part("functions", scope.functions()), part("positions", scope.positions()));
    }

    private String part(String name, Collection<?> values) {
        return values.isEmpty() ? "" : words.text("rule.scope." + name, Map.of(name, values));
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The regulation it rests on; empty when there is none. */
    public String legalBasis(Rule rule) {
        var citation = rule.legalBasis().citation();
        return citation.isEmpty() ? "" : words.text("rule.legal-basis", Map.of("citation", citation));
    }

    /** On which dates it holds; empty when always. */
    public String validity(Rule rule) {
        var from = rule.validity().from();
        var to = rule.validity().to();
        if (from.isPresent() && to.isPresent()) {
            return words.text("rule.validity", Map.of("from", from.get(), "to", to.get()));
        }
        return from.map(first -> words.text("rule.validity.from", Map.of("from", first)))
                .or(() -> to.map(last -> words.text("rule.validity.to", Map.of("to", last))))
                .orElse("");
    }

    /** All of it: sentence, scope, dates, enforcement, legal basis. */
    public String paragraph(Rule rule) {
        return joined(sentence(rule), scope(rule), validity(rule), enforcement(rule), legalBasis(rule));
    }
}
