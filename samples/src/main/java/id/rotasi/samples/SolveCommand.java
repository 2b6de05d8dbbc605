package id.rotasi.samples;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Solves a problem file. */
@Command(name = "solve")
final class SolveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SolveOptions options;

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var source = console.resolve(file);
        var name = ProblemFile.name(source);
        return Solving.run(name, () -> ProblemFile.read(source), options, common, console);
    }
}
