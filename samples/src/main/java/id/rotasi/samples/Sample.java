package id.rotasi.samples;

import id.rotasi.RosterProblem;

/** A bundled administration. What it is about is said in the bundle, by name. */
interface Sample {

    /** As it is typed. */
    String name();

    /** The problem; the same each time. */
    RosterProblem problem();
}
