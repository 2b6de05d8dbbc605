package id.rotasi.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.NamedGroups;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.report.words.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said to have no effect is left out, and the compiled problem must be the same; and the other way round. */
class NoEffectOracleTest {

    private static final Pattern ELEMENT = Pattern.compile("\\$\\.([\\w.]+)\\[(\\d+)].*");

    /** What of a problem decides its rosters: who is on duty when, what each may be, and what is counted. */
    private record Essence(Map<String, Set<String>> states, Map<String, Set<Count>> tallies) {}

    /** A tally as a value. */
    private record Count(Subject subject, CellSet cells, Counted counted, boolean hard, List<Long> price) {
        static Count of(Tally tally) {
            var price = tally.price().table(tally.cells().size());
            return new Count(
                    tally.subject(),
                    tally.cells(),
                    tally.counted(),
                    tally.price().enforcement().hard(),
                    Arrays.stream(price).boxed().toList());
        }
    }

    @Test
    void whatever_is_said_to_have_no_effect_can_be_left_out_without_one() {
        int left = 0;
        for (long seed = 0; seed < Checks.of("no-effect", 8_000); seed++) {
            var problem = RandomProblems.withoutFacts(RandomProblems.medium(seed));
            var essence = essence(problem);
            for (var notice : problem.notices()) {
                for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
                    assertThat(notice.message(locale)).startsWith(notice.path() + ": ");
                }
                var without = without(problem, notice);
                if (without.isPresent()) {
                    left++;
                    assertThat(essence(without.get()))
                            .as("seed %d: %s", seed, notice)
                            .isEqualTo(essence);
                }
            }
        }
        assertThat(left).isGreaterThan(40);
    }

    @Test
    void an_absence_a_pair_or_a_counter_of_which_nothing_is_said_has_an_effect() {
        int kept = 0;
        for (long seed = 0; seed < Checks.of("no-effect", 8_000); seed++) {
            var problem = RandomProblems.withoutFacts(RandomProblems.medium(seed));
            var essence = essence(problem);
            var said = problem.notices().stream().map(InputNotice::path).toList();
            for (var other : others(problem, said)) {
                var left = without(problem, other);
                if (left.isPresent()) {
                    kept++;
                    assertThat(essence(left.get()))
                            .as("seed %d: %s", seed, other.path())
                            .isNotEqualTo(essence);
                }
            }
        }
        assertThat(kept).isGreaterThan(40);
    }

    private static List<InputNotice> others(RosterProblem problem, List<String> said) {
        var others = new ArrayList<InputNotice>();
        for (int i = 0; i < problem.absences().size(); i++) {
            if (problem.absences().get(i).isHalf()) {
                // People are told of it, whatever rules and counters there are.
                continue;
            }
            others.add(new InputNotice("$.absences[" + i + "]", "", Map.of()));
        }
        boolean paired =
                problem.policy().rules().stream().anyMatch(rule -> rule instanceof NotBothRemote && isForAll(rule));
        for (int i = 0; paired && i < problem.substitutes().size(); i++) {
            others.add(new InputNotice("$.substitutes[" + i + "]", "", Map.of()));
        }
        boolean staffed =
                problem.policy().rules().stream().anyMatch(rule -> rule instanceof CounterStaffing && isForAll(rule));
        for (int i = 0; staffed && i < problem.counters().size(); i++) {
            var counter = problem.counters().get(i);
            if (counter.minimum() > 0 && counter.minimums().isEmpty()) {
                var path = counter.open().touches(problem.period()) ? "].openOn" : "].open";
                others.add(new InputNotice("$.counters[" + i + path, "", Map.of()));
            }
        }
        others.removeIf(other -> said.contains(other.path()));
        return others;
    }

    private static boolean isForAll(Rule rule) {
        return rule.scope().equals(Scope.EVERYBODY) && rule.validity().isAlways();
    }

    /** The problem without that part; empty for parts that cannot be left out by themselves. */
    private static Optional<RosterProblem> without(RosterProblem problem, InputNotice notice) {
        var element = ELEMENT.matcher(notice.path());
        if (notice.code().startsWith("minimum-") && element.matches()) {
            return Optional.of(withoutMinimum(problem, notice.path(), Integer.parseInt(element.group(2))));
        }
        if (notice.code().equals("no-rule") || !element.matches()) {
            return withoutList(problem, notice.path());
        }
        int i = Integer.parseInt(element.group(2));
        return switch (element.group(1)) {
            case "absences", "substitutes", "counters" -> withList(problem, element.group(1), List.of(i));
            // Who names nothing but desks that are left out would have all others.
            case "desks" ->
                problem.asns().stream().allMatch(asn -> asn.desks().isEmpty())
                        ? withList(problem, "desks", List.of(i))
                        : Optional.empty();
            case "onSiteDates" ->
                notice.code().equals("on-site-date-twice")
                        ? Optional.empty()
                        : withList(problem, element.group(1), List.of(i));
            case "calendar.added" ->
                Optional.of(problem.toBuilder()
                        .calendar(problem.calendar()
                                .withAdded(rest(problem.calendar().added(), i)))
                        .build());
            case "policy.rules" ->
                notice.code().equals("rule-about-nobody")
                        ? Optional.of(problem.withPolicy(problem.policy()
                                .without(problem.policy().rules().get(i).id())))
                        : Optional.empty();
            case "published.days" ->
                Optional.of(problem.toBuilder()
                        .published(problem.published()
                                .map(roster -> roster.withDays(rest(roster.days(), i)))
                                .orElseThrow())
                        .build());
            case "history.days" ->
                notice.code().equals("history-on-day-off")
                        ? Optional.of(problem.toBuilder()
                                .replaceHistory(rest(problem.history(), i))
                                .build())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static RosterProblem withoutMinimum(RosterProblem problem, String path, int place) {
        int minimum = Integer.parseInt(path.replaceAll(".*\\[|]", ""));
        var counters = new ArrayList<>(problem.counters());
        var counter = counters.get(place);
        counters.set(
                place,
                counter.toBuilder()
                        .clearMinimums()
                        .minimums(rest(counter.minimums(), minimum))
                        .build());
        return problem.toBuilder().replaceCounters(counters).build();
    }

    private static Optional<RosterProblem> withoutList(RosterProblem problem, String path) {
        if (path.equals("$.history.days[0]")) {
            return Optional.of(problem.toBuilder().clearHistory().build());
        }
        return path.equals("$.substitutes") || path.equals("$.onSiteDates")
                ? withList(problem, path.substring(2), List.of())
                : Optional.empty();
    }

    /** Without those elements of a list, or without all of it. */
    private static Optional<RosterProblem> withList(RosterProblem problem, String list, List<Integer> left) {
        var rest = problem.toBuilder();
        switch (list) {
            case "counters" -> {
                var counters = rest(problem.counters(), left);
                rest.replaceCounters(counters).replaceHistory(withoutPosts(problem.history()));
                // What a rule or a wish names cannot be left out by itself.
                boolean isNamed = problem.policy().rules().stream()
                                .anyMatch(rule ->
                                        NamedGroups.ofPosts(rule).findAny().isPresent())
                        || problem.asns().stream()
                                .flatMap(asn -> asn.preferences().stream())
                                .anyMatch(wish -> wish.post().isPresent());
                if (isNamed) {
                    return Optional.empty();
                }
                problem.published()
                        .map(roster -> roster.withDays(withoutPosts(roster.days())))
                        .ifPresent(rest::published);
            }
            case "desks" -> {
                rest.replaceDesks(rest(problem.desks(), left)).replaceHistory(withoutPosts(problem.history()));
                problem.published()
                        .map(roster -> roster.withDays(withoutPosts(roster.days())))
                        .ifPresent(rest::published);
            }
            case "absences" -> rest.replaceAbsences(rest(problem.absences(), left));
            case "onSiteDates" -> rest.replaceOnSiteDates(rest(problem.onSiteDates(), left));
            default -> rest.replaceSubstitutes(rest(problem.substitutes(), left));
        }
        return Optional.of(rest.build());
    }

    /** Days cannot be at a counter that is left out. */
    private static List<PublishedRoster.Day> withoutPosts(List<PublishedRoster.Day> days) {
        return days.stream()
                .map(day -> new PublishedRoster.Day(day.asn(), day.date(), day.mode()))
                .toList();
    }

    private static <T> List<T> rest(List<T> list, List<Integer> left) {
        return left.isEmpty() ? List.of() : rest(list, left.get(0));
    }

    private static <T> List<T> rest(List<T> list, int left) {
        var rest = new ArrayList<>(list);
        rest.remove(left);
        return rest;
    }

    private static Essence essence(RosterProblem problem) {
        var model = Model.of(problem);
        var table = model.table();
        var states = new TreeMap<String, Set<String>>();
        for (int a = 0; a < problem.asns().size(); a++) {
            for (int day = 0; day < table.days(); day++) {
                int cell = table.cell(a, day);
                var key = problem.asns().get(a).id() + " " + table.dateOf(day);
                states.put(key, cell < 0 ? Set.of(cell == CellTable.OFF ? "off" : "absent") : states(model, cell));
            }
        }
        return new Essence(
                states,
                model.tallies().stream()
                        .collect(
                                Collectors.groupingBy(Tally::rule, Collectors.mapping(Count::of, Collectors.toSet()))));
    }

    /** Posts by the names of their counters, as far as these are open: an index changes when a counter is left out. */
    private static Set<String> states(Model model, int cell) {
        var names = new HashSet<String>();
        var table = model.table();
        var date = table.dateOf(table.day(cell));
        for (int i = 0; i < model.states(cell).size(); i++) {
            int code = model.states(cell).code(i);
            if (code < States.FIRST_COUNTER || code == States.HOME) {
                names.add("mode " + code);
            } else if (States.isDesk(code)) {
                names.add(model.posts().desk(code).orElseThrow());
            } else {
                var counter = model.problem().counters().get(code - States.FIRST_COUNTER);
                if (table.calendar().isWorkingDay(table.units().get(counter.unit()), date)) {
                    names.add(counter.id());
                }
            }
        }
        return names;
    }
}
