package id.rotasi.domain;

/** The character of a job, as circulars distinguish it; the host maps its own job titles to these. */
public enum JobFunction {
    /** Letters, archives, personnel, finance. */
    ADMINISTRATION,
    /** Analysis and policy. */
    ANALYSIS,
    /** Planning and budgeting. */
    PLANNING,
    /** Coordination between units. */
    COORDINATION,
    /** Meets citizens at a counter or desk. */
    PUBLIC_SERVICE,
    /** Works outside: inspection, order, fire, roads. Its post on site is the field. */
    FIELD,
    /** Teaches. */
    TEACHING,
    /** Treats patients. */
    HEALTH,
    /** Needs a laboratory, workshop or machine. */
    TECHNICAL,
    /** None of the above. */
    OTHER
}
