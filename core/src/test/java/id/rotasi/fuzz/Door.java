package id.rotasi.fuzz;

import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.io.AsnCsv;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.report.RosterReport;
import id.rotasi.report.words.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way into the library. What comes in must come out and in again, unchanged. */
enum Door {
    PROBLEM(true) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            return Optional.of(again(ProblemJson.read(new ByteArrayInputStream(input.bytes())), directory));
        }
    },
    POLICY(true) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            Files.write(directory.resolve(FILE), input.bytes());
            var policy = ProblemJson.readPolicy(directory.resolve(FILE));
            try {
                return Optional.of(again(Bases.ROSTER.problem().withPolicy(policy), directory));
            } catch (InvalidProblemException e) {
                return Optional.empty();
            }
        }
    },
    /** A problem that names a list of people. */
    PROBLEM_PEOPLE(false) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            return Optional.of(again(withFile(input, directory), directory));
        }
    },
    /** A problem that names a published roster. */
    PROBLEM_PUBLISHED(false) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            return Optional.of(again(withFile(input, directory), directory));
        }
    },
    PEOPLE(false) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            Files.write(directory.resolve(FILE), input.bytes());
            var people = AsnCsv.read(directory.resolve(FILE));
            for (var language : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                same(people, directory, (list, file) -> AsnCsv.write(list, file, language), AsnCsv::read);
            }
            return Optional.empty();
        }
    },
    ROSTER_CSV(false) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            Files.write(directory.resolve(FILE), input.bytes());
            same(
                    RosterCsv.read(directory.resolve(FILE)),
                    directory,
                    (rows, file) -> RosterCsv.write(rosterOf(rows), file),
                    RosterCsv::read);
            return Optional.empty();
        }
    },
    ROSTER_JSON(true) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            Files.write(directory.resolve(FILE), input.bytes());
            same(
                    RosterJson.read(directory.resolve(FILE)),
                    directory,
                    (rows, file) -> RosterJson.write(rosterOf(rows), file),
                    RosterJson::read);
            return Optional.empty();
        }
    },
    REPORT(true) {
        @Override
        Optional<RosterProblem> enter(Input input, Path directory) throws IOException {
            Files.write(directory.resolve(FILE), input.bytes());
            for (var language : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                same(
                        ReportJson.read(directory.resolve(FILE)),
                        directory,
                        (report, file) -> ReportJson.write(rosterWith(report), file, language),
                        ReportJson::read);
            }
            return Optional.empty();
        }
    };

    /** The file that a problem beside it names. */
    static final String FILE = "hostile.file";

    private final boolean json;

    Door(boolean json) {
        this.json = json;
    }

    /** Whether its inputs are JSON; otherwise they are CSV. */
    boolean isJson() {
        return json;
    }

    /**
     * Reads the input, writes what was read, and reads that again.
     *
     * @return the problem, where it is one
     * @throws InvalidProblemException if the input is refused
     * @throws Wrong if what comes back differs
     */
    abstract Optional<RosterProblem> enter(Input input, Path directory) throws IOException;

    private interface Writer<T> {
        void write(T value, Path file) throws IOException;
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private static RosterProblem withFile(Input input, Path directory) throws IOException {
        Files.write(directory.resolve(FILE), input.bytes());
        Files.writeString(directory.resolve("problem.json"), input.beside());
        return ProblemJson.read(directory.resolve("problem.json"));
    }

    private static RosterProblem again(RosterProblem problem, Path directory) throws IOException {
        same(problem, directory, ProblemJson::write, ProblemJson::read);
        return problem;
    }

    private static Roster rosterOf(List<Assignment> rows) {
        return new FinishedRoster(Bases.ROSTER.problem(), rows, Bases.ROSTER.report());
    }

    private static Roster rosterWith(RosterReport report) {
        return new FinishedRoster(Bases.ROSTER.problem(), Bases.ROSTER.assignments(), report);
    }

    private static <T> void same(T value, Path directory, Writer<T> writer, Reader<T> reader) throws IOException {
        var first = directory.resolve("first");
        var second = directory.resolve("second");
        writer.write(value, first);
        T back;
        try {
            back = reader.read(first);
        } catch (InvalidProblemException e) {
            throw new Wrong("what was written is refused", e.getMessage());
        }
        if (!back.equals(value)) {
            throw new Wrong("what was written comes back different", "%s%ninstead of%n%s".formatted(back, value));
        }
        writer.write(back, second);
        if (!Arrays.equals(Files.readAllBytes(first), Files.readAllBytes(second))) {
            throw new Wrong("the same value gives other bytes", Files.readString(second));
        }
    }
}
