package id.rotasi.internal.io.read;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.RuleType;
import id.rotasi.report.words.Messages.PlainLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes up while one input is read: its errors, what of it was not read, and the dates it speaks of. */
public final class Reading {

    /** Stands in for a date that is missing or wrong. */
    public static final LocalDate NO_DATE = LocalDate.EPOCH;

    /** What the remote mode may be called where a mode is read, whatever the policy calls it. */
    private static final Set<String> REMOTE_NAMES =
            Arrays.stream(RemoteName.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** So many words of a list are told where one is unknown, the value being compared by so many letters. */
    private static final int MOST_TOLD = 40;

    private static final int LONGEST_TOLD = 100;

    private final RuleTypes types;
    private final List<InputError> errors = new ArrayList<>();
    private final List<InputNotice> notices = new ArrayList<>();
    private Optional<LocalDate> firstDate = Optional.empty();
    private Optional<LocalDate> lastDate = Optional.empty();

    /** Of an input in which there are built-in rules only, or none. */
    public Reading() {
        this(List.of());
    }

    /** @param own types of rules of the host that the input may have */
    public Reading(Collection<RuleType> own) {
        this.types = new RuleTypes(own);
    }

    /** What is read into a list. @throws InvalidProblemException with all errors, if there is any */
    public static <T> List<T> list(BiConsumer<Reading, List<T>> reader) {
        var reading = new Reading();
        var list = new ArrayList<T>();
        reader.accept(reading, list);
        reading.orThrow();
        return List.copyOf(list);
    }

    /** @throws InvalidProblemException with all errors so far, if there is any */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new InvalidProblemException(errors);
        }
    }

    public RuleTypes types() {
        return types;
    }

    public void error(Object place, String code, Map<String, Object> arguments) {
        errors.add(new InputError(place.toString(), "io." + code, arguments));
    }

    public void error(Object place, String code) {
        error(place, code, Map.of());
    }

    public void error(Object place, String code, String value) {
        error(place, code, Map.of("value", PlainLine.value(value)));
    }

    /* All words, or of many those most like the value, so that the message stays a line. */
    private static List<String> told(String value, List<String> known) {
        if (known.size() <= MOST_TOLD) {
            return known;
        }
        var word = value.substring(0, Math.min(value.length(), LONGEST_TOLD));
        var nearest = known.stream()
                .sorted(Comparator.comparingInt(other -> EditDistance.between(word, other)))
                .limit(MOST_TOLD)
                .toList();
        return Stream.concat(known.stream().filter(nearest::contains), Stream.of("\u2026"))
                .toList();
    }

    /** A word that is none of those known; the message asks whether the nearest of them was meant. */
    public void unknown(Object place, String code, String value, List<String> known) {
        var arguments =
                new HashMap<String, Object>(Map.of("value", PlainLine.value(value), "known", told(value, known)));
        Nearest.to(value, known).ifPresent(nearest -> arguments.put("similar", nearest));
        error(place, code, arguments);
    }

    /**
     * The constant of that name, or the remote mode by any of its names; if it is none of those allowed, that
     * is an error.
     */
    public <E extends Enum<E>> Optional<E> word(Object place, String text, Set<E> allowed) {
        boolean remote = allowed.contains(WorkMode.WFH) && REMOTE_NAMES.contains(text);
        var name = remote ? WorkMode.WFH.name() : text;
        var word = allowed.stream().filter(known -> known.name().equals(name)).findFirst();
        if (word.isEmpty()) {
            unknown(place, "unknownWord", text, allowed.stream().map(Enum::name).toList());
        }
        return word;
    }

    /** Something that is no error but was not read. */
    public void notice(Object place, String code, Map<String, Object> arguments) {
        notices.add(new InputNotice(place.toString(), code, arguments));
    }

    public List<InputNotice> notices() {
        return notices;
    }

    public void addAll(List<InputError> more) {
        errors.addAll(more);
    }

    public List<InputError> errors() {
        return errors;
    }

    public void seen(LocalDate date) {
        firstDate = Optional.of(firstDate.filter(first -> first.isBefore(date)).orElse(date));
        lastDate = Optional.of(lastDate.filter(last -> last.isAfter(date)).orElse(date));
    }

    public Optional<LocalDate> firstDate() {
        return firstDate;
    }

    public Optional<LocalDate> lastDate() {
        return lastDate;
    }

    /** Whether a problem may speak of that date. */
    public static boolean isInRange(LocalDate date) {
        return date.getYear() >= RosterProblem.FIRST_YEAR && date.getYear() <= RosterProblem.LAST_YEAR;
    }
}
