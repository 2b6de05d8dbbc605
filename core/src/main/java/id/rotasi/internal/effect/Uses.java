package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.policy.preset.Presets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what no rule of the policy looks at, though others would. */
record Uses(RosterProblem problem, Notices notices) {

    /** Names of the types whose rules count days before the period: weeks, windows and turns reach back. */
    private static final Set<String> LOOKING_BACK =
            Set.of("weekly-wfh-cap", "consecutive-wfh", "person-balance", "weekday-fairness");

    void history() {
        list("$.history.days[0]", problem.history(), type -> LOOKING_BACK.contains(type.name()));
    }

    void asns() {
        property("frontLine", Asn::frontLine, Input.FRONT_LINE);
        property("carriedOver", asn -> asn.carriedOver().dutyDays() > 0, Input.CARRIED_OVER);
        property("placedOn", asn -> asn.placedOn().isPresent(), Input.PLACED_ON);
    }

    private void property(String name, Predicate<Asn> has, Input input) {
        var with = problem.asns().stream().filter(has).toList();
        if (!with.isEmpty()) {
            list("$.asns[" + problem.asns().indexOf(with.get(0)) + "]." + name, with, input);
        }
    }

    /** Some of the problem at that path, which is read as that. */
    void list(String path, List<?> things, Input input) {
        list(path, things, type -> type.reads(input));
    }

    private void list(String path, List<?> things, Predicate<RuleType> reads) {
        if (!things.isEmpty() && nobodyReads(reads)) {
            var readers = Presets.ruleTypes().stream()
                    .filter(reads)
                    .map(RuleType::name)
                    .toList();
            notices.add(path, "no-rule", Map.of("rules", readers, "n", things.size()));
        }
    }

    /** Whether no rule looks at it; one of the host's own may look at anything. */
    private boolean nobodyReads(Predicate<RuleType> reads) {
        return problem.policy().rules().stream()
                .allMatch(rule -> Presets.isBuiltIn(rule) && !reads.test(rule.descriptor()));
    }
}
