package id.rotasi.internal.io.monthly;

import id.rotasi.Publication;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.table.CountersOfDay;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.io.WfhLists.MonthlyReport.Count;
import id.rotasi.io.WfhLists.MonthlyReport.Figures;
import id.rotasi.io.WfhLists.Presence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts a month of a roster, day by day. Time is linear in the roster and in what the presence system tells. */
public final class MonthlyCount {

    /** A counter with fewer officers than it needs. */
    record Short(String counter, LocalDate date, int officers, int minimum) {}

    /** A day that was not as planned; without a plan, or without a record. */
    record Difference(Asn asn, LocalDate date, Optional<Assignment> planned, Optional<Presence> actual) {}

    private record Key(String asn, LocalDate date) {}

    private final RosterTable table;
    private final YearMonth month;
    private final Optional<Publication> publication;
    private final Optional<List<Presence>> presence;
    private final Map<Key, Presence> actual = new HashMap<>();
    private final Map<String, List<LocalDate>> changed = new HashMap<>();
    private final Map<String, Asn> whole = new HashMap<>();
    private final List<Figures> agencies = new ArrayList<>();
    private final List<Figures> units = new ArrayList<>();
    private final List<Figures> people = new ArrayList<>();
    private final List<Short> shorts = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final boolean hasShifts;
    private final Figures total;

    /** Of a roster, and of what else is known. */
    public MonthlyCount(
            RosterTable table, YearMonth month, Optional<Publication> publication, Optional<List<Presence>> presence) {
        this.table = table;
        this.month = month;
        this.publication = publication;
        this.presence = presence;
        this.hasShifts = table.problem().units().stream().anyMatch(table.units()::hasDaysOff);
        presence.orElse(List.of()).stream()
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .forEach(day -> actual.put(new Key(day.asn(), day.date()), day));
        publication.stream()
                .flatMap(published -> published.revisions().stream())
                .filter(revision -> YearMonth.from(revision.date()).equals(month))
                .forEach(revision -> changed.computeIfAbsent(revision.asn(), asn -> new ArrayList<>())
                        .add(revision.date()));
        table.problem().asns().forEach(asn -> whole.put(asn.id(), asn));
        var all = new EnumMap<Count, Long>(Count.class);
        table.agencies().forEach((agency, members) -> add(all, agency(agency, members)));
        unplanned(all);
        all.put(Count.PEOPLE, (long) table.people().size());
        this.total = figures("", all);
    }

    public List<Figures> agencies() {
        return agencies;
    }

    public List<Figures> units() {
        return units;
    }

    public List<Figures> people() {
        return people;
    }

    public Figures total() {
        return total;
    }

    List<Short> shorts() {
        return shorts;
    }

    List<Difference> differences() {
        return differences;
    }

    boolean isPublished() {
        return publication.isPresent();
    }

    boolean isCompared() {
        return presence.isPresent();
    }

    private Map<Count, Long> agency(Unit agency, List<Unit> members) {
        var counts = new EnumMap<Count, Long>(Count.class);
        var known = new HashSet<String>();
        for (var unit : members) {
            var ofUnit = new EnumMap<Count, Long>(Count.class);
            for (var asn : table.peopleOf(unit)) {
                var ofPerson = person(asn);
                known.add(asn.id());
                people.add(figures(asn.id(), ofPerson));
                add(ofUnit, ofPerson);
            }
            units.add(figures(unit.id(), ofUnit));
            add(counts, ofUnit);
        }
        counters(agency, counts);
        counts.put(Count.PEOPLE, (long) known.size());
        agencies.add(figures(agency.id(), counts));
        return counts;
    }

    private Map<Count, Long> person(Asn asn) {
        var counts = new EnumMap<Count, Long>(Count.class);
        count(counts, Count.PEOPLE, 1);
        var days = table.daysOf(asn).subMap(month.atDay(1), true, month.atEndOfMonth(), true);
        days.values().forEach(day -> day(asn, day, counts));
        count(counts, Count.CHANGES, changes(asn));
        return counts;
    }

    /* Of somebody with postings, each day belongs to one of the units. */
    private long changes(Asn posted) {
        return changed.getOrDefault(posted.id(), List.of()).stream()
                .filter(date -> whole.get(posted.id()).at(date).unit().equals(posted.unit()))
                .count();
    }

    private void day(Asn asn, Assignment day, Map<Count, Long> counts) {
        switch (day.mode()) {
            case WFO -> count(counts, Count.WFO, 1);
            case WFH -> count(counts, Count.WFH, 1);
            case ABSENT -> count(counts, Count.ABSENT, 1);
            case OFF -> count(counts, Count.OFF, 1);
        }
        if (day.mode() == WorkMode.WFH) {
            duties(counts);
        }
        var record = Optional.ofNullable(actual.remove(new Key(asn.id(), day.date())));
        if (isCompared() && isOnDuty(day)) {
            count(counts, Count.DUTY, 1);
            compare(asn, day, record, counts);
        } else {
            count(counts, Count.DUTY, isOnDuty(day) ? 1 : 0);
            record.filter(one -> isWorked(one.mode())).ifPresent(one -> {
                count(counts, Count.UNPLANNED, 1);
                differences.add(new Difference(asn, day.date(), Optional.of(day), record));
            });
        }
    }

    private static boolean isOnDuty(Assignment day) {
        return isWorked(day.mode());
    }

    private static boolean isWorked(WorkMode mode) {
        return mode == WorkMode.WFO || mode == WorkMode.WFH;
    }

    private void duties(Map<Count, Long> counts) {
        var duty = table.problem().policy().reportingDuty();
        count(counts, Count.PLANS, duty.planOnDayBefore() ? 1 : 0);
        count(counts, Count.CHECK_INS, duty.checkIns());
        count(counts, Count.REPORTS, duty.report() ? 1 : 0);
        count(counts, Count.VERIFICATIONS, duty.verified() ? 1 : 0);
    }

    private void compare(Asn asn, Assignment day, Optional<Presence> record, Map<Count, Long> counts) {
        if (record.isEmpty()) {
            count(counts, Count.UNRECORDED, 1);
            differences.add(new Difference(asn, day.date(), Optional.of(day), record));
            return;
        }
        count(counts, Count.RECORDED, 1);
        boolean planned = day.mode() == WorkMode.WFH;
        var mode = record.get().mode();
        if (mode == day.mode()) {
            count(counts, Count.AS_PLANNED, 1);
        } else {
            count(counts, mode == WorkMode.ABSENT ? Count.AWAY : planned ? Count.WFH_ON_SITE : Count.WFO_AT_HOME, 1);
            differences.add(new Difference(asn, day.date(), Optional.of(day), record));
        }
        if (planned && mode == WorkMode.WFH) {
            count(counts, Count.WFH_DONE, 1);
            count(counts, Count.REPORTED, record.get().reported() ? 1 : 0);
            count(counts, Count.VERIFIED, record.get().verified() ? 1 : 0);
        }
    }

    /* What is left of the records has no day in the roster. */
    private void unplanned(Map<Count, Long> counts) {
        actual.values().stream()
                .filter(day -> isWorked(day.mode()) && whole.containsKey(day.asn()))
                .sorted(Comparator.comparing(Presence::asn).thenComparing(Presence::date))
                .forEach(day -> {
                    count(counts, Count.UNPLANNED, 1);
                    differences.add(
                            new Difference(whole.get(day.asn()), day.date(), Optional.empty(), Optional.of(day)));
                });
    }

    private void counters(Unit agency, Map<Count, Long> counts) {
        for (var date : table.dates(month)) {
            for (var desk : CountersOfDay.of(table, agency, date)) {
                var counter = desk.counter();
                var unit = table.units().get(counter.unit());
                if (counter.opensOn(date) && table.calendar().isWorkingDay(unit, date)) {
                    int officers = desk.officers().size();
                    int minimum = counter.minimumOn(date);
                    count(counts, Count.COUNTER_DAYS, 1);
                    count(counts, Count.COUNTERS_KEPT, officers >= minimum ? 1 : 0);
                    if (officers < minimum) {
                        shorts.add(new Short(counter.id(), date, officers, minimum));
                    }
                }
            }
        }
    }

    private static void add(Map<Count, Long> to, Map<Count, Long> counts) {
        counts.forEach((count, number) -> count(to, count, number));
    }

    private static void count(Map<Count, Long> counts, Count count, long number) {
        counts.merge(count, number, Long::sum);
    }

    private Figures figures(String id, Map<Count, Long> counts) {
        var shown = new EnumMap<Count, Long>(Count.class);
        for (var count : Count.values()) {
            if (isKnown(count)) {
                shown.put(count, counts.getOrDefault(count, 0L));
            }
        }
        return new Figures(id, shown);
    }

    private boolean isKnown(Count count) {
        return switch (count.source()) {
            case ROSTER -> count != Count.OFF || hasShifts;
            case PUBLICATION -> isPublished();
            case PRESENCE -> isCompared();
        };
    }
}
