package id.rotasi.report;

import id.rotasi.report.RosterReport.RuleResult;
import java.util.List;
import java.util.Optional;

/** What holds the cost of a roster above zero. */
public sealed interface CostExplanation permits id.rotasi.internal.report.CostExplanationRecord {

    /** Cost of the roster. */
    Cost score();

    /**
     * The part that no roster can avoid, as far as it is proven; parts of the problem without a proof count as zero.
     */
    Cost bound();

    /** The part of the bound that the data alone decide: it costs the same in every roster. */
    Cost settled();

    /** The rules that cost something, costliest first. */
    List<RuleResult> rules();

    /** What costs most, over all rules, costliest first. */
    List<Finding> findings();

    /** Most findings listed. */
    int FINDINGS = 10;

    /** The part that a better roster might save, at most. */
    default Cost avoidable() {
        return score().minus(bound());
    }

    /**
     * Days at home of a person in the period, of which none is more or less than fair.
     *
     * @param least fewest, 0 or more
     * @param most most, not less than {@code least}
     */
    record FairShare(int least, int most) {}

    /** What a roster asks of one person, in days, to be compared with another. */
    sealed interface Burden permits id.rotasi.internal.report.BurdenRecord {

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

        /** How many days at home would be fair by the rule about a person's turns; empty where no rule says so. */
        Optional<FairShare> fairShare();

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
}
