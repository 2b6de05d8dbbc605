package id.rotasi.io;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Site;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Puts desks into some of the problems that go through files; the draws are of their own. */
final class RandomDesksOfFiles {

    private static final List<String> IDS = List.of("D1", "meja \"2\"", "=3", "\u00d1 4");

    private final Random random;

    private RandomDesksOfFiles(long seed) {
        this.random = new Random(seed ^ 0xde5c);
    }

    static RosterProblem of(long seed, RosterProblem problem) {
        var desks = new RandomDesksOfFiles(seed);
        return desks.random.nextBoolean() ? problem : desks.with(problem);
    }

    private RosterProblem with(RosterProblem problem) {
        var builder = problem.toBuilder()
                .desks(IDS.stream().map(id -> desk(id, problem)).toList())
                .replaceAsns(problem.asns().stream().map(this::asn).toList())
                .replaceHistory(problem.history().stream().map(this::day).toList());
        problem.published()
                .map(roster ->
                        roster.withDays(roster.days().stream().map(this::day).toList()))
                .ifPresent(builder::published);
        return builder.build();
    }

    private Site.Desk desk(String id, RosterProblem problem) {
        var units = problem.units();
        var desk = Site.Desk.of(
                id,
                random.nextBoolean() ? "Zona A" : "-b; c",
                units.get(random.nextInt(units.size())).id());
        return random.nextBoolean()
                ? desk
                : desk.open(Period.Span.from(problem.period().from()));
    }

    private Asn asn(Asn asn) {
        return random.nextBoolean()
                ? asn
                : asn.toBuilder()
                        .desks(Set.of(IDS.get(random.nextInt(4)), IDS.get(0)))
                        .build();
    }

    private Day day(Day day) {
        boolean inOffice = day.post().equals(Optional.of(Post.OFFICE)) && random.nextBoolean();
        return inOffice
                ? new Day(day.asn(), day.date(), day.mode(), day.post(), Optional.of(IDS.get(random.nextInt(4))))
                : day;
    }
}
