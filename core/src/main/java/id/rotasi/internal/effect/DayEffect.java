package id.rotasi.internal.effect;

import static id.rotasi.internal.Elements.each;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Dates on site and substitutes that meet no day of duty. */
record DayEffect(RosterProblem problem, DutyDays duty, Notices notices) {

    void onSiteDates() {
        record Day(String unit, LocalDate date) {}
        var seen = new HashMap<Day, String>();
        each("$.onSiteDates", problem.onSiteDates(), (path, day) -> {
            var unit = duty.units().get(day.unit()).name();
            var first = seen.putIfAbsent(new Day(day.unit(), day.date()), path);
            if (!isWorked(day)) {
                notices.add(path, "on-site-date-without-people", Map.of("unit", unit, "date", day.date()));
            } else if (first != null) {
                notices.add(path, "on-site-date-twice", Map.of("unit", unit, "date", day.date(), "first", first));
            }
        });
    }

    private boolean isWorked(Unit.OnSiteDate day) {
        var unit = duty.units().get(day.unit());
        return duty.below(day.unit()).stream()
                .filter(asn -> duty.rotates(asn.id()).get(duty.day(day.date())))
                .anyMatch(asn -> !asn.isDated()
                        || duty.units()
                                .isInside(duty.units().get(asn.at(day.date()).unit()), unit));
    }

    void substitutes() {
        each("$.substitutes", problem.substitutes(), (path, pair) -> {
            if (!duty.onDuty(pair.first()).intersects(duty.onDuty(pair.second()))) {
                var values = Map.<String, Object>of("who", pair.first(), "other", pair.second());
                notices.add(path, "substitutes-never-together", values);
            } else if (!duty.rotates(pair.first()).intersects(duty.rotates(pair.second()))) {
                var values = Map.<String, Object>of("who", pair.first(), "other", pair.second());
                notices.add(path, "substitutes-in-shifts", values);
            }
        });
    }
}
