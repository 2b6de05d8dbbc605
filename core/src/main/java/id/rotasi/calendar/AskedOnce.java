package id.rotasi.calendar;

import id.rotasi.calendar.HolidayProvider.HolidayProviderException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider of the host's own, asked once for each year: what it said then holds for good, so that all parts of a
 * problem see the same days off. An answer that is none is refused in its name.
 */
final class AskedOnce implements HolidayProvider {

    private final HolidayProvider provider;
    private final Map<Integer, Optional<HolidayProvider.Year>> answers = new ConcurrentHashMap<>();

    private AskedOnce(HolidayProvider provider) {
        this.provider = provider;
    }

    static HolidayProvider of(HolidayProvider provider) {
        boolean isSteady = provider instanceof AskedOnce || provider instanceof IndonesianHolidays;
        return isSteady ? provider : new AskedOnce(Objects.requireNonNull(provider, "The holiday provider is null."));
    }

    HolidayProvider provider() {
        return provider;
    }

    @Override
    public Optional<HolidayProvider.Year> year(int year) {
        return answers.computeIfAbsent(year, this::ask);
    }

    private Optional<HolidayProvider.Year> ask(int year) {
        Optional<HolidayProvider.Year> answer;
        try {
            answer = provider.year(year);
        } catch (RuntimeException | StackOverflowError e) {
            throw new HolidayProviderException(provider, year, e.toString(), e);
        }
        if (answer == null) {
            throw new HolidayProviderException(provider, year, "null", null);
        }
        answer.ifPresent(known -> check(known, year));
        return answer;
    }

    private void check(HolidayProvider.Year known, int year) {
        if (known.year() != year) {
            throw new HolidayProviderException(provider, year, "year " + known.year(), null);
        }
        for (var holiday : known.holidays()) {
            if (holiday.date().getYear() != year) {
                throw new HolidayProviderException(
                        provider, year, holiday.date().toString(), null);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedOnce asked && asked.provider.equals(provider);
    }

    @Override
    public int hashCode() {
        return provider.hashCode();
    }

    @Override
    public String toString() {
        return provider.toString();
    }
}
