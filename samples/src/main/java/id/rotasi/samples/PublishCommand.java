package id.rotasi.samples;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of a roster in a folder that it was approved and published. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "publish.DIR")
    private Path folder;

    @Option(names = "--problem", paramLabel = "FILE", descriptionKey = "publish.problem")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--after", paramLabel = "DIR", descriptionKey = "publish.after")
    private Optional<Path> after = Optional.empty();

    @Mixin
    private Approval approval;

    @Mixin
    private CommonOptions common;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var place = console.resolve(folder);
        var days = Published.in(place).days();
        var roster = file.map(problem -> Roster.of(ProblemFile.read(console.resolve(problem)), days));
        var previous = Published.publication(after.map(console::resolve).orElse(place.resolve(Published.BEFORE)));
        var publication = approval.of(days, previous);
        OutputFiles.add(place, target -> {
            RosterJson.write(publication, target.resolve(Published.PUBLICATION));
            if (roster.isPresent()) {
                RosterCalendar.in(console.texts().locale())
                        .publishedAs(publication)
                        .write(roster.get(), target.resolve("calendars"));
            }
        });
        tell(publication);
        return Program.OK;
    }

    private void tell(Publication publication) {
        var texts = console.texts();
        console.line(texts.text(
                "publish.done",
                publication.version(),
                publication.days().size(),
                publication.hash().substring(0, 12),
                publication.approvedBy()));
        publication
                .previous()
                .ifPresent(before -> console.line(texts.text(
                        "publish.replaces",
                        before.version(),
                        publication.revisions().size())));
    }
}
