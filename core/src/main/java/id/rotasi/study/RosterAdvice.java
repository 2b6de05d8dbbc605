package id.rotasi.study;

import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.advise.Advisor;
import id.rotasi.internal.advise.ProposalRecord;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.session.HeldSession;
import id.rotasi.report.CellExplanation.Effect;
import id.rotasi.report.Cost;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What may be changed of a finished roster by hand, and what that costs: somebody's day, a swap, a stand-in. A choice is
 * allowed if no hard tally gets worse with everybody else's mode as it is; the posts of the day are given anew before
 * anything is called forbidden. Costs are exact: the count of the roster with the choice less that of the roster as it is.
 *
 * <p>Days that are settled, and those decided by hand, are never proposed to be changed. It is the problem of the roster that
 * says which they are, so that <em>today</em> is said there: with {@code problem.toBuilder().published(publication, today)},
 * all days through today stay as they were published.
 *
 * <p>Making one takes time linear in the roster and its tallies; a question then time linear in the tallies of the people
 * whom it tries, unless a rule about single people stands against the choice, which takes one compilation. Questions take
 * turns.
 */
public final class RosterAdvice {

    private final Supplier<Advisor> whole;
    private final Function<String, Advisor> near;

    private RosterAdvice(Supplier<Advisor> whole, Function<String, Advisor> near) {
        this.whole = whole;
        this.near = near;
    }

    /** About a roster, whoever made it. */
    public static RosterAdvice of(Roster roster) {
        var advisor = new Advisor(Rows.of(roster));
        return new RosterAdvice(() -> advisor, asn -> advisor);
    }

    /**
     * About the roster that a session holds just now. The same advice; stand-ins are found in the time of those who are
     * counted together with the person, and only the first other question takes that of the whole roster.
     */
    public static RosterAdvice of(RosterEngine.Session session) {
        var now = ((HeldSession) session).advice();
        return new RosterAdvice(now::whole, now::near);
    }

    /**
     * The other mode for a person on a date, or the same; of somebody who works in shifts, whichever is not on site is a day off.
     *
     * @throws IllegalArgumentException if there is no such person, or nothing to decide of him or her on that date
     */
    public synchronized Proposal change(String asn, LocalDate date, WorkMode mode) {
        return whole.get().change(asn, date, mode);
    }

    /**
     * Two people take each other's modes on a date, and on another one back, if that differs; or one person exchanges two
     * dates. People of different units may swap where both work.
     *
     * @throws IllegalArgumentException if somebody is unknown, or there is nothing to decide of him or her on a date
     */
    public synchronized Proposal swap(String asn, LocalDate date, String other, LocalDate otherDate) {
        return whole.get().swap(asn, date, other, otherDate);
    }

    /**
     * The best ways for a person to get the other mode on a date: by a swap with somebody on that date, by a swap of two own
     * dates, or by a chain of three people; allowed ones only, least cost first.
     *
     * @param most so many at most
     * @throws IllegalArgumentException as for {@link #change}
     */
    public synchronized List<Proposal> swaps(String asn, LocalDate date, int most) {
        return whole.get().swaps(asn, date, most);
    }

    /**
     * Who can stand in for a person who is absent on a date, at the post of that person: allowed ones only, least cost first.
     * Costs are those of the roster in which the person is absent. On a settled day nobody can.
     *
     * @param most so many at most
     * @throws IllegalArgumentException as for {@link #change}
     */
    public synchronized List<Proposal> standIns(String asn, LocalDate date, int most) {
        return near.apply(asn).standIns(asn, date, most);
    }

    /** What could be changed, and what that would do. */
    public sealed interface Proposal permits ProposalRecord {

        /** Whether no hard tally gets worse. */
        boolean isAllowed();

        /** All days that would not be as they are, by person in the order of the problem, then by date. */
        List<Move> moves();

        /** Cost of the roster with these moves less its cost as it is. */
        Cost difference();

        /** The difference rule by rule, in policy order; rules that are not touched are left out. */
        List<Effect> effects();

        /** Where it is not allowed, the nearest choices that are. */
        List<Proposal> instead();

        /** Yes or no, who moves, and what it costs, in sentences. @param locale Indonesian or English */
        List<String> message(Locale locale);
    }

    /**
     * A day that would not be as it is.
     *
     * @param before as it is
     * @param after as it would be
     */
    public record Move(Day before, Day after) {}
}
