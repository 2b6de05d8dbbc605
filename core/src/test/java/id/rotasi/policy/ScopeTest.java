package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final UnitTree tree = new UnitTree(List.of(
            Unit.root("kota", "Kota", UnitLevel.GOVERNMENT),
            Unit.under("kota", "bappeda", "Bappeda", UnitLevel.AGENCY),
            Unit.under("bappeda", "data", "Bidang Data", UnitLevel.DIVISION),
            Unit.under("kota", "dinkes", "Dinkes", UnitLevel.AGENCY)));
    private final Asn analyst = Asn.builder("a", "Ani", "data")
            .function(JobFunction.ANALYSIS)
            .position(PositionKind.FUNCTIONAL)
            .build();

    @Test
    void everybody_is_everybody() {
        assertThat(Scope.EVERYBODY.includes(analyst, tree)).isTrue();
    }

    @Test
    void a_unit_covers_its_subtree_and_nothing_beside_it() {
        assertThat(Scope.ofUnits("data").includes(analyst, tree)).isTrue();
        assertThat(Scope.ofUnits("bappeda").includes(analyst, tree)).isTrue();
        assertThat(Scope.ofUnits("dinkes").includes(analyst, tree)).isFalse();
        assertThat(Scope.ofUnits("dinkes", "kota").includes(analyst, tree)).isTrue();
    }

    @Test
    void each_set_narrows() {
        assertThat(Scope.ofFunctions(JobFunction.ANALYSIS).includes(analyst, tree))
                .isTrue();
        assertThat(Scope.ofFunctions(JobFunction.FIELD).includes(analyst, tree)).isFalse();
        assertThat(Scope.ofPositions(PositionKind.FUNCTIONAL).includes(analyst, tree))
                .isTrue();
        assertThat(Scope.ofPositions(PositionKind.JPT).includes(analyst, tree)).isFalse();
        var both = new Scope(Set.of("bappeda"), Set.of(JobFunction.ANALYSIS), Set.of(PositionKind.JPT));
        assertThat(both.includes(analyst, tree)).isFalse();
    }
}
