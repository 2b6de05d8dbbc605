package id.rotasi.samples.spark;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.io.FileSet;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.report.RosterStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The program: reads a problem, solves its parts on Spark and writes the files that a solve in one piece writes. */
public final class SparkSolve {

    /* Exit status, as of the command-line program. */
    static final int OK = 0;
    static final int NO_FEASIBLE_ROSTER = 1;
    static final int BAD_INPUT = 2;
    static final int FAULT = 3;

    private static final Locale LOCALE = Locale.ENGLISH;

    private SparkSolve() {}

    /** Runs the program; ends the JVM with the exit status unless that is 0. */
    public static void main(String[] args) {
        int status = run(System.out, System.err, args);
        if (status != OK) {
            System.exit(status);
        }
    }

    /** Runs the program. @return the exit status */
    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            return solve(Arguments.of(args), out);
        } catch (Arguments.WrongException e) {
            err.println(e.getMessage());
        } catch (InvalidProblemException e) {
            e.errors().forEach(error -> err.println(error.message(LOCALE)));
        } catch (IOException e) {
            err.println("Cannot write: " + e);
        } catch (Exception e) {
            // What Spark throws is checked, which Scala does not tell.
            e.printStackTrace(err);
            return FAULT;
        }
        return BAD_INPUT;
    }

    private static int solve(Arguments arguments, PrintStream out) throws IOException {
        var problem = ProblemJson.read(arguments.problem());
        // What stands in the way is told before the solve, not after it.
        Files.createDirectories(arguments.directory());
        var options = EngineOptions.defaults().withTimeLimit(arguments.timeLimit());
        Roster roster;
        try (var spark = new JavaSparkContext(configuration())) {
            roster = new SparkParts(spark).solve(problem, options, arguments.people());
        }
        write(roster, arguments.directory());
        var cost = roster.report().score();
        out.println(
                "%s, hard %s, soft %s: %s".formatted(roster.status(), cost.hard(), cost.soft(), arguments.directory()));
        return roster.status() == RosterStatus.INFEASIBLE ? NO_FEASIBLE_ROSTER : OK;
    }

    /* What spark-submit or -Dspark.master=... says; without either, two threads of this machine that nobody else can reach. */
    private static SparkConf configuration() {
        var configuration = new SparkConf().setIfMissing("spark.app.name", "Rotasi");
        return configuration.contains("spark.master") ? configuration : local(configuration);
    }

    private static SparkConf local(SparkConf configuration) {
        return configuration
                .setMaster("local[2]")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false");
    }

    private static void write(Roster roster, Path directory) throws IOException {
        FileSet.publish(directory, place -> {
            RosterJson.write(roster, place.resolve("roster.json"));
            RosterCsv.write(roster, place.resolve("roster.csv"));
            ReportJson.write(roster, place.resolve("report.json"), LOCALE);
        });
    }
}
