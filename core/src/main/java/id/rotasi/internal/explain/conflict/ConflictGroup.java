package id.rotasi.internal.explain.conflict;

import id.rotasi.internal.Listing;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Tally;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conflicts over the same demands, day by day: they are told together. */
public final class ConflictGroup {

    private static final int DAYS = 10;

    private final Model model;
    private final List<Sentence> demands;
    private final boolean tooFew;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<List<Object>, Day> days = new LinkedHashMap<>();

    /** What is missing at one time, and the people behind it. */
    private static final class Day {
        long missing;
        final Map<Cause, Set<Integer>> people = new LinkedHashMap<>();
    }

    /**
     * What is told in one sentence: times at each of which the same is missing for the same reasons, or several times that
     * have to be seen together.
     *
     * @param together the times of one conflict over several; empty for single times, of which a scene has one or more
     */
    private record Scene(long missing, Map<Cause, Set<Integer>> people, List<Object> together) {}

    private ConflictGroup(Model model, List<Sentence> demands, boolean tooFew) {
        this.model = model;
        this.demands = demands;
        this.tooFew = tooFew;
    }

    /** Conflicts as groups, those with most missing first, and in the order of their tallies where equal. */
    public static List<ConflictGroup> of(
            Model model, Collection<Conflict> conflicts, Demands words, InvolvedPeople people) {
        var groups = new LinkedHashMap<List<Object>, ConflictGroup>();
        for (var conflict : conflicts) {
            var tallies = conflict.of(model);
            var demands = tallies.stream()
                    .map(tally -> words.of(tally, tallies.size() > 1))
                    .distinct()
                    .toList();
            var places = tallies.stream()
                    .map(tally -> tally.subject().place())
                    .distinct()
                    .toList();
            groups.computeIfAbsent(
                            List.of(demands, places),
                            key -> new ConflictGroup(
                                    model, demands, tallies.stream().anyMatch(people::isTooFew)))
                    .add(conflict, people);
        }
        return groups.values().stream()
                .sorted(Comparator.comparingLong(ConflictGroup::missing).reversed())
                .toList();
    }

    private void add(Conflict conflict, InvolvedPeople people) {
        conflicts.add(conflict);
        var times = conflict.of(model).stream()
                .map(tally -> Demands.when(tally.subject()))
                .distinct()
                .sorted(Comparator.comparing(ConflictGroup::start))
                .toList();
        var day = days.computeIfAbsent(new ArrayList<>(times), key -> new Day());
        day.missing += conflict.missing();
        var causes = people.of(conflict);
        concerned(conflict).stream()
                .filter(asn -> causes.values().stream().noneMatch(asns -> asns.contains(asn)))
                .forEach(asn -> causes.computeIfAbsent(Cause.CONCERNED, cause -> new LinkedHashSet<>())
                        .add(asn));
        causes.forEach((cause, asns) ->
                day.people.computeIfAbsent(cause, key -> new LinkedHashSet<>()).addAll(asns));
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The tallies of all conflicts. */
    public List<Tally> tallies() {
        return conflicts.stream()
                .flatMap(conflict -> conflict.of(model).stream())
                .toList();
    }

    public long missing() {
        return conflicts.stream().mapToLong(Conflict::missing).sum();
    }

    /** The greatest number missing at one time. */
    public long mostAtOnce() {
        return days.values().stream().mapToLong(day -> day.missing).max().orElse(0);
    }

    /** The sentences: the demands, then when, how much and who. */
    public List<Sentence> reasons(Names names) {
        var scenes = new LinkedHashMap<Scene, List<Object>>();
        days.entrySet().stream()
                .sorted(Comparator.comparing(entry -> start(entry.getKey().get(0))))
                .forEach(entry -> scenes.computeIfAbsent(
                                scene(entry.getKey(), entry.getValue()), key -> new ArrayList<>())
                        .addAll(entry.getKey()));
        var reasons = new ArrayList<Sentence>();
        reasons.add(headline());
        scenes.entrySet().stream()
                .limit(DAYS)
                .forEach(entry -> reasons.add(scene(entry.getKey(), entry.getValue(), names)));
        if (scenes.size() > DAYS) {
            reasons.add(new Sentence("impossible.more-days", Map.of("n", scenes.size() - DAYS)));
        }
        return reasons;
    }

    private static Scene scene(List<Object> times, Day day) {
        return new Scene(day.missing, day.people, times.size() > 1 ? times : List.of());
    }

    private Sentence headline() {
        var key = demands.size() > 1 ? "impossible.together" : tooFew ? "impossible.too-few" : "impossible.too-many";
        return new Sentence(key, Map.of("demands", demands, "missing", missing(), "n", demands.size()));
    }

    private Sentence scene(Scene scene, List<Object> times, Names names) {
        var people = new ArrayList<Object>();
        scene.people.forEach((cause, asns) -> {
            var values = new LinkedHashMap<>(cause.values());
            values.put("who", who(asns, names));
            values.put("n", asns.size());
            people.add(new Sentence(cause.code(), values));
        });
        if (people.isEmpty()) {
            people.add(new Sentence("impossible.people.nobody", Map.of()));
        }
        var kind = tooFew ? "impossible.scene.too-few" : "impossible.scene.too-many";
        var key = scene.together.isEmpty() ? kind : kind + ".in-all";
        return new Sentence(
                key,
                Map.of("dates", Listing.of(times), "days", times.size(), "missing", scene.missing, "people", people));
    }

    private List<Object> who(Set<Integer> asns, Names names) {
        return Listing.of(asns.stream()
                .sorted()
                .map(asn -> names.asn(model.problem().asns().get(asn).id()))
                .toList());
    }

    /** The person whom a single demand is about: the demand itself does not say. */
    private Set<Integer> concerned(Conflict conflict) {
        if (conflict.tallies().length > 1) {
            return Set.of();
        }
        var people = conflict.of(model).get(0).subject().people();
        var asns = model.problem().asns();
        return IntStream.range(0, people.size() == 1 ? asns.size() : 0)
                .filter(a -> asns.get(a).id().equals(people.get(0)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static LocalDate start(Object time) {
        if (time instanceof LocalDate date) {
            return date;
        }
        return time instanceof Sentence span && span.arguments().get("from") instanceof LocalDate from
                ? from
                : LocalDate.MIN;
    }

    /** The dates of the period that tallies are about; those before it are as they were. */
    public Set<LocalDate> dates() {
        var dates = new TreeSet<LocalDate>();
        for (var tally : tallies()) {
            tally.cells().stream()
                    .forEach(
                            cell -> dates.add(model.table().dateOf(model.table().day(cell))));
            if (Demands.when(tally.subject()) instanceof LocalDate date) {
                dates.add(date);
            }
        }
        dates.removeIf(date -> !model.problem().period().contains(date));
        return dates;
    }
}
