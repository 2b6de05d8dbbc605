package id.rotasi.domain;

/** The kinds of positions, from the highest. */
public enum PositionKind {
    /** <i>Jabatan pimpinan tinggi</i>, eselon I and II. */
    JPT,
    /** <i>Administrator</i>, eselon III; also camat. */
    ADMINISTRATOR,
    /** <i>Pengawas</i>, eselon IV; also lurah. */
    SUPERVISOR,
    /** <i>Jabatan fungsional</i>. */
    FUNCTIONAL,
    /** <i>Pelaksana</i>. */
    STAFF;

    /** Whether holders of this position lead a unit (JPT, administrator or pengawas). */
    public boolean isStructural() {
        return compareTo(FUNCTIONAL) < 0;
    }
}
