package id.rotasi.policy.preset;

import id.rotasi.domain.Period;
import id.rotasi.policy.Share;
import java.time.LocalDate;

/** The shares of work from office of the PPKM instructions for Java and Bali, as press reports gave them. */
public final class Ppkm {

    /** Which table was in force. */
    public enum Table {
        /** October 2021 to January 2022. */
        OCTOBER_2021(new int[] {75, 50, 25, 0}, "2021-10-01", "2022-01-31"),
        /** February 2022. */
        FEBRUARY_2022(new int[] {100, 75, 50, 0}, "2022-02-01", "2022-02-28"),
        /** March 2022. */
        MARCH_2022(new int[] {100, 75, 50, 25}, "2022-03-01", "2022-03-31");

        private final int[] nonEssential;
        private final Period validity;

        Table(int[] nonEssential, String from, String to) {
            this.nonEssential = nonEssential;
            this.validity = new Period(LocalDate.parse(from), LocalDate.parse(to));
        }

        /** When it was in force. */
        public Period validity() {
            return validity;
        }
    }

    /** Kinds of work. */
    public enum Sector {
        /** Most offices. */
        NON_ESSENTIAL,
        /** Finance, energy, logistics and the like. */
        ESSENTIAL,
        /** Health, order, disasters: everybody on site. */
        CRITICAL
    }

    private static final int[] ESSENTIAL = {100, 75, 50, 50};

    private Ppkm() {}

    /**
     * The most that may be on site.
     *
     * @param level 1 to 4
     * @throws IllegalArgumentException if the level is out of range
     */
    public static Share onSite(Table table, int level, Sector sector) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("The PPKM level %s must be between 1 and 4.".formatted(level));
        }
        return Share.percent(
                switch (sector) {
                    case NON_ESSENTIAL -> table.nonEssential[level - 1];
                    case ESSENTIAL -> ESSENTIAL[level - 1];
                    case CRITICAL -> 100;
                });
    }
}
