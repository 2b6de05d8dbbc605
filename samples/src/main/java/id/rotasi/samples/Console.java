package id.rotasi.samples;

import id.rotasi.report.words.Messages.PlainLine;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param out for results
 * @param err for errors
 * @param directory what relative paths start from
 * @param texts the words
 * @param terminal whether a person sees the error stream as it is written
 * @param interrupts what happens on Ctrl-C
 */
record Console(PrintWriter out, PrintWriter err, Path directory, Texts texts, boolean terminal, Interrupts interrupts) {

    /** Columns of a line. */
    static final int WIDTH = 100;

    private static final String DEFAULT_OUTPUT = "rotasi.samples.output";

    /** A line of text; what an input smuggled in to move the cursor or to start another line is not printed. */
    void line(String text) {
        out.println(PlainLine.of(text).stripTrailing());
    }

    /** A line of an error, likewise. */
    void error(String text) {
        err.println(PlainLine.of(text));
    }

    /** A document for a program, as it is. */
    void document(String json) {
        out.println(json);
    }

    /** The path as typed, from the directory in which it was typed. */
    Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }

    /**
     * Where results of that name go when no directory is named: below {@code samples/target/roster} of the project,
     * wherever the program is started from. The build tells the place in a system property.
     */
    Path defaultOutput(String name) {
        var place = System.getProperty(DEFAULT_OUTPUT);
        return (place == null ? resolve(Path.of("samples", "target", "roster")) : Path.of(place)).resolve(name);
    }
}
