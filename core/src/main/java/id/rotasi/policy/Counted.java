package id.rotasi.policy;

/**
 * Which states of a cell a tally counts.
 *
 * @param kind the kind of state
 * @param counter id of the counter, for {@link Kind#COUNTER} and {@link Kind#NOT_COUNTER}, or of the desk, for {@link Kind#DESK};
 *     otherwise empty
 * @param option which option of a choice, from 0, for {@link Kind#OPTION}; otherwise 0
 */
public record Counted(Kind kind, String counter, int option) {

    /** Kinds of states. */
    public enum Kind {
        /** At home. */
        WFH,
        /** On site, whatever the post. */
        ON_SITE,
        /** On site or at home, not off: on each day on which days off are not decided. */
        ON_DUTY,
        /** Anything but at home: on site, or off where days off are decided. */
        NOT_WFH,
        /** Anything but on site: at home, or off where days off are decided. */
        NOT_ON_SITE,
        /** On site in the unit's office, at a desk or without one. */
        OFFICE,
        /** On site in the field. */
        FIELD,
        /** On site at one service counter. */
        COUNTER,
        /** Anything but on site at one service counter. */
        NOT_COUNTER,
        /** On site at a service counter, whichever. */
        ANY_COUNTER,
        /** On site in the office at one desk. */
        DESK,
        /** On site in the office, but at no desk. */
        OFFICE_WITHOUT_DESK,
        /** Off, of somebody whose days off the roster decides; in shifts, who is not at a post is off. */
        OFF,
        /** One option of a {@link RuleContext.Choice}. */
        OPTION
    }

    /** States that are no option of a choice. */
    public Counted(Kind kind, String counter) {
        this(kind, counter, 0);
    }

    /** At home. */
    public static final Counted WFH = new Counted(Kind.WFH, "");

    /** On site, whatever the post. */
    public static final Counted ON_SITE = new Counted(Kind.ON_SITE, "");

    /** On site or at home, not off. */
    public static final Counted ON_DUTY = new Counted(Kind.ON_DUTY, "");

    /** Anything but at home: what a day on site asks for that may be a day off. */
    public static final Counted NOT_WFH = new Counted(Kind.NOT_WFH, "");

    /** Anything but on site: what a day at home asks for that may be a day off. */
    public static final Counted NOT_ON_SITE = new Counted(Kind.NOT_ON_SITE, "");

    /** On site in the unit's office, at a desk or without one. */
    public static final Counted OFFICE = new Counted(Kind.OFFICE, "");

    /** On site in the office, but at no desk. */
    public static final Counted OFFICE_WITHOUT_DESK = new Counted(Kind.OFFICE_WITHOUT_DESK, "");

    /** On site in the field. */
    public static final Counted FIELD = new Counted(Kind.FIELD, "");

    /** On site at a service counter, whichever. */
    public static final Counted ANY_COUNTER = new Counted(Kind.ANY_COUNTER, "");

    /** Off, of somebody whose days off the roster decides. */
    public static final Counted OFF = new Counted(Kind.OFF, "");

    /** On site at that counter. */
    public static Counted at(String counter) {
        return new Counted(Kind.COUNTER, counter);
    }

    /** At home, off, or on site elsewhere than at that counter. */
    public static Counted notAt(String counter) {
        return new Counted(Kind.NOT_COUNTER, counter);
    }

    /** On site in the office at that desk. */
    public static Counted desk(String desk) {
        return new Counted(Kind.DESK, desk);
    }

    static Counted option(int option) {
        return new Counted(Kind.OPTION, "", option);
    }
}
