package id.rotasi.policy.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterTurns;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The presets: what they expand to, how they compose, and what they refuse. */
class PresetsTest {

    private static final Period MAY = new Period(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 29));
    private static final EngineOptions QUICK = EngineOptions.defaults().withStepLimit(500);

    static Stream<RosterPolicy> all() {
        var window = new Period(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 13));
        var presets = new ArrayList<>(List.of(
                Presets.allWfo(),
                Presets.fixedWeekday(DayOfWeek.THURSDAY),
                Presets.friday2026(),
                Presets.cimahiFriday(Set.of("u1")),
                Presets.rotation5050(),
                Presets.rotation(Share.percent(30), ShareBase.ALL_MEMBERS, Rounding.UP),
                Presets.readinessRotation(Share.percent(60)),
                Presets.selective(Set.of(JobFunction.ANALYSIS)),
                Presets.bengkuluProvince2026(),
                Presets.dkiFriday2026(),
                Presets.permenpanrb4of2025(6),
                Presets.lebaran(window, Share.HALF)));
        for (var table : Presets.PpkmTable.values()) {
            for (int level = 1; level <= 3; level++) {
                presets.add(Presets.ppkm(table, level, Presets.PpkmSector.NON_ESSENTIAL));
            }
            presets.add(Presets.ppkm(table, 4, Presets.PpkmSector.ESSENTIAL));
            presets.add(Presets.ppkm(table, 4, Presets.PpkmSector.CRITICAL));
        }
        return presets.stream();
    }

    static Stream<RosterPolicy> staffing() {
        return all().filter(preset -> preset.rule(CounterStaffing.TYPE).isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_preset_keeps_all_hard_rules_where_none_is_forced(RosterPolicy preset) {
        for (int people : new int[] {12, 60, 240}) {
            for (long seed = 1; seed <= 2; seed++) {
                var problem = administration(people, seed, preset.evenOutsideValidity());
                var report =
                        RosterEngine.create(QUICK.withSeed(seed)).solve(problem).report();
                assertThat(report.score().hard())
                        .as("%s, %d people, seed %d: %s", preset.id(), people, seed, report.findings())
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_preset_is_described_in_both_languages(RosterPolicy preset) {
        var names = new Names(administration(12, 1, preset.evenOutsideValidity()));
        var english = new RuleWords(names, Locale.ENGLISH).describe(preset);
        var indonesian = new RuleWords(names, Messages.INDONESIAN).describe(preset);
        assertThat(english)
                .hasSameSizeAs(indonesian)
                .hasSizeGreaterThan(preset.rules().size());
        assertThat(english.get(0)).isNotEqualTo(preset.id() + ".");
        assertThat(String.join(" ", english) + String.join(" ", indonesian)).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @MethodSource("staffing")
    void who_staffs_counters_shares_them_and_the_turns_cost_nothing_else(RosterPolicy preset) {
        assertThat(preset.rule(CounterTurns.TYPE).map(Rule::enforcement)).contains(Enforcement.soft(1));
        for (int people : new int[] {12, 60}) {
            var fair = solve(administration(people, 1, preset.evenOutsideValidity()))
                    .report();
            var other = preset.evenOutsideValidity().without(CounterTurns.TYPE);
            var unfair = solve(administration(people, 1, other)).report();
            assertThat(List.of(fair.status(), unfair.status()))
                    .as("%d people", people)
                    .containsOnly(RosterStatus.OPTIMAL);
            long turns = fair.rules().stream()
                    .filter(rule -> rule.id().equals(CounterTurns.TYPE))
                    .mapToLong(rule -> rule.cost().soft())
                    .sum();
            assertThat(fair.score().soft() - turns).isEqualTo(unfair.score().soft());
        }
    }

    @Test
    void the_friday_of_2026_is_refused_in_december_with_both_periods_unless_allowed() {
        var december = LocalDate.of(2025, 12, 1);
        var draft = RosterProblem.builder(december, december.plusDays(30), Presets.friday2026())
                .units(Unit.root("u", "Bappeda", UnitLevel.AGENCY))
                .asns(Asn.builder("a", "Ani", "u").eligible().build());
        var refused = catchThrowableOfType(InvalidProblemException.class, draft::build);
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().get(0).message(Locale.ENGLISH))
                .contains("1 April 2026", "31 July 2026", "1 December 2025", "31 December 2025");
        assertThat(refused.errors().get(0).message(Messages.INDONESIAN)).contains("1 April 2026", "31 Juli 2026");

        var allowed = draft.policy(Presets.friday2026().evenOutsideValidity()).build();
        assertThat(codes(solve(allowed))).contains("outside-validity");
    }

    @Test
    void half_and_half_with_two_days_a_week_is_told_with_the_reachable_share() {
        var policy = Presets.rotation5050().and(Presets.permenpanrb4of2025(6));
        var roster = solve(administration(60, 1, policy));
        assertThat(roster.report().notices())
                .filteredOn(notice -> notice.code().equals("share-not-reachable"))
                .singleElement()
                .extracting(notice -> notice.message(Locale.ENGLISH))
                .isEqualTo("A share of 50% from home cannot be reached with at most 2 days from home in a week;"
                        + " 40% can.");
        assertThat(codes(solve(administration(60, 1, Presets.rotation5050())))).isEmpty();
        assertThat(codes(solve(administration(60, 1, Presets.bengkuluProvince2026()))))
                .isEmpty();
    }

    @Test
    void a_fixed_weekday_beside_all_on_site_is_told_and_not_resolved_silently() {
        var policy = Presets.allWfo().with(FixedWfhWeekday.hard(DayOfWeek.FRIDAY));
        assertThat(solve(administration(12, 1, policy)).report().notices())
                .extracting(notice -> notice.message(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("'everybody-on-site' and 'fixed-wfh-weekday' contradict", "'everybody-on-site' is kept");
    }

    @Test
    void two_policies_that_are_never_valid_together_cannot_be_joined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.friday2026()
                        .and(Presets.ppkm(Presets.PpkmTable.MARCH_2022, 2, Presets.PpkmSector.NON_ESSENTIAL)))
                .withMessageContaining("2026-04-01..2026-07-31")
                .withMessageContaining("2022-03-01..2022-03-31");
    }

    @Test
    void a_unit_may_be_stricter_than_the_policy_and_never_looser() {
        var header = RuleHeader.hard(WfhDayCap.TYPE).with(Scope.ofUnits("u1"));
        var strict = new WfhDayCap(header, Per.AGENCY, Share.percent(25), ShareBase.ON_DUTY, Rounding.DOWN);
        var loose = new WfhDayCap(header, Per.AGENCY, Share.percent(75), ShareBase.ON_DUTY, Rounding.DOWN);
        var policy = Presets.rotation5050().tightenedBy(strict);
        assertThat(policy.rule("wfh-day-cap")).isEqualTo(Presets.rotation5050().rule("wfh-day-cap"));
        assertThat(policy.rule("wfh-day-cap-u1")).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.rotation5050().tightenedBy(loose))
                .withMessageContaining("wfh-day-cap-u1")
                .withMessageContaining("never looser");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.rotation5050().tightenedBy(EverybodyOnSite.hard()))
                .withMessageContaining("names no unit");
        var onSite = new EverybodyOnSite(RuleHeader.hard("u1-on-site").with(Scope.ofUnits("u1")));
        var roster = solve(administration(60, 1, Presets.rotation5050().tightenedBy(onSite)));
        assertThat(homeUnits(roster)).isNotEmpty().doesNotContain("u1");
    }

    @Test
    void only_agencies_that_reach_the_threshold_rotate() {
        var problem = administration(60, 1, Presets.gatedBy(Presets.rotation5050(), Share.percent(70)));
        var tree = problem.unitTree();
        var ready = tree.all().stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY && !tree.isFrontLine(unit))
                .filter(unit -> {
                    var members = problem.asns().stream()
                            .filter(asn -> asn.unit().equals(unit.id()))
                            .toList();
                    long able = members.stream()
                            .filter(asn -> asn.eligibility().isEligible())
                            .count();
                    return 10 * able >= 7L * members.size();
                })
                .map(Unit::id)
                .toList();
        assertThat(homeUnits(solve(problem))).containsExactlyInAnyOrderElementsOf(ready);
    }

    @Test
    void within_dates_people_are_at_home_on_those_dates_only() {
        var window = new Period(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 13));
        var roster = solve(administration(60, 2, Presets.within(Presets.rotation5050(), window)));
        assertThat(roster.assignments())
                .filteredOn(day -> day.mode() == WorkMode.WFH)
                .isNotEmpty()
                .allMatch(day -> window.contains(day.date()));
    }

    @Test
    void the_shares_of_ppkm_are_those_of_the_tables() {
        var shares = new ArrayList<Integer>();
        for (var table : Presets.PpkmTable.values()) {
            for (int level = 1; level <= 4; level++) {
                shares.add(PpkmShares.onSite(table, level, Presets.PpkmSector.NON_ESSENTIAL)
                                .basisPoints()
                        / 100);
            }
        }
        assertThat(shares).containsExactly(75, 50, 25, 0, 100, 75, 50, 0, 100, 75, 50, 25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PpkmShares.onSite(Presets.PpkmTable.MARCH_2022, 5, Presets.PpkmSector.ESSENTIAL));
    }

    @Test
    void leaders_stay_on_cimahis_friday_and_a_quarter_of_each_agency_too() {
        var roster = solve(administration(60, 1, Presets.cimahiFriday(Set.of())));
        var leaders = roster.problem().asns().stream()
                .filter(asn -> asn.position() == PositionKind.ADMINISTRATOR)
                .map(Asn::id)
                .toList();
        assertThat(leaders).isNotEmpty();
        assertThat(roster.assignments())
                .filteredOn(day -> day.mode() == WorkMode.WFH)
                .isNotEmpty()
                .allMatch(day -> day.date().getDayOfWeek() == DayOfWeek.FRIDAY && !leaders.contains(day.asn()));
    }

    private static Roster solve(RosterProblem problem) {
        return RosterEngine.create(QUICK).solve(problem);
    }

    private static List<String> codes(Roster roster) {
        return roster.report().notices().stream().map(Notice::code).toList();
    }

    private static Set<String> homeUnits(Roster roster) {
        var unitOf = new HashMap<String, String>();
        roster.problem().asns().forEach(asn -> unitOf.put(asn.id(), asn.unit()));
        var units = new TreeSet<String>();
        roster.assignments().stream()
                .filter(day -> day.mode() == WorkMode.WFH)
                .forEach(day -> units.add(unitOf.get(day.asn())));
        return units;
    }

    /** Agencies of desks and one that serves at a counter; one in twelve works six days; May 2026. */
    private static RosterProblem administration(int people, long seed, RosterPolicy policy) {
        var random = new SplittableRandom(seed);
        int agencies = Math.max(3, people / 12);
        var units = new ArrayList<Unit>(List.of(Unit.root("g", "Kota", UnitLevel.GOVERNMENT)));
        for (int u = 0; u < agencies; u++) {
            var unit = Unit.under("g", "u" + u, "Dinas " + u, UnitLevel.AGENCY);
            units.add(u == 0 ? unit.onTheFrontLine().withWorkingWeek(WorkingWeek.SIX_DAYS) : unit);
        }
        var functions = JobFunction.values();
        var asns = new ArrayList<Asn>();
        for (int i = 0; i < people; i++) {
            var asn = Asn.builder("a" + i, "Pegawai " + i, "u" + i % agencies)
                    .function(functions[random.nextInt(functions.length)])
                    .position(i / agencies == 0 ? PositionKind.ADMINISTRATOR : PositionKind.STAFF)
                    .placedOn(LocalDate.of(2026, 5, 1).minusMonths(random.nextInt(24)));
            asns.add((random.nextInt(4) > 0 ? asn.eligible() : asn).build());
        }
        return RosterProblem.builder(MAY.from(), MAY.to(), policy)
                .units(units)
                .counters(ServiceCounter.of("loket", "Loket", "u0", 2))
                .asns(asns)
                .build();
    }
}
