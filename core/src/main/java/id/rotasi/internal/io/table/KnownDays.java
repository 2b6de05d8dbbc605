package id.rotasi.internal.io.table;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.compile.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of the days of a roster was known before anything was decided.
 *
 * @param settledThrough the last day of the period that stays as published; empty if none does
 * @param version that it was published as
 * @param locks days after that which were decided by hand
 * @param history days before the period that count in weeks and turns that reach into it, by person, then by date
 */
public record KnownDays(
        Optional<LocalDate> settledThrough, String version, Map<Key, Lock> locks, Map<String, List<Day>> history) {

    /** A person on a date. */
    public record Key(String asn, LocalDate date) {}

    /** Takes time linear in what is known. */
    public static KnownDays of(RosterProblem problem) {
        var end = problem.period().to();
        var facts = Facts.of(problem);
        var through = facts.settledThrough().map(last -> last.isAfter(end) ? end : last);
        var locks = new HashMap<Key, Lock>();
        problem.locks().stream()
                .filter(lock ->
                        through.filter(last -> !lock.date().isAfter(last)).isEmpty())
                .forEach(lock -> locks.put(new Key(lock.asn(), lock.date()), lock));
        var history = facts.history().stream().collect(Collectors.groupingBy(Day::asn));
        return new KnownDays(
                through, problem.published().map(PublishedRoster::version).orElse(""), locks, history);
    }

    /** Whether nothing was. */
    public boolean isEmpty() {
        return settledThrough.isEmpty() && locks.isEmpty() && history.isEmpty();
    }

    public boolean isSettled(LocalDate date) {
        return settledThrough.filter(last -> !date.isAfter(last)).isPresent();
    }

    /** How the day was decided by hand, if it was and is not settled. */
    public Optional<Lock> lock(String asn, LocalDate date) {
        return Optional.ofNullable(locks.get(new Key(asn, date)));
    }

    /** The days of a person before the period, by date. */
    public List<Day> past(String asn) {
        return history.getOrDefault(asn, List.of());
    }

    /** From the first to the last of some days, and how many they are. */
    public record Past(int number, LocalDate from, LocalDate to) {}

    /** The days of people before the period taken together; empty if there are none. */
    public Optional<Past> past(Collection<String> asns) {
        int number = 0;
        var dates = new TreeSet<LocalDate>();
        for (var asn : asns) {
            number += past(asn).size();
            past(asn).stream().map(Day::date).forEach(dates::add);
        }
        return number == 0 ? Optional.empty() : Optional.of(new Past(number, dates.first(), dates.last()));
    }
}
