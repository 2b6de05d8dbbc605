package id.rotasi.internal.parts;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Substitutes;
import id.rotasi.internal.NamedGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The problems of groups: each list of the whole is walked once. */
public final class GroupProblems {

    private final Groups groups;
    private final Map<Integer, RosterProblem.Builder> drafts = new LinkedHashMap<>();

    private GroupProblems(Groups groups) {
        this.groups = groups;
    }

    /** A problem for each group. @throws InvalidProblemException if one of them cannot stand alone */
    public static Map<Integer, RosterProblem> of(RosterProblem whole, Groups groups) {
        var problems = new GroupProblems(groups);
        for (int group = 0; group < groups.size(); group++) {
            int number = group;
            problems.drafts.put(
                    group,
                    whole.toBuilder()
                            .policy(NamedGroups.within(
                                    whole.policy(),
                                    asn -> groups.of(asn) == number,
                                    post -> groups.ofCounter(post) == number))
                            .replaceCounters(whole.counters().stream()
                                    .filter(counter -> groups.ofCounter(counter.id()) == number)
                                    .toList()));
        }
        problems.share(whole.substitutes(), Substitutes::first, RosterProblem.Builder::replaceSubstitutes);
        problems.share(whole.history(), Day::asn, RosterProblem.Builder::replaceHistory);
        problems.published(whole);
        return problems.built(whole);
    }

    /**
     * The problems of some groups with days as they are in another problem.
     *
     * @param known the problem that a group was before
     * @throws InvalidProblemException if these days are wrong
     */
    public static Map<Integer, RosterProblem> changed(
            RosterProblem before,
            RosterProblem after,
            Groups groups,
            IntFunction<RosterProblem> known,
            Set<Integer> touched) {
        var problems = new GroupProblems(groups);
        touched.forEach(group -> problems.drafts.put(group, known.apply(group).toBuilder()));
        if (!before.published().equals(after.published())) {
            problems.published(after);
        }
        return problems.built(after);
    }

    private void published(RosterProblem whole) {
        whole.published()
                .ifPresent(roster -> share(
                        roster.days(), Day::asn, (draft, days) -> draft.published(roster.withDays(List.copyOf(days)))));
    }

    private Map<Integer, RosterProblem> built(RosterProblem whole) {
        share(whole.asns(), Asn::id, RosterProblem.Builder::replaceAsns);
        share(whole.absences(), Absence::asn, RosterProblem.Builder::replaceAbsences);
        share(whole.locks(), Lock::asn, RosterProblem.Builder::replaceLocks);
        var built = new LinkedHashMap<Integer, RosterProblem>();
        drafts.forEach((group, draft) -> built.put(group, draft.build()));
        return built;
    }

    /* Gives each group its part of a list, in the order of the list. */
    private <T> void share(
            Collection<T> all, Function<T, String> asn, BiConsumer<RosterProblem.Builder, Collection<T>> give) {
        var parts = new LinkedHashMap<Integer, List<T>>();
        drafts.keySet().forEach(group -> parts.put(group, new ArrayList<>()));
        // Lists of days have all those of a person behind each other.
        var person = "";
        List<T> part = List.of();
        for (var one : all) {
            if (!person.equals(asn.apply(one))) {
                person = asn.apply(one);
                part = parts.get(groups.of(person));
            }
            if (part != null) {
                part.add(one);
            }
        }
        parts.forEach((group, own) -> give.accept(drafts.get(group), own));
    }
}
