package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Absence;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a problem: each ASN on each working day on duty, numbered by person, then by date; after these the days
 * before the period that are known, likewise. Layout: {@code asn} and {@code day} per cell, the day being negative before
 * the period; {@code index[a * days + d]} is the cell of person a on day d of the period, {@link #ABSENT} or {@link #OFF}.
 *
 * <p>A day on which the person does not serve is off. A day that was published and is settled is a cell, or absent, as
 * published, whatever the data say now; a day through the settled ones that was not published is off.
 */
public final class CellTable {

    /** Works on that day, but is on leave, travel or study. */
    public static final int ABSENT = -1;

    /** The unit does not work on that day. */
    public static final int OFF = -2;

    private final RosterProblem problem;
    private final UnitTree units;
    private final WorkCalendar calendar;
    private final LocalDate first;
    private final int days;
    private final LocalDate[] dates;
    private final int size;
    private final int[] index;
    private final int[] asn;
    private final int[] day;
    private final Facts facts;
    private final Map<String, Integer> asnIndex = new HashMap<>();
    private final Map<String, Integer> counterIndex = new HashMap<>();

    CellTable(RosterProblem problem) {
        this.problem = problem;
        this.units = problem.unitTree();
        this.calendar = problem.workCalendar();
        this.first = problem.period().from();
        this.days = (int) ChronoUnit.DAYS.between(first, problem.period().to()) + 1;
        this.dates = IntStream.range(0, days).mapToObj(first::plusDays).toArray(LocalDate[]::new);
        for (int a = 0; a < problem.asns().size(); a++) {
            asnIndex.put(problem.asns().get(a).id(), a);
        }
        for (int c = 0; c < problem.counters().size(); c++) {
            counterIndex.put(problem.counters().get(c).id(), c);
        }
        this.facts = Facts.of(problem, asnIndex);
        this.index = duty();
        this.size = (int) Arrays.stream(index).filter(cell -> cell >= 0).count();
        this.asn = new int[size + facts.history().size()];
        this.day = new int[asn.length];
        for (int at = 0; at < index.length; at++) {
            if (index[at] >= 0) {
                asn[index[at]] = at / days;
                day[index[at]] = at % days;
            }
        }
        for (int h = 0; h < facts.history().size(); h++) {
            var past = facts.history().get(h);
            asn[size + h] = asnIndex(past.asn());
            day[size + h] = dayOf(past.date());
        }
    }

    public RosterProblem problem() {
        return problem;
    }

    public UnitTree units() {
        return units;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** Number of cells in the period. */
    public int size() {
        return size;
    }

    /** Number of cells, those before the period included. */
    public int all() {
        return asn.length;
    }

    /** What is known of cells before any rule is asked. */
    Facts facts() {
        return facts;
    }

    /** Days of the period, worked or not. */
    public int days() {
        return days;
    }

    public LocalDate dateOf(int day) {
        return day < 0 ? first.plusDays(day) : dates[day];
    }

    public int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** The index of the person whose cell it is. */
    public int asn(int cell) {
        return asn[cell];
    }

    /** The day of the period, from 0; negative before it. */
    public int day(int cell) {
        return day[cell];
    }

    /** The cell of a person on a day, {@link #ABSENT} or {@link #OFF}. */
    public int cell(int asn, int day) {
        return index[asn * days + day];
    }

    int asnIndex(String id) {
        return asnIndex.getOrDefault(id, -1);
    }

    Map<String, Integer> counterIndex() {
        return counterIndex;
    }

    /** For each counter the people who are qualified and belong to its unit's subtree, ascending. */
    public List<List<Integer>> qualified() {
        var byUnit = new HashMap<String, List<Integer>>();
        for (int a = 0; a < problem.asns().size(); a++) {
            int person = a;
            units.pathToRoot(units.get(problem.asns().get(a).unit()))
                    .forEach(unit -> byUnit.computeIfAbsent(unit.id(), id -> new ArrayList<>())
                            .add(person));
        }
        return problem.counters().stream()
                .map(counter -> byUnit.getOrDefault(counter.unit(), List.of()).stream()
                        .filter(a -> counter.admits(problem.asns().get(a)))
                        .toList())
                .toList();
    }

    /** The states of each cell before any rule. */
    States[] baseStates(States.Pool pool) {
        var serves = counters();
        var states = new States[all()];
        var known = new HashMap<Duty, States[]>();
        var duty = new Duty(false, List.of());
        var ofDuty = new States[days];
        for (int cell = 0; cell < size; cell++) {
            int a = asn[cell];
            if (cell == 0 || a != asn[cell - 1]) {
                duty = new Duty(problem.asns().get(a).function() == JobFunction.FIELD, serves.get(a));
                ofDuty = known.computeIfAbsent(duty, key -> new States[days]);
            }
            int d = day[cell];
            if (ofDuty[d] == null) {
                ofDuty[d] = pool.of(codes(duty, d));
            }
            states[cell] = ofDuty[d];
        }
        // What a day before the period could have been: one mode or the other, for all that is known.
        Arrays.fill(states, size, states.length, pool.of(States.WFH, States.OFFICE));
        return states;
    }

    /** What the states of a person's days depend on before any rule. */
    private record Duty(boolean field, List<Integer> counters) {}

    /* For each person the counters that he or she can serve, ascending. */
    private List<List<Integer>> counters() {
        var serves =
                new ArrayList<List<Integer>>(Collections.nCopies(problem.asns().size(), List.of()));
        var qualified = qualified();
        for (int c = 0; c < qualified.size(); c++) {
            for (int a : qualified.get(c)) {
                if (serves.get(a).isEmpty()) {
                    serves.set(a, new ArrayList<>());
                }
                serves.get(a).add(c);
            }
        }
        return serves;
    }

    private int[] codes(Duty duty, int day) {
        var open = duty.counters().stream()
                .filter(c -> isOpen(problem.counters().get(c), dateOf(day)))
                .map(c -> States.FIRST_COUNTER + c);
        return Stream.concat(Stream.of(States.WFH, duty.field() ? States.FIELD : States.OFFICE), open)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether somebody can stand at the counter on that date: it opens on that weekday, and its unit works. */
    public boolean isOpen(ServiceCounter counter, LocalDate date) {
        return counter.openOn().contains(date.getDayOfWeek()) && calendar.isWorkingDay(units.get(counter.unit()), date);
    }

    private int[] duty() {
        var table = new int[problem.asns().size() * days];
        var works = new HashMap<String, boolean[]>();
        for (int a = 0; a < problem.asns().size(); a++) {
            var unit = units.get(problem.asns().get(a).unit());
            var open = works.computeIfAbsent(unit.id(), id -> worked(unit));
            var service = problem.asns().get(a).service();
            for (int d = 0; d < days; d++) {
                table[a * days + d] = open[d] && (service.isAlways() || service.contains(dateOf(d))) ? 0 : OFF;
            }
        }
        problem.absences().forEach(absence -> mark(absence, table));
        settle(table);
        int cells = 0;
        for (int at = 0; at < table.length; at++) {
            if (table[at] == 0) {
                table[at] = cells++;
            }
        }
        return table;
    }

    private void settle(int[] table) {
        int last = Math.min(days - 1, facts.settledThrough().map(this::dayOf).orElse(-1));
        for (int a = 0; a < problem.asns().size(); a++) {
            for (int d = 0; d <= last; d++) {
                table[a * days + d] = OFF;
            }
        }
        facts.settled().forEach(known -> {
            int at = asnIndex(known.asn()) * days + dayOf(known.date());
            table[at] = known.mode() == WorkMode.ABSENT ? ABSENT : 0;
        });
    }

    private boolean[] worked(Unit unit) {
        var open = new boolean[days];
        for (int d = 0; d < days; d++) {
            open[d] = calendar.isWorkingDay(unit, dateOf(d));
        }
        return open;
    }

    private void mark(Absence absence, int[] table) {
        int a = asnIndex(absence.asn());
        int from = Math.max(0, dayOf(absence.from()));
        int to = Math.min(days - 1, dayOf(absence.to()));
        for (int d = from; d <= to; d++) {
            if (table[a * days + d] != OFF) {
                table[a * days + d] = ABSENT;
            }
        }
    }
}
