package id.rotasi.policy;

import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.Share.ShareBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a rule may look at: who, where and when, and the cells. */
public interface RuleContext {

    /** The dates to plan. */
    Period period();

    /** The service counters. */
    List<ServiceCounter> counters();

    /** The rooms and buildings. */
    List<Site> sites();

    /** The desks. */
    List<Site.Desk> desks();

    /** Dates on which a unit is wholly on site. */
    List<Unit.OnSiteDate> onSiteDates();

    /** Pairs who stand in for each other. */
    List<Substitutes> substitutes();

    /** What was published earlier for this period. */
    Optional<PublishedRoster> published();

    /** Its units. */
    UnitTree units();

    /** Its working days. */
    WorkCalendar calendar();

    /**
     * The people in a scope, each with the cells of the days on which they are on duty (maybe none). Of somebody who is in the
     * scope on some days only, the cells of these.
     */
    List<AsnCells> people(Scope scope);

    /**
     * The people in a scope whose days off the roster decides, each with the cells of the days on which it does, absences left out; at
     * least one of them in the period. Who {@link #isInShifts works in shifts} is never at home, and in no other list: neither in
     * {@link #people} nor in {@link #unitDays}, but in {@link #cellsAt}.
     */
    List<AsnCells> inShifts(Scope scope);

    /** The groups of people that {@code per} names within a scope, on each date on which they work. */
    List<UnitDay> unitDays(Scope scope, Per per);

    /** The dates on which officers can stand at the counter: it is open, and its unit works. */
    List<LocalDate> openDays(ServiceCounter counter);

    /**
     * The cells that could staff the counter on a date, which are none on days on which it is closed: unit's subtree, qualified,
     * on duty; and those of people who are settled there, whatever data say now. May be empty.
     */
    CellSet cellsAt(ServiceCounter counter, LocalDate date);

    /** The cell of a person on a date, if the person is on duty. */
    OptionalInt cell(String asn, LocalDate date);

    /** Whose cell it is, as of the date of the cell. */
    Asn asn(int cell);

    /** Which day. */
    LocalDate date(int cell);

    /** Whether the person of a cell works in shifts on that day: off or at a post, never at home. */
    boolean isInShifts(int cell);

    /** Whether the roster decides if the day is off: in shifts, and where days off go in turn. */
    boolean hasDayOff(int cell);

    /** Whether the person of a cell is on duty all day, not absent for half of it. */
    boolean isAllDay(int cell);

    /** A group on a day, with those absent for half of it taken as absent: whom a minimum of people on site may count. */
    default UnitDay allDay(UnitDay day) {
        return new UnitDay(day.subject(), day.unit(), day.onDuty().filter(this::isAllDay), day.members());
    }

    /** Whether the person was at home on a day before the period, see {@link AsnCells#history}. */
    boolean wasHome(int cell);

    /** Whether the person stood at one of the counters on a day before the period. */
    boolean wasAtCounter(int cell);

    /** Whether the person stood at that counter on a day before the period, or on one that is settled. */
    boolean wasAt(int cell, String counter);

    /** The desk at which the person sat on a day before the period, or on one that is settled, if it is known. */
    Optional<Site.Desk> deskOf(int cell);

    /** The desks at which the person can sit on the day of a cell if in the office, in the order of {@link #desks}. */
    List<Site.Desk> desksFor(int cell);

    /**
     * Whether the cell can still be in such a state, after the hard restrictions made so far; what is settled does not
     * matter, so that targets do not change when days are settled.
     */
    boolean may(int cell, Counted counted);

    /**
     * A decision of the rule's own, which is made together with those about cells: one of some options, such as the day on
     * which a team is together. Nobody is told of it but by the tallies that count it. The same choice for the same rule,
     * subject and number of options. A roster from elsewhere, which says nothing of choices, is judged by the options under
     * which it costs least.
     *
     * @param rule id of the rule
     * @param options how many there are, 1 or more
     */
    Choice choice(String rule, Subject subject, int options);

    /**
     * A decision of a rule's own.
     *
     * @param cell its number, as that of a cell in a {@link Tally.Term}; it has no person and no date
     * @param options how many options it has
     */
    record Choice(int cell, int options) {

        /** Counts one if that option is chosen, from 0 to {@code options - 1}. */
        public Tally.Term is(int option) {
            return new Tally.Term(CellSet.of(cell), Counted.option(option), 1);
        }
    }

    /**
     * A person and the cells of that person in ascending order of date.
     *
     * @param asn who; what holds on a date is told by {@link Asn#at}, or {@link RuleContext#asn} of a cell
     * @param cells the days on duty of the period
     * @param history the days on duty before the period, as far as they are known; they are as they were
     */
    record AsnCells(Asn asn, CellSet cells, CellSet history) {

        /** All days, those before the period first. */
        public int[] all() {
            return IntStream.concat(history.stream(), cells.stream()).toArray();
        }
    }

    /**
     * A group of people on one date on which they work.
     *
     * @param subject the unit (or the rule's scope) and the date
     * @param unit id of the unit; empty when the group is the rule's scope
     * @param onDuty the cells of those on duty, or off if the roster so decides; may be empty
     * @param members how many people would work on that date, those on leave, travel or study included
     */
    record UnitDay(Subject subject, Optional<String> unit, CellSet onDuty, int members) {

        /** Of how many people a share is taken. */
        public int base(ShareBase base) {
            return base == ShareBase.ON_DUTY ? onDuty.size() : members;
        }
    }

    /**
     * Takes what a rule decides about single cells. What must be is settled first, by all rules in policy order; only then is
     * it settled which wishes count. A soft requirement, such as that a published day is kept, costs something also where it
     * cannot be met: the price tells what the hard rules take. A wish costs nothing there. So whether either costs something
     * does not depend on the order of the rules, unless a rule asks {@link RuleContext#may} while others still decide.
     */
    interface Restrictions {

        /**
         * The cell must, or if the enforcement is soft should, be in one of the counted states. A hard demand removes the
         * other states from the cell; when an earlier rule left no counted state, the conflict is kept as a violation of this
         * rule and reported. A soft demand becomes a tally of that one cell.
         */
        void require(int cell, Counted counted, Enforcement enforcement);

        /**
         * The cell is wished to be in one of the counted states, where that is possible: a wish that is out of reach after
         * everything that all rules require is dropped, whatever the order of the rules. Of those left, the hard ones become
         * requirements first.
         */
        void wish(int cell, Counted counted, Enforcement enforcement);
    }
}
