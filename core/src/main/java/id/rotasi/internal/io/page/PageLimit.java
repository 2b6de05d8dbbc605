package id.rotasi.internal.io.page;

import id.rotasi.RosterExplanation.DayLimit;
import id.rotasi.RosterExplanation.DayLimit.Kind;
import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A limit on a group of people, day by day: at most so many at home, at least so many on site.
 *
 * @param rule id of the rule
 * @param unit index of the unit; -1 for everybody in the scope of the rule
 * @param direct whether only the people who belong to the unit directly count
 * @param kind who is counted, and whether the limit is a most or a least
 * @param counts by day; -1 where there is no limit
 * @param limits by day; likewise
 */
record PageLimit(String rule, int unit, boolean direct, Kind kind, int[] counts, int[] limits) {

    /** All limits of the policy, in its order, then by unit. */
    public static List<PageLimit> of(PageModel model) {
        var byRule = new HashMap<String, Map<Integer, Map<Kind, PageLimit>>>();
        DayLimit.of(model.roster).forEach(limit -> add(model, limit, byRule));
        var limits = new ArrayList<PageLimit>();
        for (var rule : model.rules) {
            byRule.getOrDefault(rule, Map.of()).values().forEach(kinds -> limits.addAll(kinds.values()));
        }
        return limits;
    }

    private static void add(PageModel model, DayLimit limit, Map<String, Map<Integer, Map<Kind, PageLimit>>> byRule) {
        int unit = limit.subject().place().map(place -> model.unit(place.id())).orElse(-1);
        var line = byRule.computeIfAbsent(limit.rule(), rule -> new TreeMap<>())
                .computeIfAbsent(unit, index -> new TreeMap<>())
                .computeIfAbsent(
                        limit.kind(),
                        kind -> new PageLimit(
                                limit.rule(), unit, isDirect(model, limit.rule()), kind, days(model), days(model)));
        int day = model.day(limit.subject().onDate().orElseThrow());
        line.counts[day] = limit.count();
        line.limits[day] = limit.limit();
    }

    private static int[] days(PageModel model) {
        var days = new int[model.dates.size()];
        Arrays.fill(days, -1);
        return days;
    }

    private static boolean isDirect(PageModel model, String id) {
        return model.problem.policy().rule(id).filter(PageLimit::isPerUnit).isPresent();
    }

    private static boolean isPerUnit(Rule rule) {
        return rule.descriptor().properties().stream().anyMatch(property -> property.of(rule) == Per.UNIT);
    }
}
