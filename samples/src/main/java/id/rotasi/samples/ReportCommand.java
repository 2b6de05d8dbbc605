package id.rotasi.samples;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.io.FileSet;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.WfhLists.MonthlyReport;
import id.rotasi.io.WfhLists.MonthlyReport.Count;
import id.rotasi.io.WfhLists.Presence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the report of a month of a roster: as it was planned, and what became of it. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "report.DIR")
    private Path folder;

    @Option(names = "--problem", paramLabel = "FILE", required = true, descriptionKey = "report.problem")
    private Path file;

    @Option(names = "--actual", paramLabel = "FILE", descriptionKey = "report.actual")
    private Optional<Path> actual = Optional.empty();

    @Option(
            names = "--month",
            paramLabel = "2026-12",
            descriptionKey = "report.month",
            converter = Converters.Month.class)
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report.out")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var problem = ProblemFile.read(console.resolve(file));
        var asked = month(problem);
        var records = actual.map(console::resolve).map(list -> RosterCsv.readPresence(list, problem));
        var place = console.resolve(folder);
        var published = Published.in(place, problem);
        var report = report(Roster.of(problem, published.days()), asked, published.publication(), records);
        var target = out.map(console::resolve)
                .orElseGet(() -> Files.isDirectory(place)
                        ? place
                        : place.toAbsolutePath().getParent());
        var locale = console.texts().locale();
        var names = List.of("report-" + asked + ".xlsx", "report-" + asked + ".pdf");
        FileSet.Writer files = set -> {
            report.writeXlsx(set.resolve(names.get(0)), locale);
            report.writePdf(set.resolve(names.get(1)), locale);
        };
        OutputFiles.checked(target, names);
        if (Files.exists(target.resolve(Published.ROSTER))) {
            OutputFiles.add(target, files);
        } else {
            OutputFiles.write(target, files);
        }
        tell(
                report,
                records,
                published.publication().isPresent(),
                console.texts().under(problem.policy()));
        names.forEach(name -> console.line(console.texts().text("generate.done", target.resolve(name))));
        return Program.OK;
    }

    private static MonthlyReport report(
            Roster roster, YearMonth month, Optional<Publication> publication, Optional<List<Presence>> records) {
        var planned = MonthlyReport.of(roster, month);
        var published = publication.map(planned::publishedAs).orElse(planned);
        return records.map(published::against).orElse(published);
    }

    private YearMonth month(RosterProblem problem) {
        var period = problem.period();
        var first = YearMonth.from(period.from());
        var last = YearMonth.from(period.to());
        if (month.isEmpty() && !first.equals(last)) {
            throw new BadInputException("error.report.which", first, last);
        }
        var asked = month.orElse(first);
        if (asked.isBefore(first) || asked.isAfter(last)) {
            throw new BadInputException("error.report.month", asked, first, last);
        }
        return asked;
    }

    private void tell(MonthlyReport report, Optional<List<Presence>> records, boolean published, Texts texts) {
        var total = report.total();
        line(
                texts,
                "report.planned",
                total.of(Count.PEOPLE),
                total.of(Count.DUTY),
                total.of(Count.WFH),
                total.wfhShare());
        if (total.of(Count.COUNTER_DAYS) > 0) {
            line(texts, "report.counters", total.of(Count.COUNTERS_KEPT), total.of(Count.COUNTER_DAYS));
        }
        if (published) {
            line(texts, "report.changes", total.of(Count.CHANGES));
        } else {
            console.line(texts.text("report.unpublished"));
        }
        records.ifPresent(list -> {
            line(
                    texts,
                    "report.actual.done",
                    total.of(Count.RECORDED),
                    total.of(Count.DUTY),
                    total.of(Count.AS_PLANNED),
                    total.of(Count.UNRECORDED));
            long elsewhere = list.stream()
                    .filter(day -> !YearMonth.from(day.date()).equals(report.month()))
                    .count();
            if (elsewhere > 0) {
                line(texts, "report.elsewhere", elsewhere);
            }
        });
    }

    private void line(Texts texts, String key, Object... arguments) {
        Lines.wrap(texts.text(key, arguments), Console.WIDTH).forEach(console::line);
    }
}
