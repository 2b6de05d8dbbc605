package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitOnSiteDates;
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
        list("$.counters", problem.counters().size(), CounterStaffing.TYPE);
    }

    void sites() {
        list("$.sites", problem.sites().size(), SiteCapacity.TYPE);
    }

    void onSiteDates() {
        list("$.onSiteDates", problem.onSiteDates().size(), UnitOnSiteDates.TYPE);
    }

    void substitutes() {
        list("$.substitutes", problem.substitutes().size(), NotBothRemote.TYPE);
    }

    void published() {
        int days = problem.published().map(roster -> roster.days().size()).orElse(0);
        list("$.published", days, PublishedRosterKept.TYPE);
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
        property("frontLine", frontLine, DirectServiceOnSite.TYPE, FrontLinePresence.TYPE);
        property("carriedOver", carriedOver, PersonBalance.TYPE);
        property("placedOn", placedOn, NewlyPlaced.TYPE);
    }

    private void property(String name, List<Integer> places, String... rules) {
        places.stream().findFirst().ifPresent(first -> list("$.asns[" + first + "]." + name, places.size(), rules));
    }

    private void list(String path, int n, String... types) {
        if (n > 0 && areMissing(types)) {
            notices.add(path, "no-rule", Map.of("rules", List.of(types), "n", n));
        }
    }

    /** Whether no rule has one of those types; a rule of the host's own may do the work of any. */
    private boolean areMissing(String... types) {
        return problem.policy().rules().stream()
                .allMatch(rule -> rule instanceof BuiltInRule && !List.of(types).contains(rule.type()));
    }
}
