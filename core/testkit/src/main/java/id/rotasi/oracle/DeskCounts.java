package id.rotasi.oracle;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Site;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.DeskEach;
import id.rotasi.policy.rule.DeskSameWeek;
import id.rotasi.policy.rule.DeskZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What rules about desks cost. */
record DeskCounts(Facts facts, Rule rule, List<ToLongFunction<int[][]>> parts) {

    static boolean isKnown(Rule rule) {
        return rule instanceof DeskEach || rule instanceof DeskZone || rule instanceof DeskSameWeek;
    }

    void count() {
        if (rule instanceof DeskEach) {
            missing();
            shared();
        } else if (rule instanceof DeskZone zone) {
            zones(zone);
        } else {
            for (int a : facts.people(rule)) {
                weeks(a);
            }
        }
    }

    /** Whether a person can sit at a desk on a day, if in the office. */
    static boolean maySit(Facts facts, int a, int d, Site.Desk desk) {
        return !facts.inShifts(a, d)
                && facts.asn(a, d).function() != JobFunction.FIELD
                && Facts.isWithin(desk.open(), facts.dates.get(d))
                && facts.isBelow(facts.asn(a, d), desk.unit())
                && (facts.asns.get(a).desks().isEmpty()
                        || facts.asns.get(a).desks().contains(desk.id()));
    }

    private boolean isSeen(int a, int d) {
        return facts.onDuty(a, d) && facts.isAbout(rule, a, d);
    }

    private List<Site.Desk> desks() {
        return facts.problem.desks();
    }

    /** Those in the office without a desk, though there is one at which they can sit. */
    private void missing() {
        for (int a : facts.people(rule)) {
            for (int d = 0; d < facts.dates.size(); d++) {
                int day = d;
                if (isSeen(a, d) && desks().stream().anyMatch(desk -> maySit(facts, a, day, desk))) {
                    parts.add(sheet ->
                            sheet[a][day] == Facts.OFFICE ? rule.enforcement().weight() : 0);
                }
            }
        }
    }

    /** Those at a desk who are more than one. */
    private void shared() {
        for (int k = 0; k < desks().size(); k++) {
            int desk = Facts.FIRST_DESK + k;
            for (int d = 0; d < facts.dates.size(); d++) {
                int day = d;
                parts.add(sheet -> rule.enforcement().weight()
                        * Math.max(
                                0,
                                facts.people(rule).stream()
                                                .filter(a -> isSeen(a, day) && sheet[a][day] == desk)
                                                .count()
                                        - 1));
            }
        }
    }

    /** Those of a group who sit elsewhere than in the zone in which most of them sit. */
    private void zones(DeskZone zone) {
        for (int d = 0; d < facts.dates.size(); d++) {
            int day = d;
            for (var group : facts.groups(rule, zone.per(), d)) {
                parts.add(sheet -> {
                    var seated = new ArrayList<String>();
                    for (int a : group.people()) {
                        if (isSeen(a, day) && sheet[a][day] >= Facts.FIRST_DESK) {
                            seated.add(desks().get(sheet[a][day] - Facts.FIRST_DESK)
                                    .zone());
                        }
                    }
                    return rule.enforcement().weight() * outside(seated);
                });
            }
        }
    }

    /** The days of a person in a week at other desks than that at which most of them are. */
    private void weeks(int a) {
        var weeks = new TreeMap<LocalDate, List<Integer>>();
        for (int d = 0; d < facts.dates.size(); d++) {
            if (isSeen(a, d)) {
                weeks.computeIfAbsent(monday(facts.dates.get(d)), key -> new ArrayList<>())
                        .add(d);
            }
        }
        weeks.forEach((monday, days) -> {
            var before = facts.past(rule, a).stream()
                    .filter(day -> monday(day.date()).equals(monday))
                    .map(Facts.Past::state)
                    .filter(state -> state >= Facts.FIRST_DESK)
                    .toList();
            parts.add(sheet -> {
                var seated = new ArrayList<>(before);
                days.stream()
                        .map(d -> sheet[a][d])
                        .filter(state -> state >= Facts.FIRST_DESK)
                        .forEach(seated::add);
                return rule.enforcement().weight() * outside(seated);
            });
        });
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static long outside(List<?> places) {
        var counts = new HashMap<Object, Integer>();
        places.forEach(place -> counts.merge(place, 1, Integer::sum));
        return places.size() - (counts.isEmpty() ? 0 : Collections.max(counts.values()));
    }
}
