package id.rotasi.oracle;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.DaysOffMinimum;
import id.rotasi.policy.rule.DaysOnDuty;
import id.rotasi.policy.rule.NoShiftAfter;
import id.rotasi.policy.rule.ShiftCap;
import id.rotasi.policy.rule.ShiftHoursCap;
import id.rotasi.policy.rule.ShiftHoursMinimum;
import id.rotasi.policy.rule.ShiftRest;
import id.rotasi.policy.rule.ShiftRun;
import id.rotasi.policy.rule.ShiftRunMinimum;
import id.rotasi.policy.rule.ShiftTurns;
import id.rotasi.policy.rule.WeekendsOnDuty;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What rules about shifts cost, by walking along the days of each person. */
record ShiftCounts(Facts facts, Choices choices, Rule rule, List<ToLongFunction<int[][]>> parts) {

    private static final int DAY = 24 * 60;

    /** What a person does on a day: the state, or that nothing is known; whether anything is decided or was done there. */
    private record Day(LocalDate date, int state, boolean isKnown, boolean isOpen) {
        boolean isOn() {
            return isOpen && state >= 0;
        }
    }

    void count() {
        if (rule instanceof ShiftTurns turns) {
            var posts = facts.problem.counters().stream()
                    .filter(post -> turns.turns() == ShiftTurns.Turn.ALL || isAtNight(post))
                    .toList();
            new DutyCounts(facts, choices, rule, parts, posts, false).inAll();
            return;
        }
        for (int a : facts.people(rule)) {
            int person = a;
            parts.add(sheet -> {
                var days = days(person, sheet);
                boolean any = days.stream().anyMatch(day -> day.isOpen() && isInPeriod(day));
                return any ? rule.enforcement().weight() * cost(person, days) : 0;
            });
        }
    }

    private static boolean isAtNight(ServiceCounter post) {
        return post.hours()
                .filter(hours ->
                        hours.to().isAfter(LocalTime.MIDNIGHT) && !hours.to().isAfter(hours.from()))
                .isPresent();
    }

    private boolean isInPeriod(Day day) {
        return !day.date().isBefore(facts.dates.get(0));
    }

    private long cost(int a, List<Day> days) {
        if (rule instanceof ShiftRun run) {
            return tooLong(days, run.days());
        } else if (rule instanceof ShiftRunMinimum run) {
            return tooShort(days, run.days(), true);
        } else if (rule instanceof DaysOffMinimum run) {
            return tooShort(days, run.days(), false);
        } else if (rule instanceof NoShiftAfter never) {
            return successions(days, never);
        } else if (rule instanceof ShiftCap cap) {
            return turns(days, cap);
        } else if (rule instanceof ShiftRest rest) {
            return restless(days, rest.hours());
        } else if (rule instanceof WeekendsOnDuty weekends) {
            return weekends(days, weekends.weekends());
        } else if (rule instanceof DaysOnDuty duty) {
            return duty(days, duty);
        } else if (rule instanceof ShiftHoursCap cap) {
            return hours(a, days, cap.hours(), cap.over(), true);
        }
        var least = (ShiftHoursMinimum) rule;
        return hours(a, days, least.hours(), least.over(), false);
    }

    private List<Day> days(int a, int[][] sheet) {
        var past = new HashMap<LocalDate, Integer>();
        facts.past(rule, a).forEach(day -> past.put(day.date(), day.state()));
        var first = past.keySet().stream().min(LocalDate::compareTo).orElse(facts.dates.get(0));
        var days = new ArrayList<Day>();
        for (var date = first; date.isBefore(facts.dates.get(0)); date = date.plusDays(1)) {
            var state = past.get(date);
            boolean holds = state != null || facts.holds(rule, date);
            days.add(new Day(date, state == null ? Facts.FREE : state, holds, state != null));
        }
        for (int d = 0; d < facts.dates.size(); d++) {
            boolean isOpen = facts.onDuty(a, d) && facts.isAbout(rule, a, d);
            boolean isKnown = isOpen || !facts.onDuty(a, d) && facts.holds(rule, facts.dates.get(d));
            days.add(new Day(facts.dates.get(d), isOpen ? sheet[a][d] : Facts.FREE, isKnown, isOpen));
        }
        return days;
    }

    private long tooLong(List<Day> days, int most) {
        long windows = 0;
        for (int last = most; last < days.size(); last++) {
            var window = days.subList(last - most, last + 1);
            windows += isInPeriod(days.get(last)) && window.stream().allMatch(Day::isOn) ? 1 : 0;
        }
        return windows;
    }

    private long tooShort(List<Day> days, int least, boolean on) {
        long missing = 0;
        for (int from = 1; from < days.size(); from++) {
            int to = from;
            while (to < days.size() && days.get(to).isKnown() && days.get(to).isOn() == on) {
                to++;
            }
            int length = to - from;
            boolean isWhole = length > 0
                    && to < days.size()
                    && days.get(from - 1).isKnown()
                    && days.get(from - 1).isOn() != on
                    && days.get(to).isKnown();
            boolean counts = isWhole
                    && isInPeriod(days.get(to))
                    && (on || days.subList(from, to).stream().anyMatch(Day::isOpen));
            missing += counts ? Math.max(0, least - length) : 0;
        }
        return missing;
    }

    private ServiceCounter post(int state) {
        return facts.problem.counters().get(state - Facts.FIRST_COUNTER);
    }

    private boolean isTimed(Day day) {
        return day.isOn()
                && Facts.isCounter(day.state())
                && post(day.state()).hours().isPresent();
    }

    private LocalDateTime start(Day day) {
        return day.date().atTime(post(day.state()).hours().orElseThrow().from());
    }

    private static int minutes(ServiceCounter post) {
        var hours = post.hours().orElseThrow();
        int minutes = (int) ChronoUnit.MINUTES.between(hours.from(), hours.to());
        return minutes <= 0 ? minutes + DAY : minutes;
    }

    private long restless(List<Day> days, int hours) {
        long pairs = 0;
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size() && isTimed(days.get(i)); j++) {
                if (isTimed(days.get(j)) && isInPeriod(days.get(j))) {
                    var end = start(days.get(i))
                            .plusMinutes(minutes(post(days.get(i).state())));
                    boolean enough = Duration.between(end, start(days.get(j))).toMinutes() >= hours * 60L;
                    pairs += enough ? 0 : 1;
                }
            }
        }
        return pairs;
    }

    /* The fewest days on duty that are left out when some weekends of each month may be worked. */
    private long weekends(List<Day> days, int most) {
        var months = new TreeMap<YearMonth, Map<LocalDate, Integer>>();
        var inPeriod = new HashMap<YearMonth, Boolean>();
        for (var day : days) {
            if (day.isOpen() && day.date().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                var saturday = day.date().minusDays(day.date().getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0);
                var month = YearMonth.from(saturday);
                months.computeIfAbsent(month, key -> new LinkedHashMap<>())
                        .merge(saturday, day.isOn() ? 1 : 0, Integer::sum);
                inPeriod.merge(month, isInPeriod(day), Boolean::logicalOr);
            }
        }
        long cost = 0;
        for (var month : months.entrySet()) {
            var worked = month.getValue().values().stream().sorted().toList();
            for (int w = 0; inPeriod.get(month.getKey()) && w < worked.size() - most; w++) {
                cost += worked.get(w);
            }
        }
        return cost;
    }

    private long hours(int a, List<Day> days, int hours, ShiftHoursCap.Over over, boolean cap) {
        long cost = 0;
        for (var span : spans(days, over)) {
            int unit = 0;
            for (var post : facts.problem.counters()) {
                boolean could = post.hours().isPresent() && span.stream().anyMatch(day -> couldBe(a, day, post));
                unit = could ? divisor(unit, minutes(post)) : unit;
            }
            if (unit > 0) {
                long done = span.stream()
                        .filter(this::isTimed)
                        .mapToLong(day -> minutes(post(day.state())))
                        .sum();
                long most = span.stream().mapToLong(day -> most(a, day)).sum();
                long missing = Math.min(hours * 60L, most) - done;
                long minutes = cap ? done - hours * 60L : missing;
                cost += Math.max(0, -Math.floorDiv(-minutes, (long) unit)) * Math.max(1, unit / 60);
            }
        }
        return cost;
    }

    private boolean couldBe(int a, Day day, ServiceCounter post) {
        int d = facts.dates.indexOf(day.date());
        int state = Facts.FIRST_COUNTER + facts.problem.counters().indexOf(post);
        return d < 0
                ? day.state() == state
                : choices.allowed(a, d).contains(state)
                        || facts.settled(a, d).filter(fact -> fact == state).isPresent();
    }

    /* As great a part of the days as the days of the span that are known are of all its days. */
    private long duty(List<Day> days, DaysOnDuty rule) {
        long cost = 0;
        var first = facts.dates.get(0);
        for (var span : spans(days, rule.over())) {
            var last = span.get(span.size() - 1).date();
            var start =
                    switch (rule.over()) {
                        case WEEK -> last.with(DayOfWeek.MONDAY);
                        case MONTH -> last.withDayOfMonth(1);
                        case PERIOD -> first;
                    };
            int length =
                    switch (rule.over()) {
                        case WEEK -> 7;
                        case MONTH -> last.lengthOfMonth();
                        case PERIOD -> facts.dates.size();
                    };
            boolean hasPast = days.stream().anyMatch(day -> day.isOpen() && !isInPeriod(day));
            long before = hasPast && start.isBefore(first) ? ChronoUnit.DAYS.between(start, first) : 0;
            long open = before + span.stream().filter(this::isInPeriod).count();
            long least = rule.days() * open / length;
            long most = Math.max(least, -Math.floorDiv(-(long) rule.days() * open, length));
            long on = span.stream().filter(Day::isOn).count();
            cost += Math.max(0, Math.max(least - on, on - most));
        }
        return cost;
    }

    private List<List<Day>> spans(List<Day> days, ShiftHoursCap.Over over) {
        Function<LocalDate, Object> key =
                switch (over) {
                    case WEEK -> date -> date.with(DayOfWeek.MONDAY);
                    case MONTH -> YearMonth::from;
                    case PERIOD -> date -> date.isBefore(facts.dates.get(0));
                };
        var spans = new LinkedHashMap<Object, List<Day>>();
        days.stream().filter(Day::isOpen).forEach(day -> spans.computeIfAbsent(
                        key.apply(day.date()), k -> new ArrayList<>())
                .add(day));
        return spans.values().stream()
                .filter(span -> span.stream().anyMatch(this::isInPeriod))
                .toList();
    }

    private boolean isAt(Day day, List<String> posts) {
        return day.isOn()
                && Facts.isCounter(day.state())
                && posts.contains(post(day.state()).id());
    }

    private long turns(List<Day> days, ShiftCap cap) {
        long more = 0;
        for (var span : spans(days, cap.over())) {
            for (var group : cap.posts()) {
                more += Math.max(
                        0, span.stream().filter(day -> isAt(day, group)).count() - cap.turns());
            }
        }
        return more;
    }

    private long successions(List<Day> days, NoShiftAfter never) {
        long pairs = 0;
        for (int i = 1; i < days.size(); i++) {
            var before = days.get(i - 1);
            var after = days.get(i);
            pairs += isInPeriod(after)
                            && never.sequences().stream()
                                    .anyMatch(sequence -> isAt(before, sequence.subList(0, 1))
                                            && isAt(after, sequence.subList(1, sequence.size())))
                    ? 1
                    : 0;
        }
        return pairs;
    }

    private long most(int a, Day day) {
        int d = facts.dates.indexOf(day.date());
        if (d < 0) {
            return isTimed(day) ? minutes(post(day.state())) : 0;
        }
        return choices.allowed(a, d).stream()
                .filter(state -> Facts.isCounter(state) && post(state).hours().isPresent())
                .mapToInt(state -> minutes(post(state)))
                .max()
                .orElse(0);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
