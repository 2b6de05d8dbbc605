package id.rotasi.samples;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the program; ends the JVM with the exit status unless that is 0. */
    public static void main(String[] args) {
        var out = new PrintWriter(System.out);
        var err = new PrintWriter(System.err);
        int status = Program.run(out, err, Path.of(""), args);
        out.flush();
        err.flush();
        if (status != Program.OK) {
            System.exit(status);
        }
    }
}
