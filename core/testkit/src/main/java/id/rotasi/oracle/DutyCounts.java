package id.rotasi.oracle;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.Rule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Days at counters against fair shares, in whole fractions. */
record DutyCounts(
        Facts facts,
        Choices choices,
        Rule rule,
        List<ToLongFunction<int[][]>> parts,
        List<ServiceCounter> posts,
        boolean carries) {

    DutyCounts(Facts facts, Choices choices, Rule rule, List<ToLongFunction<int[][]>> parts) {
        this(facts, choices, rule, parts, facts.problem.counters(), true);
    }

    /** A number that need not be whole; the part below the line is positive. */
    private record Fraction(BigInteger over, BigInteger under) {
        static final Fraction ZERO = of(0, 1);

        static Fraction of(long over, long under) {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(long over, long under) {
            return new Fraction(
                    this.over.multiply(BigInteger.valueOf(over)), this.under.multiply(BigInteger.valueOf(under)));
        }

        long floor() {
            return over.subtract(over.mod(under)).divide(under).longValueExact();
        }

        long ceiling() {
            return -new Fraction(over.negate(), under).floor();
        }
    }

    void inAll() {
        count(date -> true, null);
    }

    void byClass() {
        for (var dayClass : DayClass.values()) {
            count(date -> facts.problem.workCalendar().dayClass(date) == dayClass, dayClass);
        }
    }

    /** Each day at a counter costs the weight. */
    void spared() {
        for (int a : facts.people(rule)) {
            var days = days(a, date -> true);
            parts.add(sheet -> rule.enforcement().weight() * atCounters(sheet, a, days));
        }
    }

    private void count(Predicate<LocalDate> wanted, @org.jspecify.annotations.Nullable DayClass dayClass) {
        for (int a : facts.people(rule)) {
            var days = days(a, wanted);
            var past = past(a, wanted);
            long done = past.stream().filter(this::wasThere).count();
            if (!counters(a).isEmpty() && days.size() + done > 0) {
                var fair = share(a, wanted, dayClass)
                        .plus(Fraction.of(-carried(a, dayClass).counterDays(), 1));
                long least = Math.max(0, fair.floor());
                long most = Math.max(0, fair.ceiling());
                parts.add(sheet -> {
                    long count = done + atCounters(sheet, a, days);
                    return rule.enforcement().weight() * Math.max(0, Math.max(least - count, count - most));
                });
            }
        }
    }

    private Fraction share(int a, Predicate<LocalDate> wanted, @org.jspecify.annotations.Nullable DayClass dayClass) {
        var share = Fraction.ZERO;
        for (int d = 0; d < facts.dates.size(); d++) {
            var ofDay = Fraction.ZERO;
            for (var counter : counters(a)) {
                if (couldStand(a, d, counter) && wanted.test(facts.dates.get(d))) {
                    ofDay = ofDay.plus(Fraction.of(facts.minimum(counter, d), others(d, counter)));
                }
            }
            share = share.plus(ofDay.over().compareTo(ofDay.under()) > 0 ? Fraction.of(1, 1) : ofDay);
        }
        for (var counter : counters(a)) {
            long onDuty = 0;
            var done = Fraction.ZERO;
            for (int b : facts.people(rule)) {
                if (counters(b).contains(counter)) {
                    onDuty += daysBefore(b, wanted, dayClass);
                    done = done.plus(Fraction.of(
                            doneBefore(b, wanted, dayClass), counters(b).size()));
                }
            }
            share = onDuty == 0 ? share : share.plus(done.times(daysBefore(a, wanted, dayClass), onDuty));
        }
        return share;
    }

    private long others(int d, ServiceCounter counter) {
        return facts.people(rule).stream()
                .filter(b -> couldStand(b, d, counter))
                .count();
    }

    private boolean couldStand(int a, int d, ServiceCounter counter) {
        int post = Facts.FIRST_COUNTER + facts.problem.counters().indexOf(counter);
        return facts.isOpen(counter, d)
                && facts.isAbout(rule, a, d)
                && choices.allowed(a, d).contains(post);
    }

    private List<ServiceCounter> counters(int a) {
        return posts.stream()
                .filter(counter -> IntStream.range(0, facts.dates.size()).anyMatch(d -> couldStand(a, d, counter)))
                .toList();
    }

    private Days carried(int a, @org.jspecify.annotations.Nullable DayClass dayClass) {
        if (!carries) {
            return new Days(0, 0, 0);
        }
        var carried = facts.asns.get(a).carriedOver();
        return dayClass == null
                ? carried.total()
                : carried.classes().entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(dayClass.name()))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst()
                        .orElse(new Days(0, 0, 0));
    }

    private boolean tookTurns(int a) {
        return facts.asns.get(a).carriedOver().total().counterDays() > 0
                || facts.past(rule, a).stream().anyMatch(this::wasThere);
    }

    private List<Facts.Past> past(int a, Predicate<LocalDate> wanted) {
        var through = facts.asns.get(a).carriedOver().through();
        return facts.past(rule, a).stream()
                .filter(day -> tookTurns(a) && wanted.test(day.date()))
                .filter(day -> through.isEmpty() || day.date().isAfter(through.get()))
                .toList();
    }

    private long doneBefore(int a, Predicate<LocalDate> wanted, @org.jspecify.annotations.Nullable DayClass dayClass) {
        return past(a, wanted).stream().filter(this::wasThere).count()
                + carried(a, dayClass).counterDays();
    }

    private long daysBefore(int a, Predicate<LocalDate> wanted, @org.jspecify.annotations.Nullable DayClass dayClass) {
        return tookTurns(a) ? past(a, wanted).size() + carried(a, dayClass).dutyDays() : 0;
    }

    /** The days on which rules let a person be at a counter. */
    private List<Integer> days(int a, Predicate<LocalDate> wanted) {
        var days = new ArrayList<Integer>();
        for (int d = 0; d < facts.dates.size(); d++) {
            if (facts.onDuty(a, d)
                    && facts.isAbout(rule, a, d)
                    && wanted.test(facts.dates.get(d))
                    && choices.allowed(a, d).stream().anyMatch(this::isThere)) {
                days.add(d);
            }
        }
        return days;
    }

    private long atCounters(int[][] sheet, int a, List<Integer> days) {
        return days.stream().filter(d -> isThere(sheet[a][d])).count();
    }

    private boolean isThere(int state) {
        return Facts.isCounter(state) && posts.contains(facts.problem.counters().get(state - Facts.FIRST_COUNTER));
    }

    private boolean wasThere(Facts.Past day) {
        return isThere(day.state());
    }
}
