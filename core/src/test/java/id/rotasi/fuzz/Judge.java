package id.rotasi.fuzz;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.oracle.Oracle;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says what became of an input, or what is wrong with that. For one thread. */
final class Judge {

    /** What may become of an input. */
    enum Outcome {
        REFUSED,
        ACCEPTED,
        /** Accepted and made a roster of. */
        SOLVED
    }

    private static final List<Locale> LANGUAGES = List.of(Messages.INDONESIAN, Locale.ENGLISH);
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int MOST_MESSAGES = 300;
    private static final long MOST_PERSON_DAYS = 100;

    /** Line ends, control characters, and what turns the direction of a line around. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern NIP = Pattern.compile("(?<!\\d)\\d{8} ?\\d{6} ?\\d ?\\d{3}(?!\\d)");

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withThreads(1)
            .withStepLimit(20)
            .withUnimprovedSteps(2)
            .withTimeLimit(Duration.ofSeconds(5)));

    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\x20-\\x7e]|\\d[\\d .'-]{12}|\\d{8}");

    private static final int SHOWN_OF_PLACE = 60;

    private final Path directory;

    /** @param directory for the files that are read and written */
    Judge(Path directory) {
        this.directory = directory;
    }

    /** @throws Wrong if a promise is broken; any other exception is a broken promise, too */
    Outcome judge(Input input) throws IOException {
        try {
            var problem = input.door().enter(input, directory);
            if (problem.isPresent() && input.solved() && isSmall(problem.get())) {
                solve(problem.get());
                return Outcome.SOLVED;
            }
            return Outcome.ACCEPTED;
        } catch (InvalidProblemException e) {
            if (e.errors().isEmpty()) {
                throw new Wrong("refused without an error", e.toString());
            }
            e.errors().stream().limit(MOST_MESSAGES).forEach(this::check);
            return Outcome.REFUSED;
        }
    }

    private static boolean isSmall(RosterProblem problem) {
        return problem.asns().size() * problem.period().dates().count() <= MOST_PERSON_DAYS
                && problem.units().size() <= 30;
    }

    private void check(InputError error) {
        for (var language : LANGUAGES) {
            var message = error.message(language);
            // A property's name may hold a NIP or worse, which the message does not repeat.
            var plain = UNSPEAKABLE.split(error.path(), 2)[0].split("\\['", 2)[0];
            var place = plain.substring(0, Math.min(plain.length(), SHOWN_OF_PLACE));
            if (place.isBlank() || !message.startsWith(place) || !message.contains(": ")) {
                throw new Wrong("a message without a place", message);
            } else if (UNPRINTABLE.matcher(message).find()) {
                throw new Wrong("a message of several lines or with control characters", message);
            } else if (message.length() > LONGEST_MESSAGE) {
                throw new Wrong("a message too long for a line", message);
            } else if (message.contains("Exception")) {
                throw new Wrong("a message of the inside", message);
            } else if (NIP.matcher(message.replace(directory.toString(), "")).find()) {
                throw new Wrong("a message with a NIP", message);
            }
        }
    }

    /** Counts the roster again in another way, and takes it through its files. */
    private void solve(RosterProblem problem) throws IOException {
        var roster = ENGINE.solve(problem);
        var oracle = Oracle.of(problem);
        var counted = oracle.cost(oracle.sheet(roster.assignments()));
        var told = roster.report().score().plus(roster.report().inherited());
        if (!counted.equals(told)) {
            throw new Wrong("the report's cost is not that of the roster", "%s, counted %s".formatted(told, counted));
        }
        RosterCsv.write(roster, directory.resolve("roster.csv"));
        RosterJson.write(roster, directory.resolve("roster.json"));
        for (var language : LANGUAGES) {
            ReportJson.write(roster, directory.resolve("report.json"), language);
            if (!ReportJson.read(directory.resolve("report.json")).equals(roster.report())) {
                throw new Wrong("a report comes back different", roster.report().toString());
            }
        }
        if (!RosterCsv.read(directory.resolve("roster.csv")).equals(roster.assignments())
                || !RosterJson.read(directory.resolve("roster.json")).equals(roster.assignments())) {
            throw new Wrong(
                    "a roster comes back different", roster.assignments().toString());
        }
    }
}
