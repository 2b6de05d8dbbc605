package id.rotasi.io;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.policy.RuleType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes up while one input is read: its errors, what of it was not read, and the dates it speaks of. */
final class Reading {

    private final RuleTypes types;
    private final List<InputError> errors = new ArrayList<>();
    private final List<InputNotice> notices = new ArrayList<>();
    private Optional<LocalDate> firstDate = Optional.empty();
    private Optional<LocalDate> lastDate = Optional.empty();

    /** Of an input in which there are built-in rules only, or none. */
    Reading() {
        this(List.of());
    }

    /** @param own types of rules of the host that the input may have */
    Reading(Collection<RuleType> own) {
        this.types = new RuleTypes(own);
    }

    RuleTypes types() {
        return types;
    }

    void error(Object place, String code, Map<String, Object> arguments) {
        errors.add(new InputError(place.toString(), "io." + code, arguments));
    }

    void error(Object place, String code) {
        error(place, code, Map.of());
    }

    void error(Object place, String code, String value) {
        error(place, code, Map.of("value", JsonType.shorten(value)));
    }

    /** A word that is none of those known; the message asks whether the nearest of them was meant. */
    void unknown(Object place, String code, String value, List<String> known) {
        var arguments = new HashMap<String, Object>(Map.of("value", JsonType.shorten(value), "known", known));
        Nearest.to(value, known).ifPresent(nearest -> arguments.put("similar", nearest));
        error(place, code, arguments);
    }

    /** Something that is no error but was not read. */
    void notice(Object place, String code, Map<String, Object> arguments) {
        notices.add(new InputNotice(place.toString(), code, arguments));
    }

    List<InputNotice> notices() {
        return notices;
    }

    void addAll(List<InputError> more) {
        errors.addAll(more);
    }

    List<InputError> errors() {
        return errors;
    }

    void seen(LocalDate date) {
        firstDate = Optional.of(firstDate.filter(first -> first.isBefore(date)).orElse(date));
        lastDate = Optional.of(lastDate.filter(last -> last.isAfter(date)).orElse(date));
    }

    Optional<LocalDate> firstDate() {
        return firstDate;
    }

    Optional<LocalDate> lastDate() {
        return lastDate;
    }
}
