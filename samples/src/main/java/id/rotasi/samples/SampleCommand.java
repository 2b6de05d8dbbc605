package id.rotasi.samples;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Solves a bundled sample. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "NAME")
    private Optional<String> name = Optional.empty();

    @Mixin
    private CommonOptions common;

    @Mixin
    private SolveOptions options;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name.filter(AgencyYear.NAME::equals).isPresent()) {
            return AgencyYear.run(options.engine(console), console);
        }
        var sample = name.map(wanted -> Samples.named(wanted)
                        .orElseThrow(() -> new BadInputException("error.sample", wanted, Samples.names())))
                .orElse(Samples.standard());
        return run(sample, options, common, console);
    }

    static int run(Sample sample, SolveOptions options, CommonOptions common, Console console) {
        return Solving.run(sample.name(), sample::problem, options, common, console);
    }
}
