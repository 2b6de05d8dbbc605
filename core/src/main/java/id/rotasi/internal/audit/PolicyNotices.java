package id.rotasi.internal.audit;

import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.report.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a reader should know about the policy itself: parts that contradict each other, use outside its validity. */
public final class PolicyNotices {

    private PolicyNotices() {}

    /** The notices, in a fixed order. Takes time linear in the cells, and quadratic in the rules. */
    public static List<Notice> of(Model model) {
        var notices = new ArrayList<Notice>();
        outsideValidity(model, notices);
        ReachableShare.of(model).ifPresent(notices::add);
        var rules = model.rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                clash(rules.get(i), rules.get(j), notices);
            }
        }
        return notices;
    }

    private static void outsideValidity(Model model, List<Notice> notices) {
        var policy = model.problem().policy();
        var period = model.problem().period();
        policy.validity()
                .filter(dates -> !dates.contains(period.from()) || !dates.contains(period.to()))
                .ifPresent(dates -> notices.add(new Notice(
                        "outside-validity",
                        Map.of(
                                "policy", policy.id(),
                                "from", dates.from(),
                                "to", dates.to(),
                                "start", period.from(),
                                "end", period.to()))));
    }

    private static void clash(Rule one, Rule other, List<Notice> notices) {
        boolean together = one.scope().equals(other.scope())
                || one.scope().equals(Scope.EVERYBODY)
                || other.scope().equals(Scope.EVERYBODY);
        if (together && (forbids(one, other) || forbids(other, one) || fixedTwice(one, other))) {
            boolean firstKept = forbids(one, other) || fixedTwice(one, other) && !keptRather(other, one);
            notices.add(new Notice(
                    "rules-clash",
                    Map.of("first", (firstKept ? one : other).id(), "second", (firstKept ? other : one).id())));
        }
    }

    /* Whether the first one leaves no day at home at all that the second one asks for. */
    private static boolean forbids(Rule first, Rule second) {
        if (!first.enforcement().hard() || !asksForHome(second)) {
            return false;
        }
        boolean forAll = first.scope().equals(Scope.EVERYBODY) || first.scope().equals(second.scope());
        if (first instanceof EverybodyOnSite) {
            return forAll;
        } else if (first instanceof WeeklyWfhCap cap) {
            return forAll && cap.days() == 0;
        } else if (first instanceof WfhDayCap cap) {
            return forAll && cap.share().basisPoints() == 0;
        } else if (first instanceof WfhOnlyOn only && second instanceof FixedWfhWeekday fixed) {
            return forAll && fixed.weekdays().stream().noneMatch(only.weekdays()::contains);
        } else if (first instanceof FixedWfhWeekday fixed && second instanceof PersonBalance balance) {
            return forAll && balance.share().basisPoints() > fixed.weekdays().size() * 2_000;
        }
        return false;
    }

    private static boolean asksForHome(Rule rule) {
        return rule instanceof FixedWfhWeekday
                || rule instanceof PersonBalance balance && balance.share().basisPoints() > 0
                || rule instanceof UnitDayBalance day && day.share().basisPoints() > 0
                || rule instanceof WeekdayFairness fairness && fairness.share().basisPoints() > 0;
    }

    private static boolean fixedTwice(Rule one, Rule other) {
        return one instanceof FixedWfhWeekday first
                && other instanceof FixedWfhWeekday second
                && !first.weekdays().equals(second.weekdays());
    }

    private static boolean keptRather(Rule other, Rule one) {
        return other.enforcement().hard() && !one.enforcement().hard();
    }
}
