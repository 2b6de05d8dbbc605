package id.rotasi.domain;

/** How an ASN spends a day of the roster. */
public enum WorkMode {
    /** Work from office: on site, at a post (the unit's office, a service counter or the field). */
    WFO,
    /** Work from home. A working day like any other, never a day off. */
    WFH,
    /** Neither: on leave, on official travel or studying. */
    ABSENT,
    /** A day off that the roster decides, in shifts or where days off go in turn; neither an absence nor a day at home. */
    OFF
}
