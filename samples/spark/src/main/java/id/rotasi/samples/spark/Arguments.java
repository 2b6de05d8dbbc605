package id.rotasi.samples.spark;

import id.rotasi.EngineOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * What is typed behind the name of the program.
 *
 * @param problem the problem file, JSON
 * @param directory where the files of the roster go
 * @param people that a part has at least
 * @param timeLimit of each part
 */
record Arguments(Path problem, Path directory, int people, Duration timeLimit) {

    static final String USAGE = """
            Usage: SparkSolve PROBLEM.json OUT_DIR [PEOPLE] [LIMIT]
              PEOPLE  in a part at least; 300 if left out
              LIMIT   of time for each part, such as 90s, 10m or 1h30m; 30s if left out""";

    /** @throws WrongException if they are wrong */
    static Arguments of(String... args) {
        if (args.length < 2 || args.length > 4) {
            throw new WrongException(USAGE);
        }
        return new Arguments(
                path(args[0]),
                path(args[1]),
                args.length > 2 ? people(args[2]) : 300,
                args.length > 3 ? limit(args[3]) : EngineOptions.defaults().timeLimit());
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong(text, "name of a file");
        }
    }

    private static int people(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw wrong(text, "number of people from 1 on");
        }
        return Integer.parseInt(text);
    }

    private static Duration limit(String text) {
        try {
            var limit = Duration.parse("PT" + text);
            if (limit.compareTo(Duration.ZERO) > 0) {
                return limit;
            }
        } catch (DateTimeParseException e) {
            // Told as what is not above 0.
        }
        throw wrong(text, "limit of time above 0");
    }

    private static WrongException wrong(String text, String what) {
        return new WrongException("\"%s\" is no %s.\n%s".formatted(text, what, USAGE));
    }

    /** The message says what is wrong and what to type. */
    static final class WrongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private WrongException(String message) {
            super(message);
        }
    }
}
