package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.policy.preset.Presets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what no rule of the policy looks at, though others would. */
record Uses(RosterProblem problem, Notices notices) {

    /** Names of the types whose rules count days before the period: weeks, windows and turns reach back. */
    private static final Set<String> LOOKING_BACK =
            Set.of("weekly-wfh-cap", "consecutive-wfh", "person-balance", "weekday-fairness");

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

    void history() {
        list("$.history.days[0]", problem.history().size(), type -> LOOKING_BACK.contains(type.name()));
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
        var first = Optional.<String>empty();
        int n = 0;
        for (int i = 0; i < problem.asns().size(); i++) {
            var asn = problem.asns().get(i);
            var path = "$.asns[" + i + "]";
            if (has.test(asn)) {
                first = first.or(() -> Optional.of(path));
                n++;
            }
            for (int k = 0; k < asn.postings().size(); k++) {
                if (later.test(asn.postings().get(k))) {
                    var posting = path + ".postings[" + k + "]";
                    first = first.or(() -> Optional.of(posting));
                    n++;
                }
            }
        }
        if (first.isPresent()) {
            list(first.get() + "." + name, n, input);
        }
    }

    private void list(String path, int n, Input input) {
        list(path, n, type -> type.reads(input));
    }

    private void list(String path, int n, Predicate<RuleType> reads) {
        if (n > 0 && nobodyReads(reads)) {
            var readers = Presets.ruleTypes().stream()
                    .filter(reads)
                    .map(RuleType::name)
                    .toList();
            notices.add(path, "no-rule", Map.of("rules", readers, "n", n));
        }
    }

    /** Whether no rule looks at it; one of the host's own may look at anything. */
    private boolean nobodyReads(Predicate<RuleType> reads) {
        return problem.policy().rules().stream()
                .allMatch(rule -> Presets.isBuiltIn(rule) && !reads.test(rule.descriptor()));
    }
}
