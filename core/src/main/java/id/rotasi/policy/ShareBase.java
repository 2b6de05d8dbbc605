package id.rotasi.policy;

/** Whom a percentage is taken of; circulars differ, so it is a switch of each rule. */
public enum ShareBase {
    /** The people on duty on that day. */
    ON_DUTY,
    /** All people of the unit who would work on that day, those on leave, travel or study included. */
    ALL_MEMBERS
}
