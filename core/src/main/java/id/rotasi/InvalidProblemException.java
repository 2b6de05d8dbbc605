package id.rotasi;

import id.rotasi.report.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * One error of an input: where it is, what is there, and what to do about it.
     *
     * @param path where, as a JSON path such as {@code $.asns[12].unit}, or a file with line and column for CSV
     * @param code kind of error, the key of its message below {@code input.} in the resource bundle
     * @param arguments values named in the message
     */
    public record InputError(String path, String code, Map<String, Object> arguments) {

        public InputError {
            arguments = Map.copyOf(arguments);
        }

        /**
         * The path, then the message in that language (Indonesian or English). When the arguments have a value
         * {@code similar}, the message ends with the question whether that was meant.
         */
        public String message(Locale locale) {
            var words = Messages.in(locale);
            var message = path + ": " + words.text("input." + code, arguments);
            return arguments.containsKey("similar")
                    ? message + " " + words.text("input.did-you-mean", arguments)
                    : message;
        }

        /** The message in English. */
        @Override
        public String toString() {
            return message(Locale.ENGLISH);
        }
    }
}
