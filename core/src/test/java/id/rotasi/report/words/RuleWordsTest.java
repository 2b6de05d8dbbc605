package id.rotasi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomValues;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.AlternateWeeks;
import id.rotasi.policy.rule.AlwaysTogether;
import id.rotasi.policy.rule.ChosenWeeks;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterSurplus;
import id.rotasi.policy.rule.CounterTurns;
import id.rotasi.policy.rule.CounterWeekdays;
import id.rotasi.policy.rule.DaysOffMinimum;
import id.rotasi.policy.rule.DaysOnDuty;
import id.rotasi.policy.rule.DeskEach;
import id.rotasi.policy.rule.DeskSameWeek;
import id.rotasi.policy.rule.DeskZone;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.MonthlyWfhCap;
import id.rotasi.policy.rule.MonthlyWfhMinimum;
import id.rotasi.policy.rule.MonthlyWfoMinimum;
import id.rotasi.policy.rule.NeverTogether;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.NoShiftAfter;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.OneOfEach;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.ReadinessGate;
import id.rotasi.policy.rule.SameWeekdays;
import id.rotasi.policy.rule.ShiftCap;
import id.rotasi.policy.rule.ShiftHoursCap;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import id.rotasi.policy.rule.ShiftHoursMinimum;
import id.rotasi.policy.rule.ShiftRest;
import id.rotasi.policy.rule.ShiftRun;
import id.rotasi.policy.rule.ShiftRunMinimum;
import id.rotasi.policy.rule.ShiftTurns;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.SparedFromCounters;
import id.rotasi.policy.rule.TeamDay;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeekendsOnDuty;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WeeklyWfoMinimum;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.policy.rule.WfoDayCap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordsTest {

    private static final LocalDate DATE = LocalDate.of(2025, 12, 4);
    private static final Names NAMES = new Names(RosterProblem.builder(DATE, DATE, RosterPolicy.of("none"))
            .units(Unit.root("b", "Bappeda", UnitLevel.AGENCY), Unit.root("d", "Disdukcapil", UnitLevel.AGENCY))
            .asns(Asn.builder("a", "Ani", "b").build())
            .build());

    private final RuleWords english = new RuleWords(NAMES, Locale.ENGLISH);
    private final RuleWords indonesian = new RuleWords(NAMES, Messages.INDONESIAN);

    static List<Rule> builtInRules() {
        return List.of(
                CounterStaffing.hard(),
                FrontLinePresence.hard(2, Share.percent(75)),
                LeadershipPresence.hard(1),
                WfhDayCap.hard(Share.HALF),
                WeeklyWfhCap.hard(2),
                SiteCapacity.hard(),
                NotBothRemote.hard(),
                ConsecutiveWfh.hard(3),
                PersonBalance.soft(100, Share.HALF),
                UnitDayBalance.soft(20, Share.HALF),
                WeekdayFairness.soft(10, Share.HALF),
                Preferences.soft(5),
                PublishedRosterKept.soft(200),
                EligibilityRespected.hard(),
                DirectServiceOnSite.hard(),
                LeadersOnSite.hard(),
                UnitOnSiteDates.hard(),
                FixedWfhWeekday.hard(DayOfWeek.THURSDAY),
                EverybodyOnSite.hard(),
                FunctionsOnSite.hard(),
                WfhOnlyOn.hard(DayOfWeek.FRIDAY),
                NewlyPlaced.hard(6),
                ReadinessGate.hard(Share.percent(60)),
                WfoDayCap.hard(Share.percent(25)),
                new AlternateWeeks(
                        RuleHeader.hard(AlternateWeeks.TYPE), AlternateWeeks.Week.B, LocalDate.of(2025, 12, 1)),
                ChosenWeeks.hard(LocalDate.of(2025, 12, 1)),
                SameWeekdays.hard(),
                TeamDay.hard(),
                NeverTogether.hard(List.of(List.of("a", "b"))),
                AlwaysTogether.hard(List.of(List.of("a", "b"))),
                OneOfEach.hard(List.of(List.of("a", "b"))),
                WeeklyWfoMinimum.hard(2),
                MonthlyWfoMinimum.hard(8),
                MonthlyWfhMinimum.hard(4),
                MonthlyWfhCap.hard(10),
                CounterTurns.soft(1),
                CounterWeekdays.soft(1),
                new SparedFromCounters(RuleHeader.soft(SparedFromCounters.TYPE, 5)),
                CounterSurplus.soft(1),
                DeskEach.hard(),
                DeskZone.soft(1),
                DeskSameWeek.soft(1),
                ShiftRest.hard(11),
                ShiftRun.hard(6),
                ShiftRunMinimum.hard(2),
                DaysOffMinimum.hard(2),
                WeekendsOnDuty.hard(2),
                ShiftHoursCap.hard(160, Over.MONTH),
                ShiftHoursMinimum.hard(36, Over.WEEK),
                ShiftTurns.soft(10, ShiftTurns.Turn.NIGHT),
                DaysOnDuty.hard(5),
                ShiftCap.hard(4, Over.MONTH, "malam"),
                NoShiftAfter.hard(List.of(List.of("malam", "pagi"))));
    }

    @Test
    void every_built_in_rule_is_here() {
        assertThat(builtInRules())
                .extracting(Rule::descriptor)
                .containsExactlyInAnyOrderElementsOf(Presets.ruleTypes());
    }

    @ParameterizedTest
    @MethodSource("builtInRules")
    void every_rule_is_said_in_both_languages(Rule rule) {
        for (var words : List.of(english, indonesian)) {
            assertThat(words.name(rule))
                    .isNotBlank()
                    .doesNotContain("{", rule.descriptor().name());
            assertThat(words.paragraph(rule)).endsWith(".").doesNotContain("{", "  ");
        }
        assertThat(english.sentence(rule)).isNotEqualTo(indonesian.sentence(rule));
    }

    @Test
    void every_value_of_every_type_is_said_in_both_languages() {
        for (var type : Presets.ruleTypes()) {
            for (long seed = 0; seed < 40; seed++) {
                var rule = type.create(RuleHeader.hard("it"), RandomValues.of(type, new Draw(seed), "a", "b", "c"));
                for (var words : List.of(english, indonesian)) {
                    assertThat(words.sentence(rule))
                            .as("seed %d: %s", seed, rule)
                            .isNotEqualTo(words.sentence(new Quiet("it", Enforcement.HARD)))
                            .endsWith(".")
                            .doesNotContain("{", "null", "Optional");
                }
            }
        }
    }

    record Quiet(String id, Enforcement enforcement) implements Rule {}

    @Test
    void a_window_is_said_with_its_dates() {
        var dates = WfhOnlyOn.hard(new Period(DATE, DATE.plusDays(1)));
        assertThat(english.sentence(dates)).contains("from Thursday, 4 December 2025 to Friday, 5 December 2025 only");
        assertThat(indonesian.sentence(dates)).contains("mulai Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember");
    }

    @Test
    void a_cap_says_its_share_its_group_and_its_rounding() {
        assertThat(english.sentence(WfhDayCap.hard(Share.HALF)))
                .isEqualTo("On each day, at most 50% of those on duty in each agency work from home, rounded down.");
        var other =
                new WfhDayCap(RuleHeader.hard("cap"), Per.SCOPE, new Share(3_750), ShareBase.ALL_MEMBERS, Rounding.UP);
        assertThat(indonesian.sentence(other))
                .isEqualTo(
                        "Setiap hari, paling banyak 37,5% dari seluruh pegawai (termasuk yang cuti) di seluruh kelompok"
                                + " bekerja dari rumah, dibulatkan ke atas.");
    }

    @Test
    void numbers_of_a_rule_are_said() {
        assertThat(english.sentence(WeeklyWfhCap.hard(1))).contains("more than 1 day.");
        assertThat(english.sentence(ConsecutiveWfh.hard(3))).contains("3 successive days");
        assertThat(english.sentence(FrontLinePresence.hard(1, Share.percent(75))))
                .contains("each unit has at least 1 person on site", "75% of those on duty");
        assertThat(english.sentence(LeadershipPresence.hard(2))).contains("each agency", "at least 2");
        assertThat(english.sentence(LeadersOnSite.hard())).contains("senior leader (JPT), administrator");
        assertThat(indonesian.sentence(
                        new FixedWfhWeekday(RuleHeader.hard("fixed"), Set.of(DayOfWeek.FRIDAY, DayOfWeek.THURSDAY))))
                .contains("pada hari Kamis, Jumat,");
    }

    @Test
    void rules_about_shifts_say_their_hours_days_and_turns() {
        assertThat(english.sentence(ShiftRest.hard(11)))
                .contains("rests for at least 11 hours between the end of a shift");
        assertThat(indonesian.sentence(ShiftRest.hard(11))).contains("beristirahat paling sedikit 11 jam");
        assertThat(indonesian.sentence(ShiftHoursCap.hard(160, Over.MONTH)))
                .isEqualTo("Pegawai sif bertugas paling banyak 160 jam dalam setiap bulan.");
        assertThat(english.sentence(ShiftHoursMinimum.hard(36, Over.PERIOD)))
                .contains("at least 36 hours over the whole period");
        assertThat(indonesian.sentence(ShiftCap.hard(4, Over.WEEK, "malam")))
                .isEqualTo("Pegawai sif bertugas pada sif setiap kelompok paling banyak 4 hari dalam setiap minggu."
                        + " Tempat tugasnya: malam.");
        assertThat(english.sentence(NoShiftAfter.hard(List.of(List.of("malam", "pagi")))))
                .endsWith("nobody is on another shift of it. The posts: malam, pagi.");
        assertThat(english.sentence(WeekendsOnDuty.hard(1))).contains("at most 1 weekend of a month");
        assertThat(english.sentence(ShiftRun.hard(1))).contains("more than 1 day in a row");
        assertThat(english.sentence(DaysOnDuty.hard(5)))
                .isEqualTo("Whoever has days off by the roster is on duty on 5 days in each week;"
                        + " of a shorter one, on as great a part.");
        assertThat(indonesian.sentence(ShiftTurns.soft(1, ShiftTurns.Turn.NIGHT)))
                .endsWith("porsi yang merata dari jaga malam.");
        assertThat(english.sentence(ShiftTurns.soft(1, ShiftTurns.Turn.ALL)))
                .endsWith("a fair share of all shifts each.");
    }

    @Test
    void groups_of_people_are_said_by_name_one_after_the_other() {
        assertThat(english.sentence(OneOfEach.hard(List.of(List.of("a", "c"), List.of("c", "d", "a")))))
                .isEqualTo(
                        "On each day, at least 1 of each group of people is on site, or all who are on duty if they are"
                                + " fewer. The groups: Ani, c | c, d, Ani.");
        assertThat(indonesian.sentence(NeverTogether.hard(List.of(List.of("a", "c")))))
                .endsWith("pada hari yang sama. Kelompoknya: Ani, c.");
    }

    @Test
    void enforcement_scope_and_legal_basis_follow() {
        var header = RuleHeader.soft("pairs", 1_500)
                .with(new Scope(Set.of("d", "b"), Set.of(JobFunction.FIELD), Set.of(PositionKind.STAFF)))
                .citing("PP 94/2021");
        assertThat(english.paragraph(new NotBothRemote(header)))
                .isEqualTo("Two people who stand in for each other do not both work from home on the same day."
                        + " Only for Bappeda, Disdukcapil, units below included. Only for the job functions: field work."
                        + " Only for the positions: staff. To be kept as far as possible (weight 1,500)."
                        + " Legal basis: PP 94/2021.");
        assertThat(indonesian.paragraph(NotBothRemote.hard())).endsWith("Berlaku bagi semua pegawai. Wajib dipenuhi.");
    }

    @Test
    void a_rule_of_the_hosts_own_goes_by_its_id() {
        var rule = new Quiet("quiet-day", Enforcement.HARD);
        assertThat(english.name(rule)).isEqualTo("quiet-day");
        assertThat(english.paragraph(rule))
                .isEqualTo("A rule of this administration's own. For everybody. Must be kept.");
        assertThat(indonesian.legalBasis(rule)).isEmpty();
    }
}
