package id.rotasi.samples;

import id.rotasi.io.ProblemJson;
import id.rotasi.io.ReportJson;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.study.PolicyComparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves a problem under several policies and sets the results side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private static final String FILE = "comparison.json";

    private final Console console;
    private Texts texts;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "compare.FILE")
    private Path file;

    @Option(names = "--policy", paramLabel = "POLICY", required = true, descriptionKey = "policy")
    private List<String> policies;

    @Mixin
    private CommonOptions common;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Effort effort;

    CompareCommand(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public Integer call() {
        var directory = OutputFiles.checked(
                out.map(console::resolve).orElseGet(() -> console.defaultOutput("compare")), List.of(FILE));
        var problem = Samples.orFile(file, console);
        texts = texts.under(problem.policy());
        var comparison =
                PolicyComparison.of(problem, policies.stream().map(this::policy).toList(), effort.options(console));
        OutputFiles.write(directory, place -> ReportJson.write(comparison, place.resolve(FILE)));
        console.line(problem.name());
        ProblemSummary.lines(problem, texts).stream().limit(2).forEach(console::line);
        console.line("");
        lines(comparison).forEach(console::line);
        console.line("");
        Lines.wrap(texts.text("compare.note"), Console.WIDTH).forEach(console::line);
        return Program.OK;
    }

    /* The name of a preset, or else a file with a policy. */
    private RosterPolicy policy(String text) {
        return text.endsWith(".json")
                ? ProblemJson.readPolicy(console.resolve(Path.of(text)))
                : ProblemJson.preset(text);
    }

    /* One line for each measure, one column for each policy. */
    private List<String> lines(PolicyComparison comparison) {
        var table = new Table(1);
        add(table, "compare.policy", comparison, PolicyComparison.Row::policy);
        add(table, "compare.status", comparison, row -> texts.words().word(row.status()));
        add(table, "compare.share", comparison, row -> texts.percent(row.wfhShare(), 1));
        add(table, "compare.days", comparison, row -> texts.number(row.wfhDays()));
        add(table, "compare.mondays", comparison, row -> texts.number(row.mondays()));
        add(table, "compare.fridays", comparison, row -> texts.number(row.fridays()));
        add(
                table,
                "compare.slack.worst",
                comparison,
                row -> texts.number(row.slack().worst()));
        add(
                table,
                "compare.slack.mean",
                comparison,
                row -> texts.decimal(row.slack().mean(), 1));
        add(
                table,
                "compare.people",
                comparison,
                row -> texts.number(row.fairness().people()));
        add(
                table,
                "compare.spread",
                comparison,
                row -> texts.number(row.fairness().wfhDays().spread()));
        add(
                table,
                "compare.unkept",
                comparison,
                row -> texts.number(row.unkept().size()));
        add(
                table,
                "compare.hard",
                comparison,
                row -> texts.number(row.yardstick().hard()));
        add(
                table,
                "compare.soft",
                comparison,
                row -> texts.number(row.yardstick().soft()));
        add(table, "compare.time", comparison, row -> texts.decimal(row.time().toMillis() / 1e3, 1));
        var lines = new ArrayList<>(table.lines());
        comparison.rows().stream()
                .filter(row -> !row.unkept().isEmpty())
                .forEach(row -> lines.addAll(
                        Lines.item(texts.text("compare.broken", row.policy(), String.join(", ", row.unkept())))));
        return lines;
    }

    private void add(
            Table table, String key, PolicyComparison comparison, Function<PolicyComparison.Row, String> measure) {
        var cells = new ArrayList<String>();
        cells.add(texts.text(key));
        comparison.rows().forEach(row -> cells.add(measure.apply(row)));
        table.row(cells.toArray(String[]::new));
    }
}
