package id.rotasi.calendar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the days off of some years. The host may replace {@link #indonesian() the Indonesian table} by its own table, or extend it
 * with {@link #orElse}.
 */
@FunctionalInterface
public interface HolidayProvider {

    /**
     * The public holidays and collective leave of Indonesia, as decreed (SKB of three ministers): 2025, 2026 and
     * 2027, all of them confirmed.
     */
    static HolidayProvider indonesian() {
        return IndonesianHolidays.bundled();
    }

    /**
     * The days off of that year, or empty when nothing is known about it: never a guess. Called in the thread that makes
     * or solves a problem, which waits for the answer: neither a time limit nor cancelling can end it.
     */
    Optional<Year> year(int year);

    /** This provider, and another one for the years that this one does not know. */
    default HolidayProvider orElse(HolidayProvider other) {
        return year -> year(year).or(() -> other.year(year));
    }

    /** A {@link HolidayProvider} of the host failed, or gave an answer that is none. */
    final class HolidayProviderException extends RuntimeException {

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

    /**
     * The days off of one year.
     *
     * @param year the year
     * @param provisional whether the dates were not yet decreed; such a year is used only when asked for
     * @param holidays the days off, by date
     */
    record Year(int year, boolean provisional, List<Holiday> holidays) {
        /** Keeps a copy of the holidays. */
        public Year {
            holidays = List.copyOf(holidays);
        }
    }
}
