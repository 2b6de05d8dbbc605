package id.rotasi.calendar;

import org.jspecify.annotations.Nullable;

/** A {@link HolidayProvider} of the host failed, or gave an answer that is none. */
public final class HolidayProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String provider;
    private final int year;
    private final String answer;

    HolidayProviderException(HolidayProvider provider, int year, String answer, @Nullable Throwable cause) {
        super(
                "The holiday provider %s has no usable answer for the year %s (%s)."
                        .formatted(nameOf(provider), year, answer),
                cause);
        this.provider = nameOf(provider);
        this.year = year;
        this.answer = answer;
    }

    /** The class; of a lambda without the number that differs from run to run. */
    private static String nameOf(HolidayProvider provider) {
        return provider.getClass().getName().replaceFirst("/.*", "");
    }

    /** The class of the provider. */
    public String provider() {
        return provider;
    }

    /** The year it was asked for. */
    public int year() {
        return year;
    }

    /** What it answered, or what it threw. */
    public String answer() {
        return answer;
    }
}
