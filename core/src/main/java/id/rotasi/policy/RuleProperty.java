package id.rotasi.policy;

import id.rotasi.domain.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A property of a type of rules, declared once: formats, checks, words, tightening and mends follow from it. Immutable.
 *
 * @param <V> its values
 */
public final class RuleProperty<V> {

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

        /** An {@link Optional} {@link Period}. */
        record Dates() implements Kind {}
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

    private final String name;
    private final Kind kind;
    private final Function<Rule, V> getter;
    private final Optional<V> assumed;
    private final BiPredicate<V, V> stricter;
    private final BiFunction<V, Need, Optional<V>> relaxed;

    private RuleProperty(
            String name,
            Kind kind,
            Function<Rule, V> getter,
            Optional<V> assumed,
            BiPredicate<V, V> stricter,
            BiFunction<V, Need, Optional<V>> relaxed) {
        this.name = name;
        this.kind = kind;
        this.getter = getter;
        this.assumed = assumed;
        this.stricter = stricter;
        this.relaxed = relaxed;
    }

    @SuppressWarnings("unchecked") // A property is asked for the values of rules of its own type only.
    private static <R extends Rule, V> RuleProperty<V> of(String name, Kind kind, Function<R, V> getter) {
        return new RuleProperty<>(
                name,
                kind,
                (Function<Rule, V>) getter,
                Optional.empty(),
                Objects::equals,
                (value, need) -> Optional.empty());
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

    /** Dates that need not be given; within given ones, a part of them is as strict. */
    public static <R extends Rule> RuleProperty<Optional<Period>> dates(
            String name, Function<R, Optional<Period>> getter) {
        RuleProperty<Optional<Period>> property = of(name, new Kind.Dates(), getter);
        return property.orElse(Optional.empty()).stricter(RuleProperty::within);
    }

    /** This property, assumed to have that value when it is not given. */
    public RuleProperty<V> orElse(V value) {
        return new RuleProperty<>(name, kind, getter, Optional.of(value), stricter, relaxed);
    }

    /** This property; a value is at least as strict as another one if the test says so. */
    public RuleProperty<V> stricter(BiPredicate<V, V> atLeastAsStrict) {
        return new RuleProperty<>(name, kind, getter, assumed, atLeastAsStrict, relaxed);
    }

    /** This property, which may be changed so that a demand can be kept; to what, if anything would do. */
    public RuleProperty<V> givingWay(BiFunction<V, Need, Optional<V>> to) {
        return new RuleProperty<>(name, kind, getter, assumed, stricter, to);
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
        return name;
    }

    /** What values it has. */
    public Kind kind() {
        return kind;
    }

    /** What it is assumed to be when it is not given; empty when it is required. */
    public Optional<V> assumed() {
        return assumed;
    }

    /** Its value. @throws ClassCastException if the rule is of another type */
    public V of(Rule rule) {
        return getter.apply(rule);
    }

    /** Whether a rule is at least as strict as another one of its type, as far as this property goes. */
    public boolean isAtLeastAsStrict(Rule rule, Rule than) {
        return stricter.test(of(rule), of(than));
    }

    /** The value that it would have to have so that a demand of the rule can be kept; empty if it does not give way. */
    public Optional<V> relaxed(Rule rule, Need need) {
        return relaxed.apply(of(rule), need);
    }

    private static boolean within(Optional<Period> value, Optional<Period> than) {
        return than.isEmpty()
                || value.isPresent()
                        && than.get().contains(value.get().from())
                        && than.get().contains(value.get().to());
    }

    @Override
    public String toString() {
        return name;
    }
}
