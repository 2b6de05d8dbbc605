package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.UnitDay;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cells and their states as rules see them. Answers that cost time are kept, since several rules ask the same. */
final class RuleView implements RuleContext {

    private static final CellSet NOTHING = CellSet.of();

    private final CellTable table;
    private final States[] states;
    private final List<List<Integer>> qualified;
    private final Map<Integer, Map<Integer, List<Integer>>> settledStrangers;
    private final Map<Integer, CellSet> history;
    private final Map<Integer, Day> settled = new HashMap<>();
    private final DeskFit desks;
    private final Choices choices;
    private final Map<Scope, List<AsnCells>> people = new HashMap<>();
    private final Map<Scope, List<AsnCells>> inShifts = new HashMap<>();
    private final Map<Scope, Map<Per, List<UnitDay>>> unitDays = new HashMap<>();

    RuleView(CellTable table, States[] states, Choices choices) {
        this.table = table;
        this.choices = choices;
        this.states = states;
        this.desks = new DeskFit(table);
        this.qualified = table.qualified();
        this.settledStrangers = table.settledStrangers();
        table.facts().settled().forEach(day -> settled.put(table.cellOf(day.asn(), day.date()), day));
        this.history = IntStream.range(table.size(), table.all())
                .boxed()
                .collect(Collectors.groupingBy(
                        table::asn,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                cells -> CellSet.of(
                                        cells.stream().mapToInt(c -> c).toArray()))));
    }

    @Override
    public Period period() {
        return problem().period();
    }

    @Override
    public List<ServiceCounter> counters() {
        return problem().counters();
    }

    @Override
    public List<Site> sites() {
        return problem().sites();
    }

    @Override
    public List<Site.Desk> desks() {
        return problem().desks();
    }

    @Override
    public List<Unit.OnSiteDate> onSiteDates() {
        return problem().onSiteDates();
    }

    @Override
    public List<Substitutes> substitutes() {
        return problem().substitutes();
    }

    @Override
    public Optional<PublishedRoster> published() {
        return problem().published();
    }

    @Override
    public UnitTree units() {
        return table.units();
    }

    @Override
    public WorkCalendar calendar() {
        return table.calendar();
    }

    @Override
    public List<AsnCells> people(Scope scope) {
        return people.computeIfAbsent(scope, key -> members(scope)
                .mapToObj(a -> cellsOf(a, scope, DayKind::hasHome))
                .filter(this::isRotating)
                .toList());
    }

    @Override
    public List<AsnCells> inShifts(Scope scope) {
        return inShifts.computeIfAbsent(
                scope,
                key -> table.hasDaysOff()
                        ? members(scope)
                                .mapToObj(a -> cellsOf(a, scope, DayKind::hasDaysOff))
                                .filter(person -> !person.cells().isEmpty())
                                .toList()
                        : List.of());
    }

    @Override
    public List<UnitDay> unitDays(Scope scope, Per per) {
        return unitDays.computeIfAbsent(scope, key -> new HashMap<>()).computeIfAbsent(per, key -> groups(scope, per));
    }

    @Override
    public List<LocalDate> openDays(ServiceCounter counter) {
        return calendar().workingDays(units().get(counter.unit())).stream()
                .filter(counter::opensOn)
                .toList();
    }

    @Override
    public CellSet cellsAt(ServiceCounter counter, LocalDate date) {
        if (!table.isOpen(counter, date)) {
            return CellSet.of();
        }
        int index = table.codes().counters().get(counter.id());
        int day = table.dayOf(date);
        var officers = qualified.get(index).stream().filter(a -> table.serves(a, index, day));
        var strangers = settledStrangers.getOrDefault(index, Map.of()).getOrDefault(day, List.of());
        return onDuty(Stream.concat(officers, strangers.stream()).toList(), day);
    }

    @Override
    public OptionalInt cell(String asn, LocalDate date) {
        int person = table.asnIndex(asn);
        if (person < 0 || !problem().period().contains(date)) {
            return OptionalInt.empty();
        }
        int cell = table.cell(person, table.dayOf(date));
        return cell < 0 ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    @Override
    public Asn asn(int cell) {
        return table.asnOf(cell);
    }

    @Override
    public LocalDate date(int cell) {
        return table.dateOf(table.day(cell));
    }

    @Override
    public boolean isAllDay(int cell) {
        return !table.isHalf(table.asn(cell), table.day(cell));
    }

    @Override
    public UnitDay allDay(UnitDay day) {
        return table.absent().hasHalves() ? RuleContext.super.allDay(day) : day;
    }

    @Override
    public boolean wasHome(int cell) {
        return before(cell).mode() == WorkMode.WFH;
    }

    @Override
    public boolean wasAtCounter(int cell) {
        return before(cell).post().filter(post -> table.isCounter(post.id())).isPresent();
    }

    @Override
    public boolean isInShifts(int cell) {
        return table.isShift(cell);
    }

    @Override
    public boolean hasDayOff(int cell) {
        return table.kind(cell).hasDaysOff();
    }

    @Override
    public boolean wasAt(int cell, String counter) {
        var day = cell < table.size() ? settled.get(cell) : before(cell);
        return day != null
                && day.post().filter(post -> post.id().equals(counter)).isPresent();
    }

    @Override
    public Optional<Site.Desk> deskOf(int cell) {
        var day = cell < table.size() ? settled.get(cell) : before(cell);
        return day == null
                ? Optional.empty()
                : day.desk()
                        .map(table.codes().desks()::get)
                        .map(index -> problem().desks().get(index));
    }

    @Override
    public List<Site.Desk> desksFor(int cell) {
        return cell < table.size() ? desks.on(cell) : List.of();
    }

    @Override
    public Choice choice(String rule, Subject subject, int options) {
        return choices.of(rule, subject, options);
    }

    private Day before(int cell) {
        return table.facts().history().get(cell - table.size());
    }

    @Override
    public boolean may(int cell, Counted counted) {
        return states[cell].counted(table.codes().of(counted, table.kind(cell))) > 0;
    }

    private IntStream members(Scope scope) {
        return IntStream.range(0, problem().asns().size())
                .filter(a -> table.isDated(a)
                        ? IntStream.range(0, table.days()).anyMatch(d -> isIn(scope, a, d))
                        : scope.includes(problem().asns().get(a), units()));
    }

    private boolean isIn(Scope scope, int asn, int day) {
        return scope.includes(table.asnOn(asn, day), units());
    }

    private AsnCells cellsOf(int asn, Scope scope, Predicate<DayKind> kinds) {
        boolean isDated = table.isDated(asn);
        var cells = new int[table.days()];
        int size = 0;
        for (int d = 0; d < cells.length; d++) {
            int cell = table.cell(asn, d);
            if (cell >= 0 && kinds.test(table.kind(cell)) && (!isDated || isIn(scope, asn, d))) {
                cells[size++] = cell;
            }
        }
        var all = history.getOrDefault(asn, NOTHING);
        var before = table.hasDaysOff() ? all.filter(cell -> kinds.test(table.kind(cell))) : all;
        return new AsnCells(
                problem().asns().get(asn),
                CellSet.of(Arrays.copyOf(cells, size)),
                isDated ? before.filter(cell -> scope.includes(asn(cell), units())) : before);
    }

    /* Not those who do nothing but shifts. */
    private boolean isRotating(AsnCells person) {
        if (!table.hasDaysOff() || !person.cells().isEmpty()) {
            return true;
        }
        int asn = table.asnIndex(person.asn().id());
        return IntStream.range(0, table.days())
                .noneMatch(d -> table.cell(asn, d) >= 0 && table.kindOf(asn, d) == DayKind.SHIFT);
    }

    private List<UnitDay> groups(Scope scope, Per per) {
        var groups = new LinkedHashMap<Optional<Unit>, Group>();
        members(scope).forEach(a -> {
            if (!table.isDated(a)) {
                groupOf(problem().asns().get(a), per, groups).ifPresent(group -> group.always.add(a));
                return;
            }
            IntStream.range(0, table.days()).filter(d -> isIn(scope, a, d)).forEach(d -> groupOf(
                            table.asnOn(a, d), per, groups)
                    .ifPresent(group -> group.on(d).add(a)));
        });
        var days = new ArrayList<UnitDay>();
        groups.forEach((unit, group) -> {
            for (int d = 0; d < table.days(); d++) {
                int members = members(group.people(d), d);
                if (members > 0) {
                    var date = table.dateOf(d);
                    var subject = unit.<Subject>map(u -> new Subject.OfUnit(u.id(), date))
                            .orElseGet(() -> new Subject.OfScope(date));
                    days.add(new UnitDay(subject, unit.map(Unit::id), rotating(group.people(d), d), members));
                }
            }
        });
        return days;
    }

    /* How many of them work that day, on duty or not, and could be at home. */
    private int members(List<Integer> people, int day) {
        int members = 0;
        for (int a : people) {
            boolean works = table.cell(a, day) != CellTable.OFF;
            members += works && (!table.hasDaysOff() || table.kindOf(a, day).hasHome()) ? 1 : 0;
        }
        return members;
    }

    private Optional<Group> groupOf(Asn asn, Per per, Map<Optional<Unit>, Group> groups) {
        var unit = per.unitOf(asn, units());
        return per == Per.SCOPE || unit.isPresent()
                ? Optional.of(groups.computeIfAbsent(unit, key -> new Group()))
                : Optional.empty();
    }

    /** People who are counted together: on all days, or on some. */
    private static final class Group {
        final List<Integer> always = new ArrayList<>();
        private final Map<Integer, List<Integer>> sometimes = new HashMap<>();

        List<Integer> on(int day) {
            return sometimes.computeIfAbsent(day, key -> new ArrayList<>());
        }

        List<Integer> people(int day) {
            return sometimes.isEmpty()
                    ? always
                    : Stream.concat(always.stream(), sometimes.getOrDefault(day, List.of()).stream())
                            .toList();
        }
    }

    private CellSet onDuty(List<Integer> people, int day) {
        var cells = new int[people.size()];
        int size = 0;
        for (int a : people) {
            int cell = table.cell(a, day);
            if (cell >= 0) {
                cells[size++] = cell;
            }
        }
        return CellSet.of(Arrays.copyOf(cells, size));
    }

    /* Those of a group who rotate: whoever works in shifts counts in no share. */
    private CellSet rotating(List<Integer> people, int day) {
        var onDuty = onDuty(people, day);
        return table.hasDaysOff() ? onDuty.filter(cell -> !table.isShift(cell)) : onDuty;
    }

    private RosterProblem problem() {
        return table.problem();
    }
}
