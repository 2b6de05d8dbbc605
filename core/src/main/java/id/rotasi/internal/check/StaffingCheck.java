package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds counters whose minimum can never hold, because fewer people than that are qualified at all. When enough exist
 * but some are on leave or needed elsewhere, the engine says so in its report, day by day.
 *
 * <p>Only counters that a hard rule about their minimum covers are checked, and only when the units are a tree and every
 * person's unit is in it: otherwise the people who seem to be missing may be behind the other error. Takes time linear
 * in people times the different demands of the counters above them.
 */
final class StaffingCheck {

    private final RosterProblem draft;
    private final Optional<UnitTree> tree;
    private final Optional<WorkCalendar> calendar;
    private final List<Set<String>> scopes;
    private final Map<Post, Officers> officers = new HashMap<>();

    StaffingCheck(RosterProblem draft, Directory known) {
        this.draft = draft;
        this.scopes = draft.policy().rules().stream()
                .filter(rule -> rule.staffsCounters() && rule.enforcement().hard())
                .map(rule -> rule.scope().units())
                .toList();
        boolean everybodyHasUnit =
                draft.asns().stream().allMatch(asn -> known.units().contains(asn.unit()));
        this.tree = everybodyHasUnit && !scopes.isEmpty() ? known.tree() : Optional.empty();
        this.calendar = tree.filter(units -> PeriodCheck.isSound(draft))
                .map(units -> new WorkCalendar(draft.calendar(), draft.period(), units));
        tree.ifPresent(this::count);
    }

    /** Adds an error if the counter, which must belong to a known unit, can never have its minimum. */
    void check(String path, ServiceCounter counter, Errors errors) {
        var post = Post.of(counter);
        int count = officers.getOrDefault(post, Officers.NONE).count;
        if (tree.isEmpty() || count >= counter.minimum()) {
            return;
        }
        var unit = tree.get().get(counter.unit());
        if (isCovered(unit, tree.get()) && opens(counter, unit)) {
            var values = new HashMap<String, Object>(Map.of(
                    "counter", counter.name(),
                    "min", counter.minimum(),
                    "unit", unit.name(),
                    "n", count,
                    "who", officers.getOrDefault(post, Officers.NONE).names()));
            counter.qualification().ifPresent(qualification -> values.put("qualification", qualification));
            boolean anybody = counter.qualification().isEmpty();
            errors.add(path + ".minimum", anybody ? "too-few-people" : "too-few-qualified", values);
        }
    }

    private boolean isCovered(Unit unit, UnitTree units) {
        var path = units.pathToRoot(unit);
        return scopes.stream()
                .anyMatch(ids -> ids.isEmpty() || path.stream().anyMatch(above -> ids.contains(above.id())));
    }

    /** A counter that opens on no working day of the period needs nobody. */
    private boolean opens(ServiceCounter counter, Unit unit) {
        return calendar.map(days -> days.workingDays(unit).stream()
                        .anyMatch(date -> counter.openOn().contains(date.getDayOfWeek())))
                .orElse(true);
    }

    private void count(UnitTree units) {
        var posts = new HashMap<String, Set<Post>>();
        draft.counters().forEach(counter -> posts.computeIfAbsent(counter.unit(), unit -> new HashSet<>())
                .add(Post.of(counter)));
        var postsAbove = new HashMap<String, List<Post>>();
        for (var asn : draft.asns()) {
            postsAbove
                    .computeIfAbsent(asn.unit(), unit -> units.pathToRoot(units.get(unit)).stream()
                            .flatMap(above -> posts.getOrDefault(above.id(), Set.of()).stream())
                            .toList())
                    .stream()
                    .filter(post -> post.admits(asn))
                    .forEach(post -> officers.computeIfAbsent(post, key -> new Officers())
                            .add(asn));
        }
    }

    /** A unit with counters, and what they ask for. */
    private record Post(String unit, Optional<String> qualification) {
        static Post of(ServiceCounter counter) {
            return new Post(counter.unit(), counter.qualification());
        }

        boolean admits(Asn asn) {
            return qualification.map(asn.qualifications()::contains).orElse(true);
        }
    }

    /** How many there are, and the names of the first. */
    private static final class Officers {
        static final Officers NONE = new Officers();
        private static final int NAMED = 20;

        int count;
        private final List<String> first = new ArrayList<>();

        void add(Asn asn) {
            count++;
            if (count <= NAMED) {
                first.add(asn.toString());
            } else if (count == NAMED + 1) {
                first.add("...");
            }
        }

        List<String> names() {
            return List.copyOf(first);
        }
    }
}
