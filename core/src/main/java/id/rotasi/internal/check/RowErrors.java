package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException.InputError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Makes one error of those that many rows about one person have in common: the first one, with the number of others. */
final class RowErrors {

    private record Kind(String who, String code) {}

    private final Errors errors;
    private final Map<Kind, InputError> first = new LinkedHashMap<>();
    private final Map<Kind, Integer> rows = new LinkedHashMap<>();

    RowErrors(Errors errors) {
        this.errors = errors;
    }

    /** Checks a row about that person. */
    public void of(String who, Consumer<Errors> check) {
        var found = new Errors();
        check.accept(found);
        for (var error : found.all()) {
            var kind = new Kind(who, error.code());
            first.putIfAbsent(kind, error);
            rows.merge(kind, 1, Integer::sum);
        }
    }

    /** Adds the errors, in the order in which they were found first. */
    void end() {
        first.forEach(
                (kind, error) -> errors.addWithMore(error.path(), error.code(), error.arguments(), rows.get(kind)));
    }
}
