package id.rotasi.policy;

import id.rotasi.domain.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The descriptor of a type of rules: its name, its properties and how a rule is made of them. What files, checks, words,
 * tightening and mends do with a rule follows from it. Immutable.
 *
 * <p>A host gives its own rules one the same way, and hands it to the readers of files. Their words are given here, too, under
 * the keys that those of a built-in type have in the resource bundle {@code id.rotasi.report.words.rules}: {@code
 * rule.TYPE.name} and {@code rule.TYPE.words}, {@code finding.TYPE} and, for a count above its limit, {@code
 * finding.TYPE.above}, in proofs {@code demand.TYPE} and {@code demand.TYPE.above}. Where words are missing, the rule goes by its id.
 */
public final class RuleType {

    /** Of rules of the host's own without a descriptor. */
    public static final RuleType CUSTOM = hard("custom", values -> {
        throw new UnsupportedOperationException("A rule without a descriptor cannot be made from values.");
    });

    /** What of a problem only some types of rules look at, so that without them it counts for nothing. */
    public enum Input {
        /** Service counters. */
        COUNTERS,
        /** Seats of rooms and buildings. */
        SITES,
        /** Dates on which a unit is wholly on site. */
        ON_SITE_DATES,
        /** Pairs of people who stand in for each other. */
        SUBSTITUTES,
        /** The published roster. */
        PUBLISHED,
        /** That a unit serves at the front line. */
        FRONT_LINE,
        /** Totals of earlier periods. */
        CARRIED_OVER,
        /** Single days before the period. */
        HISTORY,
        /** Since when somebody is in a place. */
        PLACED_ON,
        /** Days that people wish for. */
        WISHES,
        /** People whose days off the roster decides, in shifts or in turn. */
        SHIFTS,
        /** Desks. */
        DESKS
    }

    /** The values of a rule to be made. */
    public interface Values {

        /** Id, enforcement, scope, legal basis. */
        RuleHeader header();

        /** The value of a property of the type. */
        <V> V get(RuleProperty<V> property);
    }

    private final Parts parts;

    private record Parts(
            RuleHeader header,
            Function<Values, ? extends Rule> maker,
            List<RuleProperty<?>> properties,
            List<RuleProperty<?>> alternatives,
            Set<Input> inputs,
            Map<String, Map<String, String>> words) {}

    private RuleType(Parts parts) {
        this.parts = parts;
    }

    /**
     * A type of rules that are hard unless something else is said.
     *
     * @param name also the id of a rule that has no other
     * @param maker makes a rule of its values, and of nothing else
     * @param properties in the order in which they are written
     */
    public static RuleType hard(String name, Function<Values, ? extends Rule> maker, RuleProperty<?>... properties) {
        return new RuleType(
                new Parts(RuleHeader.hard(name), maker, List.of(properties), List.of(), Set.of(), Map.of()));
    }

    /** A type of rules for which it must be said what breaking them costs; otherwise as {@link #hard}. */
    public static RuleType weighted(
            String name, Function<Values, ? extends Rule> maker, RuleProperty<?>... properties) {
        return hard(name, maker, properties).with(RuleHeader.soft(name, 1), List.of(), Set.of(), Map.of());
    }

    /** This type; its rules rest on that regulation unless something else is said. */
    public RuleType citing(String citation) {
        return with(parts.header.citing(citation), parts.alternatives, parts.inputs, parts.words);
    }

    /** This type; of these properties, which have a default each, at least one must be given. */
    public RuleType withOneOf(RuleProperty<?>... some) {
        return with(parts.header, List.of(some), parts.inputs, parts.words);
    }

    /** This type; its rules look at these parts of a problem, which others do not. */
    public RuleType reading(Input... some) {
        return with(parts.header, parts.alternatives, Set.of(some), parts.words);
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
        var words = Map.of("id", Map.copyOf(inIndonesian), "en", Map.copyOf(inEnglish));
        return with(parts.header, parts.alternatives, parts.inputs, words);
    }

    private RuleType with(
            RuleHeader header,
            List<RuleProperty<?>> alternatives,
            Set<Input> inputs,
            Map<String, Map<String, String>> words) {
        return new RuleType(new Parts(header, parts.maker, parts.properties, alternatives, inputs, words));
    }

    /** Its name in files, reports and findings. */
    public String name() {
        return parts.header.id();
    }

    /** What a rule is assumed to be when nothing is said. */
    public RuleHeader header() {
        return parts.header;
    }

    /** Whether it must be said what breaking a rule costs. */
    public boolean isWeighted() {
        return !parts.header.enforcement().hard();
    }

    /** Its own properties, in the order in which they are written. */
    public List<RuleProperty<?>> properties() {
        return parts.properties;
    }

    /** Properties of which one must be given; mostly none. */
    public List<RuleProperty<?>> alternatives() {
        return parts.alternatives;
    }

    /** Whether its rules look at that part of a problem. */
    public boolean reads(Input input) {
        return parts.inputs.contains(input);
    }

    /** The words of the host in that language (Indonesian or English); none for a built-in type. */
    public Map<String, String> words(Locale locale) {
        return parts.words.getOrDefault(locale.getLanguage().equals("id") ? "id" : "en", Map.of());
    }

    /** Whether rules can be made from values, and written as such. */
    public boolean isDescribed() {
        return this != CUSTOM;
    }

    /** A rule. @param values of each of the properties, of its kind */
    public Rule create(RuleHeader head, Function<RuleProperty<?>, Object> values) {
        return parts.maker.apply(new RuleValues(head, values));
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
        return parts.properties.stream().allMatch(property -> property.isAtLeastAsStrict(rule, than));
    }

    @Override
    public String toString() {
        return name();
    }

    /**
     * A property of a type of rules, declared once: formats, checks, words, tightening and mends follow from it. Immutable.
     *
     * @param <V> its values
     */
    public static final class RuleProperty<V> {

        /** What values a property has. */
        public sealed interface Kind {

            /** A whole number. */
            record Whole(int least, int greatest) implements Kind {}

            /** A {@link Share}. */
            record Percentage() implements Kind {}

            /** A word of an enum. */
            record Word<E extends Enum<E>>(Class<E> type) implements Kind {}

            /** A set of words of an enum, not empty. */
            record Words<E extends Enum<E>>(Class<E> type) implements Kind {}

            /** A {@link LocalDate}. */
            record Day() implements Kind {}

            /** An {@link Optional} {@link Period}. */
            record Dates() implements Kind {}

            /** A list of groups, each a list of so many ids or more, all of them different. */
            record Groups(Member of, int least) implements Kind {}

            /** Whose ids. */
            enum Member {
                /** People. */
                PEOPLE,
                /** Service counters. */
                POSTS
            }
        }

        /**
         * A demand that cannot be kept, and what would do.
         *
         * @param floor least count that the demand allows
         * @param ceiling greatest count that it allows
         * @param cells how many cells it counts among
         * @param more by how much it is missed
         */
        public record Need(int floor, int ceiling, int cells, int more) {

            /** The least count that would do, 0 or more. */
            public int less() {
                return Math.max(0, floor - more);
            }
        }

        private final Parts<V> parts;

        private record Parts<V>(
                String name,
                Kind kind,
                Function<Rule, V> getter,
                Optional<V> assumed,
                BiPredicate<V, V> stricter,
                BiFunction<V, Need, Optional<V>> relaxed) {}

        private RuleProperty(Parts<V> parts) {
            this.parts = parts;
        }

        @SuppressWarnings("unchecked") // A property is asked for the values of rules of its own type only.
        private static <R extends Rule, V> RuleProperty<V> of(String name, Kind kind, Function<R, V> getter) {
            var asRule = (Function<Rule, V>) getter;
            return new RuleProperty<>(new Parts<>(
                    name, kind, asRule, Optional.empty(), Objects::equals, (value, need) -> Optional.empty()));
        }

        /** A required whole number within a range; equal ones only are as strict as each other. */
        public static <R extends Rule> RuleProperty<Integer> whole(
                String name, int least, int greatest, Function<R, Integer> getter) {
            return of(name, new Kind.Whole(least, greatest), getter);
        }

        /** A required share, likewise. */
        public static <R extends Rule> RuleProperty<Share> share(String name, Function<R, Share> getter) {
            return of(name, new Kind.Percentage(), getter);
        }

        /** A required word, likewise. */
        public static <R extends Rule, E extends Enum<E>> RuleProperty<E> word(
                String name, Class<E> type, Function<R, E> getter) {
            return of(name, new Kind.Word<>(type), getter);
        }

        /** A required set of words, not empty, likewise. */
        public static <R extends Rule, E extends Enum<E>> RuleProperty<Set<E>> words(
                String name, Class<E> type, Function<R, Set<E>> getter) {
            return of(name, new Kind.Words<>(type), getter);
        }

        /** A required date, likewise. */
        public static <R extends Rule> RuleProperty<LocalDate> date(String name, Function<R, LocalDate> getter) {
            return of(name, new Kind.Day(), getter);
        }

        /** Dates that need not be given; within given ones, a part of them is as strict. */
        public static <R extends Rule> RuleProperty<Optional<Period>> dates(
                String name, Function<R, Optional<Period>> getter) {
            RuleProperty<Optional<Period>> property = of(name, new Kind.Dates(), getter);
            return property.orElse(Optional.empty()).stricter(Strictness::within);
        }

        /** Required groups of people; those that have each other group within one of them are as strict. */
        public static <R extends Rule> RuleProperty<List<List<String>>> groups(
                String name, Function<R, List<List<String>>> getter) {
            RuleProperty<List<List<String>>> property = of(name, new Kind.Groups(Kind.Member.PEOPLE, 2), getter);
            return property.stricter(Strictness::holdAll);
        }

        /** Required groups of service counters, of so many or more each; all of them and more are as strict. */
        public static <R extends Rule> RuleProperty<List<List<String>>> posts(
                String name, int least, Function<R, List<List<String>>> getter) {
            RuleProperty<List<List<String>>> property = of(name, new Kind.Groups(Kind.Member.POSTS, least), getter);
            return property.stricter(List::containsAll);
        }

        /** This property, assumed to have that value when it is not given. */
        public RuleProperty<V> orElse(V value) {
            return with(Optional.of(value), parts.stricter, parts.relaxed);
        }

        /** This property; a value is at least as strict as another one if the test says so. */
        public RuleProperty<V> stricter(BiPredicate<V, V> atLeastAsStrict) {
            return with(parts.assumed, atLeastAsStrict, parts.relaxed);
        }

        /** This property, which may be changed so that a demand can be kept; to what, if anything would do. */
        public RuleProperty<V> givingWay(BiFunction<V, Need, Optional<V>> to) {
            return with(parts.assumed, parts.stricter, to);
        }

        private RuleProperty<V> with(
                Optional<V> assumed, BiPredicate<V, V> stricter, BiFunction<V, Need, Optional<V>> relaxed) {
            return new RuleProperty<>(new Parts<>(parts.name, parts.kind, parts.getter, assumed, stricter, relaxed));
        }

        /** Less is stricter, or what comes first in its enum. */
        public static <V extends Comparable<? super V>> BiPredicate<V, V> less() {
            return (value, than) -> value.compareTo(than) <= 0;
        }

        /** More is stricter, or what comes last in its enum. */
        public static <V extends Comparable<? super V>> BiPredicate<V, V> more() {
            return (value, than) -> value.compareTo(than) >= 0;
        }

        /** A part of a set is stricter. */
        public static <E> BiPredicate<Set<E>, Set<E>> fewer() {
            return (value, than) -> than.containsAll(value);
        }

        /** A set that holds another one and more is stricter. */
        public static <E> BiPredicate<Set<E>, Set<E>> further() {
            return Set::containsAll;
        }

        /** Its name in files. */
        public String name() {
            return parts.name;
        }

        /** What values it has. */
        public Kind kind() {
            return parts.kind;
        }

        /** What it is assumed to be when it is not given; empty when it is required. */
        public Optional<V> assumed() {
            return parts.assumed;
        }

        /** Its value. @throws ClassCastException if the rule is of another type */
        public V of(Rule rule) {
            return parts.getter.apply(rule);
        }

        /** Whether a rule is at least as strict as another one of its type, as far as this property goes. */
        public boolean isAtLeastAsStrict(Rule rule, Rule than) {
            return parts.stricter.test(of(rule), of(than));
        }

        /** The value that it would have to have so that a demand of the rule can be kept; empty if it does not give way. */
        public Optional<V> relaxed(Rule rule, Need need) {
            return parts.relaxed.apply(of(rule), need);
        }
    }
}
