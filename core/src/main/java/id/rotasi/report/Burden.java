package id.rotasi.report;

import java.util.List;

/**
 * What a roster asks of one person, in days, to be compared with another.
 *
 * @param asn id of the person
 * @param onDuty working days on duty
 * @param absent working days on leave, on official travel or studying
 * @param free days on duty that could be at home or on site
 * @param wfh days at home
 * @param mondays Mondays at home
 * @param fridays Fridays at home
 * @param bridgeDays days beside a holiday at home
 * @param counterDays days at a service counter
 * @param wishes days on duty for which the person has a wish, one for each wish
 * @param granted how many of them are as wished
 * @param cost of everything that is about this person alone or in a pair; what is about units and days is not in it
 * @param findings that make up the cost, costliest first
 */
public record Burden(
        String asn,
        int onDuty,
        int absent,
        int free,
        int wfh,
        int mondays,
        int fridays,
        int bridgeDays,
        int counterDays,
        int wishes,
        int granted,
        Cost cost,
        List<Finding> findings) {

    public Burden {
        findings = List.copyOf(findings);
    }
}
