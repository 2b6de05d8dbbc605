package id.rotasi.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the program; ends the JVM with the exit status unless that is 0. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        int status = Program.run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
