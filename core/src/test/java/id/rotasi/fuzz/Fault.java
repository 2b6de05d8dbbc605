package id.rotasi.fuzz;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A promise that an input broke.
 *
 * @param kind the same for all inputs that break the promise in the same way
 * @param seed the input
 * @param thrown what went wrong
 */
record Fault(String kind, long seed, Throwable thrown) {

    private static final int LONGEST = 600;

    static Fault of(long seed, Throwable thrown) {
        return new Fault(kindOf(thrown), seed, thrown);
    }

    static String kindOf(Throwable thrown) {
        if (thrown instanceof Wrong wrong) {
            return wrong.promise();
        }
        var place = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.rotasi."))
                .findFirst();
        boolean deep = thrown instanceof StackOverflowError;
        return thrown.getClass().getSimpleName()
                + place.map(frame -> " in " + (deep ? frame.getClassName() : frame.toString()))
                        .orElse("");
    }

    /** What went wrong, and the shrunk input, so that it can be seen. */
    String story(Input shrunk) {
        var frames = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.rotasi."))
                .limit(6)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
        return "seed %d, %s %s: %s%n  %s%n%s%n  shrunk: %s"
                .formatted(
                        seed,
                        shrunk.door(),
                        shrunk.mutation(),
                        kind,
                        Shrink.shown(String.valueOf(thrown), LONGEST),
                        frames,
                        Shrink.shown(Shrink.textOf(shrunk.bytes()), 3 * LONGEST));
    }
}
