package id.rotasi.synthetic;

import id.rotasi.domain.PositionKind;

/**
 * Who leads a unit.
 *
 * @param title as it is to be printed
 * @param position kind of position
 */
public record Head(String title, PositionKind position) {

    /** Eselon II: head of a dinas or badan. */
    public static Head jpt(String title) {
        return new Head(title, PositionKind.JPT);
    }

    /** Eselon III: head of a division, camat. */
    public static Head administrator(String title) {
        return new Head(title, PositionKind.ADMINISTRATOR);
    }

    /** Eselon IV: head of a section, lurah. */
    public static Head supervisor(String title) {
        return new Head(title, PositionKind.SUPERVISOR);
    }

    /** A professional who leads beside the own work, such as the head of a puskesmas. */
    public static Head professional(String title) {
        return new Head(title, PositionKind.FUNCTIONAL);
    }
}
