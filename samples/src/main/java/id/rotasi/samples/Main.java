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
        var interrupts = new Interrupts();
        var hook = interrupts.hook();
        Runtime.getRuntime().addShutdownHook(hook);
        int status = Program.run(out, err, Path.of(""), isTerminal(), interrupts, args);
        interrupts.ended(status);
        if (isEnding(hook)) {
            return;
        }
        if (status != Program.OK) {
            System.exit(status);
        }
    }

    /** Whether the JVM is shutting down; if not, it need not wait for the command any more. */
    private static boolean isEnding(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /* From Java 22 on there always is a console, and it has to be asked. */
    private static boolean isTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
