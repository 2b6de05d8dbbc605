package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException.InputError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects errors, in the order in which they are found. */
final class Errors {

    private final List<InputError> found = new ArrayList<>();

    /** Adds an error without values. */
    void add(String path, String code) {
        add(path, code, Map.of());
    }

    /** Adds an error with one value. */
    void add(String path, String code, String name, Object value) {
        add(path, code, Map.of(name, value));
    }

    /** Adds an error with its values. */
    void add(String path, String code, Map<String, Object> values) {
        found.add(new InputError(path, code, values));
    }

    /** Adds an error if the number is below the least allowed one. */
    void addIfBelow(String path, long value, long least) {
        if (value < least) {
            add(path, "number-too-small", Map.of("value", value, "min", least));
        }
    }

    /** Adds an error if the number is outside the range. */
    void addIfOutside(String path, long value, long least, long greatest) {
        if (value < least || value > greatest) {
            add(path, "number-out-of-range", Map.of("value", value, "min", least, "max", greatest));
        }
    }

    /** Adds an error that so many rows have, of which the path is the first. */
    void addWithMore(String path, String code, Map<String, Object> values, int rows) {
        var all = new HashMap<>(values);
        if (rows > 1) {
            all.put(InputError.MORE, rows - 1);
        }
        add(path, code, all);
    }

    int size() {
        return found.size();
    }

    List<InputError> all() {
        return List.copyOf(found);
    }
}
