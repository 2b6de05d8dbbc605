package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    private final AbsentDays absent;
    private final int[] asn;
    private final int[] day;
    private final Facts facts;
    private final Asn[] @Nullable [] dated;
    private final DayKinds kinds;
    private final List<List<Integer>> qualified;
    private final Map<String, Integer> asnIndex = new HashMap<>();
    private final Codes codes;

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
        this.codes = Codes.of(problem);
        this.facts = Facts.of(problem, asnIndex);
        this.dated = dated();
        this.absent = new AbsentDays(problem, this);
        this.index = new DutyTable(this).index();
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
        this.kinds = new DayKinds(this);
        this.qualified = findQualified();
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

    /** The days of absence. */
    AbsentDays absent() {
        return absent;
    }

    /* The dates of the period; not to be changed. */
    LocalDate[] dates() {
        return dates;
    }

    public LocalDate dateOf(int day) {
        return day < 0 ? first.plusDays(day) : dates[day];
    }

    public int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** The cell of a person on a date, {@link #ABSENT} or {@link #OFF}; off for somebody unknown and outside the period. */
    public int cellOf(String asn, LocalDate date) {
        int person = asnIndex(asn);
        return person >= 0 && problem.period().contains(date) ? cell(person, dayOf(date)) : OFF;
    }

    /** Whether a person has a day on that date, on duty or absent. */
    public boolean isRow(String asn, LocalDate date) {
        return cellOf(asn, date) != OFF;
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

    /** Whether a person is absent for half of a day of the period, settled or not. */
    public boolean isHalf(int asn, int day) {
        return absent.isHalf(asn, day);
    }

    /** A person as of a day of the period. */
    public Asn asnOn(int asn, int day) {
        var views = dated[asn];
        return views == null ? problem.asns().get(asn) : views[day];
    }

    /** Whether days off of anybody are decided, by the unit or as settled. */
    boolean hasDaysOff() {
        return kinds.hasDaysOff();
    }

    /** The kind of a day of the period, whether or not the person is on duty. */
    public DayKind kindOf(int asn, int day) {
        int cell = cell(asn, day);
        return cell >= 0 ? kind(cell) : kinds.of(asnOn(asn, day).unit());
    }

    /** The kind of the day of a cell. */
    public DayKind kind(int cell) {
        return kinds.of(cell);
    }

    /** The mode of the person of a cell in that state. */
    public WorkMode modeOf(int cell, int state) {
        return kind(cell).mode(state);
    }

    /** Whether somebody in that state is at home. */
    public boolean isHome(int cell, int state) {
        return modeOf(cell, state) == WorkMode.WFH;
    }

    /** Whether there is a state at home among these of a cell. */
    public boolean mayBeHome(int cell, States states) {
        return kind(cell).hasHome() && states.counted(kind(cell).code(WorkMode.WFH)) > 0;
    }

    /** Whether it is a cell of somebody who works in shifts on that day: off or at a post, never at home. */
    public boolean isShift(int cell) {
        return kind(cell) == DayKind.SHIFT;
    }

    /** The person whose cell it is, as of the day of the cell. */
    public Asn asnOf(int cell) {
        return day[cell] < 0 ? problem.asns().get(asn[cell]).at(dateOf(day[cell])) : asnOn(asn[cell], day[cell]);
    }

    /** Whether what is known of a person is not the same on all days. */
    boolean isDated(int asn) {
        return dated[asn] != null;
    }

    /* For each person of whom something is dated, who he or she is by day: one object for days that are alike. */
    private Asn[] @Nullable [] dated() {
        var views = new Asn[problem.asns().size()] @Nullable [];
        for (int a = 0; a < views.length; a++) {
            var asn = problem.asns().get(a);
            if (asn.isDated()) {
                var days = Arrays.stream(dates).map(asn::at).toArray(Asn[]::new);
                for (int d = 1; d < days.length; d++) {
                    days[d] = days[d].equals(days[d - 1]) ? days[d - 1] : days[d];
                }
                views[a] = days;
            }
        }
        return views;
    }

    int asnIndex(String id) {
        return asnIndex.getOrDefault(id, -1);
    }

    /** The codes of what rules count. */
    Codes codes() {
        return codes;
    }

    /** Whether there is a counter with that id. */
    public boolean isCounter(String id) {
        return codes.counters().containsKey(id);
    }

    /**
     * For each counter the people who are qualified and belong to its unit's subtree, ascending; on some day of the period,
     * see {@link #serves}.
     */
    public List<List<Integer>> qualified() {
        return qualified;
    }

    private List<List<Integer>> findQualified() {
        var byUnit = new HashMap<String, List<Integer>>();
        for (int a = 0; a < problem.asns().size(); a++) {
            int person = a;
            unitsOf(a).forEach(unit -> byUnit.computeIfAbsent(unit.id(), id -> new ArrayList<>())
                    .add(person));
        }
        return problem.counters().stream()
                .map(counter -> byUnit.getOrDefault(counter.unit(), List.of()).stream()
                        .filter(a -> isDated(a)
                                ? Arrays.stream(dated[a]).anyMatch(asn -> mayServe(asn, counter))
                                : counter.admits(problem.asns().get(a)))
                        .toList())
                .toList();
    }

    /** Whether one of those {@link #qualified} for a counter is so on that day. */
    public boolean serves(int asn, int counter, int day) {
        return !isHalf(asn, day)
                && (!isDated(asn)
                        || mayServe(dated[asn][day], problem.counters().get(counter)));
    }

    /**
     * For each counter, by day, the people who were settled there although data say now that they cannot serve: who stood at a
     * counter stood there.
     */
    Map<Integer, Map<Integer, List<Integer>>> settledStrangers() {
        var strangers = new HashMap<Integer, Map<Integer, List<Integer>>>();
        for (var known : facts.settled()) {
            var counter = known.post().map(post -> codes.counters().get(post.id()));
            int a = asnIndex(known.asn());
            int d = dayOf(known.date());
            if (known.mode() == WorkMode.WFO
                    && counter.isPresent()
                    && (isHalf(a, d)
                            || !mayServe(asnOn(a, d), problem.counters().get(counter.get())))) {
                strangers
                        .computeIfAbsent(counter.get(), key -> new HashMap<>())
                        .computeIfAbsent(d, key -> new ArrayList<>())
                        .add(a);
            }
        }
        return strangers;
    }

    private boolean mayServe(Asn asn, ServiceCounter counter) {
        return units.isInside(units.get(asn.unit()), units.get(counter.unit())) && counter.admits(asn);
    }

    /* The units of a person on any day, and those above them. */
    private Collection<Unit> unitsOf(int asn) {
        if (!isDated(asn)) {
            return units.pathToRoot(units.get(problem.asns().get(asn).unit()));
        }
        return Arrays.stream(dated[asn])
                .map(Asn::unit)
                .distinct()
                .flatMap(unit -> units.pathToRoot(units.get(unit)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether somebody can stand at the counter on that date: it opens on that day, and its unit works. */
    public boolean isOpen(ServiceCounter counter, LocalDate date) {
        return counter.opensOn(date) && calendar.isWorkingDay(units.get(counter.unit()), date);
    }
}
