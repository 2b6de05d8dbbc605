package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Absences, dates on site, substitutes and published days that meet no day of duty. */
record DayEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    /**
     * Of absences that cover each other the later ones of the list are named; without all that are named, everybody is
     * absent on the same days.
     */
    void absences() {
        var absences = problem.absences();
        var times = new HashMap<String, int[]>();
        absences.forEach(absence -> workedDays(absence.asn(), absence.from(), absence.to()).stream()
                .forEach(day -> times.computeIfAbsent(absence.asn(), id -> new int[duty.days()])[day]++));
        var covered = new TreeSet<Integer>();
        var idle = new TreeSet<Integer>();
        for (int i = absences.size() - 1; i >= 0; i--) {
            var absence = absences.get(i);
            var days = workedDays(absence.asn(), absence.from(), absence.to());
            if (days.isEmpty()) {
                idle.add(i);
            } else if (days.stream().allMatch(day -> times.get(absence.asn())[day] > 1)) {
                covered.add(i);
                days.stream().forEach(day -> times.get(absence.asn())[day]--);
            }
        }
        for (int i = 0; i < absences.size(); i++) {
            if (idle.contains(i) || covered.contains(i)) {
                var absence = absences.get(i);
                notices.add(
                        "$.absences[" + i + "]",
                        idle.contains(i) ? idleCode(absence) : "absence-covered",
                        Map.of("who", absence.asn(), "from", absence.from(), "to", absence.to()));
            }
        }
    }

    private String idleCode(Absence absence) {
        boolean serves = duty.span(absence.from(), absence.to()).stream()
                .mapToObj(duty::date)
                .anyMatch(date -> duty.serves(absence.asn(), date));
        return serves ? "absence-without-working-day" : "absence-outside-service";
    }

    private BitSet workedDays(String asn, LocalDate from, LocalDate to) {
        var days = duty.span(from, to);
        days.and(duty.workedBy(asn));
        return days;
    }

    void onSiteDates() {
        record Day(String unit, LocalDate date) {}
        var seen = new HashMap<Day, String>();
        for (int i = 0; i < problem.onSiteDates().size(); i++) {
            var day = problem.onSiteDates().get(i);
            var path = "$.onSiteDates[" + i + "]";
            var unit = duty.units().get(day.unit()).name();
            var first = seen.putIfAbsent(new Day(day.unit(), day.date()), path);
            if (!isWorked(day)) {
                notices.add(path, "on-site-date-without-people", Map.of("unit", unit, "date", day.date()));
            } else if (first != null) {
                notices.add(path, "on-site-date-twice", Map.of("unit", unit, "date", day.date(), "first", first));
            }
        }
    }

    private boolean isWorked(Unit.OnSiteDate day) {
        var unit = duty.units().get(day.unit());
        return duty.below(day.unit()).stream()
                .filter(asn -> duty.isOnDuty(asn.id(), day.date()))
                .anyMatch(asn -> !asn.isDated()
                        || duty.units()
                                .isInside(duty.units().get(asn.at(day.date()).unit()), unit));
    }

    void substitutes() {
        for (int i = 0; i < problem.substitutes().size(); i++) {
            var pair = problem.substitutes().get(i);
            if (!duty.onDuty(pair.first()).intersects(duty.onDuty(pair.second()))) {
                notices.add(
                        "$.substitutes[" + i + "]",
                        "substitutes-never-together",
                        Map.of("who", pair.first(), "other", pair.second()));
            }
        }
    }

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
            for (int i = 0; i < roster.days().size(); i++) {
                var day = roster.days().get(i);
                var path = "$.published.days[" + i + "]";
                boolean settled = isSettled(day.date(), roster);
                if (day.mode() != WorkMode.ABSENT && !duty.isOnDuty(day.asn(), day.date())) {
                    published(day, path, settled);
                } else if (settled && day.mode() != WorkMode.ABSENT) {
                    settled(day, path, counters);
                }
            }
            notPublished(roster);
        });
    }

    private void published(PublishedRoster.Day day, String path, boolean settled) {
        boolean worked = duty.workedBy(day.asn()).get(duty.day(day.date()));
        boolean serves = duty.serves(day.asn(), day.date());
        boolean counts = settled && day.date().getDayOfWeek() != DayOfWeek.SUNDAY;
        if (counts || !worked) {
            var why = worked ? "during-absence" : serves ? "on-day-off" : "outside-service";
            var code = (counts ? "settled-" : "published-") + why;
            say(code, path, day, Map.of());
        }
    }

    /** A settled day that later data would not allow: at home without eligibility, at a counter without being admitted. */
    private void settled(PublishedRoster.Day day, String path, Map<String, ServiceCounter> counters) {
        var asn = duty.asn(day.asn()).at(day.date());
        boolean home = day.mode() == WorkMode.WFH;
        var counter = day.post().map(Post::id).map(counters::get);
        if (home && !asn.eligibility().isEligible()) {
            say("settled-not-eligible", path, day, Map.of());
        } else if (counter.filter(at -> !mayStand(asn, at, day.date())).isPresent()) {
            say("settled-at-counter", path, day, Map.of("counter", counter.get().name()));
        }
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
