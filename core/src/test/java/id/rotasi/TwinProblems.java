package id.rotasi;

import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomRules;
import id.rotasi.io.ProblemJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Offices alone, or with their twins beside them under the same rules, so that there are often several groups. */
public final class TwinProblems {

    private static final List<RandomRules.Kind> RULES = Arrays.stream(RandomRules.Kind.values())
            .filter(kind -> kind != RandomRules.Kind.HOUSE_RULE)
            .toList();

    private TwinProblems() {}

    /** That of a seed. */
    public static RosterProblem of(long seed) throws IOException {
        var office = seed % 10 == 0 ? RandomProblems.medium(seed) : RandomProblems.tiny(seed, 20_000);
        if (seed % 3 == 0) {
            return office;
        }
        var kinds = new Draw(~seed).each(0.3, RULES);
        var few = RandomProblems.small(
                seed, rules -> kinds.stream().map(rules::rule).toList());
        return withTwin(few);
    }

    private static RosterProblem withTwin(RosterProblem problem) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ProblemJson.write(problem, bytes);
        var twin = ProblemJson.parse(bytes.toString(StandardCharsets.UTF_8)
                .replaceAll("\"(asn|unit|site|counter|desk)-(?=\\d)", "\"twin-$1-"));
        var both = problem.toBuilder()
                .units(twin.units())
                .sites(twin.sites())
                .desks(twin.desks())
                .counters(twin.counters())
                .asns(twin.asns())
                .absences(twin.absences())
                .onSiteDates(twin.onSiteDates())
                .substitutes(twin.substitutes())
                .history(twin.history())
                .locks(twin.locks());
        problem.published().map(roster -> roster.withDays(all(roster, twin))).ifPresent(both::published);
        return both.build();
    }

    private static List<Day> all(PublishedRoster roster, RosterProblem twin) {
        var days = new ArrayList<>(roster.days());
        twin.published().ifPresent(others -> days.addAll(others.days()));
        return days;
    }
}
