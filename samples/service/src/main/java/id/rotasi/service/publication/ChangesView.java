package id.rotasi.service.publication;

import id.rotasi.report.words.Names;
import id.rotasi.service.publication.VersionChanges.Changed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a roster changes, in words.
 *
 * @param since the version that is changed
 * @param version the one that takes its place
 * @param days on which somebody works elsewhere, not counting what the data alone brought about
 * @param posts days on which somebody is at another post, likewise
 * @param forced days that the data alone changed, such as those of the absence itself
 */
record ChangesView(String since, String version, long days, long posts, int forced, List<Person> people) {

    /** Somebody who is to be told. @param message the letter, ready to be sent */
    record Person(String asn, String name, String unit, List<Day> days, String message) {}

    /** One day of somebody: what it was, what it is, and why. */
    record Day(LocalDate date, String before, String after, String reason) {}

    static ChangesView of(Changed changed, Locale locale) {
        var changes = changed.changes();
        var problem = changed.roster().problem();
        var names = new Names(problem);
        var people = problem.asns().stream()
                .filter(asn -> changes.people().contains(asn.id()))
                .map(asn -> new Person(
                        asn.id(),
                        asn.name(),
                        names.unit(asn.unit()),
                        changes.of(asn.id()).stream()
                                .map(change -> day(changed, change, locale))
                                .toList(),
                        changes.message(asn.id(), changed.version(), locale)))
                .toList();
        return new ChangesView(
                changed.since().version(),
                changed.version(),
                changes.days(),
                changes.posts(),
                changes.forced().size(),
                people);
    }

    private static Day day(Changed changed, id.rotasi.RosterChanges.Change change, Locale locale) {
        var words = changed.changes().words(change, locale);
        return new Day(change.date(), words.before(), words.after(), words.reason());
    }
}
