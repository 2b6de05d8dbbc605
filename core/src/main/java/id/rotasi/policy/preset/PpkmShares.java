package id.rotasi.policy.preset;

import id.rotasi.domain.Period;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets.PpkmSector;
import id.rotasi.policy.preset.Presets.PpkmTable;
import java.time.LocalDate;
import java.util.Map;

/** The shares of work from office of the PPKM instructions for Java and Bali, as press reports gave them. */
final class PpkmShares {

    private static final Map<PpkmTable, int[]> NON_ESSENTIAL = Map.of(
            PpkmTable.OCTOBER_2021, new int[] {75, 50, 25, 0},
            PpkmTable.FEBRUARY_2022, new int[] {100, 75, 50, 0},
            PpkmTable.MARCH_2022, new int[] {100, 75, 50, 25});

    private static final int[] ESSENTIAL = {100, 75, 50, 50};

    private PpkmShares() {}

    /** When the table was in force. */
    static Period validity(PpkmTable table) {
        return switch (table) {
            case OCTOBER_2021 -> new Period(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 1, 31));
            case FEBRUARY_2022 -> new Period(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28));
            case MARCH_2022 -> new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));
        };
    }

    /**
     * The most that may be on site.
     *
     * @param level 1 to 4
     * @throws IllegalArgumentException if the level is out of range
     */
    static Share onSite(PpkmTable table, int level, PpkmSector sector) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("The PPKM level %s must be between 1 and 4.".formatted(level));
        }
        return Share.percent(
                switch (sector) {
                    case NON_ESSENTIAL -> NON_ESSENTIAL.get(table)[level - 1];
                    case ESSENTIAL -> ESSENTIAL[level - 1];
                    case CRITICAL -> 100;
                });
    }
}
