package id.rotasi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An input with errors: all of them at once. The message is in English; {@link #errors()} has every language. */
public final class InvalidProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    public InvalidProblemException(List<InputError> errors) {
        super(errors.stream().map(error -> error.message(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, in the order of the input. */
    public List<InputError> errors() {
        return errors;
    }
}
