package id.rotasi.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command speaks and writes.
 *
 * @param out the screen
 * @param results directory of its files
 * @param arguments as typed
 */
record Screen(PrintWriter out, Path results, String arguments) {

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** The whole command line that makes a table. */
    String command() {
        return "mvn -q -B -Ppeers-native -pl benchmarks -am compile exec:java -Dexec.args=\"" + arguments + "\"";
    }
}
