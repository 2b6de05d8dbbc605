package id.rotasi.internal.parts;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.internal.NamedGroups;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.report.FindingOrder;
import id.rotasi.policy.Per;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of people of whom nothing counts together with people of another group, whatever is known of their days: nothing of
 * units, counters, rooms and pairs. Small groups are put together, in the order of the people.
 */
public final class Groups {

    /** A group of fewer people takes in others: below that, what all groups have in common takes most of the time. */
    public static final int LEAST = 300;

    /* Before the id of a desk, which may be that of a counter. */
    private static final String DESK = "\n";

    private final RosterProblem problem;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final int[] parent;
    private int[] group = {};
    private int size;
    private @Nullable FindingOrder order;

    private Groups(RosterProblem problem) {
        this.problem = problem;
        this.parent = new int[problem.asns().size()];
        for (var asn : problem.asns()) {
            parent[numbers.size()] = numbers.size();
            numbers.put(asn.id(), numbers.size());
        }
    }

    /** One group of all. */
    public static Groups whole(RosterProblem problem) {
        var groups = new Groups(problem);
        groups.joinAll();
        groups.number(1);
        return groups;
    }

    /**
     * The groups of a problem that has no rules of the host's own, which may look at anything. Compiles the problem in which
     * everybody is on duty on every day, so that who is away now belongs to a group, too.
     *
     * @param least people of a group, if there are so many
     */
    public static Groups of(RosterProblem problem, int least) {
        var groups = new Groups(problem);
        groups.join(Model.of(withoutDays(problem)));
        groups.number(least);
        return groups;
    }

    private static RosterProblem withoutDays(RosterProblem problem) {
        return problem.toBuilder()
                .clearAbsences()
                .clearPublished()
                .clearLocks()
                .replaceAsns(problem.asns().stream()
                        .map(asn -> asn.service().isAlways()
                                ? asn
                                : asn.toBuilder().service(Span.ALWAYS).build())
                        .toList())
                .build();
    }

    /** Number of groups. */
    public int size() {
        return size;
    }

    /** The group of a person; -1 for somebody unknown. */
    public int of(String asn) {
        var number = numbers.get(asn);
        return number == null ? -1 : group[number];
    }

    /** The group of the person with that number in the problem. */
    public int of(int asn) {
        return group[asn];
    }

    /** The order of findings of the whole problem. @param rules of its policy, that about eligibility included */
    public FindingOrder order(List<Rule> rules) {
        var known = order;
        if (known == null) {
            known = new FindingOrder(problem, rules);
            order = known;
        }
        return known;
    }

    /** The group of a counter. */
    int ofCounter(String counter) {
        int first = counters.getOrDefault(counter, -1);
        return first < 0 ? 0 : group[first];
    }

    private void join(Model model) {
        var table = model.table();
        var qualified = table.qualified();
        for (int c = 0; c < qualified.size(); c++) {
            var counter = problem.counters().get(c).id();
            qualified.get(c).forEach(asn -> joinAt(counter, asn));
        }
        earlierDays().forEach(day -> joinAtPost(day, table));
        problem.substitutes().forEach(pair -> join(numbers.get(pair.first()), numbers.get(pair.second())));
        problem.policy().rules().stream()
                .flatMap(NamedGroups::ofPeople)
                .forEach(named -> named.forEach(id -> join(numbers.get(named.get(0)), numbers.get(id))));
        problem.policy().rules().stream().flatMap(NamedGroups::ofPosts).forEach(this::joinPosts);
        problem.asns().forEach(this::joinAtWishes);
        var choosing = new HashMap<Integer, Integer>();
        model.tallies().forEach(tally -> join(tally, model, choosing));
        model.tallies().forEach(tally -> joinAtDesk(tally, model));
        earlierDays().forEach(this::joinAtDesk);
        join(Per.UNIT, table.units());
        problem.policy().rules().forEach(rule -> rule.comparedPer().ifPresent(per -> join(per, table.units())));
    }

    /* Those whom a tally counts, and those with whom they share a choice: of each, one person is known. */
    private void join(Tally tally, Model model, Map<Integer, Integer> choosing) {
        var literals = model.literals(tally);
        int first =
                tally.cells().isEmpty() ? -1 : model.table().asn(tally.cells().get(0));
        for (int i = 0; i < literals.size() && first >= 0; i++) {
            int cell = literals.cell(i);
            join(
                    first,
                    model.isChoice(cell)
                            ? choosing.computeIfAbsent(cell, none -> find(first))
                            : model.table().asn(cell));
        }
    }

    /* Those who belong to one unit on any date. */
    private void join(Per per, UnitTree units) {
        if (per == Per.SCOPE) {
            joinAll();
        }
        var first = new HashMap<Unit, Integer>();
        for (int a = 0; a < parent.length; a++) {
            int asn = a;
            var person = problem.asns().get(a);
            Stream.concat(Stream.of(person), person.postings().stream().map(posting -> person.at(posting.from())))
                    .flatMap(posted -> per.unitOf(posted, units).stream())
                    .forEach(unit -> join(asn, first.computeIfAbsent(unit, none -> asn)));
        }
    }

    private Stream<Day> earlierDays() {
        return Stream.concat(problem.published().stream().map(PublishedRoster::days), Stream.of(problem.history()))
                .flatMap(List::stream);
    }

    /* Whoever sat at a desk, and those who can: of these, who share it are together already. */
    private void joinAtDesk(Day day) {
        var asn = numbers.get(day.asn());
        if (asn != null) {
            day.desk().ifPresent(desk -> joinAt(DESK + desk, asn));
        }
    }

    private void joinAtDesk(Tally tally, Model model) {
        if (tally.subject() instanceof Subject.OfDesk of && !tally.cells().isEmpty()) {
            joinAt(DESK + of.desk(), model.table().asn(tally.cells().get(0)));
        }
    }

    private void joinAtPost(Day day, CellTable table) {
        var asn = numbers.get(day.asn());
        if (asn != null) {
            day.post().filter(post -> table.isCounter(post.id())).ifPresent(post -> joinAt(post.id(), asn));
        }
    }

    /* A wish names a post also where the person cannot serve it. */
    private void joinAtWishes(Asn asn) {
        asn.preferences().stream()
                .flatMap(wish -> wish.post().stream())
                .forEach(post -> joinAt(post, numbers.get(asn.id())));
    }

    private void joinAt(String counter, int asn) {
        join(asn, counters.computeIfAbsent(counter, none -> asn));
    }

    /* Posts that a rule names together, and those who serve them. */
    private void joinPosts(List<String> posts) {
        posts.stream()
                .flatMap(post -> Stream.ofNullable(counters.get(post)))
                .findFirst()
                .ifPresent(first -> posts.forEach(post -> joinAt(post, first)));
    }

    private void joinAll() {
        Arrays.fill(parent, 0);
    }

    /* The groups are numbered by their first people; each takes in others until it is large enough. */
    private void number(int least) {
        var people = new int[parent.length];
        for (int a = 0; a < parent.length; a++) {
            people[find(a)]++;
        }
        var number = new int[parent.length];
        int gathered = least;
        for (int root = 0; root < parent.length; root++) {
            if (people[root] > 0) {
                size += gathered >= least ? 1 : 0;
                gathered = people[root] + (gathered >= least ? 0 : gathered);
                number[root] = size - 1;
            }
        }
        group = new int[parent.length];
        Arrays.setAll(group, a -> number[find(a)]);
    }

    private int find(int asn) {
        while (parent[asn] != asn) {
            parent[asn] = parent[parent[asn]];
            asn = parent[asn];
        }
        return asn;
    }

    private void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
