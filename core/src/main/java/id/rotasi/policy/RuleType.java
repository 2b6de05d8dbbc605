package id.rotasi.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The descriptor of a type of rules: its name, its properties and how a rule is made of them. What files, checks, words,
 * tightening and mends do with a rule follows from it. Immutable.
 *
 * <p>A host gives its own rules one the same way as the built-in rules have theirs, and hands it to the readers of files.
 * Its words are given here, too, under the keys that those of a built-in type have in the resource bundle
 * {@code id.rotasi.report.messages}: {@code rule.TYPE.name} and {@code rule.TYPE.words}, {@code finding.TYPE} and, for a
 * count above its limit, {@code finding.TYPE.above}, and in proofs {@code demand.TYPE} and {@code demand.TYPE.above}. Where
 * words are missing, the rule goes by its id.
 */
public final class RuleType {

    /** Of rules of the host's own without a descriptor. */
    public static final RuleType CUSTOM = hard("custom", values -> {
        throw new UnsupportedOperationException("A rule without a descriptor cannot be made from values.");
    });

    /** What of a problem only some types of rules look at, so that without them it counts for nothing. */
    public enum Input {
        COUNTERS,
        SITES,
        ON_SITE_DATES,
        SUBSTITUTES,
        PUBLISHED,
        FRONT_LINE,
        CARRIED_OVER,
        PLACED_ON,
        WISHES
    }

    /** The values of a rule to be made. */
    public interface Values {

        /** Id, enforcement, scope, legal basis. */
        RuleHeader header();

        /** The value of a property of the type. */
        <V> V get(RuleProperty<V> property);
    }

    private final RuleHeader header;
    private final Function<Values, ? extends Rule> maker;
    private final List<RuleProperty<?>> properties;
    private final List<RuleProperty<?>> alternatives;
    private final Set<Input> inputs;
    private final Map<String, String> indonesian;
    private final Map<String, String> english;

    private RuleType(
            RuleHeader header,
            Function<Values, ? extends Rule> maker,
            List<RuleProperty<?>> properties,
            List<RuleProperty<?>> alternatives,
            Set<Input> inputs,
            Map<String, String> indonesian,
            Map<String, String> english) {
        this.header = header;
        this.maker = maker;
        this.properties = properties;
        this.alternatives = alternatives;
        this.inputs = inputs;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * A type of rules that are hard unless something else is said.
     *
     * @param name also the id of a rule that has no other
     * @param maker makes a rule of its values, and of nothing else
     * @param properties in the order in which they are written
     */
    public static RuleType hard(String name, Function<Values, ? extends Rule> maker, RuleProperty<?>... properties) {
        return of(RuleHeader.hard(name), maker, properties);
    }

    /** A type of rules for which it must be said what breaking them costs; otherwise as {@link #hard}. */
    public static RuleType weighted(
            String name, Function<Values, ? extends Rule> maker, RuleProperty<?>... properties) {
        return of(RuleHeader.soft(name, 1), maker, properties);
    }

    private static RuleType of(
            RuleHeader header, Function<Values, ? extends Rule> maker, RuleProperty<?>... properties) {
        return new RuleType(header, maker, List.of(properties), List.of(), Set.of(), Map.of(), Map.of());
    }

    /** This type; its rules rest on that regulation unless something else is said. */
    public RuleType citing(String citation) {
        return new RuleType(header.citing(citation), maker, properties, alternatives, inputs, indonesian, english);
    }

    /** This type; of these properties, which have a default each, at least one must be given. */
    public RuleType withOneOf(RuleProperty<?>... some) {
        return new RuleType(header, maker, properties, List.of(some), inputs, indonesian, english);
    }

    /** This type; its rules look at these parts of a problem, which others do not. */
    public RuleType reading(Input... some) {
        return new RuleType(header, maker, properties, alternatives, Set.of(some), indonesian, english);
    }

    /**
     * This type with words of its own, each message under its key.
     *
     * @throws IllegalArgumentException if the two languages do not have the same keys
     */
    public RuleType withWords(Map<String, String> inIndonesian, Map<String, String> inEnglish) {
        if (!inIndonesian.keySet().equals(inEnglish.keySet())) {
            throw new IllegalArgumentException(
                    "The type '%s' has the words %s in Indonesian, but %s in English. Give each one in both languages."
                            .formatted(name(), inIndonesian.keySet(), inEnglish.keySet()));
        }
        return new RuleType(
                header, maker, properties, alternatives, inputs, Map.copyOf(inIndonesian), Map.copyOf(inEnglish));
    }

    /** Its name in files, reports and findings. */
    public String name() {
        return header.id();
    }

    /** What a rule is assumed to be when nothing is said. */
    public RuleHeader header() {
        return header;
    }

    /** Whether it must be said what breaking a rule costs. */
    public boolean isWeighted() {
        return !header.enforcement().hard();
    }

    /** Its own properties, in the order in which they are written. */
    public List<RuleProperty<?>> properties() {
        return properties;
    }

    /** Properties of which one must be given; mostly none. */
    public List<RuleProperty<?>> alternatives() {
        return alternatives;
    }

    /** Whether its rules look at that part of a problem. */
    public boolean reads(Input input) {
        return inputs.contains(input);
    }

    /** The words of the host in that language (Indonesian or English); none for a built-in type. */
    public Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals("id") ? indonesian : english;
    }

    /** Whether rules can be made from values, and written as such. */
    public boolean isDescribed() {
        return this != CUSTOM;
    }

    /**
     * A rule.
     *
     * @param values of each of the properties, of its kind
     */
    public Rule create(RuleHeader head, Function<RuleProperty<?>, Object> values) {
        return maker.apply(new Values() {
            @Override
            public RuleHeader header() {
                return head;
            }

            @Override
            @SuppressWarnings("unchecked") // The kind of a property says what its values are.
            public <V> V get(RuleProperty<V> property) {
                return (V) values.apply(property);
            }
        });
    }

    /** A rule of this type with another header. */
    public Rule with(Rule rule, RuleHeader head) {
        return create(head, property -> property.of(rule));
    }

    /** A rule of this type with another value of one property. */
    public Rule with(Rule rule, RuleProperty<?> property, Object value) {
        return create(RuleHeader.of(rule), other -> other == property ? value : other.of(rule));
    }

    /** Whether a rule of this type is at least as strict as another one in every property; the header is left out. */
    public boolean isAtLeastAsStrict(Rule rule, Rule than) {
        return properties.stream().allMatch(property -> property.isAtLeastAsStrict(rule, than));
    }

    @Override
    public String toString() {
        return name();
    }
}
