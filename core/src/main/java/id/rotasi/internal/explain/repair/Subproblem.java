package id.rotasi.internal.explain.repair;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.NamedGroups;
import id.rotasi.internal.explain.conflict.ProvenShortfall;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a large problem in which a repair is tried: the agencies of the people concerned and all who share a site
 * with them, on the dates concerned.
 */
record Subproblem(RosterProblem problem, UnitTree units, LocalDate from, LocalDate to) {

    /**
     * The part around some units.
     *
     * @param around ids of units
     * @param dates not empty
     */
    public static RosterProblem of(RosterProblem problem, Set<String> around, Collection<LocalDate> dates) {
        var first = Collections.min(dates);
        var last = Collections.max(dates);
        return new Subproblem(problem, problem.unitTree(), first, last).of(around);
    }

    private RosterProblem of(Set<String> around) {
        var agencies = around.stream().map(units::get).map(units::agencyOf).collect(Collectors.toSet());
        var sites = new HashSet<String>();
        problem.asns().stream()
                .flatMap(Subproblem::views)
                .filter(asn -> isInside(asn.unit(), agencies))
                .forEach(asn -> units.site(asn).ifPresent(sites::add));
        var asns = problem.asns().stream()
                .filter(asn -> views(asn)
                        .anyMatch(then -> isInside(then.unit(), agencies)
                                || units.site(then).filter(sites::contains).isPresent()))
                .toList();
        var ids = asns.stream().map(Asn::id).collect(Collectors.toSet());
        var counters = problem.counters().stream()
                .filter(counter -> isInside(counter.unit(), agencies))
                .toList();
        var posts = counters.stream().map(counter -> Post.counter(counter.id())).collect(Collectors.toSet());
        var rules = NamedGroups.within(
                ProvenShortfall.hardRules(problem), ids::contains, id -> posts.contains(Post.counter(id)));
        var builder = RosterProblem.builder(from, to, problem.policy().withRules(rules))
                .name(problem.name())
                .units(problem.units())
                .sites(problem.sites())
                .desks(problem.desks())
                .counters(counters)
                .asns(asns.stream()
                        .map(asn -> asn.toBuilder().clearPreferences().build())
                        .toList())
                .absences(problem.absences().stream()
                        .filter(absence -> ids.contains(absence.asn()))
                        .filter(absence ->
                                !absence.to().isBefore(from) && !absence.from().isAfter(to))
                        .map(this::clip)
                        .toList())
                .onSiteDates(problem.onSiteDates().stream()
                        .filter(date -> isInside(date.date()))
                        .toList())
                .substitutes(problem.substitutes().stream()
                        .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                        .toList())
                .history(problem.history().stream()
                        .filter(day ->
                                ids.contains(day.asn()) && !day.date().isBefore(from.minusDays(RosterProblem.MAX_DAYS)))
                        .map(day -> within(day, posts))
                        .toList())
                .calendar(problem.calendar());
        problem.published()
                .map(roster -> new PublishedRoster(
                        roster.version(),
                        roster.frozenThrough()
                                .filter(last -> !last.isBefore(from))
                                .map(last -> last.isAfter(to) ? to : last),
                        roster.days().stream()
                                .filter(day -> ids.contains(day.asn()) && isInside(day.date()))
                                .map(day -> within(day, posts))
                                .toList()))
                .ifPresent(builder::published);
        return builder.build();
    }

    /** A person as of each posting, whenever it is: a counter whose officers come later is checked with them. */
    private static Stream<Asn> views(Asn asn) {
        return Stream.concat(Stream.of(asn), asn.postings().stream().map(posting -> asn.at(posting.from())));
    }

    /** The day without its post, if that is a counter outside. */
    private static PublishedRoster.Day within(PublishedRoster.Day day, Set<Post> counters) {
        boolean outside = day.post()
                .filter(post -> post instanceof Post.Counter && !counters.contains(post))
                .isPresent();
        return outside ? new PublishedRoster.Day(day.asn(), day.date(), day.mode()) : day;
    }

    private boolean isInside(String unit, Set<Unit> agencies) {
        return agencies.stream().anyMatch(agency -> units.isInside(units.get(unit), agency));
    }

    private boolean isInside(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private Absence clip(Absence absence) {
        return absence.during(
                absence.from().isBefore(from) ? from : absence.from(),
                absence.to().isAfter(to) ? to : absence.to());
    }
}
