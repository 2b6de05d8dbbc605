package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.WorkMode;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.ExplanationWords.Passage;
import id.rotasi.study.RosterAdvice;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A museum that is open all week, with days off in turn and days at home. */
class DaysOffInTurnTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final String JSON = """
            {
              "name": "Jadwal Museum",
              "period": {"from": "2025-12-01", "to": "2025-12-14"},
              "policy": {"rules": [
                {"rule": "counter-staffing"},
                {"rule": "days-on-duty", "days": 5},
                {"rule": "days-off-minimum", "days": 2, "enforcement": {"soft": 20}},
                {"rule": "wfh-day-cap", "share": "50%"},
                {"rule": "person-balance", "share": "40%", "enforcement": {"soft": 10}},
                {"rule": "preferences", "enforcement": {"soft": 5}}
              ]},
              "units": [{"id": "museum", "name": "Museum Daerah", "level": "AGENCY", "workingWeek": "ROSTERED_DAYS_OFF"}],
              "counters": [{"id": "karcis", "name": "Loket Karcis", "unit": "museum", "minimum": 2}],
              "asns": [PEOPLE]
            }
            """;

    private static final RosterEngine ENGINE =
            RosterEngine.create(EngineOptions.defaults().withTimeLimit(Duration.ofSeconds(30)));

    private static final Roster ROSTER = ENGINE.solve(museum(6));

    private static RosterProblem museum(int people) {
        var asns = List.of("ani", "budi", "citra", "dedi", "eka", "fajar").subList(0, people).stream()
                .map(id -> "{\"id\": \"%s\", \"name\": \"%s\", \"unit\": \"museum\", \"eligible\": true%s}"
                        .formatted(
                                id,
                                id,
                                id.equals("ani")
                                        ? ", \"preferences\": [{\"date\": \"2025-12-07\", \"mode\": \"OFF\"}]"
                                        : ""))
                .collect(Collectors.joining(", "));
        return ProblemJson.parse(JSON.replace("PEOPLE", asns));
    }

    private static String said(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.sentence() + "\n" + said(passage.details()))
                .collect(Collectors.joining("\n"));
    }

    private static long days(Roster roster, String asn, LocalDate from, WorkMode... modes) {
        return roster.of(asn).stream()
                .filter(row -> !row.date().isBefore(from) && row.date().isBefore(from.plusWeeks(1)))
                .filter(row -> List.of(modes).contains(row.mode()))
                .count();
    }

    @Test
    void everybody_is_on_duty_on_five_days_of_each_week_and_off_on_two() {
        assertThat(ROSTER.report().score().hard()).isZero();
        assertThat(ROSTER.status()).isEqualTo(RosterStatus.OPTIMAL);
        for (var asn : ROSTER.problem().asns()) {
            for (var monday : List.of(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 8))) {
                assertThat(days(ROSTER, asn.id(), monday, WorkMode.WFO, WorkMode.WFH))
                        .as("%s from %s", asn.id(), monday)
                        .isEqualTo(5);
                assertThat(days(ROSTER, asn.id(), monday, WorkMode.OFF)).isEqualTo(2);
            }
        }
    }

    @Test
    void at_most_half_of_those_on_duty_are_at_home_and_two_stand_at_the_counter() {
        ROSTER.problem().period().dates().forEach(date -> {
            var rows = ROSTER.assignments().stream()
                    .filter(row -> row.date().equals(date))
                    .toList();
            long home = rows.stream().filter(row -> row.mode() == WorkMode.WFH).count();
            long onSite =
                    rows.stream().filter(row -> row.mode() == WorkMode.WFO).count();
            assertThat(home).as("%s", date).isLessThanOrEqualTo(onSite);
            assertThat(rows.stream()
                            .filter(row -> row.post().isPresent()
                                    && row.post().get().id().equals("karcis")))
                    .as("%s", date)
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void each_is_at_home_for_two_fifths_of_the_days_on_duty_and_a_wish_for_a_day_off_is_kept() {
        for (var asn : ROSTER.problem().asns()) {
            assertThat(ROSTER.of(asn.id()).stream().filter(row -> row.mode() == WorkMode.WFH))
                    .as(asn.id())
                    .hasSizeBetween(3, 4);
        }
        assertThat(ROSTER.of("ani", LocalDate.of(2025, 12, 7)).map(Assignment::mode))
                .contains(WorkMode.OFF);
    }

    @Test
    void a_day_off_is_explained_by_what_the_other_modes_would_break_in_both_languages() {
        var off = ROSTER.assignments().stream()
                .filter(row -> row.mode() == WorkMode.OFF)
                .findFirst()
                .orElseThrow();
        var explanation = RosterExplanation.of(ROSTER);
        var cell = explanation.cell(off.asn(), off.date()).orElseThrow();
        assertThat(cell.changes().stream().map(change -> change.mode())).contains(WorkMode.WFH, WorkMode.WFO);
        assertThat(said(explanation.words(INDONESIAN).cell(cell)))
                .contains("libur giliran")
                .contains("6 hari bertugas, paling banyak 5");
        assertThat(said(explanation.words(Locale.ENGLISH).cell(cell))).contains("6 days on duty, at most 5 allowed");
    }

    @Test
    void too_few_people_for_two_at_the_counter_all_week_are_told_which_demands_clash() {
        var roster = ENGINE.solve(museum(2));
        assertThat(roster.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var proof = roster.report().impossibilities().get(0);
        var told = proof.reasons().stream()
                .map(reason -> reason.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        assertThat(told).contains("At most 5 days on duty").contains("Loket Karcis needs at least 2 officers");
        assertThat(proof.mends()).extracting(mend -> mend.message(INDONESIAN)).isNotEmpty();
    }

    @Test
    void a_share_that_is_exceeded_is_told_in_people_of_those_on_duty() {
        var problem = museum(4);
        var date = LocalDate.of(2025, 12, 1);
        var rows = problem.asns().stream()
                .flatMap(asn -> problem.period().dates().map(day -> {
                    boolean isFirst = day.equals(date) && !asn.id().equals("ani");
                    return Assignment.of(
                            asn.id(), day, isFirst ? WorkMode.WFH : WorkMode.OFF, Optional.empty(), Optional.empty());
                }))
                .toList();
        var finding = Roster.of(problem, rows).report().findings().stream()
                .filter(one -> one.type().equals("wfh-day-cap"))
                .toList();
        assertThat(finding).hasSize(1);
        assertThat(finding.get(0)).extracting(Finding::count, Finding::ceiling).containsExactly(3, 1);
        assertThat(finding.get(0).cost().hard()).isEqualTo(3);
    }

    @Test
    void when_somebody_falls_ill_no_more_days_change_than_must() {
        var publication = new PublishedRoster(
                "1",
                Optional.empty(),
                ROSTER.assignments().stream().map(PublishedRoster.Day::of).toList());
        var ill = ROSTER.problem().toBuilder()
                .published(publication)
                .absences(List.of(
                        new Absence("budi", AbsenceKind.LEAVE, LocalDate.of(2025, 12, 10), LocalDate.of(2025, 12, 14))))
                .build();
        var again = ENGINE.solve(ill);
        assertThat(again.report().score().hard()).isZero();
        assertThat(RosterChanges.between(ROSTER, again).people()).hasSizeLessThan(6);
    }

    @Test
    void a_day_off_can_be_swapped_and_a_day_at_home_taken_back() {
        var advice = RosterAdvice.of(ROSTER);
        var off = ROSTER.assignments().stream()
                .filter(row -> row.mode() == WorkMode.OFF)
                .findFirst()
                .orElseThrow();
        var home = advice.change(off.asn(), off.date(), WorkMode.WFH);
        assertThat(home.moves().get(0).after().mode()).isEqualTo(WorkMode.WFH);
        assertThat(home.isAllowed()).isFalse();
        var swaps = advice.swaps(off.asn(), off.date(), 3);
        assertThat(swaps).isNotEmpty().allMatch(swap -> swap.isAllowed());
        assertThat(swaps.get(0).moves()).isNotEmpty();
    }

    @Test
    void a_roster_in_a_file_says_which_days_are_off() throws Exception {
        var csv = new StringWriter();
        RosterCsv.write(ROSTER, csv);
        assertThat(csv.toString().lines().filter(line -> line.contains(",OFF,")))
                .hasSize(24);
        assertThat(RosterCsv.read(new StringReader(csv.toString()))).isEqualTo(ROSTER.assignments());
    }
}
