package id.rotasi.synthetic;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is away and when: in a month about one in twenty takes leave, some travel, a few study. Leave that would leave a
 * counter with no more than its minimum of own officers is not granted, as in life.
 */
final class LeavePlan {

    private static final int LEAVE_PER_MILLE = 52;
    private static final int TRAVEL_PER_MILLE = 22;
    private static final int STUDY_PER_MILLE = 4;

    private final Period period;
    private final Map<String, ServiceCounter> counterOf = new HashMap<>();
    private final Map<String, int[]> present = new HashMap<>();
    private final List<Absence> granted = new ArrayList<>();

    LeavePlan(Period period, List<ServiceCounter> counters, Map<String, String> ownCounter) {
        this.period = period;
        var byId = new HashMap<String, ServiceCounter>();
        for (var counter : counters) {
            byId.put(counter.id(), counter);
            present.put(counter.id(), new int[(int) period.dates().count()]);
        }
        ownCounter.forEach((officer, counter) -> {
            counterOf.put(officer, byId.get(counter));
            int[] days = present.get(counter);
            for (int day = 0; day < days.length; day++) {
                days[day]++;
            }
        });
    }

    /** Draws the absences of these people, by person and date. */
    List<Absence> draw(List<Asn> people, Chance chance) {
        for (var person : people) {
            if (chance.perMille(STUDY_PER_MILLE)) {
                var since = period.from().minusDays(chance.between(20, 300));
                var until = period.to().plusDays(chance.between(20, 300));
                grant(new Absence(person.id(), AbsenceKind.STUDY, since, until));
            } else {
                months().forEach(month -> ofMonth(person, month, chance).ifPresent(this::grant));
            }
        }
        return granted;
    }

    /** The fewest own officers of the counter who are present on any date. */
    int fewestPresent(String counter) {
        int fewest = Integer.MAX_VALUE;
        for (int officers : present.get(counter)) {
            fewest = Math.min(fewest, officers);
        }
        return fewest;
    }

    private Optional<Absence> ofMonth(Asn person, Period month, Chance chance) {
        int draw = chance.between(0, 999);
        if (draw < LEAVE_PER_MILLE) {
            return Optional.of(absence(person, AbsenceKind.LEAVE, month, chance.between(1, 12), chance));
        }
        if (draw < LEAVE_PER_MILLE + TRAVEL_PER_MILLE) {
            return Optional.of(absence(person, AbsenceKind.OFFICIAL_TRAVEL, month, chance.between(1, 4), chance));
        }
        return Optional.empty();
    }

    private static Absence absence(Asn person, AbsenceKind kind, Period month, int days, Chance chance) {
        var from = chance.oneOf(month.dates().toList());
        var to = from.plusDays(days - 1L);
        return new Absence(person.id(), kind, from, to.isAfter(month.to()) ? month.to() : to);
    }

    private void grant(Absence absence) {
        var counter = counterOf.get(absence.asn());
        if (counter != null) {
            int[] days = present.get(counter.id());
            int[] away = days.clone();
            for (int day = 0; day < days.length; day++) {
                if (absence.covers(period.from().plusDays(day)) && --away[day] <= counter.minimum()) {
                    return;
                }
            }
            System.arraycopy(away, 0, days, 0, days.length);
        }
        granted.add(absence);
    }

    /* Month by month, so that the absences of a person never overlap. */
    private List<Period> months() {
        var months = new ArrayList<Period>();
        for (LocalDate from = period.from(); !from.isAfter(period.to()); ) {
            var last = YearMonth.from(from).atEndOfMonth();
            months.add(new Period(from, last.isAfter(period.to()) ? period.to() : last));
            from = last.plusDays(1);
        }
        return months;
    }
}
