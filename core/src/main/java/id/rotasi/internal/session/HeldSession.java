package id.rotasi.internal.session;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine.Session;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.PartReport;
import id.rotasi.internal.Solve;
import id.rotasi.internal.TimeBudget;
import id.rotasi.internal.explain.Explanation;
import id.rotasi.internal.parts.GroupProblems;
import id.rotasi.internal.parts.Groups;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.internal.revise.ChangeList;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.policy.preset.Presets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A session: the sections of the problem, and the roster that they make together. */
public final class HeldSession implements Session {

    private final EngineOptions options;
    private final LocalSearch search;
    private final Function<RosterProblem.Builder, RosterProblem> draft;
    private final int least;
    private RosterProblem problem;
    private Groups groups;
    private Section[] sections;
    private Roster roster;
    private RosterChanges changes = RosterChanges.between(List.of(), List.of());

    /** Solves the problem. @param draft what a builder has collected, unchecked */
    public HeldSession(
            RosterProblem problem,
            EngineOptions options,
            LocalSearch search,
            Function<RosterProblem.Builder, RosterProblem> draft) {
        this(problem, options, search, draft, Groups.LEAST);
    }

    /** @param least people of a group, if there are so many */
    HeldSession(
            RosterProblem problem,
            EngineOptions options,
            LocalSearch search,
            Function<RosterProblem.Builder, RosterProblem> draft,
            int least) {
        this.least = least;
        this.options = options;
        this.search = search;
        this.draft = draft;
        var opened = opened(problem);
        this.problem = problem;
        this.groups = opened.groups();
        this.sections = opened.sections();
        this.roster = opened.roster();
    }

    private record State(Groups groups, Section[] sections, Roster roster) {}

    @Override
    public synchronized RosterProblem problem() {
        return problem;
    }

    @Override
    public synchronized Roster roster() {
        return roster;
    }

    @Override
    public synchronized Roster apply(UnaryOperator<RosterProblem.Builder> event) {
        var builder = event.apply(problem.toBuilder());
        var next = draft.apply(builder);
        var state = Difference.of(problem, next).flatMap(people -> changed(next, people));
        var now = state.isPresent() ? state.get() : opened(builder.build());
        changes = changes(next, now);
        problem = next;
        groups = now.groups();
        sections = now.sections();
        roster = now.roster();
        return roster;
    }

    @Override
    public synchronized RosterChanges changes() {
        return changes;
    }

    /* Only of sections that were solved anew, if the groups are as before. */
    private RosterChanges changes(RosterProblem next, State now) {
        if (now.groups() != groups) {
            return RosterChanges.between(roster, now.roster());
        }
        var before = new ArrayList<Day>();
        var after = new ArrayList<Assignment>();
        for (int s = 0; s < sections.length; s++) {
            if (sections[s] != now.sections()[s]) {
                var old = sections[s].rows();
                var rows = now.sections()[s].rows();
                old.differing(rows).stream().map(Day::of).forEach(before::add);
                after.addAll(rows.differing(old));
            }
        }
        return ChangeList.of(before, after, next, asn -> now.sections()[groups.of(asn)].rows());
    }

    /** Who can give advice about the roster as it is now, whatever happens to the session afterwards. */
    public synchronized Advice advice() {
        return new Advice(roster, groups, sections);
    }

    private State opened(RosterProblem whole) {
        if (!whole.policy().rules().stream().allMatch(Presets::isBuiltIn)) {
            return unheld(whole);
        }
        try {
            return solved(whole, Groups.of(whole, least));
        } catch (InvalidProblemException e) {
            // What is right as a whole, but not in parts, is held as a whole.
            return solved(whole, Groups.whole(whole));
        }
    }

    /* Rules of the host's own may look at anything, and are watched. */
    private State unheld(RosterProblem whole) {
        var made = Solve.start(whole, options, search, Solve.NOBODY).await();
        return new State(Groups.whole(whole), new Section[0], made);
    }

    private State solved(RosterProblem whole, Groups of) {
        return solved(whole, of, new Section[of.size()], GroupProblems.of(whole, of));
    }

    /* Empty if it touches more than the people whose days differ. */
    private Optional<State> changed(RosterProblem next, Set<String> people) {
        var touched = people.stream().map(groups::of).collect(Collectors.toCollection(TreeSet::new));
        if (sections.length == 0 || touched.contains(-1)) {
            return Optional.empty();
        }
        try {
            var problems = GroupProblems.changed(problem, next, groups, group -> sections[group].problem(), touched);
            return Optional.of(solved(next, groups, sections.clone(), problems));
        } catch (InvalidProblemException e) {
            return Optional.empty();
        }
    }

    /* Solves some sections anew, each in its share of the time that is left. */
    private State solved(RosterProblem whole, Groups of, Section[] all, Map<Integer, RosterProblem> problems) {
        long start = System.nanoTime();
        long limit = TimeBudget.nanos(options.timeLimit());
        var timings = new EnumMap<Stage, Duration>(Stage.class);
        long left =
                problems.values().stream().mapToLong(part -> part.asns().size()).sum();
        for (var entry : problems.entrySet()) {
            int people = entry.getValue().asns().size();
            long share = (long) ((double) people / left * Math.max(0, limit - (System.nanoTime() - start)));
            left -= people;
            var limited = options.withTimeLimit(Duration.ofNanos(Math.max(1, share)));
            all[entry.getKey()] = Section.solved(entry.getValue(), limited, search);
            all[entry.getKey()].timings().forEach((stage, time) -> timings.merge(stage, time, Duration::plus));
        }
        return new State(of, all, roster(whole, of, List.of(all), timings));
    }

    private Roster roster(RosterProblem whole, Groups of, List<Section> all, Map<Stage, Duration> timings) {
        var broken =
                all.stream().filter(section -> section.report().proven() > 0).toList();
        if (broken.size() > 1) {
            // What is impossible in several places is explained together.
            return Solve.start(whole, options, search, Solve.NOBODY).await();
        }
        long from = System.nanoTime();
        var reports = all.stream().map(Section::report).toList();
        var order = of.order(reports.get(0).rules());
        var explained = broken.stream().map(Section::explanation).findFirst().orElse(Explanation.NOTHING);
        var rows = new SectionRows(whole, of, all.stream().map(Section::rows).toList());
        var joined = PartReport.of(reports, order);
        timings.merge(Stage.AUDIT, Duration.ofNanos(System.nanoTime() - from), Duration::plus);
        return new FinishedRoster(whole, rows, joined.report(whole, order, options, timings, explained));
    }
}
