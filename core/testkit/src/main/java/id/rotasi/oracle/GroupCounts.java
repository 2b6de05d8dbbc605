package id.rotasi.oracle;

import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.AlwaysTogether;
import id.rotasi.policy.rule.NeverTogether;
import id.rotasi.policy.rule.OneOfEach;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What rules cost that name groups of people, from their sentences. */
record GroupCounts(Facts facts, Rule rule, List<ToLongFunction<int[][]>> parts) {

    static boolean isKnown(Rule rule) {
        return rule instanceof NeverTogether || rule instanceof AlwaysTogether || rule instanceof OneOfEach;
    }

    void count() {
        for (int d = 0; d < facts.dates.size(); d++) {
            int day = d;
            if (rule instanceof NeverTogether never) {
                never.groups()
                        .forEach(group -> count(sheet -> Math.max(0, onSite(sheet, onDuty(group, day), day) - 1)));
            } else if (rule instanceof AlwaysTogether always) {
                always.groups().forEach(group -> count(sheet -> fewer(sheet, group, day)));
            } else if (rule instanceof OneOfEach one) {
                one.groups().forEach(group -> {
                    var people = facts.allDay(onDuty(group, day), day);
                    int least = Math.min(one.minimum(), people.size());
                    count(sheet -> Math.max(0, least - onSite(sheet, people, day)));
                });
            }
        }
    }

    private void count(ToLongFunction<int[][]> broken) {
        parts.add(sheet -> rule.enforcement().weight() * broken.applyAsLong(sheet));
    }

    private List<Integer> onDuty(List<String> group, int d) {
        var people = new ArrayList<Integer>();
        for (var id : group) {
            int a = facts.person(id);
            if (facts.onDuty(a, d) && facts.isAbout(rule, a, d)) {
                people.add(a);
            }
        }
        return people;
    }

    private static long onSite(int[][] sheet, List<Integer> people, int d) {
        return people.stream().filter(a -> !Facts.isAway(sheet[a][d])).count();
    }

    private long fewer(int[][] sheet, List<String> group, int d) {
        long onSite = onSite(sheet, onDuty(group, d), d);
        long away = onDuty(group, d).stream()
                .filter(a -> sheet[a][d] == Facts.HOME || sheet[a][d] == Facts.FREE && facts.inShifts(a, d))
                .count();
        return Math.min(onSite, away);
    }
}
