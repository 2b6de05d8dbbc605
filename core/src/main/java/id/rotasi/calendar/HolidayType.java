package id.rotasi.calendar;

/** The two kinds of days off in the joint ministerial decree (SKB). */
public enum HolidayType {
    /** <i>Libur nasional</i>: nobody works. */
    PUBLIC_HOLIDAY,
    /** <i>Cuti bersama</i>: collective leave, through which front-line units may work. */
    COLLECTIVE_LEAVE
}
