package id.rotasi.oracle;

import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.ChosenWeeks;
import id.rotasi.policy.rule.SameWeekdays;
import id.rotasi.policy.rule.TeamDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What rules cost that leave something to be chosen: as little as any choice makes it. */
record ChoiceCounts(Facts facts, Choices choices, Rule rule, List<ToLongFunction<int[][]>> parts) {

    private long weight() {
        return rule.enforcement().weight();
    }

    private IntStream days(int a) {
        return IntStream.range(0, facts.dates.size()).filter(d -> facts.onDuty(a, d) && facts.isAbout(rule, a, d));
    }

    /** Per person, or group, and weekday, the fewer of the days at home and those on site are too many. */
    void sameWeekdays(SameWeekdays rule) {
        var weekdays = new TreeMap<String, List<Day>>();
        for (int d = 0; d < facts.dates.size(); d++) {
            for (int a : facts.people(rule)) {
                boolean free = facts.onDuty(a, d)
                        && facts.isAbout(rule, a, d)
                        && choices.allowed(a, d).contains(Facts.HOME)
                        && choices.allowed(a, d).stream().anyMatch(state -> !Facts.isAway(state));
                var who = rule.per().name().equals("PERSON")
                        ? facts.asns.get(a).id()
                        : facts.groupOf(Per.valueOf(rule.per().name()), facts.asn(a, d));
                if (free && who != null) {
                    weekdays.computeIfAbsent(who + "/" + facts.dates.get(d).getDayOfWeek(), key -> new ArrayList<>())
                            .add(new Day(d, List.of(a)));
                }
            }
        }
        weekdays.values()
                .forEach(days -> parts.add(sheet -> {
                    long home = days.stream()
                            .filter(day -> sheet[day.onDuty().get(0)][day.day()] == Facts.HOME)
                            .count();
                    long onSite = days.stream()
                            .filter(day -> !Facts.isAway(sheet[day.onDuty().get(0)][day.day()]))
                            .count();
                    return weight() * Math.min(home, onSite);
                }));
    }

    /** Per person, the days at home in weeks A or in weeks B, whichever are fewer, or those not as before. */
    void chosenWeeks(ChosenWeeks rule) {
        for (int a : facts.people(rule)) {
            var before = facts.past(rule, a).stream()
                    .filter(Facts.Past::home)
                    .map(day -> isWeekA(rule, day.date()))
                    .distinct()
                    .toList();
            int[] days = days(a).filter(d -> choices.mayBeHome(a, d)).toArray();
            parts.add(sheet -> {
                long inA = IntStream.of(days)
                        .filter(d -> sheet[a][d] == Facts.HOME && isWeekA(rule, facts.dates.get(d)))
                        .count();
                long all = IntStream.of(days)
                        .filter(d -> sheet[a][d] == Facts.HOME)
                        .count();
                long best = before.size() == 1 ? before.get(0) ? all - inA : inA : Math.min(inA, all - inA);
                return weight() * best;
            });
        }
    }

    private static boolean isWeekA(ChosenWeeks rule, LocalDate date) {
        return ChronoUnit.DAYS.between(monday(rule.anchor()), monday(date)) % 14 == 0;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Per team and week, those too many at home on the day on which they are fewest. */
    void teamDay(TeamDay rule) {
        var weeks = new TreeMap<String, List<Day>>();
        for (int d = 0; d < facts.dates.size(); d++) {
            if (!facts.holds(rule, facts.dates.get(d))) {
                continue;
            }
            for (var group : facts.groups(rule, rule.per(), d)) {
                var onDuty = facts.allDay(group.people(), d);
                if (!onDuty.isEmpty()) {
                    var team = group.unit().map(unit -> unit.id()).orElse("");
                    weeks.computeIfAbsent(team + "/" + monday(facts.dates.get(d)), key -> new ArrayList<>())
                            .add(new Day(d, onDuty));
                }
            }
        }
        weeks.keySet().removeAll(together(rule));
        weeks.values()
                .forEach(days -> parts.add(sheet -> weight()
                        * days.stream()
                                .mapToLong(day -> Math.max(
                                        0,
                                        needed(rule, day.onDuty().size())
                                                - day.onDuty().stream()
                                                        .filter(a -> !Facts.isAway(sheet[a][day.day()]))
                                                        .count()))
                                .min()
                                .orElse(0)));
    }

    private record Day(int day, List<Integer> onDuty) {}

    private static long needed(TeamDay rule, long people) {
        return (people * rule.share().basisPoints() + 9_999) / 10_000;
    }

    private List<String> together(TeamDay rule) {
        var onSite = new HashMap<String, Map<LocalDate, List<Boolean>>>();
        for (int a : facts.people(rule)) {
            for (var day : facts.past(rule, a)) {
                var team = team(rule.per(), a, day.date());
                if (team != null) {
                    onSite.computeIfAbsent(team + "/" + monday(day.date()), key -> new HashMap<>())
                            .computeIfAbsent(day.date(), key -> new ArrayList<>())
                            .add(!day.home());
                }
            }
        }
        return onSite.keySet().stream()
                .filter(week -> onSite.get(week).values().stream()
                        .anyMatch(people ->
                                people.stream().filter(there -> there).count() >= needed(rule, people.size())))
                .toList();
    }

    private @org.jspecify.annotations.Nullable String team(Per per, int a, LocalDate date) {
        return facts.groupOf(per, facts.asns.get(a).at(date));
    }
}
