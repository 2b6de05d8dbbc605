package id.rotasi;

import id.rotasi.internal.host.Carried;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An input with errors: all of them at once. The message is in English and has the first {@value #MOST_IN_MESSAGE}; {@link
 * #errors()} has every one in every language. Serializable with its errors; of values in them that Java cannot carry to
 * another machine, their text arrives.
 */
public final class InvalidProblemException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private static final int MOST_IN_MESSAGE = 20;

    private transient List<InputError> errors;

    /** Of all errors of an input, in their order. */
    public InvalidProblemException(List<InputError> errors) {
        super(message(errors));
        this.errors = List.copyOf(errors);
    }

    private static String message(List<InputError> errors) {
        var first = errors.stream().limit(MOST_IN_MESSAGE).map(InputError::toString);
        int more = errors.size() - MOST_IN_MESSAGE;
        var rest = more > 0 ? Stream.of("... and %s more.".formatted(more)) : Stream.<String>empty();
        return Stream.concat(first, rest).collect(Collectors.joining("\n"));
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(errors.size());
        for (var error : errors) {
            out.writeObject(error.path());
            out.writeObject(error.code());
            var values = new HashMap<String, Object>();
            error.arguments().forEach((name, value) -> values.put(name, Carried.of(value)));
            out.writeObject(values);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        var read = new ArrayList<InputError>();
        for (int left = in.readInt(); left > 0; left--) {
            var path = (String) in.readObject();
            var code = (String) in.readObject();
            var values = new HashMap<String, Object>();
            ((Map<?, ?>) in.readObject()).forEach((name, value) -> values.put((String) name, Carried.arrived(value)));
            read.add(new InputError(path, code, values));
        }
        errors = List.copyOf(read);
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

        /** Keeps a copy of the arguments. */
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
