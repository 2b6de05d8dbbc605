package id.rotasi.internal.session;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster.Day;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whose days are no longer as they were. */
final class Difference {

    private final Set<String> people = new HashSet<>();

    private Difference() {}

    /**
     * The people of whom absences, locks, published days, service or wishes differ; empty if anything else does, which may
     * touch everybody. Takes time linear in both.
     */
    static Optional<Set<String>> of(RosterProblem before, RosterProblem after) {
        var difference = new Difference();
        boolean sameFrame = before.period().equals(after.period())
                && before.name().equals(after.name())
                && before.policy().equals(after.policy())
                && before.calendar().equals(after.calendar())
                && isSame(before.units(), after.units())
                && isSame(before.counters(), after.counters())
                && isSame(before.sites(), after.sites())
                && isSame(before.desks(), after.desks())
                && isSame(before.onSiteDates(), after.onSiteDates())
                && isSame(before.substitutes(), after.substitutes())
                && isSame(before.history(), after.history());
        if (!sameFrame || !difference.published(before, after) || !difference.asns(before.asns(), after.asns())) {
            return Optional.empty();
        }
        difference.add(before.absences(), after.absences(), Absence::asn);
        difference.add(before.locks(), after.locks(), Lock::asn);
        return Optional.of(difference.people);
    }

    private static <T> boolean isSame(List<T> one, List<T> other) {
        return one == other || differing(one, other).isEmpty() && one.size() == other.size();
    }

    /* The places at which two lists differ. */
    private static <T> Collection<Integer> differing(List<T> one, List<T> other) {
        var differing = new HashSet<Integer>();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!Objects.equals(one.get(i), other.get(i))) {
                differing.add(i);
            }
        }
        return differing;
    }

    private boolean asns(List<Asn> before, List<Asn> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i : differing(before, after)) {
            var one = before.get(i);
            var other = after.get(i);
            people.add(one.id());
            var alike =
                    one.toBuilder().service(other.service()).clearPreferences().build();
            if (!alike.equals(other.toBuilder().clearPreferences().build())) {
                return false;
            }
        }
        return true;
    }

    private boolean published(RosterProblem before, RosterProblem after) {
        if (before.published().equals(after.published())) {
            return true;
        }
        if (before.published().isEmpty() || after.published().isEmpty()) {
            return false;
        }
        var one = before.published().get();
        var other = after.published().get();
        add(one.days(), other.days(), Day::asn);
        return one.frozenThrough().equals(other.frozenThrough());
    }

    /* Most lists are as they were but for a few entries. */
    private <T> void add(List<T> before, List<T> after, Function<T, String> asn) {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && Objects.equals(before.get(same), after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && Objects.equals(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        var one = byPerson(before.subList(same, before.size() - end), asn);
        var other = byPerson(after.subList(same, after.size() - end), asn);
        one.forEach((id, own) -> {
            if (!own.equals(other.remove(id))) {
                people.add(id);
            }
        });
        people.addAll(other.keySet());
    }

    private static <T> Map<String, List<T>> byPerson(List<T> list, Function<T, String> asn) {
        var byPerson = new HashMap<String, List<T>>();
        list.forEach(one -> byPerson.computeIfAbsent(asn.apply(one), none -> new ArrayList<>())
                .add(one));
        return byPerson;
    }
}
