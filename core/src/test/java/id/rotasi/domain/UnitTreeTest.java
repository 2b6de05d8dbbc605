package id.rotasi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rotasi.domain.Unit.WorkingWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final Unit KOTA = Unit.root("kota", "Kota", UnitLevel.GOVERNMENT);
    private static final Unit RSUD = Unit.under("kota", "rsud", "RSUD", UnitLevel.AGENCY)
            .withWorkingWeek(WorkingWeek.SIX_DAYS)
            .workingThroughCollectiveLeave()
            .seatedAt("gedung-b");
    private static final Unit IGD =
            Unit.under("rsud", "igd", "IGD", UnitLevel.SERVICE_POINT).onTheFrontLine();
    private static final Unit TRIAGE =
            Unit.under("igd", "triage", "Triase", UnitLevel.TEAM).seatedAt("igd-1");
    private static final Unit FINANCE =
            Unit.under("rsud", "keuangan", "Keuangan", UnitLevel.DIVISION).withWorkingWeek(WorkingWeek.FIVE_DAYS);

    /** Children stand before their parents, which is allowed. */
    private final UnitTree tree = new UnitTree(List.of(TRIAGE, FINANCE, IGD, RSUD, KOTA));

    @Test
    void a_path_leads_from_the_unit_to_the_root() {
        assertThat(tree.pathToRoot(TRIAGE)).containsExactly(TRIAGE, IGD, RSUD, KOTA);
        assertThat(tree.pathToRoot(KOTA)).containsExactly(KOTA);
    }

    @Test
    void a_subtree_has_parents_before_children() {
        assertThat(tree.subtree(RSUD)).startsWith(RSUD).containsExactlyInAnyOrder(RSUD, FINANCE, IGD, TRIAGE);
        assertThat(tree.subtree(RSUD)).containsSubsequence(IGD, TRIAGE);
        assertThat(tree.subtree(FINANCE)).containsExactly(FINANCE);
    }

    @Test
    void the_working_week_is_inherited_and_five_days_unless_said() {
        assertThat(tree.workingWeek(TRIAGE)).isEqualTo(WorkingWeek.SIX_DAYS);
        assertThat(tree.workingWeek(FINANCE)).isEqualTo(WorkingWeek.FIVE_DAYS);
        assertThat(tree.workingWeek(KOTA)).isEqualTo(WorkingWeek.FIVE_DAYS);
    }

    @Test
    void the_nearest_site_counts() {
        assertThat(tree.site(TRIAGE)).contains("igd-1");
        assertThat(tree.site(IGD)).contains("gedung-b");
        assertThat(tree.site(KOTA)).isEmpty();
    }

    @Test
    void flags_hold_for_the_whole_subtree_and_not_above() {
        assertThat(tree.isFrontLine(TRIAGE)).isTrue();
        assertThat(tree.isFrontLine(RSUD)).isFalse();
        assertThat(tree.worksCollectiveLeave(TRIAGE)).isTrue();
        assertThat(tree.worksCollectiveLeave(KOTA)).isFalse();
    }

    @Test
    void a_unit_finds_the_nearest_unit_of_a_level_itself_included() {
        assertThat(tree.atLevel(TRIAGE, UnitLevel.AGENCY)).contains(RSUD);
        assertThat(tree.atLevel(RSUD, UnitLevel.AGENCY)).contains(RSUD);
        assertThat(tree.atLevel(KOTA, UnitLevel.AGENCY)).isEmpty();
        assertThat(tree.isInside(TRIAGE, RSUD)).isTrue();
        assertThat(tree.isInside(RSUD, TRIAGE)).isFalse();
    }

    @Test
    void an_unknown_unit_is_refused_by_name() {
        assertThatThrownBy(() -> tree.get("dinkes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'dinkes'");
    }
}
