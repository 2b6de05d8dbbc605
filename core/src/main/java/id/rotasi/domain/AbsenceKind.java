package id.rotasi.domain;

/** Why a person is neither on site nor at home. */
public enum AbsenceKind {
    /** <i>Cuti</i>. */
    LEAVE("CUTI"),
    /** <i>Dinas luar</i>. */
    OFFICIAL_TRAVEL("DL"),
    /** <i>Tugas belajar</i>. */
    STUDY("TB");

    private final String code;

    AbsenceKind(String code) {
        this.code = code;
    }

    /** What Indonesian presence lists write for it, in every language. */
    public String code() {
        return code;
    }
}
