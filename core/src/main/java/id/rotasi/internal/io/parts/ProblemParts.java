package id.rotasi.internal.io.parts;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine.Parts;
import id.rotasi.RosterProblem;
import id.rotasi.internal.Solve;
import id.rotasi.internal.io.json.report.PartFormat;
import id.rotasi.internal.parts.GroupProblems;
import id.rotasi.internal.parts.Groups;
import id.rotasi.internal.parts.Joined;
import id.rotasi.internal.search.LocalSearch;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The groups of a problem, each as a problem of its own.
 *
 * @param all by group
 */
public record ProblemParts(
        RosterProblem problem, EngineOptions options, LocalSearch search, Groups groups, List<Part> all)
        implements Parts {

    /** @param people that a part has at least, if there are so many @throws IllegalArgumentException if it cannot be taken apart */
    public static ProblemParts of(RosterProblem problem, EngineOptions options, LocalSearch search, int people) {
        requireOnlyBuiltIn(problem);
        if (people < 1) {
            throw new IllegalArgumentException(
                    "The number of people of a part (%s) must be 1 or more.".formatted(people));
        }
        var groups = Groups.of(problem, people);
        try {
            return of(problem, options, search, groups, GroupProblems.of(problem, groups));
        } catch (InvalidProblemException e) {
            // What is right as a whole, but not in parts, stays whole.
            return of(problem, options, search, Groups.whole(problem), Map.of(0, problem));
        }
    }

    private static ProblemParts of(
            RosterProblem problem,
            EngineOptions options,
            LocalSearch search,
            Groups groups,
            Map<Integer, RosterProblem> problems) {
        var parts = problems.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Part>map(part -> new ProblemPart(part.getValue(), options))
                .toList();
        return new ProblemParts(problem, options, search, groups, parts);
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

    @Override
    public Roster together(Function<Part, byte[]> results) {
        var found = all.stream()
                .map(part -> PartFormat.outcomes(part.key(), results.apply(part)))
                .toList();
        return Solve.together(problem, options, search, new Joined(groups, found));
    }
}
