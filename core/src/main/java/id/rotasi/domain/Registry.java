package id.rotasi.domain;

import java.util.List;

/** Who and what the ids of a problem stand for. */
public interface Registry {

    /** The unit tree, at least one unit, in the order given. */
    List<Unit> units();

    /** The service counters. */
    List<ServiceCounter> counters();

    /** The rooms and buildings. */
    List<Site> sites();

    /** The people, at least one. */
    List<Asn> asns();
}
