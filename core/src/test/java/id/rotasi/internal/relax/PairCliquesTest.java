package id.rotasi.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Ledger;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.policy.preset.Presets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Chains and triangles of people who stand in for each other. */
class PairCliquesTest {

    private static final LocalDate FROM = LocalDate.of(2025, 12, 1);
    private static final int PROBLEMS = Math.max(5, Checks.of("pair-cliques", 100));

    /** Ten to thirty people in a few teams, a counter, and groups of three to five who stand in for each other, some all for all. */
    private static RosterProblem problem(long seed, int days) {
        var draw = new Draw(seed);
        int people = draw.between(10, 29);
        int teams = draw.between(1, 3);
        var units = new ArrayList<>(List.of(Unit.root("dinas", "Dinas", UnitLevel.AGENCY)));
        for (int team = 0; team < teams; team++) {
            units.add(Unit.under("dinas", "tim-" + team, "Tim " + team, UnitLevel.TEAM));
        }
        var asns = new ArrayList<Asn>();
        for (int i = 0; i < people; i++) {
            var asn = Asn.builder("p" + i, "Pegawai " + i, "tim-" + i % teams);
            asns.add(draw.chance(0.85) ? asn.eligible().build() : asn.build());
        }
        return RosterProblem.builder(FROM, FROM.plusDays(days - 1L), Presets.rotation5050())
                .units(units)
                .asns(asns)
                .counters(ServiceCounter.of("loket", "Loket", "dinas", draw.between(1, 2)))
                .substitutes(
                        pairs(draw.shuffled(IntStream.range(0, people).boxed().toList()), draw))
                .build();
    }

    private static List<Substitutes> pairs(List<Integer> people, Draw draw) {
        var pairs = new ArrayList<Substitutes>();
        for (int at = 0; at + 5 <= people.size() && draw.chance(0.85); ) {
            boolean isTriangle = draw.chance(0.5);
            int size = isTriangle ? 3 : draw.between(3, 5);
            for (int i = 1; i < size; i++) {
                pairs.add(new Substitutes("p" + people.get(at + i - 1), "p" + people.get(at + i)));
            }
            if (isTriangle) {
                pairs.add(new Substitutes("p" + people.get(at), "p" + people.get(at + 2)));
            }
            at += size;
        }
        return pairs;
    }

    private static List<Component> components(long seed) {
        return Split.of(Model.of(problem(seed, 5))).components();
    }

    @Test
    void cliques_in_the_place_of_their_pairs_cost_the_same_in_any_roster() {
        int merged = 0;
        for (long seed = 0; seed < 200; seed++) {
            var draw = new Draw(seed);
            for (var component : components(seed)) {
                var other = PairCliques.merged(component);
                merged += component.tallies() - other.tallies();
                for (int i = 0; i < 20; i++) {
                    int[] states = Arrays.stream(component.states())
                            .mapToInt(of -> of.code(draw.between(0, of.size() - 1)))
                            .toArray();
                    assertThat(new Ledger(other, states).cost())
                            .as("seed %d", seed)
                            .isEqualTo(new Ledger(component, states).cost());
                }
            }
        }
        assertThat(merged).as("tallies less").isGreaterThan(200);
    }

    @Test
    void a_month_with_chains_and_triangles_is_at_most_5_percent_from_the_bound() {
        var options = EngineOptions.defaults().withTimeLimit(Duration.ofMinutes(2));
        double farthest = 0;
        try (var engine = RosterEngine.create(options.withThreads(1))) {
            for (long seed = 0; seed < PROBLEMS; seed++) {
                var report = engine.solve(problem(seed, 31)).report();
                assertThat(report.score().hard()).as("seed %d", seed).isZero();
                assertThat(report.gap().orElseThrow()).as("gap, seed %d", seed).isLessThanOrEqualTo(0.05);
                farthest = Math.max(farthest, report.gap().orElseThrow());
            }
        }
        LoggerFactory.getLogger("checks").info("{} months, gaps up to {}", PROBLEMS, farthest);
    }
}
