package id.rotasi.internal.io.table;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import java.util.Optional;

/** The codes that Indonesian presence lists use for a day; they are the same in every language. */
public final class DayCode {

    static final String WFO = "WFO";
    static final String WFH = "WFH";

    /** Absent, and the problem does not tell why. */
    static final String ABSENT = "ABS";

    private DayCode() {}

    /** The code of a day, whatever the post. */
    public static String of(RosterTable table, Asn asn, Assignment day) {
        return switch (day.mode()) {
            case WFO -> WFO;
            case WFH -> WFH;
            case ABSENT -> of(table.absence(asn, day.date()));
        };
    }

    /** The code of an absence: <i>cuti, dinas luar, tugas belajar</i>. */
    public static String of(Optional<AbsenceKind> kind) {
        return kind.map(known -> switch (known) {
                    case LEAVE -> "CUTI";
                    case OFFICIAL_TRAVEL -> "DL";
                    case STUDY -> "TB";
                })
                .orElse(ABSENT);
    }
}
