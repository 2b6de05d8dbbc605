package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A December that begins on a Wednesday and is lived with: settled days, days decided by hand, days before. */
final class PageKnownFixture {

    static final LocalDate FROM = LocalDate.of(2025, 12, 3);
    static final LocalDate SETTLED = LocalDate.of(2025, 12, 9);
    static final LocalDate LOCKED = LocalDate.of(2025, 12, 22);
    static final String WHY = "rapat \"koordinasi\" <b>";

    private PageKnownFixture() {}

    /** A free person is locked at home on {@link #LOCKED}, another on site on the day after without a reason. */
    static RosterProblem problem(int people) {
        var whole = PageFixture.problem(people, 1);
        var plain = RosterProblem.builder(FROM, PageFixture.TO, whole.policy())
                .name(whole.name())
                .units(whole.units())
                .counters(whole.counters())
                .asns(whole.asns())
                .absences(whole.absences().stream()
                        .filter(absence -> !absence.from().isBefore(FROM))
                        .toList())
                .build();
        var first = PageFixture.solved(plain);
        var free = free(first);
        return plain.toBuilder()
                .published(new PublishedRoster(
                        "v1",
                        Optional.of(SETTLED),
                        first.assignments().stream().map(Day::of).toList()))
                .locks(Lock.atHome(free.get(0), LOCKED).because(WHY), Lock.onSite(free.get(1), LOCKED.plusDays(1)))
                .history(history(plain))
                .build();
    }

    /** People without absences who may be at home. */
    static List<String> free(Roster roster) {
        return roster.problem().asns().stream()
                .filter(asn -> roster.of(asn.id(), LOCKED)
                                .filter(day -> day.mode() != WorkMode.ABSENT
                                        && day.reason().isEmpty())
                                .isPresent()
                        && roster.of(asn.id(), LOCKED.plusDays(1))
                                .filter(day -> day.mode() != WorkMode.ABSENT
                                        && day.reason().isEmpty())
                                .isPresent())
                .map(asn -> asn.id())
                .toList();
    }

    /* Two days of the week that reaches into the period, one of the week before. */
    private static List<Day> history(RosterProblem problem) {
        var days = new ArrayList<Day>();
        var asns = problem.asns();
        for (int i = 0; i < 6; i++) {
            var home = i % 2 == 0;
            var post = home ? Optional.<Post>empty() : Optional.of(i == 3 ? Post.counter("l-kk") : Post.OFFICE);
            for (int before : List.of(2, 1, 5)) {
                days.add(new Day(asns.get(i).id(), FROM.minusDays(before), home ? WorkMode.WFH : WorkMode.WFO, post));
            }
        }
        return days;
    }
}
