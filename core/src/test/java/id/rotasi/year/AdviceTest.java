package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.report.Cost;
import id.rotasi.report.words.Messages;
import id.rotasi.study.RosterAdvice;
import id.rotasi.study.RosterAdvice.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be changed by hand, in offices of a few people. */
class AdviceTest {

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private static Asn person(String id, String name) {
        return Asn.builder(id, name, "unit").eligible().build();
    }

    /** Tuti is the officer of the counter on the 2nd; two colleagues who may stand there sit in the office. */
    private static RosterProblem office() {
        return RosterProblem.builder(december(1), december(4), Presets.rotation5050())
                .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket 1", "unit", 1))
                .asns(
                        person("tuti", "Tuti"),
                        person("budi", "Budi"),
                        person("citra", "Citra"),
                        person("dewi", "Dewi"),
                        Asn.builder("eko", "Eko", "unit")
                                .eligibility(Eligibility.notBecause(IneligibilityReason.DISCIPLINE))
                                .build())
                .build();
    }

    private static Roster byHand() {
        var rows = new ArrayList<Assignment>();
        for (var asn : office().asns()) {
            for (int day = 1; day <= 4; day++) {
                boolean officer =
                        asn.id().equals("tuti") && day == 2 || asn.id().equals("citra") && day != 2;
                boolean home = asn.id().equals("dewi") && day <= 2 || asn.id().equals("budi") && day > 2;
                rows.add(
                        home
                                ? Assignment.atHome(asn.id(), december(day))
                                : Assignment.onSite(
                                        asn.id(), december(day), officer ? Post.counter("loket") : Post.OFFICE));
            }
        }
        return Roster.of(office(), rows);
    }

    @Test
    void the_officer_of_a_counter_may_stay_at_home_if_an_idle_colleague_can_take_the_counter() {
        var answer = RosterAdvice.of(byHand()).change("tuti", december(2), WorkMode.WFH);

        assertThat(answer.isAllowed()).isTrue();
        assertThat(answer.moves()).hasSize(2);
        assertThat(answer.moves())
                .anyMatch(move -> !move.after().asn().equals("tuti")
                        && move.after().post().equals(Optional.of(Post.counter("loket"))));
        assertThat(answer.message(Locale.ENGLISH).get(0)).startsWith("Yes, this is allowed.");
        assertThat(answer.message(Messages.INDONESIAN))
                .anyMatch(line -> line.startsWith("- Tuti, Rabu, 2 Desember 2026:"));
    }

    @Test
    void a_no_names_the_rule_and_the_nearest_choice_that_works() {
        var advice = RosterAdvice.of(byHand());
        var eko = advice.change("eko", december(2), WorkMode.WFH);
        assertThat(eko.isAllowed()).isFalse();
        assertThat(eko.difference().hard()).isPositive();
        assertThat(eko.message(Locale.ENGLISH).get(0)).contains("it would break", "eligibility");

        var swap = advice.swap("eko", december(2), "dewi", december(2));
        assertThat(swap.isAllowed()).isFalse();

        var problem =
                office().withPolicy(Presets.rotation(Share.percent(20), Share.ShareBase.ON_DUTY, Share.Rounding.DOWN));
        var full = Roster.of(
                problem,
                byHand().assignments().stream()
                        .map(row -> row.asn().equals("eko") || row.mode() == WorkMode.WFO
                                ? row
                                : Assignment.atHome(row.asn(), row.date()))
                        .toList());
        var more = RosterAdvice.of(full).change("tuti", december(2), WorkMode.WFH);
        assertThat(more.isAllowed()).isFalse();
        assertThat(more.instead()).isNotEmpty().allMatch(Proposal::isAllowed);
        assertThat(more.message(Locale.ENGLISH)).anyMatch(line -> line.startsWith("Possible instead: "));
    }

    @Test
    void stand_ins_take_the_post_and_the_cheapest_comes_first() {
        var standIns = RosterAdvice.of(byHand()).standIns("tuti", december(2), 10);

        assertThat(standIns).hasSizeGreaterThanOrEqualTo(3);
        assertThat(standIns)
                .isSortedAccordingTo(java.util.Comparator.comparing(Proposal::difference))
                .allMatch(option -> option.difference().hard() < 0)
                .allMatch(option -> option.moves().stream()
                        .anyMatch(move -> move.after().post().equals(Optional.of(Post.counter("loket")))));
        assertThatThrownBy(() -> RosterAdvice.of(byHand()).standIns("nobody", december(2), 10))
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> RosterAdvice.of(byHand()).standIns("tuti", december(6), 10))
                .hasMessageContaining("2026-12-06");
    }

    /**
     * One of three people is at home on each day, and everybody once: Budi on the 1st, Citra on the 2nd, Ani on the 3rd. Budi
     * has a meeting on the 3rd, so he cannot take Ani's day for his.
     */
    private static RosterProblem.Builder officeOfThree() {
        var rules = RosterPolicy.of(
                "one each", WfhDayCap.hard(Share.percent(34)), WeeklyWfhCap.hard(1), Preferences.soft(3));
        return RosterProblem.builder(december(1), december(3), rules)
                .units(Unit.root("unit", "Unit", UnitLevel.AGENCY))
                .asns(
                        Asn.builder("ani", "Ani", "unit")
                                .eligible()
                                .preferences(List.of(
                                        Preference.on(december(1), WorkMode.WFH).withWeight(5)))
                                .build(),
                        person("budi", "Budi"),
                        Asn.builder("citra", "Citra", "unit")
                                .eligible()
                                .preferences(List.of(
                                        Preference.on(december(2), WorkMode.WFH).withWeight(2)))
                                .build());
    }

    private static Roster oneEach(RosterProblem problem) {
        var home = Map.of("budi", 1, "citra", 2, "ani", 3);
        var rows = new ArrayList<Assignment>();
        for (var asn : problem.asns()) {
            for (int day = 1; day <= 3; day++) {
                rows.add(
                        home.get(asn.id()) == day
                                ? Assignment.atHome(asn.id(), december(day))
                                : Assignment.onSite(asn.id(), december(day), Post.OFFICE));
            }
        }
        return Roster.of(problem, rows);
    }

    @Test
    void a_chain_of_three_is_found_where_nothing_shorter_makes_the_change_possible() {
        var advice = RosterAdvice.of(oneEach(officeOfThree()
                .locks(Lock.onSite("budi", december(3)).because("meeting"))
                .build()));

        var ways = advice.swaps("ani", december(1), 10);

        // Ani gets her wish of 5, Citra loses hers of 2, each at a price of 3.
        assertThat(ways).singleElement().satisfies(chain -> {
            assertThat(chain.isAllowed()).isTrue();
            assertThat(chain.difference()).isEqualTo(Cost.of(0, 3 * 2 - 3 * 5));
            assertThat(chain.moves())
                    .extracting(move -> move.after().toString())
                    .containsExactly(
                            "ani on 2026-12-01: WFH",
                            "ani on 2026-12-03: WFO at OFFICE",
                            "budi on 2026-12-01: WFO at OFFICE",
                            "budi on 2026-12-02: WFH",
                            "citra on 2026-12-02: WFO at OFFICE",
                            "citra on 2026-12-03: WFH");
        });
        var alone = advice.change("ani", december(1), WorkMode.WFH);
        assertThat(alone.isAllowed()).isFalse();
        assertThat(alone.instead())
                .extracting(Proposal::moves)
                .contains(ways.get(0).moves());
        assertThat(advice.swap("ani", december(1), "budi", december(1)).isAllowed())
                .isFalse();
        assertThat(advice.swap("ani", december(1), "budi", december(3)).isAllowed())
                .isFalse();
        assertThat(advice.swap("ani", december(1), "ani", december(3)).isAllowed())
                .isFalse();
    }

    @Test
    void without_the_meeting_two_people_are_enough() {
        var ways = RosterAdvice.of(oneEach(officeOfThree().build())).swaps("ani", december(1), 10);
        assertThat(ways).anyMatch(way -> way.moves().stream()
                .map(move -> move.after().asn())
                .distinct()
                .toList()
                .equals(List.of("ani", "budi")));
    }

    @Test
    void once_a_day_of_the_chain_is_settled_nothing_is_proposed_any_more() {
        var roster = oneEach(officeOfThree()
                .locks(Lock.onSite("budi", december(3)).because("meeting"))
                .build());
        var today = roster.problem().toBuilder()
                .published(new PublishedRoster(
                        "v1",
                        Optional.of(december(1)),
                        roster.assignments().stream().map(Day::of).toList()))
                .build();
        var advice = RosterAdvice.of(Roster.of(today, roster.assignments()));

        assertThat(advice.swaps("ani", december(1), 10)).isEmpty();
        assertThat(advice.standIns("ani", december(1), 10)).isEmpty();
        var late = advice.change("ani", december(1), WorkMode.WFH);
        assertThat(late.isAllowed()).isFalse();
        assertThat(late.instead()).allMatch(way -> way.moves().stream()
                .allMatch(move -> move.after().date().isAfter(december(1))));
    }

    @Test
    void whoever_is_locked_to_a_post_can_fall_ill_and_has_stand_ins() {
        var problem = office().toBuilder()
                .locks(Lock.onSite("tuti", december(2), Post.counter("loket")))
                .build();
        assertThat(RosterAdvice.of(Roster.of(problem, byHand().assignments())).standIns("tuti", december(2), 10))
                .isNotEmpty()
                .allMatch(way -> way.moves().stream()
                        .noneMatch(move -> move.after().asn().equals("tuti")));
    }
}
