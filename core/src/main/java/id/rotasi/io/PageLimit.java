package id.rotasi.io;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfoDayCap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A limit on a group of people, day by day, recounted from the roster: at most so many at home, at least so many on
 * site.
 *
 * @param rule id of the rule
 * @param unit index of the unit; -1 for everybody in the scope of the rule
 * @param direct whether only the people who belong to the unit directly count
 * @param kind who is counted, and whether the limit is a most or a least
 * @param counts by day; -1 where nobody of the group works
 * @param limits by day; -1 where there is none
 */
record PageLimit(String rule, int unit, boolean direct, Kind kind, int[] counts, int[] limits) {

    /** All limits of the policy, in its order, then by unit. */
    static List<PageLimit> of(PageModel model) {
        var limits = new ArrayList<PageLimit>();
        for (Rule rule : model.problem.policy().rules()) {
            if (rule instanceof WfhDayCap cap) {
                collect(model, cap, cap.per(), Kind.HOME_AT_MOST, limits, (group, day) -> cap.rounding()
                        .apply(cap.share(), group.base(day, cap.base())));
            } else if (rule instanceof WfoDayCap cap) {
                collect(
                        model,
                        cap,
                        cap.per(),
                        Kind.SITE_AT_MOST,
                        limits,
                        (group, day) -> Math.max(
                                group.bound[day], cap.rounding().apply(cap.share(), group.base(day, cap.base()))));
            } else if (rule instanceof FrontLinePresence presence) {
                collect(
                        model,
                        presence,
                        presence.per(),
                        Kind.SITE_AT_LEAST,
                        limits,
                        (group, day) -> group.isFrontLine(model, presence.per())
                                ? Math.max(
                                        presence.minimum(), presence.share().ceilOf(group.base(day, presence.base())))
                                : -1);
            } else if (rule instanceof LeadershipPresence presence) {
                collect(
                        model,
                        presence,
                        presence.per(),
                        Kind.SITE_AT_LEAST,
                        limits,
                        (group, day) -> Math.min(presence.minimum(), group.onDuty[day]));
            }
        }
        return limits;
    }

    /** Who is counted, and what the limit says about the count. */
    enum Kind {
        HOME_AT_MOST,
        SITE_AT_MOST,
        SITE_AT_LEAST
    }

    private interface LimitOfDay {
        int of(Group group, int day);
    }

    private static void collect(
            PageModel model, Rule rule, Per per, Kind kind, List<PageLimit> limits, LimitOfDay limit) {
        for (Group group : groups(model, rule, per).values()) {
            int days = model.dates.size();
            var counts = new int[days];
            var bounds = new int[days];
            for (int day = 0; day < days; day++) {
                boolean works = group.members[day] > 0;
                counts[day] = works ? group.count(kind, day) : -1;
                bounds[day] = works ? limit.of(group, day) : -1;
            }
            limits.add(new PageLimit(rule.id(), group.unit, per == Per.UNIT, kind, counts, bounds));
        }
    }

    private static Map<Integer, Group> groups(PageModel model, Rule rule, Per per) {
        var groups = new TreeMap<Integer, Group>();
        boolean leaders = rule instanceof LeadershipPresence;
        for (Asn asn : model.problem.asns()) {
            boolean counts = !leaders || asn.position().isStructural();
            var unit = groupOf(model, asn, per);
            if (counts && unit.isPresent() && rule.scope().includes(asn, model.tree)) {
                groups.computeIfAbsent(unit.getAsInt(), index -> new Group(index, model.dates.size()))
                        .add(model.row(asn));
            }
        }
        return groups;
    }

    private static OptionalInt groupOf(PageModel model, Asn asn, Per per) {
        if (per == Per.SCOPE) {
            return OptionalInt.of(-1);
        }
        if (per == Per.UNIT) {
            return OptionalInt.of(model.unit(asn.unit()));
        }
        return model.tree
                .atLevel(model.tree.get(asn.unit()), per.level().orElseThrow())
                .map(unit -> OptionalInt.of(model.unit(unit.id())))
                .orElse(OptionalInt.empty());
    }

    /** Head counts of some people by day. */
    private static final class Group {
        final int unit;
        final int[] members;
        final int[] onDuty;
        final int[] atHome;
        /** Those whom a rule keeps on site. */
        final int[] bound;

        Group(int unit, int days) {
            this.unit = unit;
            this.members = new int[days];
            this.onDuty = new int[days];
            this.atHome = new int[days];
            this.bound = new int[days];
        }

        void add(@Nullable Assignment[] row) {
            for (int day = 0; day < row.length; day++) {
                Assignment cell = row[day];
                if (cell != null) {
                    members[day]++;
                    onDuty[day] += cell.mode() == WorkMode.ABSENT ? 0 : 1;
                    atHome[day] += cell.mode() == WorkMode.WFH ? 1 : 0;
                    bound[day] += cell.mode() == WorkMode.WFO && cell.reason().isPresent() ? 1 : 0;
                }
            }
        }

        int count(Kind kind, int day) {
            return kind == Kind.HOME_AT_MOST ? atHome[day] : onDuty[day] - atHome[day];
        }

        int base(int day, ShareBase base) {
            return base == ShareBase.ON_DUTY ? onDuty[day] : members[day];
        }

        boolean isFrontLine(PageModel model, Per per) {
            return per == Per.SCOPE || model.tree.isFrontLine(model.units.get(unit));
        }
    }
}
