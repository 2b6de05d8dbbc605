package id.rotasi;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.revise.ChangeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one roster changes of another: who, when, from what, to what and why. Only days of both periods are compared.
 * Immutable.
 */
public sealed interface RosterChanges permits ChangeList {

    /** What a roster changes of one that was published. Takes time linear in both. */
    static RosterChanges between(Publication before, Roster after) {
        return ChangeList.of(before.days(), after);
    }

    /** What a roster changes of another one. Takes time linear in both. */
    static RosterChanges between(Roster before, Roster after) {
        return ChangeList.of(before.assignments().stream().map(Day::of).toList(), after);
    }

    /** What a roster changes of rows as they were written. Takes time linear in both. */
    static RosterChanges between(List<Assignment> before, Roster after) {
        return ChangeList.of(before.stream().map(Day::of).toList(), after);
    }

    /** What differs between rows of which nothing else is known, so that few of the reasons can be told. */
    static RosterChanges between(List<Assignment> before, List<Assignment> after) {
        return ChangeList.of(before, after);
    }

    /** All changes, by person in the order of the later roster, then by date. */
    List<Change> all();

    /** How many days somebody is at home instead of on site or the other way round, not counting what data alone changed. */
    default long days() {
        return all().stream()
                .filter(change -> !change.isForced() && change.isOfMode())
                .count();
    }

    /** How many days somebody is on site at another post, not counting what data alone changed. */
    default long posts() {
        return all().stream()
                .filter(change -> !change.isForced() && !change.isOfMode())
                .count();
    }

    /** Those that were decided: counted, and as few as can be if an engine decided them. */
    default List<Change> decided() {
        return all().stream().filter(change -> !change.isForced()).toList();
    }

    /** Those that data alone brought about: leave, days off, rules about single people, locks. They are not counted. */
    default List<Change> forced() {
        return all().stream().filter(Change::isForced).toList();
    }

    /** Those of a person, by date. */
    default List<Change> of(String asn) {
        return all().stream().filter(change -> change.asn().equals(asn)).toList();
    }

    /** The people who have a change, in the order of the later roster. */
    default List<String> people() {
        return all().stream().map(Change::asn).distinct().toList();
    }

    /** These changes as an audience may see them: for everybody, without reasons in words. */
    RosterChanges seenBy(Roster.Audience audience);

    /**
     * A message to a person, ready to be sent: what changes, old and new, and why; plain text of several lines.
     *
     * @param version the name of the new version, as it is to be printed
     * @param locale Indonesian or English
     */
    String message(String asn, String version, Locale locale);

    /** A change in a sentence. @param locale Indonesian or English */
    String message(Change change, Locale locale);

    /** A change in words, for the columns of a table. @param locale Indonesian or English */
    Words words(Change change, Locale locale);

    /**
     * A change in words.
     *
     * @param who name of the person
     * @param before what it was
     * @param after what it is
     * @param reason why, in a sentence
     */
    record Words(String who, String before, String after, String reason) {}

    /**
     * One day of a person that is not as it was.
     *
     * @param before what it was; empty if there was nothing
     * @param after what it is; empty if there is nothing any more
     * @param rule id of the rule that left no choice, for {@link Reason#RULE}
     */
    record Change(Optional<Day> before, Optional<Day> after, Reason reason, Optional<String> rule) {

        /** The later day, or the earlier one if there is no later. */
        public Day day() {
            return after.or(() -> before).orElseThrow();
        }

        /** Id of the person. */
        public String asn() {
            return day().asn();
        }

        /** The date. */
        public LocalDate date() {
            return day().date();
        }

        /** Whether somebody works elsewhere, or not at all any more, or again; else only the post differs. */
        public boolean isOfMode() {
            return !before.map(Day::mode).equals(after.map(Day::mode));
        }

        /** Whether data alone brought it about, so that nobody decided it. */
        public boolean isForced() {
            return reason != Reason.REPLANNED;
        }
    }

    /**
     * What rosters with at most so many changed days cost.
     *
     * @param days changed days
     * @param cost soft cost of the best roster known that changes no more
     * @param bound no roster that changes no more, and breaks no more hard rules, costs less than this; empty if nothing is
     *     known
     */
    record CurvePoint(long days, long cost, OptionalLong bound) {}

    /** Why a day is not as it was. */
    enum Reason {
        /** Leave, official travel or study. */
        ABSENCE,
        /** An absence was cancelled, so the day is to be decided. */
        ABSENCE_ENDED,
        /** It is a day off now, or a working day now. */
        DAY_OFF,
        /** The person came or left. */
        SERVICE,
        /** A rule or the data about the person leave no choice. */
        RULE,
        /** The post is closed, or not open to the person any more; likewise the desk. */
        POST,
        /** It was decided by hand. */
        LOCK,
        /** The engine decided so, to keep the rules. */
        REPLANNED;

        /** As it stands in files for programs, such as {@code absence-ended}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
