package id.rotasi;

import id.rotasi.report.Messages;
import java.util.Locale;
import java.util.Map;

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
        return arguments.containsKey("similar") ? message + " " + words.text("input.did-you-mean", arguments) : message;
    }

    /** The message in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
