package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.io.RosterCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what one roster changes of another. */
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {

    private static final String FILE = "changes.csv";
    private static final int MOST_LINES = 200;

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "changes.OLD")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "changes.NEW")
    private Path after;

    @Option(names = "--problem", paramLabel = "FILE", descriptionKey = "changes.problem")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "changes.out")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    ChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var changes = changes();
        lines(changes, console).forEach(console::line);
        out.map(console::resolve).ifPresent(place -> {
            var isFile = place.toString().endsWith(".csv");
            var folder = isFile ? place.toAbsolutePath().getParent() : place;
            var name = isFile ? place.getFileName().toString() : FILE;
            OutputFiles.write(
                    OutputFiles.checked(folder, List.of(name)),
                    target -> RosterCsv.write(changes, target.resolve(name)));
            console.line("");
            console.line(console.texts().text("generate.done", folder.resolve(name)));
        });
        return Program.OK;
    }

    private RosterChanges changes() {
        var old = console.resolve(before);
        var now = console.resolve(after);
        if (file.isEmpty()) {
            return RosterChanges.between(
                    Published.in(old).days(), Published.in(now).days());
        }
        var problem = ProblemFile.read(console.resolve(file.get()));
        var later = Roster.of(problem, Published.in(now, problem).days());
        return RosterChanges.between(Published.in(old, problem).days(), later);
    }

    /** What changes, in lines: how much, then each change. */
    static List<String> lines(RosterChanges changes, Console console) {
        var texts = console.texts();
        var lines = new ArrayList<String>();
        lines.addAll(Lines.wrap(
                texts.text(
                        "changes.count",
                        changes.days(),
                        changes.posts(),
                        changes.forced().size(),
                        changes.people().size()),
                Console.WIDTH));
        for (var change : changes.all().stream().limit(MOST_LINES).toList()) {
            lines.addAll(Lines.item(changes.message(change, texts.locale())));
        }
        if (changes.all().size() > MOST_LINES) {
            lines.add(texts.text("check.more", changes.all().size() - MOST_LINES));
        }
        return lines;
    }
}
