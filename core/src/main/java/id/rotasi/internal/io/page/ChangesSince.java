package id.rotasi.internal.io.page;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterChanges.Change;
import java.util.List;

/**
 * What a page shows as changed.
 *
 * @param all the changes of days that the page has
 * @param words tells them in words
 * @param version the name of what was changed; empty if it has none
 */
public record ChangesSince(List<Change> all, RosterChanges words, String version) {

    public static ChangesSince of(Roster roster, RosterChanges changes, String version) {
        var period = roster.problem().period();
        var all = changes.all().stream()
                .filter(change -> period.contains(change.date()))
                .toList();
        return new ChangesSince(all, changes, version.strip());
    }

    /** How many changes of days were decided. */
    long days() {
        return all.stream()
                .filter(change -> !change.isForced() && change.isOfMode())
                .count();
    }

    /** How many changes of posts were decided. */
    long posts() {
        return all.stream()
                .filter(change -> !change.isForced() && !change.isOfMode())
                .count();
    }

    /** How many changes data alone brought about. */
    long forced() {
        return all.stream().filter(Change::isForced).count();
    }
}
