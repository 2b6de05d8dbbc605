package id.rotasi.internal.effect;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what no rule of the policy looks at, though others would. */
record Uses(RosterProblem problem, Notices notices) {

    void history() {
        list("$.history.days[0]", problem.history(), Input.HISTORY);
    }

    void asns() {
        property("frontLine", Asn::frontLine, posting -> posting.frontLine().orElse(false), Input.FRONT_LINE);
        property("carriedOver", asn -> asn.carriedOver().dutyDays() > 0, posting -> false, Input.CARRIED_OVER);
        property(
                "placedOn",
                asn -> asn.placedOn().isPresent(),
                posting -> posting.placedOn().isPresent(),
                Input.PLACED_ON);
    }

    private void property(String name, Predicate<Asn> has, Predicate<Unit.Posting> later, Input input) {
        var paths = new ArrayList<String>();
        each("$.asns", problem.asns(), (path, asn) -> {
            if (has.test(asn)) {
                paths.add(path + "." + name);
            }
            each(path + ".postings", asn.postings(), (place, posting) -> {
                if (later.test(posting)) {
                    paths.add(place + "." + name);
                }
            });
        });
        paths.stream().limit(1).forEach(first -> list(first, paths, input));
    }

    /** Some of the problem at that path, which is read as that. */
    void list(String path, List<?> things, Input input) {
        // A rule of the host's own may look at anything.
        boolean read = problem.policy().rules().stream()
                .anyMatch(rule -> !Presets.isBuiltIn(rule) || rule.descriptor().reads(input));
        if (!things.isEmpty() && !read) {
            var readers = Presets.ruleTypes().stream()
                    .filter(type -> type.reads(input))
                    .map(RuleType::name)
                    .toList();
            notices.add(path, "no-rule", Map.of("rules", readers, "n", things.size()));
        }
    }
}
