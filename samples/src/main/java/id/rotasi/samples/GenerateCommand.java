package id.rotasi.samples;

import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Period;
import id.rotasi.io.ProblemJson;
import id.rotasi.synthetic.SyntheticProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a synthetic administration. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--asns",
            paramLabel = "N",
            required = true,
            descriptionKey = "asns",
            converter = Converters.People.class)
    private int asns;

    @Option(
            names = "--month",
            paramLabel = "2025-12",
            required = true,
            descriptionKey = "month",
            converter = Converters.Month.class)
    private YearMonth month;

    @Option(names = "--months", paramLabel = "N", descriptionKey = "months", converter = Converters.Months.class)
    private Optional<Integer> months = Optional.empty();

    @Option(names = "--to", paramLabel = "2026-02-27", descriptionKey = "to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--variant", paramLabel = "network|network-turns|full|full-turns|tight", descriptionKey = "variant")
    private SyntheticProblem.Variant variant = SyntheticProblem.Variant.NETWORK;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "generate.out")
    private Path out;

    @Mixin
    private CommonOptions common;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var texts = console.texts();
        var period = period();
        var file = OutputFiles.checkedFile(console.resolve(out));
        var problem = SyntheticProblem.of(asns, period, seed.orElse(0L), variant);
        OutputFiles.write(
                file.toAbsolutePath().getParent(),
                directory -> ProblemJson.write(problem, directory.resolve(file.getFileName())));
        console.line(texts.text("generate.done", out));
        ProblemSummary.lines(problem, texts).forEach(console::line);
        return Program.OK;
    }

    private Period period() {
        if (months.isPresent() && to.isPresent()) {
            throw new BadInputException("error.monthsAndTo");
        }
        var from = month.atDay(1);
        var last = to.orElse(month.plusMonths(months.orElse(1) - 1L).atEndOfMonth());
        if (last.isBefore(from) || last.isAfter(from.plusYears(1).minusDays(1))) {
            throw new BadInputException("error.to", last, from);
        }
        for (int year = from.getYear(); year <= last.getYear(); year++) {
            var known = HolidayProvider.indonesian().year(year);
            if (known.map(HolidayProvider.Year::provisional).orElse(true)) {
                throw new BadInputException("error.year", String.valueOf(year));
            }
        }
        return new Period(from, last);
    }
}
