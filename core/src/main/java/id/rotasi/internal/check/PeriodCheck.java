package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.calendar.HolidayProvider.HolidayProviderException;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Checks the period, and the days off in it and in the history before it. */
final class PeriodCheck {

    /** A provider cannot be asked what it knows, so the years this near are tried one by one. */
    private static final int NEIGHBOURS = 10;

    private PeriodCheck() {}

    static void period(RosterProblem draft, Errors errors) {
        var period = draft.period();
        if (days(period) < 1) {
            errors.add("$.period", "period-backwards", Map.of("from", period.from(), "to", period.to()));
        } else if (days(period) > RosterProblem.MAX_DAYS) {
            errors.add("$.period", "period-too-long", Map.of("days", days(period), "max", RosterProblem.MAX_DAYS));
        } else if (answers(draft, errors)) {
            IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                    .forEach(year -> checkYear("$.period", year, draft.calendar(), errors));
        }
    }

    /** Adds an error for each year before the period into which its history reaches and of which no holidays are known. */
    static void history(RosterProblem draft, Errors errors) {
        if (!hasSoundLength(draft.period()) || !isUsable(draft)) {
            return;
        }
        for (int year = firstYear(draft); year < draft.period().from().getYear(); year++) {
            checkYear("$.history.days[" + placeIn(draft, year) + "].date", year, draft.calendar(), errors);
        }
    }

    /** Where the first day of the history in that year stands; of a year between, the first of all. */
    private static int placeIn(RosterProblem draft, int year) {
        var days = draft.history();
        return IntStream.range(0, days.size())
                .filter(i -> days.get(i).date().getYear() == year)
                .findFirst()
                .orElse(0);
    }

    private static void checkYear(String path, int year, CalendarOptions provider, Errors errors) {
        if (provider.year(year).isEmpty()) {
            var decreed = knownNear(year, provider, known -> !known.provisional());
            var provisional = knownNear(year, provider, HolidayProvider.Year::provisional);
            errors.add(
                    path, "no-holidays", Map.of("year", Year.of(year), "decreed", decreed, "provisional", provisional));
        }
    }

    /** The first year of the history, as far as it can be one, or of the period. */
    private static int firstYear(RosterProblem draft) {
        return draft.history().stream()
                .map(PublishedRoster.Day::date)
                .filter(date -> DayCheck.reaches(draft, date))
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(draft.period().from().getYear());
    }

    /** Whether the provider can be asked for all years and those beside; adds an error for each that fails. */
    private static boolean answers(RosterProblem draft, Errors errors) {
        int before = errors.size();
        var period = draft.period();
        for (int year = firstYear(draft) - 1; year <= period.to().getYear() + 1; year++) {
            failure(draft.calendar(), year)
                    .ifPresent(failure -> errors.add(
                            "$.calendar",
                            "holiday-provider-failed",
                            Map.of(
                                    "provider", failure.provider(),
                                    "year", Year.of(failure.year()),
                                    "what", failure.answer())));
        }
        return errors.size() == before;
    }

    private static Optional<HolidayProviderException> failure(CalendarOptions provider, int year) {
        try {
            provider.year(year);
            return Optional.empty();
        } catch (HolidayProviderException e) {
            return Optional.of(e);
        }
    }

    private static boolean isUsable(RosterProblem draft) {
        var period = draft.period();
        return IntStream.rangeClosed(firstYear(draft) - 1, period.to().getYear() + 1)
                .noneMatch(year -> failure(draft.calendar(), year).isPresent());
    }

    static void calendar(RosterProblem draft, Errors errors) {
        var options = draft.calendar();
        List<Holiday> added = options.added();
        for (int i = 0; i < added.size(); i++) {
            LocalDate date = added.get(i).date();
            if (options.removed().contains(date)) {
                errors.add("$.calendar.added[" + i + "].date", "holiday-added-and-removed", "date", date);
            }
        }
        if (!options.allowProvisional() && hasSoundLength(draft.period()) && isUsable(draft)) {
            years(draft)
                    .filter(year -> provisional(options, year))
                    .forEach(year ->
                            errors.add("$.calendar.allowProvisional", "provisional-holidays", "year", Year.of(year)));
        }
    }

    /** Whether the period can be laid out as days, with the days off of each year known. */
    static boolean isSound(RosterProblem draft) {
        return hasSoundLength(draft.period())
                && isUsable(draft)
                && IntStream.rangeClosed(
                                draft.period().from().getYear(),
                                draft.period().to().getYear())
                        .allMatch(year -> draft.calendar().year(year).isPresent());
    }

    private static boolean hasSoundLength(Period period) {
        return days(period) >= 1 && days(period) <= RosterProblem.MAX_DAYS;
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }

    /** The years of the history and the period. */
    private static IntStream years(RosterProblem draft) {
        return IntStream.rangeClosed(firstYear(draft), draft.period().to().getYear());
    }

    private static boolean provisional(CalendarOptions provider, int year) {
        return provider.year(year).map(HolidayProvider.Year::provisional).orElse(false);
    }

    private static List<Year> knownNear(int year, CalendarOptions provider, Predicate<HolidayProvider.Year> wanted) {
        return IntStream.rangeClosed(year - NEIGHBOURS, year + NEIGHBOURS)
                .filter(near -> failure(provider, near).isEmpty())
                .mapToObj(provider::year)
                .flatMap(Optional::stream)
                .filter(wanted)
                .map(known -> Year.of(known.year()))
                .toList();
    }
}
