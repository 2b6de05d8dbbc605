package id.rotasi.synthetic;

import id.rotasi.domain.JobFunction;

/**
 * A kind of job of which a unit has some share.
 *
 * @param title as it is to be printed, without the rank of a professional
 * @param function character of the job
 * @param ladder which ranks the job has
 * @param share how many of a unit's people have it, relative to its other jobs
 */
record Job(String title, JobFunction function, Ladder ladder, int share) {

    /** The ranks of a job. */
    enum Ladder {
        /** <i>Pelaksana</i>: none. */
        STAFF,
        /** <i>Fungsional keterampilan</i>: terampil, mahir, penyelia. */
        SKILLED,
        /** <i>Fungsional keahlian</i>: ahli pertama, muda, madya. */
        EXPERT
    }

    static Job staff(String title, JobFunction function, int share) {
        return new Job(title, function, Ladder.STAFF, share);
    }

    static Job skilled(String title, JobFunction function, int share) {
        return new Job(title, function, Ladder.SKILLED, share);
    }

    static Job expert(String title, JobFunction function, int share) {
        return new Job(title, function, Ladder.EXPERT, share);
    }
}
