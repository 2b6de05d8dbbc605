package id.rotasi.internal.compile;

import id.rotasi.domain.WorkMode;

/**
 * What is decided of a day: which modes there are, and which {@link States} stand for them. Where there are two, what is not on site
 * is {@link States#AWAY}; where days off are decided beside days at home, away is off, and {@link States#HOME} a state of its own.
 */
public enum DayKind {
    /** At home or on site. */
    ROTATION,
    /** Off or at a post. */
    SHIFT,
    /** Off, at home or on site. */
    ROSTERED;

    /** The mode of somebody in that state. */
    public WorkMode mode(int state) {
        return switch (States.place(state)) {
            case States.AWAY -> this == ROTATION ? WorkMode.WFH : WorkMode.OFF;
            case States.HOME -> WorkMode.WFH;
            default -> WorkMode.WFO;
        };
    }

    /** The code that counts the states in a mode; {@link Posts#NO_STATE} if there is none on such a day. */
    public int code(WorkMode mode) {
        return switch (mode) {
            case WFO -> this == ROSTERED ? States.IN_PLACE : States.ON_SITE;
            case WFH -> this == ROSTERED ? States.HOME : this == ROTATION ? States.AWAY : Posts.NO_STATE;
            case OFF -> this == ROTATION ? Posts.NO_STATE : States.AWAY;
            case ABSENT -> Posts.NO_STATE;
        };
    }

    /** Whether the roster may give the day off. */
    public boolean hasDaysOff() {
        return this != ROTATION;
    }

    /** Whether the person may be at home. */
    public boolean hasHome() {
        return this != SHIFT;
    }
}
