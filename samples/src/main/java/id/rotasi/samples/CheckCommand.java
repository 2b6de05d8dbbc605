package id.rotasi.samples;

import id.rotasi.io.ProblemJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks for errors in a problem file, without solving it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Mixin
    private CommonOptions common;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var problem = ProblemJson.read(console.resolve(file));
        console.line(console.texts().text("check.ok", file));
        ProblemSummary.lines(problem, console.texts()).forEach(console::line);
        problem.notices().stream()
                .map(notice -> notice.message(console.texts().locale()))
                .forEach(message -> Lines.item(message).forEach(console::line));
        return Program.OK;
    }
}
