package id.rotasi.internal.check;

import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.Days;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Checks the turns that one person brings from the last period. */
record CarriedOverCheck(String path, CarriedOver carried, Errors errors) {

    /** About forty years of working days; keeps squared distances far from overflow. */
    private static final int MOST = 10_000;

    void check(Directory known) {
        int before = errors.size();
        days(path, carried.total());
        carried.through()
                .ifPresent(last -> known.checkBeforePeriod(path + ".through", last, "carried-over-in-period", errors));
        carried.classes().forEach((dayClass, days) -> days(path + ".classes." + dayClass, days));
        if (errors.size() == before) {
            sum("dutyDays", carried.dutyDays(), Days::dutyDays);
            sum("wfhDays", carried.wfhDays(), Days::wfhDays);
            sum("counterDays", carried.total().counterDays(), Days::counterDays);
        }
    }

    private void days(String place, Days days) {
        errors.addIfOutside(place + ".dutyDays", days.dutyDays(), 0, MOST);
        errors.addIfBelow(place + ".wfhDays", days.wfhDays(), 0);
        if (days.dutyDays() >= 0 && days.wfhDays() > days.dutyDays()) {
            errors.add(
                    place + ".wfhDays", "carried-over-too-many", Map.of("n", days.wfhDays(), "days", days.dutyDays()));
        }
        errors.addIfBelow(place + ".counterDays", days.counterDays(), 0);
        int onSite = days.dutyDays() - days.wfhDays();
        if (onSite >= 0 && days.counterDays() > onSite) {
            errors.add(
                    place + ".counterDays",
                    "carried-over-counter-days",
                    Map.of("n", days.counterDays(), "days", onSite));
        }
    }

    private void sum(String property, int total, ToIntFunction<Days> days) {
        int sum = carried.classes().values().stream().mapToInt(days).sum();
        if (sum > total) {
            errors.add(
                    path + ".classes", "carried-over-classes", Map.of("property", property, "n", sum, "days", total));
        }
    }
}
