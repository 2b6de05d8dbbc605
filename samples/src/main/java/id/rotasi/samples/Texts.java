package id.rotasi.samples;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Messages.PlainLine;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the program in one language.
 *
 * @param words those of the library, which know what days at home are called
 */
record Texts(Locale locale, ResourceBundle bundle, Messages words) {

    static Texts in(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(
                locale, ResourceBundle.getBundle("id.rotasi.samples.messages", locale, control), Messages.in(locale));
    }

    /** The words for what is said under a policy. */
    Texts under(RosterPolicy policy) {
        return new Texts(locale, bundle, words.under(policy));
    }

    /** A message with its values, numbers in the way of the language, texts shortened and without whole NIPs. */
    String text(String key, Object... arguments) {
        var shown = Arrays.stream(arguments)
                .map(value -> value instanceof String text ? PlainLine.values(text) : value)
                .toArray();
        return new MessageFormat(words.named(bundle.getString(key)), locale).format(shown);
    }

    /** A date such as {@code 4 December 2025}. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** A whole number. */
    String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** A number with that many decimals. */
    String decimal(double number, int decimals) {
        return String.format(locale, "%,." + decimals + "f", number);
    }

    /** A share between 0 and 1 in percent. */
    String percent(double share, int decimals) {
        return decimal(share * 100, decimals) + " %";
    }
}
