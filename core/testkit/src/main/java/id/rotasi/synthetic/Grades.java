package id.rotasi.synthetic;

import id.rotasi.domain.AsnKind;
import id.rotasi.domain.PositionKind;
import java.util.List;

/** Grades that go with positions: {@code III/c} for a PNS, {@code IX} for a PPPK. */
final class Grades {

    private Grades() {}

    static String ofLeader(Chance chance, PositionKind position) {
        return chance.oneOf(
                switch (position) {
                    case JPT -> List.of("IV/c", "IV/d");
                    case ADMINISTRATOR -> List.of("IV/a", "IV/b");
                    case SUPERVISOR -> List.of("III/c", "III/d");
                    case FUNCTIONAL, STAFF -> List.of("III/d", "IV/a");
                });
    }

    static String of(Chance chance, Rank rank, AsnKind kind) {
        return chance.oneOf(
                switch (kind) {
                    case PNS -> permanent(rank);
                    case CPNS -> rank == Rank.FIRST ? List.of("III/a") : List.of("II/a", "II/c");
                    case PPPK -> contract(rank);
                    case PPPK_PART_TIME -> List.of("I", "V");
                });
    }

    private static List<String> permanent(Rank rank) {
        return switch (rank) {
            case NONE -> List.of("II/b", "II/c", "II/d", "III/a", "III/b");
            case SKILLED -> List.of("II/c", "II/d");
            case PROFICIENT -> List.of("III/a", "III/b");
            case SENIOR_SKILLED -> List.of("III/c", "III/d");
            case FIRST -> List.of("III/a", "III/b");
            case YOUNG -> List.of("III/c", "III/d");
            case MIDDLE -> List.of("IV/a", "IV/b", "IV/c");
        };
    }

    private static List<String> contract(Rank rank) {
        return switch (rank) {
            case NONE -> List.of("V", "VII", "IX");
            case SKILLED, PROFICIENT, SENIOR_SKILLED -> List.of("VII");
            case FIRST, YOUNG, MIDDLE -> List.of("IX", "X");
        };
    }
}
