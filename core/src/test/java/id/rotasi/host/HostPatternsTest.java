package id.rotasi.host;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Guide;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.report.RosterStatus;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four patterns as a host writes them; the code of the guide is the code between the marks. */
class HostPatternsTest {

    // guide: begin
    /** Two people are never both on site. */
    record NeverBothOnSite(String id, String one, String other, Enforcement enforcement) implements Rule {
        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            context.period().dates().forEach(date -> context.cell(one, date)
                    .ifPresent(first -> context.cell(other, date)
                            .ifPresent(second -> tallies.accept(new Tally(
                                    id,
                                    new Subject.OfPair(one, other, date),
                                    CellSet.of(first, second),
                                    Counted.ON_SITE,
                                    Price.atMost(1, enforcement))))));
        }
    }

    /** Of each pair of substitutes at least one is on site. */
    record OneOfEveryPair(String id, Enforcement enforcement) implements Rule {
        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            context.substitutes().forEach(pair -> context.period().dates().forEach(date -> {
                var cells = CellSet.of(IntStream.concat(
                                context.cell(pair.first(), date).stream(), context.cell(pair.second(), date).stream())
                        .toArray());
                var subject = new Subject.OfPair(pair.first(), pair.second(), date);
                var price = Price.atLeast(Math.min(1, cells.size()), enforcement);
                tallies.accept(new Tally(id, subject, cells, Counted.ON_SITE, price));
            }));
        }
    }

    /** A team is together on site on one day of each week; the engine chooses which. */
    record TeamTogether(String id, Scope scope, Enforcement enforcement) implements Rule {
        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            var weeks = context.unitDays(scope, Per.SCOPE).stream()
                    .collect(groupingBy(
                            day -> day.subject().onDate().orElseThrow().with(previousOrSame(MONDAY))));
            weeks.forEach((monday, days) -> days.forEach(day -> {
                var together = context.choice(id, new Subject.OfScope(monday), days.size());
                int team = day.onDuty().size();
                var price = Price.atMost(team, enforcement);
                tallies.accept(new Tally(id, day.subject(), day.onDuty(), Counted.WFH, price)
                        .and(together.is(days.indexOf(day)).times(team)));
            }));
        }
    }

    /** Each person is at home on the same weekdays in every week. */
    record SameWeekdaysEachWeek(String id, Enforcement enforcement) implements Rule {
        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            context.people(scope()).forEach(person -> person.cells().stream().forEach(cell -> {
                var asn = person.asn().id();
                var date = context.date(cell);
                var first = context.period().from().with(previousOrSame(date.getDayOfWeek()));
                var home = context.choice(id, new Subject.OfAsn(asn, first, first), 2);
                var subject = new Subject.OfAsn(asn, date, date);
                var price = Price.atMost(1, enforcement);
                tallies.accept(new Tally(id, subject, CellSet.of(cell), Counted.WFH, price).and(home.is(0)));
                tallies.accept(new Tally(id, subject, CellSet.of(cell), Counted.ON_SITE, price).and(home.is(1)));
            }));
        }
    }
    // guide: end

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final Enforcement MUST = Enforcement.HARD;

    private static Roster solve(Rule rule) {
        var policy = RosterPolicy.of("host", EligibilityRespected.hard(), rule, PersonBalance.soft(10, Share.HALF));
        var problem = RosterProblem.builder(FROM, FROM.plusDays(25), policy)
                .units(
                        Unit.root("office", "Kantor", UnitLevel.AGENCY),
                        Unit.under("office", "team", "Tim", UnitLevel.TEAM))
                .asns(IntStream.range(0, 6)
                        .mapToObj(i -> Asn.builder("p" + i, "Pegawai " + i, i < 3 ? "team" : "office")
                                .eligible()
                                .build())
                        .toList())
                .substitutes(
                        List.of(new Substitutes("p0", "p1"), new Substitutes("p1", "p2"), new Substitutes("p2", "p0")))
                .build();
        try (var engine = RosterEngine.create(EngineOptions.defaults().withThreads(1))) {
            var roster = engine.solve(problem);
            assertThat(roster.report().score().hard()).isZero();
            assertThat(roster.report().fairness()).isNotNull();
            return roster;
        }
    }

    private static boolean atHome(Roster roster, String asn, LocalDate date) {
        return roster.of(asn, date).orElseThrow().mode() == WorkMode.WFH;
    }

    private static List<LocalDate> dates(Roster roster) {
        return roster.of("p0").stream().map(Assignment::date).toList();
    }

    @Test
    void two_people_are_never_both_on_site() {
        var roster = solve(new NeverBothOnSite("never-both", "p0", "p3", MUST));
        assertThat(dates(roster))
                .hasSize(19)
                .allMatch(date -> atHome(roster, "p0", date) || atHome(roster, "p3", date));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
    }

    @Test
    void of_every_pair_at_least_one_is_on_site() {
        var roster = solve(new OneOfEveryPair("one-of-each", MUST));
        assertThat(dates(roster))
                .allMatch(date -> List.of("p0", "p1", "p2").stream()
                                .filter(asn -> atHome(roster, asn, date))
                                .count()
                        <= 1);
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
    }

    @Test
    void a_team_is_together_on_one_day_of_each_week() {
        var roster = solve(new TeamTogether("together", new Scope(Set.of("team"), Set.of(), Set.of()), MUST));
        var weeks = dates(roster).stream().collect(groupingBy(date -> date.with(previousOrSame(MONDAY))));
        assertThat(weeks).hasSize(4);
        assertThat(weeks.values()).allMatch(week -> week.stream()
                .anyMatch(date -> List.of("p0", "p1", "p2").stream().noneMatch(asn -> atHome(roster, asn, date))));
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
    }

    @Test
    void everybody_is_at_home_on_the_same_weekdays_every_week() {
        var roster = solve(new SameWeekdaysEachWeek("same", MUST));
        for (int i = 0; i < 6; i++) {
            Map<DayOfWeek, Set<WorkMode>> modes = roster.of("p" + i).stream()
                    .collect(groupingBy(
                            day -> day.date().getDayOfWeek(),
                            Collectors.mapping(Assignment::mode, Collectors.toSet())));
            assertThat(modes.values()).as("p%d", i).hasSize(5).allMatch(weekday -> weekday.size() == 1);
            assertThat(modes.values()).as("p%d", i).anyMatch(weekday -> weekday.contains(WorkMode.WFH));
        }
    }

    @Test
    void none_is_longer_than_15_lines_and_the_guide_shows_them() throws IOException {
        var code = Guide.codeOf(HostPatternsTest.class);
        assertThat(Guide.page("embedding.md")).contains(code);
        var rules = Arrays.stream(code.replace("```", "").strip().split("\n\n"))
                .filter(rule -> rule.contains("record "))
                .toList();
        assertThat(rules).hasSize(4);
        for (var rule : rules) {
            assertThat(rule.substring(rule.indexOf("record ")).lines().count())
                    .as(rule)
                    .isLessThanOrEqualTo(15);
        }
    }
}
