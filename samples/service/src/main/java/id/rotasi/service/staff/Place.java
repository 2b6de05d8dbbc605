package id.rotasi.service.staff;

import id.rotasi.domain.WorkMode;

/** Where somebody is on a day, as everybody may know it. */
enum Place {
    SITE,
    HOME,
    /** Not there; why is nobody's concern. */
    AWAY;

    static Place of(WorkMode mode) {
        return switch (mode) {
            case WFO -> SITE;
            case WFH -> HOME;
            case ABSENT, OFF -> AWAY;
        };
    }
}
