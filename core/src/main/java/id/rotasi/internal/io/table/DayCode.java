package id.rotasi.internal.io.table;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.report.words.Names;

/** The codes that presence systems read for a day, whatever the post and whatever the policy calls days at home. */
public final class DayCode {

    private DayCode() {}

    /** The code of a day. */
    public static String of(RosterTable table, Asn asn, Assignment day) {
        return switch (day.mode()) {
            case WFO, WFH -> day.mode().name();
            case OFF -> Names.OFF;
            case ABSENT -> table.absence(asn, day.date()).map(AbsenceKind::code).orElse(Names.AWAY);
        };
    }
}
