package id.rotasi;

import id.rotasi.report.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A part of an input that is no error but can have no effect: where it is, why, and what to do about it if an effect was
 * meant.
 *
 * @param path where, as for an {@link InputError}
 * @param code kind of notice, the key of its message below {@code notice.input.} in the resource bundle
 * @param arguments values named in the message
 */
public record InputNotice(String path, String code, Map<String, Object> arguments) {

    /** Code of the notice that nobody may work from home, which makes every roster the same. */
    public static final String NOBODY_MAY = "nobody-may";

    public InputNotice {
        arguments = Map.copyOf(arguments);
    }

    /** The path, then the message in that language (Indonesian or English), on one line. */
    public String message(Locale locale) {
        var suffixes = arguments.containsKey(InputError.MORE) ? List.of("input.suffix.more") : List.<String>of();
        return Messages.in(locale).sentence(path, "notice.input." + code, arguments, suffixes);
    }

    /** The message in English. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
