package id.rotasi.oracle;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.fixture.HouseRule;
import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.ChosenWeeks;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterSurplus;
import id.rotasi.policy.rule.CounterTurns;
import id.rotasi.policy.rule.CounterWeekdays;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.MonthlyWfhCap;
import id.rotasi.policy.rule.MonthlyWfhMinimum;
import id.rotasi.policy.rule.MonthlyWfoMinimum;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.SameWeekdays;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.SparedFromCounters;
import id.rotasi.policy.rule.TeamDay;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WeeklyWfoMinimum;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfoDayCap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How much a rule is broken, in missing officers, days too many or priced distances, with the weight but for hard or soft. */
final class Counts {

    private final Facts facts;
    private final Choices choices;
    private final Rule rule;
    private final List<ToLongFunction<int[][]>> parts = new ArrayList<>();
    private final long weight;
    private final ShareCounts shares;

    /** What a rule counts, when all rules have narrowed the choices. */
    Counts(Facts facts, Choices choices, Rule rule) {
        this.facts = facts;
        this.choices = choices;
        this.rule = rule;
        this.weight = rule.enforcement().weight();
        this.shares = new ShareCounts(facts, rule.enforcement());
        if (rule instanceof CounterStaffing) {
            staffing();
        } else if (rule instanceof FrontLinePresence presence) {
            frontLine(presence);
        } else if (rule instanceof LeadershipPresence presence) {
            leaders(presence);
        } else if (rule instanceof WfhDayCap cap) {
            dayCap(cap);
        } else if (rule instanceof WfoDayCap cap) {
            onSiteCap(cap);
        } else if (rule instanceof WeeklyWfhCap cap) {
            spans(true).weeks(cap.days(), false);
        } else if (rule instanceof WeeklyWfoMinimum least) {
            spans(false).weeks(least.days(), true);
        } else if (rule instanceof MonthlyWfoMinimum least) {
            spans(false).months(least.days(), true);
        } else if (rule instanceof MonthlyWfhMinimum least) {
            spans(true).months(least.days(), true);
        } else if (rule instanceof MonthlyWfhCap cap) {
            spans(true).months(cap.days(), false);
        } else if (rule instanceof CounterTurns) {
            new DutyCounts(facts, choices, rule, parts).inAll();
        } else if (rule instanceof CounterWeekdays) {
            new DutyCounts(facts, choices, rule, parts).byClass();
        } else if (rule instanceof SparedFromCounters) {
            new DutyCounts(facts, choices, rule, parts).spared();
        } else if (rule instanceof SiteCapacity) {
            sites();
        } else if (rule instanceof NotBothRemote) {
            pairs();
        } else if (rule instanceof ConsecutiveWfh consecutive) {
            windows(consecutive);
        } else if (rule instanceof PersonBalance balance) {
            personBalance(balance);
        } else if (rule instanceof UnitDayBalance balance) {
            unitDayBalance(balance);
        } else if (rule instanceof WeekdayFairness fairness) {
            weekdays(fairness);
        } else if (rule instanceof SameWeekdays same) {
            new ChoiceCounts(facts, choices, rule, parts).sameWeekdays(same);
        } else if (rule instanceof ChosenWeeks weeks) {
            new ChoiceCounts(facts, choices, rule, parts).chosenWeeks(weeks);
        } else if (rule instanceof TeamDay team) {
            new ChoiceCounts(facts, choices, rule, parts).teamDay(team);
        } else if (DeskCounts.isKnown(rule)) {
            new DeskCounts(facts, rule, parts).count();
        } else if (GroupCounts.isKnown(rule)) {
            new GroupCounts(facts, rule, parts).count();
        } else if (rule instanceof HouseRule house) {
            new HouseCounts(facts, house, weight).addTo(parts);
        } else if (rule instanceof CounterSurplus) {
            surplus();
        } else if (Facts.isOfShifts(rule)) {
            new ShiftCounts(facts, choices, rule, parts).count();
        }
    }

    private SpanCounts spans(boolean home) {
        return new SpanCounts(facts, choices, rule, home, parts);
    }

    long cost(int[][] sheet) {
        long cost = 0;
        for (var part : parts) {
            cost += part.applyAsLong(sheet);
        }
        return cost;
    }

    private static int count(int[][] sheet, List<Integer> people, int d, IntPredicate wanted) {
        int count = 0;
        for (int a : people) {
            count += sheet[a][d] >= 0 && wanted.test(sheet[a][d]) ? 1 : 0;
        }
        return count;
    }

    private static int home(int[][] sheet, List<Integer> people, int d) {
        return count(sheet, people, d, state -> state == Facts.HOME);
    }

    private static int onSite(int[][] sheet, List<Integer> people, int d) {
        return count(sheet, people, d, state -> state != Facts.HOME);
    }

    /* Days before the period are numbered -1, -2 ... */
    private int homeDays(int[][] sheet, int a, List<Integer> days) {
        int count = 0;
        for (int d : days) {
            boolean home = d < 0 ? facts.past(rule, a).get(-1 - d).home() : sheet[a][d] == Facts.HOME;
            count += home ? 1 : 0;
        }
        return count;
    }

    /* Those that are not off. */
    private int dutyDays(int[][] sheet, int a, List<Integer> days) {
        return (int) days.stream().filter(d -> d < 0 || sheet[a][d] >= 0).count();
    }

    private boolean isDecided(int a, List<Integer> days) {
        return days.stream()
                .anyMatch(d ->
                        d < 0 ? facts.past(rule, a).get(-1 - d).isRostered() : facts.kind(a, d) == Facts.Kind.ROSTERED);
    }

    private LocalDate dateOf(int a, int d) {
        return d < 0 ? facts.past(rule, a).get(-1 - d).date() : facts.dates.get(d);
    }

    private List<Integer> pastDays(int a) {
        return IntStream.range(0, facts.past(rule, a).size())
                .mapToObj(i -> -1 - i)
                .toList();
    }

    /** Days of the period, and those before it that count for turns. */
    private List<Integer> turnDays(int a) {
        var through = facts.asns.get(a).carriedOver().through();
        var days = new ArrayList<Integer>();
        if (facts.past(rule, a).stream().anyMatch(Facts.Past::home)) {
            pastDays(a).stream()
                    .filter(d -> through.isEmpty() || dateOf(a, d).isAfter(through.get()))
                    .forEach(days::add);
        }
        days.addAll(dutyDays(a));
        return days;
    }

    private List<Integer> dutyDays(int a) {
        var days = new ArrayList<Integer>();
        for (int d = 0; d < facts.dates.size(); d++) {
            if (facts.onDuty(a, d) && facts.isAbout(rule, a, d)) {
                days.add(d);
            }
        }
        return days;
    }

    private interface Officers {
        IntUnaryOperator cost(ServiceCounter counter, int day);
    }

    private void staffing() {
        counters((counter, day) -> {
            int least = facts.minimum(counter, day);
            int most = counter.seats().orElse(Integer.MAX_VALUE);
            return officers -> Math.max(0, least - officers) + Math.max(0, officers - most);
        });
    }

    private void surplus() {
        counters((counter, day) -> {
            int most = facts.minimum(counter, day);
            return officers -> Math.max(0, officers - most);
        });
    }

    private void counters(Officers price) {
        var everybody = IntStream.range(0, facts.asns.size()).boxed().toList();
        for (int c = 0; c < facts.problem.counters().size(); c++) {
            var counter = facts.problem.counters().get(c);
            int post = Facts.FIRST_COUNTER + c;
            var units = rule.scope().units();
            boolean inScope =
                    units.isEmpty() || facts.path(counter.unit()).stream().anyMatch(unit -> units.contains(unit.id()));
            for (int d = 0; inScope && d < facts.dates.size(); d++) {
                int day = d;
                if (facts.isOpen(counter, d) && facts.holds(rule, facts.dates.get(d))) {
                    var cost = price.cost(counter, d);
                    parts.add(sheet -> weight * cost.applyAsInt(count(sheet, everybody, day, state -> state == post)));
                }
            }
        }
    }

    private static int share(Share share, int base, boolean up) {
        double exact = share.basisPoints() * base / 10_000.0;
        return (int) (up ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9));
    }

    private int base(ShareBase base, List<Integer> people, int d) {
        return base == ShareBase.ON_DUTY ? facts.onDuty(people, d).size() : facts.members(people, d);
    }

    private interface GroupDay {
        void count(Facts.Group group, int d);
    }

    private void eachDay(Per per, GroupDay count) {
        for (int d = 0; d < facts.dates.size(); d++) {
            for (var group : facts.groups(rule, per, d)) {
                count.count(group, d);
            }
        }
    }

    private void frontLine(FrontLinePresence rule) {
        eachDay(rule.per(), (group, day) -> {
            boolean serves = group.unit().isEmpty()
                    || facts.path(group.unit().get().id()).stream().anyMatch(unit -> unit.frontLine());
            if (serves && facts.members(group.people(), day) > 0) {
                var there = facts.allDay(group.people(), day);
                int base = rule.base() == ShareBase.ON_DUTY ? there.size() : facts.members(group.people(), day);
                if (shares.isDecided(there, day)) {
                    parts.add(sheet -> weight * Math.max(0, rule.minimum() - onSite(sheet, there, day)));
                    parts.add(shares.atLeast(rule.share(), there, day, base - there.size()));
                    return;
                }
                int least = Math.max(rule.minimum(), share(rule.share(), base, true));
                parts.add(sheet -> weight * Math.max(0, least - onSite(sheet, there, day)));
            }
        });
    }

    private void leaders(LeadershipPresence rule) {
        eachDay(rule.per(), (group, day) -> {
            var leaders = facts.allDay(group.people(), day).stream()
                    .filter(a -> switch (facts.asn(a, day).position()) {
                        case JPT, ADMINISTRATOR, SUPERVISOR -> true;
                        case FUNCTIONAL, STAFF -> false;
                    })
                    .toList();
            int least = Math.min(rule.minimum(), leaders.size());
            parts.add(sheet -> weight * Math.max(0, least - onSite(sheet, leaders, day)));
        });
    }

    private void dayCap(WfhDayCap rule) {
        eachDay(rule.per(), (group, day) -> {
            var onDuty = facts.onDuty(group.people(), day);
            int base = base(rule.base(), group.people(), day);
            if (shares.isDecided(onDuty, day)) {
                parts.add(shares.atMost(rule.share(), rule.rounding(), onDuty, day, base - onDuty.size(), true));
                return;
            }
            int most = share(rule.share(), base, rule.rounding() == Rounding.UP);
            parts.add(sheet -> weight * Math.max(0, home(sheet, group.people(), day) - most));
        });
    }

    private void onSiteCap(WfoDayCap rule) {
        eachDay(rule.per(), (group, day) -> {
            var onDuty = facts.onDuty(group.people(), day);
            int base = base(rule.base(), group.people(), day);
            if (shares.isDecided(onDuty, day)) {
                var rotating =
                        onDuty.stream().filter(a -> choices.mayBeHome(a, day)).toList();
                parts.add(shares.atMost(rule.share(), rule.rounding(), rotating, day, base - onDuty.size(), false));
                return;
            }
            int most = share(rule.share(), base, rule.rounding() == Rounding.UP);
            int bound = (int) facts.onDuty(group.people(), day).stream()
                    .filter(a -> !choices.mayBeHome(a, day))
                    .count();
            int ceiling = Math.max(most, bound);
            parts.add(sheet -> weight * Math.max(0, onSite(sheet, group.people(), day) - ceiling));
        });
    }

    private void sites() {
        var byId = new HashMap<String, Site>();
        facts.problem.sites().forEach(site -> byId.put(site.id(), site));
        for (var site : facts.problem.sites()) {
            for (int d = 0; d < facts.dates.size(); d++) {
                int day = d;
                var seated = facts.people(rule).stream()
                        .filter(a -> facts.isAbout(rule, a, day))
                        .filter(a -> facts.asn(a, day).function() != JobFunction.FIELD
                                && sitsIn(facts.asn(a, day), site, byId))
                        .toList();
                parts.add(sheet -> weight * Math.max(0, onSite(sheet, seated, day) - site.seats()));
            }
        }
    }

    private boolean sitsIn(Asn asn, Site wanted, HashMap<String, Site> byId) {
        Optional<String> place = asn.site();
        for (var unit : facts.path(asn.unit())) {
            place = place.isPresent() ? place : unit.site();
        }
        while (place.isPresent()) {
            if (place.get().equals(wanted.id())) {
                return true;
            }
            place = byId.get(place.get()).parent();
        }
        return false;
    }

    private void pairs() {
        for (var pair : facts.problem.substitutes()) {
            int first = facts.person(pair.first());
            int second = facts.person(pair.second());
            for (int d = 0; d < facts.dates.size(); d++) {
                int day = d;
                if (facts.isAbout(rule, first, d) || facts.isAbout(rule, second, d)) {
                    parts.add(sheet -> home(sheet, List.of(first, second), day) == 2 ? weight : 0);
                }
            }
        }
    }

    private void windows(ConsecutiveWfh rule) {
        for (int a : facts.people(rule)) {
            var days = new ArrayList<>(pastDays(a));
            days.addAll(dutyDays(a));
            for (int last = Math.max(rule.days(), pastDays(a).size()); last < days.size(); last++) {
                var window = days.subList(last - rule.days(), last + 1);
                parts.add(sheet -> homeDays(sheet, a, window) == window.size() ? weight : 0);
            }
        }
    }

    private void personBalance(PersonBalance rule) {
        for (int a : facts.people(rule)) {
            if (mayEverBeHome(a)) {
                var days = turnDays(a);
                var carried = facts.asns.get(a).carriedOver();
                if (isDecided(a, days)) {
                    parts.add(sheet -> shares.squared(
                            rule.share(),
                            days.size(),
                            homeDays(sheet, a, days) + carried.wfhDays(),
                            dutyDays(sheet, a, days) + carried.dutyDays(),
                            weight));
                    continue;
                }
                var target = new Target(rule.share(), days.size() + carried.dutyDays(), carried.wfhDays(), weight);
                long[] price = target.squared(days.size());
                parts.add(sheet -> price[homeDays(sheet, a, days)]);
            }
        }
    }

    private boolean mayEverBeHome(int a) {
        return dutyDays(a).stream().anyMatch(d -> choices.mayBeHome(a, d));
    }

    private void unitDayBalance(UnitDayBalance rule) {
        eachDay(rule.per(), (group, day) -> {
            var rotating = group.people().stream()
                    .filter(a -> choices.mayBeHome(a, day))
                    .toList();
            if (shares.isDecided(rotating, day)) {
                parts.add(shares.near(rule.share(), rotating, day));
                return;
            }
            int onDuty = facts.onDuty(group.people(), day).size();
            long[] price = new Target(rule.share(), rotating.size(), 0, weight).linear(onDuty);
            parts.add(sheet -> rotating.isEmpty() ? 0 : price[home(sheet, group.people(), day)]);
        });
    }

    private void weekdays(WeekdayFairness rule) {
        var calendar = facts.problem.workCalendar();
        for (int a : facts.people(rule)) {
            for (var dayClass : id.rotasi.calendar.WorkCalendar.DayClass.values()) {
                var days = turnDays(a).stream()
                        .filter(d -> calendar.dayClass(dateOf(a, d)) == dayClass)
                        .toList();
                if (mayEverBeHome(a) && !days.isEmpty()) {
                    long factor =
                            switch (dayClass) {
                                case MONDAY, FRIDAY, SATURDAY, BRIDGE -> rule.besideDaysOff();
                                case TUESDAY, WEDNESDAY, THURSDAY, SUNDAY -> 1;
                            };
                    var carried = facts.asns.get(a).carriedOver().classes().entrySet().stream()
                            .filter(entry -> entry.getKey().name().equals(dayClass.name()))
                            .map(java.util.Map.Entry::getValue)
                            .findFirst();
                    int base =
                            days.size() + carried.map(more -> more.dutyDays()).orElse(0);
                    int before = carried.map(more -> more.wfhDays()).orElse(0);
                    if (isDecided(a, days)) {
                        parts.add(sheet -> shares.squared(
                                rule.share(),
                                days.size(),
                                homeDays(sheet, a, days) + before,
                                dutyDays(sheet, a, days) + base - days.size(),
                                factor * weight));
                        continue;
                    }
                    long[] price = new Target(rule.share(), base, before, factor * weight).squared(days.size());
                    parts.add(sheet -> price[homeDays(sheet, a, days)]);
                }
            }
        }
    }
}
