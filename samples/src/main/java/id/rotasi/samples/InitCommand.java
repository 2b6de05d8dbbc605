package id.rotasi.samples;

import id.rotasi.io.ProblemXlsx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a workbook of any list of people, to be completed by hand. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "init.from")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--month",
            paramLabel = "2026-12",
            descriptionKey = "init.month",
            converter = Converters.Month.class)
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "init.out")
    private Path out;

    @Mixin
    private CommonOptions common;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var texts = console.texts();
        var file = OutputFiles.checkedFile(console.resolve(out));
        List<String> notes = new ArrayList<>();
        OutputFiles.write(file.toAbsolutePath().getParent(), directory -> notes.addAll(draft(directory, file)));
        console.line(texts.text("init.done", out));
        notes.stream().flatMap(note -> Lines.item(note).stream()).forEach(console::line);
        return Program.OK;
    }

    private List<String> draft(Path directory, Path file) throws IOException {
        return ProblemXlsx.draft(
                from.map(console::resolve),
                month,
                directory.resolve(file.getFileName()),
                console.texts().locale());
    }
}
