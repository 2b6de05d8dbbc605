package id.rotasi.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 18-digit number of a civil servant.
 *
 * <p>PNS: birth {@code yyyymmdd}, appointment {@code yyyymm}, sex (1 or 2), serial 001-999. PPPK: birth
 * {@code yyyymmdd}, year of appointment {@code yyyy}, {@code 2}, number of the contract 1-9, sex, serial. Digits 13
 * and 14 are therefore 01-12 for a PNS and 21-29 for a PPPK. There is no check digit. A PPPK's number can change, so
 * it is never a key.
 *
 * <p>The number tells date of birth and sex (UU 27/2022 on personal data): {@link #toString()} masks it.
 *
 * @param digits exactly 18 digits of one of the two forms
 */
public record Nip(String digits) {

    /** @throws IllegalArgumentException if the digits are of neither form; the message names the fault */
    public Nip {
        faultOf(digits).ifPresent(fault -> {
            throw new IllegalArgumentException("NIP %s: %s".formatted(mask(digits), fault));
        });
    }

    private static final int SHOWN = 3;

    private static final Pattern WELL_FORMED = Pattern.compile("[0-9]{18}");

    private static final Pattern ROUNDED = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+|\\d+[.,]0+");

    /** What can be wrong with a NIP, in the order in which it is looked for. */
    public enum Fault {
        /** Looks like a number that a spreadsheet rounded, such as {@code 1,98609E+17}. */
        DAMAGED_BY_SPREADSHEET,
        /** Does not consist of 18 digits. */
        NOT_18_DIGITS,
        /** The first eight digits are no date. */
        BIRTH_DATE,
        /** Digits 9 to 14 are neither year and month nor year and 21-29. */
        APPOINTMENT,
        /** Digit 15 is neither 1 nor 2. */
        SEX,
        /** The last three digits are 000. */
        SERIAL
    }

    /** The first fault of a text as a NIP; empty when it is well-formed. */
    public static Optional<Fault> faultOf(String text) {
        if (!WELL_FORMED.matcher(text).matches()) {
            boolean rounded = ROUNDED.matcher(text).matches();
            return Optional.of(rounded ? Fault.DAMAGED_BY_SPREADSHEET : Fault.NOT_18_DIGITS);
        }
        if (!isDate(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8))) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        int year = number(text, 8, 12);
        int month = number(text, 12, 14);
        boolean appointed = month >= 1 && month <= 12 || month >= 21 && month <= 29;
        if (year < 1945 || year > 2100 || year <= number(text, 0, 4) || !appointed) {
            return Optional.of(Fault.APPOINTMENT);
        }
        if (text.charAt(14) != '1' && text.charAt(14) != '2') {
            return Optional.of(Fault.SEX);
        }
        return text.endsWith("000") ? Optional.of(Fault.SERIAL) : Optional.empty();
    }

    /** The number with all but the last three digits hidden, as it may appear in logs. */
    public String masked() {
        return mask(digits);
    }

    @Override
    public String toString() {
        return masked();
    }

    /** A text that holds a NIP, or what somebody took for one, with all digits but the last three hidden. */
    public static String mask(String text) {
        int hidden = (int) text.codePoints().filter(Character::isDigit).count() - SHOWN;
        var masked = new StringBuilder(text.length());
        for (int c : text.codePoints().toArray()) {
            boolean hide = Character.isDigit(c) && hidden-- > 0;
            masked.appendCodePoint(hide ? '*' : c);
        }
        return masked.toString();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return year >= 1900 && LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
