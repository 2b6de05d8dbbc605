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
        var hook = interrupts.hook(() -> giveUp(err, args));
        Runtime.getRuntime().addShutdownHook(hook);
        int status = run(out, err, interrupts, args);
        interrupts.ended(status);
        if (isEnding(hook)) {
            return;
        }
        if (status != Program.OK) {
            System.exit(status);
        }
    }

    /* What the program itself cannot tell, for want of memory, is told as shortly as can be. */
    private static int run(PrintWriter out, PrintWriter err, Interrupts interrupts, String... args) {
        try {
            return Program.run(out, err, Path.of(""), isTerminal(), interrupts, args);
        } catch (Throwable e) {
            System.err.println(e.getClass().getSimpleName());
            Runtime.getRuntime().halt(Program.FAULT);
            return Program.FAULT;
        }
    }

    private static void giveUp(PrintWriter err, String... args) {
        err.println(Texts.in(Language.of(args)).text("error.interrupt"));
        err.flush();
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
