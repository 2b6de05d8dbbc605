package id.rotasi.samples;

import id.rotasi.RosterProblem.InputNotice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks for errors in a problem file and for what can have no effect in it, and says what solving it takes, without doing so. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_NOTICES = 100;

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
        var notices = new ArrayList<InputNotice>();
        var problem = ProblemFile.read(console.resolve(file), notices::addAll);
        notices.stream()
                .filter(notice -> notice.code().equals(InputNotice.NOBODY_MAY))
                .forEach(this::print);
        console.line(console.texts().text("check.ok", file));
        ProblemSummary.lines(problem, console.texts()).forEach(console::line);
        Forecast.of(problem).lines(console.texts()).forEach(console::line);
        notices.removeIf(notice -> notice.code().equals(InputNotice.NOBODY_MAY));
        if (!notices.isEmpty()) {
            console.line("");
            console.line(console.texts().text("check.notices", notices.size()));
        }
        notices.stream().limit(MOST_NOTICES).forEach(this::print);
        if (notices.size() > MOST_NOTICES) {
            console.line(console.texts().text("check.more", notices.size() - MOST_NOTICES));
        }
        return Program.OK;
    }

    private void print(InputNotice notice) {
        Lines.item(notice.message(console.texts().locale())).forEach(console::line);
    }
}
