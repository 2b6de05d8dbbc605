package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what no rule of the policy looks at, though others would. */
final class Uses {

    private final RosterProblem problem;
    private final Notices notices;

    Uses(RosterProblem problem, Notices notices) {
        this.problem = problem;
        this.notices = notices;
    }

    void counters() {
        list("$.counters", problem.counters().size(), Input.COUNTERS);
    }

    void sites() {
        list("$.sites", problem.sites().size(), Input.SITES);
    }

    void onSiteDates() {
        list("$.onSiteDates", problem.onSiteDates().size(), Input.ON_SITE_DATES);
    }

    void substitutes() {
        list("$.substitutes", problem.substitutes().size(), Input.SUBSTITUTES);
    }

    void published() {
        int days = problem.published().map(roster -> roster.days().size()).orElse(0);
        list("$.published", days, Input.PUBLISHED);
    }

    void asns() {
        var frontLine = new ArrayList<Integer>();
        var carriedOver = new ArrayList<Integer>();
        var placedOn = new ArrayList<Integer>();
        for (int i = 0; i < problem.asns().size(); i++) {
            var asn = problem.asns().get(i);
            if (asn.frontLine()) {
                frontLine.add(i);
            }
            if (asn.carriedOver().dutyDays() > 0) {
                carriedOver.add(i);
            }
            if (asn.placedOn().isPresent()) {
                placedOn.add(i);
            }
        }
        property("frontLine", frontLine, Input.FRONT_LINE);
        property("carriedOver", carriedOver, Input.CARRIED_OVER);
        property("placedOn", placedOn, Input.PLACED_ON);
    }

    private void property(String name, List<Integer> places, Input input) {
        places.stream().findFirst().ifPresent(first -> list("$.asns[" + first + "]." + name, places.size(), input));
    }

    private void list(String path, int n, Input input) {
        if (n > 0 && nobodyReads(input)) {
            var readers = Presets.ruleTypes().stream()
                    .filter(type -> type.reads(input))
                    .map(RuleType::name)
                    .toList();
            notices.add(path, "no-rule", Map.of("rules", readers, "n", n));
        }
    }

    /** Whether no rule looks at it; one of the host's own may look at anything. */
    private boolean nobodyReads(Input input) {
        return problem.policy().rules().stream()
                .allMatch(rule -> Presets.isBuiltIn(rule) && !rule.descriptor().reads(input));
    }
}
