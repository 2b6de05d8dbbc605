package id.rotasi.domain;

/** The kinds of civil servants. */
public enum AsnKind {
    /** Permanent civil servant. */
    PNS,
    /** Candidate for a permanent post. */
    CPNS,
    /** Civil servant under a work agreement. */
    PPPK,
    /** Civil servant under a part-time work agreement (<i>paruh waktu</i>). */
    PPPK_PART_TIME
}
