package id.rotasi.domain;

/** Why a person is neither on site nor at home. */
public enum AbsenceKind {
    /** <i>Cuti</i>. */
    LEAVE,
    /** <i>Dinas luar</i>. */
    OFFICIAL_TRAVEL,
    /** <i>Tugas belajar</i>. */
    STUDY
}
