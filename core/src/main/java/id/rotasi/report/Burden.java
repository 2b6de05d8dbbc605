package id.rotasi.report;

import java.util.List;

/** What a roster asks of one person, in days, to be compared with another. */
public sealed interface Burden permits id.rotasi.internal.report.BurdenRecord {

    /** Id of the person. */
    String asn();

    /** Working days on duty. */
    int onDuty();

    /** Working days on leave, on official travel or studying. */
    int absent();

    /** Days on duty that could be at home or on site. */
    int free();

    /** Days at home. */
    int wfh();

    /** Mondays at home. */
    int mondays();

    /** Fridays at home. */
    int fridays();

    /** Days beside a holiday at home. */
    int bridgeDays();

    /** Days at a service counter. */
    int counterDays();

    /** Days on duty for which the person has a wish, one for each wish. */
    int wishes();

    /** How many of them are as wished. */
    int granted();

    /** Of everything that is about this person alone or in a pair; what is about units and days is not in it. */
    Cost cost();

    /** That make up the cost, costliest first. */
    List<Finding> findings();
}
