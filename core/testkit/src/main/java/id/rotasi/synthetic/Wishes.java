package id.rotasi.synthetic;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.WorkMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** What people who take turns wish for, and what they bring from the last period. */
final class Wishes {

    private static final int WISHES_PER_MILLE = 150;
    private static final int CARRIED_PER_MILLE = 850;
    private static final List<DayOfWeek> WEEKDAYS = List.of(
            DayOfWeek.FRIDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY);

    private final List<LocalDate> workingDays;

    Wishes(List<LocalDate> workingDays) {
        this.workingDays = workingDays;
    }

    Asn addTo(Asn person, Chance chance) {
        var changed = person.toBuilder();
        if (chance.perMille(WISHES_PER_MILLE)) {
            changed.preferences(List.of(draw(chance).withWeight(chance.perMille(700) ? 1 : chance.between(2, 3))));
        }
        if (chance.perMille(CARRIED_PER_MILLE)) {
            int dutyDays = chance.between(17, 20);
            changed.carriedOver(dutyDays, dutyDays / 2 + chance.between(-2, 2));
        }
        return changed.build();
    }

    private Preference draw(Chance chance) {
        var mode = chance.perMille(750) ? WorkMode.WFH : WorkMode.WFO;
        return chance.perMille(600)
                ? Preference.every(chance.oneOf(WEEKDAYS), mode)
                : Preference.on(chance.oneOf(workingDays), mode);
    }
}
