package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Elements;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Published days that meet no day of duty, and settled ones against which other data stand. */
record PublishedEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /**
     * Somebody who has fallen ill since is the usual case; a day on which nobody of the unit works, or the person does not
     * serve, is not. On settled days what was published goes before all other data, and nothing else is decided: both are
     * said.
     */
    void published() {
        problem.published().ifPresent(roster -> {
            roster.frozenThrough()
                    .filter(last ->
                            roster.days().stream().allMatch(day -> day.date().isAfter(last)))
                    .ifPresent(last -> notices.add("$.published.frozenThrough", "nothing-frozen", Map.of()));
            var counters = problem.counters().stream().collect(Collectors.toMap(ServiceCounter::id, at -> at));
            Elements.each("$.published.days", roster.days(), (path, day) -> {
                boolean settled = isSettled(day.date(), roster);
                if (!settled && duty.isOfOthers(duty.asn(day.asn()), day.date(), day.mode())) {
                    boolean off = day.mode() == WorkMode.OFF;
                    say(off ? "published-off-not-in-shifts" : "published-home-in-shifts", path, day, Map.of());
                    return;
                }
                if (day.mode() != WorkMode.ABSENT && !duty.isOnDuty(day.asn(), day.date())) {
                    published(day, path, settled);
                } else if (settled && day.mode() != WorkMode.ABSENT) {
                    settled(day, path, counters);
                }
            });
            notPublished(roster);
        });
    }

    private void published(PublishedRoster.Day day, String path, boolean settled) {
        boolean worked = duty.workedBy(day.asn()).get(duty.day(day.date()));
        boolean serves = duty.serves(day.asn(), day.date());
        if (settled || !worked) {
            var why = worked ? "during-absence" : serves ? "on-day-off" : "outside-service";
            var code = (settled ? "settled-" : "published-") + why;
            say(code, path, day, Map.of());
        }
    }

    /** A settled day that later data would not allow: at home without eligibility, at a counter or desk without being admitted. */
    private void settled(PublishedRoster.Day day, String path, Map<String, ServiceCounter> counters) {
        var asn = duty.asn(day.asn()).at(day.date());
        boolean home = day.mode() == WorkMode.WFH;
        var counter = day.post().map(Post::id).map(counters::get);
        if (home && !asn.eligibility().isEligible()) {
            say("settled-not-eligible", path, day, Map.of());
        } else if (counter.filter(at -> !mayStand(asn, at, day.date())).isPresent()) {
            say("settled-at-counter", path, day, Map.of("counter", counter.get().name()));
        } else if (day.desk().filter(desk -> !maySit(asn, desk, day.date())).isPresent()) {
            say("settled-at-desk", path, day, Map.of("desk", day.desk().get()));
        }
    }

    private boolean maySit(Asn asn, String id, LocalDate date) {
        return asn.function() != JobFunction.FIELD
                && problem.desks().stream()
                        .anyMatch(desk -> desk.id().equals(id) && desk.admits(asn, date, duty.units()));
    }

    private boolean mayStand(Asn asn, ServiceCounter counter, LocalDate date) {
        var units = duty.units();
        return counter.opensOn(date)
                && counter.admits(asn)
                && units.isInside(units.get(asn.unit()), units.get(counter.unit()));
    }

    private void say(String code, String path, PublishedRoster.Day day, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("who", day.asn());
        values.put("date", day.date());
        notices.addOnce(code + " " + day.asn(), path, code, values);
    }

    private void notPublished(PublishedRoster roster) {
        record Known(String asn, LocalDate date) {}
        var known = new HashSet<Known>();
        roster.days().forEach(day -> known.add(new Known(day.asn(), day.date())));
        boolean any = roster.days().stream().anyMatch(day -> isSettled(day.date(), roster));
        for (var asn : any ? problem.asns() : List.<Asn>of()) {
            duty.onDuty(asn.id()).stream()
                    .mapToObj(duty::date)
                    .filter(date -> isSettled(date, roster) && !known.contains(new Known(asn.id(), date)))
                    .forEach(date -> notices.addOnce(
                            "not published",
                            "$.published.frozenThrough",
                            "settled-not-published",
                            Map.of("who", asn.id(), "date", date)));
        }
    }

    private static boolean isSettled(LocalDate date, PublishedRoster roster) {
        return roster.frozenThrough().filter(last -> !date.isAfter(last)).isPresent();
    }
}
