package id.rotasi.internal.io.parts;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.Roster;
import id.rotasi.RosterEngine.Parts;
import id.rotasi.RosterProblem;
import id.rotasi.internal.Outcome;
import id.rotasi.internal.Solve;
import id.rotasi.internal.io.json.report.PartFormat;
import id.rotasi.internal.parts.GroupProblems;
import id.rotasi.internal.parts.Groups;
import id.rotasi.internal.parts.Joined;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The groups of a problem, each as a problem of its own. */
public final class ProblemParts implements Parts {

    private final PartFormat.Task whole;
    private final LocalSearch search;
    private final int people;
    private final Groups groups;
    private final List<Part> all = new ArrayList<>();

    /**
     * Takes a problem apart.
     *
     * @param people that a part has at least, if there are so many
     * @throws IllegalArgumentException if it cannot be taken apart
     */
    public ProblemParts(RosterProblem problem, EngineOptions options, LocalSearch search, int people) {
        requireOnlyBuiltIn(problem);
        if (people < 1) {
            throw new IllegalArgumentException(
                    "The number of people of a part (%s) must be 1 or more.".formatted(people));
        }
        this.whole = new PartFormat.Task(problem, options);
        this.search = search;
        this.people = people;
        this.groups = put(problem, Groups.of(problem, people));
    }

    private static void requireOnlyBuiltIn(RosterProblem problem) {
        var own = problem.policy().rules().stream()
                .filter(rule -> !Presets.isBuiltIn(rule))
                .map(Rule::id)
                .toList();
        if (!own.isEmpty()) {
            throw new IllegalArgumentException(
                    "Rules of the host's own (%s) do not travel; solve this problem in one piece."
                            .formatted(String.join(", ", own)));
        }
    }

    /* What is right as a whole, but not in parts, stays whole. */
    private Groups put(RosterProblem problem, Groups wanted) {
        try {
            put(GroupProblems.of(problem, wanted), wanted.size());
            return wanted;
        } catch (InvalidProblemException e) {
            put(Map.of(0, problem), 1);
            return Groups.whole(problem);
        }
    }

    private void put(Map<Integer, RosterProblem> problems, int size) {
        for (int group = 0; group < size; group++) {
            all.add(new ProblemPart(Objects.requireNonNull(problems.get(group)), whole.options()));
        }
    }

    /** The problem, and how it is to be solved. */
    PartFormat.Task whole() {
        return whole;
    }

    @Override
    public List<Part> all() {
        return List.copyOf(all);
    }

    @Override
    public void layOut(Path folder) throws IOException {
        new PartsFolder(folder).lay(this, people);
    }

    @Override
    public Roster together(Function<Part, byte[]> results) {
        var found = all.stream()
                .map(part -> PartFormat.outcomes(part.key(), results.apply(part)))
                .toList();
        try {
            return Solve.together(whole.problem(), whole.options(), search, new Joined(groups, found));
        } catch (Outcome.MismatchException e) {
            throw new InvalidProblemException(List.of(new InputError("$", "io.part.wrong", Map.of())));
        }
    }
}
