package id.rotasi.samples;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterProblem;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves a problem again after its roster was published: as few changes as possible, and only the changed are told. */
@Command(name = "revise")
final class ReviseCommand implements Callable<Integer>, Solving.Extra {

    private static final int LONGEST = 60;

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Option(names = "--published", paramLabel = "DIR", required = true, descriptionKey = "revise.published")
    private Path folder;

    @Option(names = "--through", paramLabel = "2025-12-09", required = true, descriptionKey = "revise.through")
    private LocalDate through;

    @ArgGroup(exclusive = false)
    private @Nullable Approval approval;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SolveOptions options;

    private Published before;
    private RosterChanges changes;

    ReviseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var source = console.resolve(file);
        var problem = ProblemFile.read(source);
        before = Published.in(console.resolve(folder), problem);
        var name = ProblemFile.name(source) + "-revised";
        return Solving.run(name, () -> revised(problem), options, common, console, this);
    }

    /* What was published before the period is history, as in a file; after it, it is of another month. */
    private RosterProblem revised(RosterProblem problem) {
        var period = problem.period();
        if (!period.contains(through)) {
            var texts = console.texts();
            throw new BadInputException(
                    "error.revise.through", texts.date(through), texts.date(period.from()), texts.date(period.to()));
        }
        var days = before.days().stream().map(Day::of).toList();
        var builder = problem.toBuilder()
                .published(new PublishedRoster(
                        version(),
                        Optional.of(through),
                        days.stream().filter(day -> period.contains(day.date())).toList()));
        if (problem.history().isEmpty()) {
            builder.history(days.stream()
                    .filter(day -> day.date().isBefore(period.from()))
                    .toList());
        }
        return builder.build();
    }

    /* Of what is revised; empty if it was never published. */
    private String version() {
        return before.publication().map(Publication::version).orElse("");
    }

    @Override
    public Set<Format> formats(Set<Format> wanted) {
        var rest = EnumSet.noneOf(Format.class);
        rest.addAll(wanted);
        rest.remove(Format.CALENDARS);
        rest.remove(Format.MESSAGES);
        rest.remove(Format.PAGE);
        return rest;
    }

    @Override
    public void write(Roster roster, Set<Format> wanted, Path place) throws IOException {
        var locale = console.texts().locale();
        changes = RosterChanges.between(before.days(), roster);
        RosterCsv.write(changes, place.resolve("changes.csv"));
        RosterJson.write(changes, place.resolve("changes.json"), locale);
        messages(changes, roster, locale, place.resolve("messages"));
        var seen = roster.seenBy(options.write().audience());
        var told = changes.seenBy(options.write().audience());
        if (wanted.contains(Format.PAGE)) {
            RosterPage.write(seen, told, version(), place.resolve("roster.html"), locale);
        }
        if (wanted.contains(Format.ANNEX)) {
            AnnexXlsx.in(locale).write(seen, told, place);
        }
        keepBefore(place.resolve(Published.BEFORE));
        if (approval != null) {
            var publication = approval.of(roster.assignments(), before.publication());
            RosterJson.write(publication, place.resolve(Published.PUBLICATION));
            if (wanted.contains(Format.CALENDARS)) {
                RosterCalendar.in(locale).publishedAs(publication).write(seen, place.resolve("calendars"));
            }
        }
    }

    private void messages(RosterChanges changes, Roster roster, Locale locale, Path place) throws IOException {
        var version = approval == null ? "-" : approval.version();
        var people = changes.people();
        if (!people.isEmpty()) {
            Files.createDirectories(place);
        }
        var names = new Names(roster.problem());
        for (var asn : people) {
            var name = plain(names.asn(asn)) + "-" + plain(asn);
            var file = place.resolve(name + ".txt");
            for (int more = 2; Files.exists(file); more++) {
                file = place.resolve(name + "-" + more + ".txt");
            }
            Files.writeString(file, changes.message(asn, version, locale));
        }
    }

    /* What any file system takes, and no longer than that. */
    private static String plain(String text) {
        var plain = text.replaceAll("[^A-Za-z0-9._-]+", "-");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /* So that the revision can be published later as what takes the place of it. */
    private void keepBefore(Path place) throws IOException {
        if (before.publication().isPresent()) {
            var source = console.resolve(folder);
            Files.createDirectories(place);
            for (var name : List.of(Published.ROSTER, Published.PUBLICATION)) {
                Files.copy(source.resolve(name), place.resolve(name));
            }
        }
    }

    @Override
    public List<String> lines(Roster roster) {
        return ChangesCommand.lines(changes, console);
    }
}
