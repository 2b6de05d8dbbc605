package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.PublishedRoster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks the days that were published, and those before the period. Somebody who is no employee of the problem is one
 * error, however many days there are in both lists.
 */
final class DayCheck {

    private record Cell(String asn, LocalDate date) {}

    private interface DateTest {
        void check(String path, LocalDate date, Errors errors);
    }

    private final RosterProblem draft;
    private final Directory known;
    private final Errors errors;
    private final PostCheck posts;
    private final Map<String, Integer> strangers = new HashMap<>();

    DayCheck(RosterProblem draft, Directory known, Errors errors) {
        this.draft = draft;
        this.known = known;
        this.errors = errors;
        this.posts = new PostCheck(draft, known);
        Stream.concat(draft.published().stream().flatMap(roster -> roster.days().stream()), draft.history().stream())
                .map(PublishedRoster.Day::asn)
                .filter(asn -> !known.asns().contains(asn))
                .forEach(asn -> strangers.merge(asn, 1, Integer::sum));
    }

    void published() {
        draft.published().ifPresent(roster -> {
            roster.frozenThrough().ifPresent(date -> known.checkDate("$.published.frozenThrough", date, errors));
            days("$.published.days", roster.days(), "published-twice", this::inPeriod);
        });
    }

    void history() {
        days("$.history.days", draft.history(), "history-twice", this::beforePeriod);
        PeriodCheck.history(draft, errors);
    }

    private void days(String list, List<PublishedRoster.Day> days, String twice, DateTest test) {
        var places = new HashMap<Cell, Integer>();
        var rows = new RowErrors(errors);
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var path = list + "[" + i + "]";
            if (strangers.containsKey(day.asn())) {
                known.asns()
                        .checkReference(
                                path + ".asn", day.asn(), "unknown-asn-of-day", strangers.remove(day.asn()), errors);
            }
            rows.of(day.asn(), found -> test.check(path + ".date", day.date(), found));
            day.post().ifPresent(post -> {
                rows.of(day.asn(), found -> PostCheck.mode(path, day, found));
                rows.of(post.id(), found -> posts.exists(path, post, found));
            });
            var first = places.putIfAbsent(new Cell(day.asn(), day.date()), i);
            if (first != null) {
                rows.of(
                        day.asn(),
                        found -> found.add(
                                path,
                                twice,
                                Map.of("who", day.asn(), "date", day.date(), "first", list + "[" + first + "]")));
            }
        }
        rows.end();
    }

    private void inPeriod(String path, LocalDate date, Errors found) {
        var start = draft.period().from();
        if (!known.periodIsBackwards() && date.isBefore(start)) {
            found.add(path, "published-before-period", Map.of("date", date, "from", start));
        } else {
            known.checkDate(path, date, found);
        }
    }

    private void beforePeriod(String path, LocalDate date, Errors found) {
        DateCheck.checkRange(path, date, found);
        known.checkBeforePeriod(path, date, "history-in-period", found);
        if (found.size() == 0 && !known.periodIsBackwards() && !reaches(draft, date)) {
            found.add(
                    path,
                    "history-too-old",
                    Map.of("date", date, "from", draft.period().from(), "max", RosterProblem.MAX_DAYS));
        }
    }

    /** Whether a date is before the period, and near enough to be a day of its history. */
    static boolean reaches(RosterProblem draft, LocalDate date) {
        long before = ChronoUnit.DAYS.between(date, draft.period().from());
        return before > 0 && before <= RosterProblem.MAX_DAYS && DateCheck.isInRange(date);
    }
}
