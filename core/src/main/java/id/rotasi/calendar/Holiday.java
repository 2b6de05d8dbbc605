package id.rotasi.calendar;

import java.time.LocalDate;

/**
 * A day off.
 *
 * @param date the day
 * @param name as it is to be printed
 * @param type public holiday or collective leave
 * @param decree the decree that set it; empty while provisional
 */
public record Holiday(LocalDate date, String name, Type type, String decree) {
    /** The two kinds of days off in the joint ministerial decree (SKB). */
    public enum Type {
        /** <i>Libur nasional</i>: nobody works. */
        PUBLIC_HOLIDAY,
        /** <i>Cuti bersama</i>: collective leave, through which front-line units may work. */
        COLLECTIVE_LEAVE
    }
}
