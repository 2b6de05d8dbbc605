package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.RandomRules.Kind;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.oracle.Oracle;
import id.rotasi.policy.Enforcement;
import id.rotasi.report.Cost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule against the plain reading of its sentence, on rosters good and bad. */
class RuleOracleTest {

    private static final Set<Kind> NEVER_BROKEN = Set.of(Kind.PREFERENCES, Kind.PUBLISHED_ROSTER_KEPT);

    private static final int SEEDS = Integer.getInteger("rotasi.test.rule-seeds", 120);

    @ParameterizedTest
    @EnumSource
    void a_soft_rule_costs_what_its_sentence_says(Kind kind) {
        assertKeptAndBroken(kind, Enforcement.soft(7));
    }

    @ParameterizedTest
    @EnumSource
    void a_hard_rule_costs_what_its_sentence_says(Kind kind) {
        assertKeptAndBroken(kind, new Enforcement(true, 2));
    }

    @Test
    void rules_of_every_mix_cost_what_their_sentences_say() {
        for (long seed = 0; seed < SEEDS; seed++) {
            check("medium", seed, RandomProblems.withoutFacts(RandomProblems.medium(seed)));
        }
    }

    private void assertKeptAndBroken(Kind kind, Enforcement enforcement) {
        int kept = 0;
        int broken = 0;
        // Wishes out of reach are dropped, and few changes are an aim and no rule.
        boolean neverBroken = enforcement.hard() && NEVER_BROKEN.contains(kind);
        // What seldom happens is waited for.
        for (long seed = 0; seed < SEEDS || !neverBroken && broken == 0 && seed < 5L * SEEDS; seed++) {
            var problem =
                    RandomProblems.withoutFacts(RandomProblems.small(seed, rules -> rules.among(kind, enforcement)));
            for (var costs : check(kind + " " + enforcement, seed, problem)) {
                var cost = costs.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("it-"))
                        .map(Map.Entry::getValue)
                        .reduce(Cost.ZERO, Cost::plus);
                kept += cost.isZero() ? 1 : 0;
                broken += cost.isZero() ? 0 : 1;
            }
        }
        assertThat(kept).as("rosters that keep it").isPositive();
        assertThat(broken > 0).as("some rosters break it").isNotEqualTo(neverBroken);
    }

    /** What each rule costs in a few rosters, after a comparison with the auditor. */
    private static List<Map<String, Cost>> check(String what, long seed, RosterProblem problem) {
        var oracle = Oracle.of(problem);
        var model = Model.of(problem);
        var draw = new Draw(seed);
        var all = new ArrayList<Map<String, Cost>>();
        for (int i = 0; i < 4; i++) {
            var sheet = oracle.anySheet(draw);
            var expected = oracle.costs(sheet);
            var audit = Audit.of(model, oracle.assignments(sheet));
            var counted = new LinkedHashMap<String, Cost>();
            audit.rules().forEach(rule -> counted.put(rule.id(), Cost.of(rule.hard(), rule.soft())));
            assertThat(counted).as("%s, seed %d", what, seed).isEqualTo(expected);
            assertThat(audit.cost()).as("%s, seed %d", what, seed).isEqualTo(oracle.cost(sheet));
            all.add(expected);
        }
        return all;
    }
}
