package id.rotasi.internal.io.table;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.SiteTree;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a roster saves, month by month: person-days at home, and the rooms nobody needs. Made in time linear in the
 * roster.
 *
 * @param units every unit with people of its own, without the units below it; by agency, parents first, by month
 * @param agencies every agency with the units whose list it publishes, by month
 * @param sites every room and building in which somebody sits, by month
 */
public record Recap(List<UnitMonth> units, List<UnitMonth> agencies, List<SiteMonth> sites) {

    public Recap {
        units = List.copyOf(units);
        agencies = List.copyOf(agencies);
        sites = List.copyOf(sites);
    }

    /**
     * One unit or agency in one month.
     *
     * @param unit id of the unit
     * @param month the month; of the dates of the period only
     * @param people who belong to it
     * @param wfo person-days on site
     * @param wfh person-days at home
     * @param absent person-days on leave, on official travel or studying
     * @param nobodyOnSite working days on which nobody of it is on site, not even in the field
     */
    public record UnitMonth(
            String unit, YearMonth month, int people, int wfo, int wfh, int absent, List<LocalDate> nobodyOnSite) {

        public UnitMonth {
            nobodyOnSite = List.copyOf(nobodyOnSite);
        }

        /** Person-days on duty: on site or at home. */
        public int duty() {
            return wfo + wfh;
        }

        /** Share of the person-days on duty that are at home, 0 to 1; 0 when nobody was on duty. */
        public double wfhShare() {
            return duty() == 0 ? 0 : (double) wfh / duty();
        }
    }

    /**
     * One room or building in one month. A room is needed on a day when somebody who sits there is on site, except in
     * the field, or when one of the counters of a unit that sits there is staffed; a building, when one of its rooms is.
     *
     * @param site id of the room or building
     * @param month the month; of the dates of the period only
     * @param seated people who sit there
     * @param needed days on which it is needed
     * @param closable days on which somebody who sits there has a working day and yet nobody needs it
     */
    public record SiteMonth(
            String site, YearMonth month, int seated, List<LocalDate> needed, List<LocalDate> closable) {

        public SiteMonth {
            needed = List.copyOf(needed);
            closable = List.copyOf(closable);
        }
    }

    /** The recap of a roster. */
    public static Recap of(Roster roster) {
        return of(new RosterTable(roster));
    }

    public static Recap of(RosterTable table) {
        var units = new ArrayList<UnitMonth>();
        var agencies = new ArrayList<UnitMonth>();
        table.agencies().forEach((agency, members) -> {
            members.forEach(
                    unit -> table.months().forEach(month -> units.add(month(table, unit, List.of(unit), month))));
            table.months().forEach(month -> agencies.add(month(table, agency, members, month)));
        });
        return new Recap(units, agencies, new Sites(table).months());
    }

    private static UnitMonth month(RosterTable table, Unit subject, List<Unit> members, YearMonth month) {
        var people =
                members.stream().flatMap(unit -> table.peopleOf(unit).stream()).toList();
        var counts = new HashMap<WorkMode, Integer>();
        var worked = new TreeSet<LocalDate>();
        var attended = new HashSet<LocalDate>();
        for (var asn : people) {
            for (var day : daysIn(table, asn, month)) {
                counts.merge(day.mode(), 1, Integer::sum);
                worked.add(day.date());
                if (day.mode() == WorkMode.WFO) {
                    attended.add(day.date());
                }
            }
        }
        worked.removeAll(attended);
        return new UnitMonth(
                subject.id(),
                month,
                (int) people.stream().map(Asn::id).distinct().count(),
                counts.getOrDefault(WorkMode.WFO, 0),
                counts.getOrDefault(WorkMode.WFH, 0),
                counts.getOrDefault(WorkMode.ABSENT, 0),
                List.copyOf(worked));
    }

    private static Iterable<Assignment> daysIn(RosterTable table, Asn asn, YearMonth month) {
        return table.daysOf(asn)
                .subMap(month.atDay(1), true, month.atEndOfMonth(), true)
                .values();
    }

    /** Who sits where, and when the seats are used. */
    private static final class Sites {

        private final RosterTable table;
        private final SiteTree tree;
        private final Map<String, ServiceCounter> counters;
        private final Map<String, Integer> seated = new HashMap<>();
        private final Map<String, Set<LocalDate>> planned = new HashMap<>();
        private final Map<String, Set<LocalDate>> needed = new HashMap<>();

        Sites(RosterTable table) {
            this.table = table;
            var problem = table.problem();
            tree = SiteTree.of(problem.sites());
            counters = problem.counters().stream().collect(Collectors.toMap(ServiceCounter::id, counter -> counter));
            table.people().forEach(this::seat);
        }

        private void seat(Asn asn) {
            // Of somebody with postings, each place is one seat, and each day is spent at the one of that day.
            var places = new TreeSet<String>();
            UnitTree.posted(asn, table.problem().period())
                    .forEach(posted -> places.addAll(tree.path(table.units().site(posted))));
            places.forEach(site -> seated.merge(site, 1, Integer::sum));
            for (var day : table.daysOf(asn).values()) {
                var seat = tree.path(table.units().site(asn.at(day.date())));
                mark(planned, seat, day.date());
                boolean inTheField = day.post().filter(Post.FIELD::equals).isPresent();
                if (day.mode() == WorkMode.WFO && !inTheField) {
                    mark(needed, seat, day.date());
                    var counter = day.post().map(Post::id).map(counters::get);
                    mark(needed, tree.path(counter.flatMap(at -> siteOf(at.unit()))), day.date());
                }
            }
        }

        private Optional<String> siteOf(String unit) {
            return table.units().site(table.units().get(unit));
        }

        private void mark(Map<String, Set<LocalDate>> days, List<String> sites, LocalDate date) {
            sites.forEach(
                    site -> days.computeIfAbsent(site, id -> new TreeSet<>()).add(date));
        }

        List<SiteMonth> months() {
            var all = new ArrayList<SiteMonth>();
            for (var site : table.problem().sites()) {
                if (seated.containsKey(site.id())) {
                    table.months().forEach(month -> all.add(month(site.id(), month)));
                }
            }
            return all;
        }

        private SiteMonth month(String site, YearMonth month) {
            var used = needed.getOrDefault(site, Set.of());
            return new SiteMonth(
                    site,
                    month,
                    seated.get(site),
                    used.stream()
                            .filter(date -> YearMonth.from(date).equals(month))
                            .toList(),
                    planned.getOrDefault(site, Set.of()).stream()
                            .filter(date -> YearMonth.from(date).equals(month) && !used.contains(date))
                            .toList());
        }
    }
}
