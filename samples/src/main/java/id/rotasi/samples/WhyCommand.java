package id.rotasi.samples;

import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.io.FileSet;
import id.rotasi.io.RosterJson;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.report.words.ExplanationWords;
import id.rotasi.report.words.ExplanationWords.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a roster is as it is: a day of a person, a person beside another, a rule, or the whole. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {

    private static final String ROSTER = "roster.json";

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "why.FILE")
    private Path file;

    @Option(names = "--asn", paramLabel = "ID", descriptionKey = "why.asn")
    private Optional<String> asn = Optional.empty();

    @Option(names = "--date", paramLabel = "2025-12-04", descriptionKey = "why.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--with", paramLabel = "ID", descriptionKey = "why.with")
    private Optional<String> with = Optional.empty();

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "why.rule")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--roster", paramLabel = "DIR", descriptionKey = "why.roster")
    private Optional<Path> roster = Optional.empty();

    @Mixin
    private Effort effort;

    @Mixin
    private CommonOptions common;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkOptions();
        var problem = problem();
        var people = people(problem);
        checkRule(problem);
        var explanation = explanation(problem);
        var words = explanation.words(console.texts().locale());
        if (!people.isEmpty()) {
            people(people, explanation, words);
        } else if (rule.isPresent()) {
            explanation.rules().stream()
                    .filter(known -> known.id().equals(rule.get()))
                    .forEach(known -> print(words.rule(known, explanation.rule(known.id()))));
        } else {
            print(words.whole(explanation.whole()));
        }
        return Program.OK;
    }

    /* The name of a sample will do as well, so that one need not have a file to try it. */
    private RosterProblem problem() {
        var source = console.resolve(file);
        return Samples.named(file.toString())
                .filter(sample -> Files.notExists(source))
                .map(Sample::problem)
                .orElseGet(() -> ProblemFile.read(source));
    }

    private void checkOptions() {
        if (asn.isPresent() && rule.isPresent()) {
            throw new BadInputException("error.why.asnAndRule");
        }
        if (asn.isEmpty() && (date.isPresent() || with.isPresent())) {
            throw new BadInputException("error.why.noAsn", date.isPresent() ? "--date" : "--with");
        }
    }

    /** The people who are asked about, all of them looked up before a roster is made. */
    private List<Asn> people(RosterProblem problem) {
        date.filter(day -> !problem.period().contains(day)).ifPresent(day -> {
            var texts = console.texts();
            throw new BadInputException(
                    "error.why.date",
                    texts.date(day),
                    texts.date(problem.period().from()),
                    texts.date(problem.period().to()));
        });
        var people = new ArrayList<Asn>();
        asn.ifPresent(wanted -> people.add(People.find(wanted, problem)));
        with.ifPresent(wanted -> people.add(People.find(wanted, problem)));
        if (people.size() == 2 && people.get(0).id().equals(people.get(1).id())) {
            throw new BadInputException("error.why.same", people.get(0).name());
        }
        return people;
    }

    private RosterExplanation explanation(RosterProblem problem) {
        if (roster.isPresent()) {
            return RosterExplanation.of(problem, assignments(console.resolve(roster.get())));
        }
        var manner = ProgressView.Manner.of(false, common.verbose(), console.terminal());
        var solved = Solving.solve(problem, effort.options(console), manner, console);
        solved.report().notices().forEach(notice -> Lines.wrap(
                        notice.message(console.texts().locale()), Console.WIDTH)
                .forEach(console::line));
        return RosterExplanation.of(solved);
    }

    /* A folder is read as a set, a file as it is. */
    private static List<Assignment> assignments(Path place) {
        if (!Files.isDirectory(place)) {
            return RosterJson.read(place);
        }
        try {
            return FileSet.read(place, folder -> RosterJson.read(folder.resolve(ROSTER)));
        } catch (FileSet.InTransitionException e) {
            throw new BadInputException(
                    "error.why.inTransition", place, e.differing().size(), place.resolve(ROSTER));
        } catch (IOException e) {
            throw new BadInputException("error.cannotRead", place, String.valueOf(e.getMessage()));
        }
    }

    /* Before a roster is made; the rule about eligibility is there even if the policy does not name it. */
    private void checkRule(RosterProblem problem) {
        var known = problem.policy().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        known.add(EligibilityRespected.TYPE);
        rule.filter(wanted -> !known.contains(wanted)).ifPresent(wanted -> {
            throw new BadInputException("error.why.rule", wanted, String.join(", ", known));
        });
    }

    private void people(List<Asn> people, RosterExplanation explanation, ExplanationWords words) {
        var texts = console.texts();
        for (var person : people) {
            date.ifPresent(day -> print(explanation
                    .cell(person.id(), day)
                    .map(words::cell)
                    .orElseGet(() -> List.of(words.dayOff(person.id(), day)))));
        }
        if (date.isPresent() && people.size() == 1) {
            return;
        }
        var burdens =
                people.stream().map(person -> explanation.burden(person.id())).toList();
        burdens.forEach(burden -> Lines.wrap(words.turns(burden), Console.WIDTH).forEach(console::line));
        console.line("");
        var columns = burdens.stream().map(words::numbers).toList();
        var heading = new ArrayList<>(List.of(texts.text("why.days")));
        people.forEach(person -> heading.add(person.name()));
        var table = new Table(1).row(heading.toArray(String[]::new));
        for (var label : columns.get(0).keySet()) {
            var row = new ArrayList<>(List.of(label));
            columns.forEach(column -> row.add(column.get(label)));
            table.row(row.toArray(String[]::new));
        }
        table.lines().forEach(console::line);
        console.line("");
        print(
                people.size() == 2
                        ? words.comparison(burdens.get(0), burdens.get(1))
                        : List.of(words.burden(burdens.get(0))));
    }

    private void print(List<Passage> passages) {
        passages.forEach(passage -> print(passage, 0));
        console.line("");
    }

    private void print(Passage passage, int depth) {
        var indent = "  ".repeat(depth);
        var lines = depth == 0
                ? Lines.wrap(passage.sentence(), Console.WIDTH)
                : Lines.wrap(passage.sentence(), Console.WIDTH - 2 * depth - 2);
        for (int i = 0; i < lines.size(); i++) {
            console.line(depth == 0 ? lines.get(i) : indent + (i == 0 ? "- " : "  ") + lines.get(i));
        }
        passage.details().forEach(detail -> print(detail, depth + 1));
    }
}
