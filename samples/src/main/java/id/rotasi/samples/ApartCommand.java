package id.rotasi.samples;

import id.rotasi.RosterEngine;
import id.rotasi.RosterEngine.Parts.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the parts of a problem out in a folder, for any number of workers. */
@Command(name = "apart")
final class ApartCommand implements Callable<Integer> {

    private static final int USUAL = 300;

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "parts.FOLDER")
    private Path folder;

    @Option(
            names = "--people",
            paramLabel = "N",
            descriptionKey = "parts.people",
            converter = Converters.Positive.class)
    private int people = USUAL;

    @Mixin
    private PartEffort effort;

    @Mixin
    private CommonOptions common;

    ApartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var problem = ProblemFile.read(console.resolve(file));
        var place = OutputFiles.checked(console.resolve(folder), List.of());
        try (var engine = RosterEngine.create(effort.options(console))) {
            var parts = engine.apart(problem, people);
            OutputFiles.told(place, () -> {
                parts.layOut(place);
                return parts;
            });
            int most = parts.all().stream()
                    .map(Part::problem)
                    .mapToInt(part -> part.asns().size())
                    .max()
                    .orElse(0);
            console.line(console.texts().text("parts.laid", parts.all().size(), most, place));
        }
        return Program.OK;
    }
}
