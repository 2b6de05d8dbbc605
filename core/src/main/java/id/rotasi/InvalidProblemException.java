package id.rotasi;

import id.rotasi.report.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

        /** Name of the argument with what was probably meant. */
        public static final String SIMILAR = "similar";

        /** Name of the argument with the number of further errors that this one stands for. */
        public static final String MORE = "more";

        public InputError {
            arguments = Map.copyOf(arguments);
        }

        /**
         * The path, then the message in that language (Indonesian or English), on one line. When the arguments have a value
         * {@value #SIMILAR}, the message ends with the question whether that was meant; with a value {@value #MORE}, it says
         * how many rows of the same thing have the same error.
         */
        public String message(Locale locale) {
            var suffixes = Stream.of(SIMILAR, MORE)
                    .filter(arguments::containsKey)
                    .map(suffix -> "input.suffix." + suffix)
                    .toList();
            return Messages.in(locale).sentence(path, "input." + code, arguments, suffixes);
        }

        /** The message in English. */
        @Override
        public String toString() {
            return message(Locale.ENGLISH);
        }
    }
}
