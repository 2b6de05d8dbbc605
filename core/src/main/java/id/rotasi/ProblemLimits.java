package id.rotasi;

/** How large parts of a {@link RosterProblem} may be, where its names and constants are read. */
interface ProblemLimits {

    /** The longest period, a year. */
    int MAX_DAYS = 366;

    /** Most characters of an id, a qualification or whatever else is compared. */
    int MAX_ID = 200;

    /** Most characters of a name or another text that is printed. */
    int MAX_TEXT = 100_000;

    /** The first year in which a date of a problem may lie. */
    int FIRST_YEAR = 1900;

    /** The last year in which a date of a problem may lie. */
    int LAST_YEAR = 2999;
}
