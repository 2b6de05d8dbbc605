package id.rotasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.report.Cost;
import id.rotasi.report.words.ExplanationWords;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterExplanationTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private final RosterProblem problem = RosterProblem.builder(
                    MONDAY, MONDAY, RosterPolicy.of("pairs").with(NotBothRemote.hard()))
            .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
            .asns(
                    Asn.builder("a", "Budi", "dinas").eligible().build(),
                    Asn.builder("b", "Citra", "dinas").eligible().build(),
                    Asn.builder("c", "Dewi", "dinas").build())
            .substitutes(List.of(new Substitutes("a", "b")))
            .build();

    private final RosterExplanation bothHome =
            RosterExplanation.of(problem, List.of(home("a"), home("b"), office("c")));

    private static Assignment home(String asn) {
        return Assignment.of(asn, MONDAY, WorkMode.WFH, Optional.empty(), Optional.empty());
    }

    private static Assignment office(String asn) {
        return Assignment.of(asn, MONDAY, WorkMode.WFO, Optional.of(Post.OFFICE), Optional.empty());
    }

    @Test
    void what_is_about_a_pair_burdens_both_of_it_and_nobody_else() {
        assertThat(bothHome.burden("a").cost()).isEqualTo(Cost.of(1, 0));
        assertThat(bothHome.burden("b").findings()).hasSize(1);
        assertThat(bothHome.burden("c").cost()).isEqualTo(Cost.ZERO);
    }

    @Test
    void a_change_that_mends_a_hard_rule_says_so() {
        var change = bothHome.cell("a", MONDAY).orElseThrow().changes().get(0);

        assertThat(change.difference()).isEqualTo(Cost.of(-1, 0));
        assertThat(change.forbiddenBy()).isEmpty();
        assertThat(new ExplanationWords(problem, problem.policy(), Messages.INDONESIAN)
                        .change(change)
                        .sentence())
                .isEqualTo("Bila bekerja di kantor: pelanggaran aturan wajib berkurang 1.");
    }

    @Test
    void eligibility_is_counted_and_explained_even_if_the_policy_does_not_name_it() {
        var cell = bothHome.cell("c", MONDAY).orElseThrow();

        assertThat(cell.fixedBy()).contains("eligibility");
        assertThat(cell.changes()).isEmpty();
        assertThat(new ExplanationWords(problem, problem.policy(), Messages.INDONESIAN)
                        .cell(cell)
                        .get(1)
                        .details())
                .hasSize(2);
    }

    @Test
    void what_is_broken_beyond_the_bound_is_told_apart_from_what_is_unavoidable() {
        var whole = bothHome.whole();

        assertThat(whole.score()).isEqualTo(Cost.of(1, 0));
        assertThat(whole.bound()).isEqualTo(Cost.ZERO);
        assertThat(whole.avoidable()).isEqualTo(Cost.of(1, 0));
    }

    @Test
    void a_counter_whose_unit_does_not_work_on_that_day_is_no_state() {
        var saturday = MONDAY.plusDays(5);
        var sixDays = RosterProblem.builder(saturday, saturday, Presets.rotation5050())
                .units(
                        Unit.root("dinas", "Dinas", UnitLevel.AGENCY),
                        Unit.under("dinas", "seksi", "Seksi", UnitLevel.SECTION).withWorkingWeek(WorkingWeek.SIX_DAYS))
                .asns(
                        Asn.builder("a", "Budi", "seksi").build(),
                        Asn.builder("b", "Citra", "dinas").build())
                .counters(ServiceCounter.of("desk", "KTP-el", "dinas", 1))
                .build();
        var roster = RosterEngine.create(EngineOptions.defaults()).solve(sixDays);

        assertThat(roster.report().freeCells()).isZero();
        assertThat(RosterExplanation.of(roster)
                        .cell("a", saturday)
                        .orElseThrow()
                        .changes())
                .isEmpty();
    }

    @Test
    void unknown_people_dates_and_rules_are_named() {
        assertThatThrownBy(() -> bothHome.burden("x")).hasMessageContaining("'x'");
        assertThatThrownBy(() -> bothHome.cell("x", MONDAY)).hasMessageContaining("'x'");
        assertThatThrownBy(() -> bothHome.cell("a", MONDAY.plusDays(1))).hasMessageContaining("2025-12-02");
        assertThatThrownBy(() -> bothHome.rule("x")).hasMessageContaining("'x'", "not-both-remote");
    }
}
