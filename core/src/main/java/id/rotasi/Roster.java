package id.rotasi;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Judgement;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished roster. Immutable and safe for use by many threads; two rosters are equal when problem, assignments and
 * report are.
 */
public sealed interface Roster permits id.rotasi.internal.report.FinishedRoster {

    /**
     * A roster from elsewhere: from a file, a database or another program. It is counted again, and may break any rule: what
     * it breaks are findings. Nothing is known of how good it could be, so it has no bound. Takes the time of compiling the
     * problem and of one count.
     *
     * @param assignments one for each person and day on duty, in any order; their reasons are not looked at
     * @throws InvalidProblemException if they are no roster of the problem: somebody or a day is unknown, missing or given
     *     twice, a person is somewhere he or she cannot be, or differs from a settled or locked day
     */
    static Roster of(RosterProblem problem, List<Assignment> assignments) {
        return Judgement.of(problem, assignments);
    }

    /** For whom something is written. */
    enum Audience {
        /** The personnel officer, who sees all there is. */
        OFFICER,
        /** The head who signs: as the officer, but for why single people may not work from home, and what they wished. */
        HEAD,
        /**
         * Everybody: of a person only name, title, unit, and place and post of each day. Absences are away and no more, and there
         * are no NIPs, no grades, no reasons, no wishes, and no findings about people.
         */
        EVERYBODY
    }

    /**
     * This roster as an audience may see it, to be handed to any writer: pages, annexes, letters, calendars and lists. What an
     * audience may not see is not in it, so that nothing can write it. Not for solving, reading back or publishing. Takes time
     * linear in the roster.
     */
    default Roster seenBy(Audience audience) {
        return AudienceView.of(this, audience);
    }

    /** What it was made from. */
    RosterProblem problem();

    /**
     * One for each ASN and working day of that ASN's unit, by person in the order of the problem, then by date; those
     * absent included.
     */
    List<Assignment> assignments();

    /** How good it is and why. */
    RosterReport report();

    /**
     * What a person does on a date; empty when the unit does not work. The first question of a roster takes time linear
     * in it, every other one constant time.
     */
    Optional<Assignment> of(String asn, LocalDate date);

    /** All days of a person, by date; none for somebody unknown. Takes time linear in them, after the first question. */
    List<Assignment> of(String asn);

    /** Short for the status of the report. */
    default RosterStatus status() {
        return report().status();
    }

    /** The people at home on a date, in the order of the problem. Takes time linear in the roster. */
    default Stream<Assignment> atHome(LocalDate date) {
        return assignments().stream().filter(a -> a.date().equals(date) && a.mode() == WorkMode.WFH);
    }
}
