package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomRules.Kind;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.report.Cost;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which wish counts, what it costs, and that nobody's wish is lost in silence. */
class WishesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 12, 5);

    private static RosterProblem.Builder office(Rule... rules) {
        return RosterProblem.builder(MONDAY, FRIDAY, RosterPolicy.of("office", rules))
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY));
    }

    private static Asn asn(String id, Preference... wishes) {
        return Asn.builder(id, "Pegawai " + id, "dinas")
                .eligible()
                .preferences(List.of(wishes))
                .build();
    }

    private static Cost cost(RosterProblem problem) {
        return RosterEngine.create(EngineOptions.defaults())
                .solve(problem)
                .report()
                .score();
    }

    @Test
    void a_wish_that_a_later_rule_forbids_is_not_priced() {
        var wish = Preference.on(MONDAY, WorkMode.WFH).withWeight(10);
        var problem = office(Preferences.soft(5), EverybodyOnSite.hard())
                .asns(asn("a", wish))
                .build();
        var report =
                RosterEngine.create(EngineOptions.defaults()).solve(problem).report();
        assertThat(report.score()).isEqualTo(Cost.ZERO);
        assertThat(report.notices())
                .extracting(notice -> notice.message(Locale.ENGLISH))
                .containsExactly("1 wish does not count, since the rules leave no choice there: Pegawai a, Monday,"
                        + " 1 December 2025: work from home.");
    }

    @Test
    void a_wish_for_a_date_goes_before_a_heavier_one_for_the_weekday() {
        var site = Preference.on(MONDAY, WorkMode.WFO);
        var home = Preference.every(DayOfWeek.MONDAY, WorkMode.WFH).withWeight(10);
        for (var wishes : List.of(List.of(site, home), List.of(home, site))) {
            var problem = office(new Preferences(RuleHeader.hard("wishes")), PersonBalance.soft(1, new Share(10_000)))
                    .asns(asn("a", wishes.get(0), wishes.get(1)))
                    .build();
            var roster = RosterEngine.create(EngineOptions.defaults()).solve(problem);
            assertThat(roster.assignments().get(0).mode()).isEqualTo(WorkMode.WFO);
            assertThat(problem.notices())
                    .extracting(notice -> notice.message(Locale.ENGLISH))
                    .singleElement()
                    .asString()
                    .startsWith("$.asns: Opposite wishes of one person for one day (1)")
                    .endsWith("Pegawai a, Monday, 1 December 2025: on site, weight 1.");
        }
    }

    @Test
    void two_wishes_for_one_day_cost_once() {
        var date = Preference.on(MONDAY.plusDays(1), WorkMode.WFH).withWeight(2);
        var weekday = Preference.every(DayOfWeek.TUESDAY, WorkMode.WFH).withWeight(3);
        var problem = office(WfhDayCap.hard(new Share(0)), Preferences.soft(1))
                .asns(asn("a", weekday, date))
                .build();
        assertThat(cost(problem)).isEqualTo(Cost.of(0, 2));
        assertThat(problem.notices()).extracting(InputNotice::code).containsExactly("wishes-twice");
    }

    @Test
    void wishes_for_days_off_duty_are_named_with_the_reason_in_both_languages() {
        var problem = office(Preferences.soft(1))
                .asns(
                        asn("a", Preference.every(DayOfWeek.SATURDAY, WorkMode.WFH)),
                        asn("b", Preference.on(FRIDAY, WorkMode.WFH)))
                .absences(List.of(new Absence("b", AbsenceKind.LEAVE, FRIDAY, FRIDAY)))
                .build();
        assertThat(problem.notices())
                .extracting(notice -> notice.message(Locale.ENGLISH))
                .containsExactly(
                        "$.asns: 2 wishes are for days off duty and have no effect: Pegawai a, every Saturday (never"
                                + " on duty); Pegawai b, Friday, 5 December 2025 (leave).");
        assertThat(problem.notices())
                .extracting(notice -> notice.message(Messages.INDONESIAN))
                .containsExactly(
                        "$.asns: 2 permintaan jatuh pada hari ketika pegawai tidak bertugas sehingga tidak"
                                + " berpengaruh: Pegawai a, setiap Sabtu (tidak pernah bertugas); Pegawai b, Jumat, 5 Desember 2025 (cuti).");
    }

    @Test
    void a_wish_for_a_post_and_one_against_it_are_granted_where_others_can_stand_there() {
        var desk = ServiceCounter.of("loket", "Loket 1", "dinas", 1);
        var problem = office(CounterStaffing.hard(), Preferences.soft(1))
                .counters(desk)
                .asns(
                        asn(
                                "a",
                                Preference.every(DayOfWeek.MONDAY, WorkMode.WFO).at("loket"),
                                Preference.every(DayOfWeek.TUESDAY, WorkMode.WFO)
                                        .notAt("loket")),
                        asn("b", Preference.on(MONDAY.plusDays(1), WorkMode.WFO).at("loket")),
                        asn(
                                "c",
                                Preference.on(MONDAY, WorkMode.WFO)
                                        .notAt("loket")
                                        .withWeight(4),
                                Preference.on(FRIDAY, WorkMode.WFO).at("loket").withWeight(2)))
                .build();
        var roster = RosterEngine.create(EngineOptions.defaults()).solve(problem);
        assertThat(roster.report().score()).isEqualTo(Cost.ZERO);
        assertThat(roster.assignments().stream()
                        .filter(day -> day.post()
                                .filter(post -> post.id().equals("loket"))
                                .isPresent())
                        .map(day -> day.date().getDayOfWeek() + " " + day.asn()))
                .contains("MONDAY a", "TUESDAY b", "FRIDAY c")
                .hasSize(5);
        assertThat(problem.notices()).isEmpty();
    }

    @Test
    void a_wish_about_a_post_that_the_person_cannot_take_is_named_in_both_languages() {
        var problem = office(CounterStaffing.hard(), Preferences.soft(1))
                .counters(ServiceCounter.of("loket", "Loket 1", "dinas", 1).requiring("e-KTP"))
                .asns(
                        asn("a", Preference.on(MONDAY, WorkMode.WFO).notAt("loket")),
                        Asn.builder("b", "Pegawai b", "dinas")
                                .qualifications(Set.of("e-KTP"))
                                .build())
                .build();
        var notices = RosterEngine.create(EngineOptions.defaults())
                .solve(problem)
                .report()
                .notices();
        assertThat(notices)
                .extracting(notice -> notice.message(Locale.ENGLISH))
                .containsExactly("1 wish does not count, since the rules leave no choice there: Pegawai a, Monday,"
                        + " 1 December 2025: not at Loket 1.");
        assertThat(notices)
                .extracting(notice -> notice.message(Messages.INDONESIAN))
                .containsExactly("1 permintaan tidak diperhitungkan karena aturan tidak menyisakan pilihan: Pegawai a,"
                        + " Senin, 1 Desember 2025: tidak di Loket 1.");
    }

    @Test
    void wishes_that_no_rule_looks_at_are_named() {
        var problem = office(EverybodyOnSite.hard())
                .asns(asn("a", Preference.on(MONDAY, WorkMode.WFH)))
                .build();
        assertThat(problem.notices()).extracting(InputNotice::code).containsExactly("wishes-unread");
    }

    @Test
    void a_date_on_site_of_a_unit_and_of_the_one_above_counts_once() {
        var problem = office(
                        new UnitOnSiteDates(RuleHeader.soft("dates", 5)),
                        new FixedWfhWeekday(RuleHeader.hard("fixed"), Set.of(DayOfWeek.MONDAY)))
                .units(Unit.under("dinas", "seksi", "Seksi", UnitLevel.SECTION))
                .asns(Asn.builder("a", "Pegawai a", "seksi").eligible().build())
                .onSiteDates(List.of(
                        new Unit.OnSiteDate("dinas", MONDAY, "apel"), new Unit.OnSiteDate("seksi", MONDAY, "apel")))
                .build();
        assertThat(cost(problem)).isEqualTo(Cost.of(0, 5));
    }

    @Test
    void who_is_newly_placed_is_free_until_that_day() {
        var problem = office(NewlyPlaced.hard(1), PersonBalance.soft(1, new Share(10_000)))
                .asns(Asn.builder("a", "Pegawai a", "dinas")
                        .eligible()
                        .placedOn(MONDAY.plusDays(3))
                        .build())
                .build();
        assertThat(RosterEngine.create(EngineOptions.defaults()).solve(problem).assignments())
                .extracting(day -> day.mode())
                .containsExactly(WorkMode.WFH, WorkMode.WFH, WorkMode.WFH, WorkMode.WFO, WorkMode.WFO);
    }

    @Test
    void the_place_of_what_is_only_wished_for_changes_no_cost() {
        int priced = 0;
        int problems = Checks.of("wish-order", 20_000);
        for (long seed = 0; seed < problems; seed++) {
            var draw = new Draw(seed);
            var problem = RandomProblems.small(seed, rules -> {
                var around = new ArrayList<Rule>(rules.among(Kind.PREFERENCES, new Enforcement(draw.chance(0.3), 3)));
                around.add(rules.rule(Kind.PERSON_BALANCE));
                return around;
            });
            var moved = problem.withPolicy(
                    problem.policy().withRules(moved(problem.policy().rules(), draw)));
            var oracle = Oracle.of(problem);
            var roster = oracle.assignments(oracle.anySheet(draw));
            var before = Model.of(problem);
            var after = Model.of(moved);
            for (int cell = 0; cell < before.table().size(); cell++) {
                assertThat(after.states(cell).toString())
                        .as("seed %d, cell %d", seed, cell)
                        .isEqualTo(before.states(cell).toString());
            }
            var costs = costs(Audit.of(before, roster));
            assertThat(costs(Audit.of(after, roster))).as("seed %d", seed).isEqualTo(costs);
            priced += costs.entrySet().stream()
                            .anyMatch(rule -> rule.getKey().startsWith("it-")
                                    && !rule.getValue().isZero())
                    ? 1
                    : 0;
        }
        assertThat(priced).as("problems with a wish that was not granted").isGreaterThan(problems / 20);
    }

    /** The same rules, those whose place may decide something in their order, the others anywhere between them. */
    private static List<Rule> moved(List<Rule> rules, Draw draw) {
        var moved = new ArrayList<Rule>();
        var wished = new ArrayList<Rule>();
        for (var rule : rules) {
            boolean decides = rule.enforcement().hard() && !(rule instanceof Preferences)
                    || rule instanceof PublishedRosterKept
                    || rule instanceof FixedWfhWeekday;
            (decides ? moved : wished).add(rule);
        }
        wished.forEach(rule -> moved.add(draw.between(0, moved.size()), rule));
        return moved;
    }

    private static Map<String, Cost> costs(Audit audit) {
        var costs = new TreeMap<String, Cost>();
        audit.rules().forEach(rule -> costs.put(rule.id(), Cost.of(rule.hard(), rule.soft())));
        return costs;
    }

    @Test
    void opposite_and_double_wishes_and_those_off_duty_are_always_noticed() {
        var seen = new TreeMap<String, Integer>();
        int problems = Checks.of("wish-notices", 20_000);
        for (long seed = 0; seed < problems; seed++) {
            var problem = RandomProblems.small(seed, rules -> List.of(Preferences.soft(1)));
            var expected = new TreeMap<String, Integer>();
            for (var asn : problem.asns()) {
                expect(problem, asn, expected);
            }
            var noticed = new TreeMap<String, Object>();
            problem.notices().stream()
                    .filter(notice -> notice.code().startsWith("wishes-"))
                    .forEach(notice ->
                            noticed.put(notice.code(), notice.arguments().get("n")));
            assertThat(noticed).as("seed %d", seed).isEqualTo(expected);
            expected.keySet().forEach(code -> seen.merge(code, 1, Integer::sum));
        }
        assertThat(seen).containsOnlyKeys("wishes-opposite", "wishes-twice", "wishes-off-duty", "wishes-of-others");
    }

    private static void expect(RosterProblem problem, Asn asn, Map<String, Integer> expected) {
        var duty = new ArrayList<>(problem.period()
                .dates()
                .filter(date -> problem.workCalendar()
                        .isWorkingDay(problem.unitTree().get(asn.at(date).unit()), date))
                .toList());
        duty.removeIf(date -> asn.service().from().filter(date::isBefore).isPresent()
                || asn.service().to().filter(date::isAfter).isPresent()
                || !asn.workingDays().contains(date.getDayOfWeek()));
        duty.removeIf(date -> problem.absences().stream()
                .anyMatch(absence -> absence.asn().equals(asn.id())
                        && absence.part() == Part.WHOLE_DAY
                        && !date.isBefore(absence.from())
                        && !date.isAfter(absence.to())));
        for (var date : duty) {
            var wished = asn.preferences().stream()
                    .filter(wish -> isMeant(wish, date))
                    .map(wish -> List.of(wish.mode(), wish.post(), wish.isAgainst()))
                    .toList();
            if (wished.stream().distinct().count() > 1) {
                expected.merge("wishes-opposite", 1, Integer::sum);
            } else if (wished.size() > 1) {
                expected.merge("wishes-twice", 1, Integer::sum);
            }
        }
        for (var wish : asn.preferences()) {
            if (duty.stream().noneMatch(date -> isMeant(wish, date))) {
                expected.merge("wishes-off-duty", 1, Integer::sum);
            } else if (duty.stream()
                    .filter(date -> isMeant(wish, date))
                    .allMatch(date -> isOfOthers(problem, asn, date, wish))) {
                expected.merge("wishes-of-others", 1, Integer::sum);
            }
        }
    }

    /** Nobody in shifts is at home, and nobody is off but in shifts and in turn. */
    private static boolean isOfOthers(RosterProblem problem, Asn asn, LocalDate date, Preference wish) {
        var units = problem.unitTree();
        return switch (units.workingWeek(units.get(asn.at(date).unit()))) {
            case SHIFTS -> wish.mode() == WorkMode.WFH;
            case ROSTERED_DAYS_OFF -> false;
            case FIVE_DAYS, SIX_DAYS, SEVEN_DAYS -> wish.mode() == WorkMode.OFF;
        };
    }

    private static boolean isMeant(Preference wish, LocalDate date) {
        return wish.date().isPresent()
                ? wish.date().get().equals(date)
                : wish.weekday().orElseThrow() == date.getDayOfWeek();
    }
}
