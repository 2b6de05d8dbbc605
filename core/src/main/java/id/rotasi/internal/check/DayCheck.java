package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Checks the days that were published, and those before the period. */
record DayCheck(RosterProblem draft, Directory known, DayRows rows, Errors errors) {

    void published() {
        draft.published().ifPresent(roster -> {
            roster.frozenThrough().ifPresent(date -> known.checkDate("$.published.frozenThrough", date, errors));
            rows.check("$.published.days", roster.days(), "published-twice", this::inPeriod, errors);
        });
    }

    void history() {
        rows.check("$.history.days", draft.history(), "history-twice", this::beforePeriod, errors);
        PeriodCheck.history(draft, errors);
    }

    private void inPeriod(String path, LocalDate date, Errors found) {
        var start = draft.period().from();
        if (!known.periodIsBackwards() && date.isBefore(start)) {
            found.add(path, "published-before-period", Map.of("date", date, "from", start));
        } else {
            known.checkDate(path, date, found);
        }
    }

    private void beforePeriod(String path, LocalDate date, Errors found) {
        DateRange.check(path, date, found);
        known.checkBeforePeriod(path, date, "history-in-period", found);
        if (found.size() == 0 && !known.periodIsBackwards() && !reaches(draft, date)) {
            var values =
                    Map.<String, Object>of("date", date, "from", draft.period().from(), "max", RosterProblem.MAX_DAYS);
            found.add(path, "history-too-old", values);
        }
    }

    /** Whether a date is before the period, and near enough to be a day of its history. */
    static boolean reaches(RosterProblem draft, LocalDate date) {
        long before = ChronoUnit.DAYS.between(date, draft.period().from());
        return before > 0 && before <= RosterProblem.MAX_DAYS && DateRange.contains(date);
    }
}
