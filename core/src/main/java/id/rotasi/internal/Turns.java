package id.rotasi.internal;

import id.rotasi.report.RosterStatus;
import java.util.Optional;

/** Whoever decides when a job runs. */
interface Turns {

    /** A job that waits shall not run any more. @return whether it was waiting */
    boolean leave(Job job);

    /** A job makes room for the next. @param status of its roster, if it has one */
    void makeRoom(Job job, Optional<RosterStatus> status);
}
