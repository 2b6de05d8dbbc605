package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.Elements;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks lists of days of people. Somebody who is no employee of the problem is one error, however many days there are in
 * all lists.
 */
final class DayRows {

    private record Cell(String asn, LocalDate date) {}

    /** Checks the date of a day. */
    interface DateTest {
        void check(String path, LocalDate date, Errors errors);
    }

    private final Ids asns;
    private final Ids desks;
    private final PostCheck posts;
    private final Map<String, Integer> strangers = new HashMap<>();

    DayRows(RosterProblem draft, Directory known) {
        this.asns = known.asns();
        this.desks = known.desks();
        this.posts = new PostCheck(draft, known);
        Stream.concat(draft.published().stream().flatMap(roster -> roster.days().stream()), draft.history().stream())
                .map(Day::asn)
                .filter(asn -> !asns.contains(asn))
                .forEach(asn -> strangers.merge(asn, 1, Integer::sum));
    }

    /** Adds the errors of the days of one list; a second one of a person on a date has that code. */
    void check(String list, List<Day> days, String twice, DateTest test, Errors errors) {
        var places = new HashMap<Cell, String>();
        var rows = new RowErrors(errors);
        Elements.each(list, days, (path, day) -> {
            if (strangers.containsKey(day.asn())) {
                int n = strangers.remove(day.asn());
                asns.checkReference(path + ".asn", day.asn(), "unknown-asn-of-day", n, errors);
            }
            rows.of(day.asn(), found -> test.check(path + ".date", day.date(), found));
            day.post().ifPresent(post -> {
                rows.of(day.asn(), found -> PostCheck.mode(path, day, found));
                rows.of(post.id(), found -> posts.exists(path, post, found));
            });
            day.desk().ifPresent(desk -> {
                rows.of(day.asn(), found -> PostCheck.inOffice(path, day, found));
                rows.of(desk, found -> desks.checkReference(path + ".desk", desk, found));
            });
            var first = places.putIfAbsent(new Cell(day.asn(), day.date()), path);
            if (first != null) {
                var values = Map.<String, Object>of("who", day.asn(), "date", day.date(), "first", first);
                rows.of(day.asn(), found -> found.add(path, twice, values));
            }
        });
        rows.end();
    }
}
