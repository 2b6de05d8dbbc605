package id.rotasi.internal.revise;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.audit.Rows;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two rosters.
 *
 * @param names of people and counters; their ids if empty
 * @param told whether their reasons are said
 */
public record ChangeList(List<Change> all, Supplier<Optional<Names>> names, RosterPolicy policy, boolean told)
        implements RosterChanges {

    private record Key(String asn, LocalDate date) {}

    public ChangeList {
        all = List.copyOf(all);
    }

    /** The changes of a roster since those days. */
    public static RosterChanges of(List<Day> before, Roster after) {
        return of(before, after.assignments(), after.problem(), Rows.parts(after));
    }

    /** The changes of rows of some people since those days of theirs. */
    public static RosterChanges of(
            List<Day> before, Collection<Assignment> after, RosterProblem problem, Rows.Parts compiled) {
        var days = after.stream().map(Day::of).toList();
        var reasons = new ChangeReasons(before, problem, compiled);
        var order = orderOf(before, days, problem);
        var earlier = before.stream()
                .filter(day -> problem.period().contains(day.date()))
                .toList();
        return new ChangeList(compared(earlier, days, order, reasons::of), named(problem), problem.policy(), true);
    }

    /* Of people who have days. */
    private static Map<String, Integer> orderOf(List<Day> before, List<Day> after, RosterProblem problem) {
        var people = new HashSet<String>();
        before.forEach(day -> people.add(day.asn()));
        after.forEach(day -> people.add(day.asn()));
        var order = new HashMap<String, Integer>();
        problem.asns().stream().map(Asn::id).filter(people::contains).forEach(id -> order.put(id, order.size()));
        return order;
    }

    /* Found when first asked for. */
    private static Supplier<Optional<Names>> named(RosterProblem problem) {
        var known = new AtomicReference<Names>();
        return () -> Optional.of(known.updateAndGet(names -> names == null ? new Names(problem) : names));
    }

    /** The changes between rows of which nothing else is known. */
    public static RosterChanges of(List<Assignment> before, List<Assignment> after) {
        var dates = new TreeSet<LocalDate>();
        after.forEach(day -> dates.add(day.date()));
        var order = new LinkedHashMap<String, Integer>();
        after.forEach(day -> order.putIfAbsent(day.asn(), order.size()));
        before.forEach(day -> order.putIfAbsent(day.asn(), order.size()));
        var earlier = before.stream()
                .filter(day -> !dates.isEmpty()
                        && !day.date().isBefore(dates.first())
                        && !day.date().isAfter(dates.last()))
                .map(Day::of)
                .toList();
        var later = after.stream().map(Day::of).toList();
        return new ChangeList(
                compared(earlier, later, order, ChangeReasons::unknown), Optional::empty, RosterPolicy.of(""), true);
    }

    private interface Reasons {
        Change of(Optional<Day> before, Optional<Day> after);
    }

    private static List<Change> compared(
            List<Day> before, List<Day> after, Map<String, Integer> order, Reasons reasons) {
        var then = new LinkedHashMap<Key, Day>();
        before.forEach(day -> then.put(new Key(day.asn(), day.date()), day));
        var changes = new ArrayList<Change>();
        for (var day : after) {
            var old = then.remove(new Key(day.asn(), day.date()));
            if (differs(old, day)) {
                changes.add(reasons.of(Optional.ofNullable(old), Optional.of(day)));
            }
        }
        then.values().forEach(gone -> changes.add(reasons.of(Optional.of(gone), Optional.empty())));
        changes.sort(Comparator.comparing((Change change) -> order.getOrDefault(change.asn(), Integer.MAX_VALUE))
                .thenComparing(Change::asn)
                .thenComparing(Change::date));
        return changes;
    }

    /* Where on site is not known of what was published, any post is as published; likewise any desk. */
    private static boolean differs(@Nullable Day before, Day after) {
        return before == null
                || before.mode() != after.mode()
                || after.mode() == WorkMode.WFO
                        && before.post().isPresent()
                        && (!before.post().equals(after.post())
                                || before.desk().isPresent() && !before.desk().equals(after.desk()));
    }

    @Override
    public String message(String asn, String version, Locale locale) {
        return words(locale).message(asn, of(asn), version);
    }

    @Override
    public String message(Change change, Locale locale) {
        return words(locale).sentence(change);
    }

    @Override
    public Words words(Change change, Locale locale) {
        return words(locale).of(change);
    }

    private ChangeWords words(Locale locale) {
        return new ChangeWords(names.get(), policy, told, locale);
    }

    @Override
    public RosterChanges seenBy(Roster.Audience audience) {
        return new ChangeList(all, names, policy, told && audience != Roster.Audience.EVERYBODY);
    }
}
