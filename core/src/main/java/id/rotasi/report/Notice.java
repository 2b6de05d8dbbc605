package id.rotasi.report;

import java.util.Locale;
import java.util.Map;

/**
 * Something a reader of the roster should know although nothing is broken.
 *
 * @param code key of its message below {@code notice.} in the resource bundle
 * @param arguments values named in the message
 */
public record Notice(String code, Map<String, Object> arguments) {

    public Notice {
        arguments = Map.copyOf(arguments);
    }

    /** The notice in a sentence. */
    public String message(Locale locale) {
        return Messages.in(locale).text("notice." + code, arguments);
    }
}
