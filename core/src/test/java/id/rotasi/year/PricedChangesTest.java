package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.ReportJson;
import id.rotasi.policy.rule.PublishedRosterKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes are counted also where a rule puts a price on them, so that they are no aim of their own. */
class PricedChangesTest {

    private static final RosterEngine ENGINE = RosterEngine.create(
            EngineOptions.defaults().withStepLimit(200).withUnimprovedSteps(20).withThreads(1));

    @Test
    void the_report_has_changed_days_and_posts_where_a_rule_prices_them(@TempDir Path directory) throws IOException {
        var problem = SmallOffice.december().build();
        var first = ENGINE.solve(problem);
        var revised = ENGINE.solve(problem.toBuilder()
                .absences(new Absence("p3", AbsenceKind.LEAVE, SmallOffice.december(15), SmallOffice.december(18)))
                .published(SmallOffice.published(first, SmallOffice.december(12)))
                .build()
                .withPolicy(problem.policy().with(PublishedRosterKept.soft(1))));

        var changes = revised.report().changes().orElseThrow();
        var listed = RosterChanges.between(first, revised);
        assertThat(changes.days()).isEqualTo(listed.days());
        assertThat(changes.posts()).isEqualTo(listed.posts());
        assertThat(changes.days() + changes.posts()).isPositive();
        assertThat(changes.leastDays()).isZero();
        assertThat(changes.leastPosts()).isZero();
        ReportJson.write(revised, directory.resolve("report.json"), Locale.ENGLISH);
        assertThat(Files.readString(directory.resolve("report.json")))
                .contains("\"changes\": {\"days\": %d, \"leastDays\": 0, \"posts\": %d, \"leastPosts\": 0}"
                        .formatted(changes.days(), changes.posts()));
    }

    @Test
    void on_any_problem_they_are_as_many_as_are_listed_and_no_fewer_than_is_proven() {
        int counted = 0;
        for (long seed = 0; seed < Checks.of("priced-changes", 4_000); seed++) {
            var problem = RandomProblems.withoutFacts(RandomProblems.medium(seed));
            var policy = problem.policy();
            for (var rule : policy.rules()) {
                policy = rule.descriptor().name().equals(PublishedRosterKept.TYPE) ? policy.without(rule.id()) : policy;
            }
            var first = ENGINE.solve(unpublished(problem).withPolicy(policy));
            var days = first.assignments().stream().map(Day::of).toList();
            var again =
                    decidedByHand(problem, new Draw(seed)).published(new PublishedRoster("v1", Optional.empty(), days));
            var revised = ENGINE.solve(
                    again.build().withPolicy(seed % 2 == 0 ? policy.with(PublishedRosterKept.soft(1)) : policy));
            var changes = revised.report().changes().orElseThrow();
            var listed = RosterChanges.between(first, revised);
            assertThat(List.of(changes.days(), changes.posts()))
                    .as("seed %d", seed)
                    .isEqualTo(List.of(listed.days(), listed.posts()));
            assertThat(changes.leastDays()).as("seed %d", seed).isLessThanOrEqualTo(changes.days());
            counted++;
        }
        assertThat(counted).isPositive();
    }

    /** Some days are locked, most of them the mode alone, and counters need more officers, so that posts are given anew. */
    private static RosterProblem.Builder decidedByHand(RosterProblem problem, Draw draw) {
        var more = problem.counters().stream()
                .map(counter -> counter.withMinimum(counter.minimum() + draw.between(0, 1)))
                .toList();
        var needed = problem.toBuilder().replaceCounters(more);
        var changed = needed.errors().isEmpty() ? needed : problem.toBuilder();
        for (var asn : draw.each(0.4, problem.asns())) {
            var date = draw.one(problem.period().dates().toList());
            var lock = draw.chance(0.3) ? Lock.atHome(asn.id(), date) : Lock.onSite(asn.id(), date);
            if (changed.locks(lock).errors().size() > 0) {
                changed.clearLocks();
            }
        }
        return changed;
    }

    private static RosterProblem unpublished(RosterProblem problem) {
        return problem.published().isEmpty()
                ? problem
                : problem.toBuilder()
                        .published(new PublishedRoster("v0", Optional.empty(), List.of()))
                        .build();
    }
}
