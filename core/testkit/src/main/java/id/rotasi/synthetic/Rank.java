package id.rotasi.synthetic;

import id.rotasi.domain.AsnKind;

/** The rank of a professional within a job; none for a <i>pelaksana</i>. */
enum Rank {
    NONE(""),
    SKILLED("Terampil"),
    PROFICIENT("Mahir"),
    SENIOR_SKILLED("Penyelia"),
    FIRST("Ahli Pertama"),
    YOUNG("Ahli Muda"),
    MIDDLE("Ahli Madya");

    private final String title;

    Rank(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /* PPPK are hired into the first ranks. */
    static Rank of(Job.Ladder ladder, int age, AsnKind kind) {
        boolean permanent = kind == AsnKind.PNS;
        return switch (ladder) {
            case STAFF -> NONE;
            case SKILLED -> !permanent || age < 33 ? SKILLED : age < 45 ? PROFICIENT : SENIOR_SKILLED;
            case EXPERT -> !permanent || age < 35 ? FIRST : age < 48 ? YOUNG : MIDDLE;
        };
    }
}
