package id.rotasi.samples;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.report.RosterStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What `sample` and `solve` have in common: solve, write, tell. */
final class Solving {

    private static final List<String> ALWAYS = List.of("roster.json", "roster.csv", "report.json", "manifest.json");

    private Solving() {}

    /** What a command writes and tells beside the roster. */
    interface Extra {
        /** The formats that are written as ever, of those that are wanted. */
        Set<Format> formats(Set<Format> wanted);

        /** Writes files into a folder. */
        void write(Roster roster, Set<Format> wanted, Path place) throws IOException;

        /** Lines after the summary. */
        List<String> lines(Roster roster);

        /** Nothing. */
        Extra NONE = new Extra() {
            @Override
            public Set<Format> formats(Set<Format> wanted) {
                return wanted;
            }

            @Override
            public void write(Roster roster, Set<Format> wanted, Path place) {}

            @Override
            public List<String> lines(Roster roster) {
                return List.of();
            }
        };
    }

    static int run(
            String name, Supplier<RosterProblem> source, SolveOptions options, CommonOptions common, Console console) {
        return run(name, source, options, common, console, Extra.NONE);
    }

    static int run(
            String name,
            Supplier<RosterProblem> source,
            SolveOptions options,
            CommonOptions common,
            Console console,
            Extra extra) {
        var problem = source.get();
        var place = place(name, problem.asns().size(), options.write(), console);
        var manner = ProgressView.Manner.of(options.write().quiet(), common.verbose(), console.terminal());
        long start = System.nanoTime();
        var roster = solve(problem, options.engine(console), manner, console);
        return publish(roster, seconds(start), place, options.write(), console, extra);
    }

    /** The time since then. */
    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Where files are going to be written, and which. */
    record Place(Path directory, Set<Format> formats) {}

    /** The place for the roster of so many people. @throws BadInputException if nothing can be written there */
    static Place place(String name, int people, WriteOptions options, Console console) {
        var formats = options.formats(people);
        return new Place(options.directory(name, names(formats, options.certificate()), console), formats);
    }

    /** Writes a roster that took so long, and tells of it. @return the exit status */
    static int publish(Roster roster, double seconds, Place place, WriteOptions options, Console console, Extra extra) {
        var directory = place.directory();
        var formats = place.formats();
        var files = write(roster, options, place, console, extra);
        if (options.json()) {
            console.document(SummaryJson.of(roster, seconds, directory, files));
        } else if (!options.quiet()) {
            new Summary(roster, console.texts())
                    .lines(seconds, directory, files, formats)
                    .forEach(console::line);
            extra.lines(roster).forEach(console::line);
        }
        return roster.status() == RosterStatus.INFEASIBLE ? Program.NO_FEASIBLE_ROSTER : Program.OK;
    }

    private static List<String> names(Set<Format> formats, boolean hasCertificate) {
        return Stream.of(
                        ALWAYS.stream(),
                        formats.stream().flatMap(format -> format.names().stream()),
                        hasCertificate ? Stream.of(VerifyCommand.CERTIFICATE) : Stream.<String>empty())
                .flatMap(names -> names)
                .toList();
    }

    /** Solves while telling how far it is; if the program is interrupted meanwhile, the best roster so far. */
    static Roster solve(RosterProblem problem, EngineOptions options, ProgressView.Manner manner, Console console) {
        var view = new ProgressView(manner, options.timeLimit(), console);
        try {
            var job = RosterEngine.create(options).start(problem, view);
            console.interrupts().onInterrupt(job::cancel);
            return job.await();
        } finally {
            console.interrupts().solved();
            view.end();
        }
    }

    private static List<Path> write(Roster roster, WriteOptions options, Place at, Console console, Extra extra) {
        var locale = console.texts().locale();
        var seen = roster.seenBy(options.audience());
        return OutputFiles.write(at.directory(), place -> {
            RosterJson.write(roster, place.resolve("roster.json"));
            RosterCsv.write(roster, place.resolve("roster.csv"));
            ReportJson.write(roster, place.resolve("report.json"), locale);
            if (options.certificate()) {
                ReportJson.writeCertificate(roster, place.resolve(VerifyCommand.CERTIFICATE));
            }
            for (var format : extra.formats(at.formats())) {
                format.write(seen, locale, place);
            }
            extra.write(roster, at.formats(), place);
        });
    }
}
