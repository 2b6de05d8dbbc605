package id.rotasi.samples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs the program inside a test. */
record CommandLine(Path directory, boolean terminal) {

    /** What a command left behind. */
    record Result(int status, String out, String err) {}

    /** In that directory, with nobody at a terminal. */
    static CommandLine in(Path directory) {
        return new CommandLine(directory, false);
    }

    CommandLine atTerminal() {
        return new CommandLine(directory, true);
    }

    Result run(String... arguments) {
        return run(new StringWriter(), new Interrupts(), arguments);
    }

    Result run(StringWriter err, Interrupts interrupts, String... arguments) {
        var out = new StringWriter();
        int status =
                Program.run(new PrintWriter(out), new PrintWriter(err), directory, terminal, interrupts, arguments);
        return new Result(status, out.toString(), err.toString());
    }
}
