package id.rotasi.domain;

/** The place of a unit in the hierarchy, from the whole government down to a single service point. */
public enum UnitLevel {
    /** <i>Instansi</i>: a whole province, regency, city or ministry. */
    GOVERNMENT,
    /** <i>OPD / perangkat daerah</i>: dinas, badan, kecamatan, kelurahan, hospital. Caps of circulars hang here. */
    AGENCY,
    /** <i>Bidang, bagian, UPTD</i>. */
    DIVISION,
    /** <i>Seksi, subbagian</i>. */
    SECTION,
    /** <i>Tim kerja</i>. */
    TEAM,
    /** <i>Titik layanan</i>: a place where citizens are served. */
    SERVICE_POINT
}
