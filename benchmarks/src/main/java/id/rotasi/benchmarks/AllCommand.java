package id.rotasi.benchmarks;

import id.rotasi.benchmarks.peers.Peers;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole suite. */
@Command(description = "The whole suite and its report; about two hours. Needs a heap of 6 GB (MAVEN_OPTS=-Xmx6g).")
final class AllCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(names = "--brief", description = "Without city and province, fewer runs; about a quarter of an hour.")
    private boolean brief;

    AllCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var commands = new ArrayList<String>();
        if (brief) {
            commands.add("peers --suite small --time-limit 5");
            commands.add("growth --people 170,1700 --weeks 2,4 --office 170 --runs 1");
            commands.add("events --sizes 200,1700");
            commands.add("configs --time-limit 2");
            commands.add("configs --instance section-full,agency-full --seeds 3 --time-limit 2");
            commands.add("micro --only .*TallyBenchmark.*");
        } else {
            commands.add("peers --suite medium --time-limit 10 --runs 3");
            // One CP-SAT model, or Choco, of so many cells does not fit into the memory.
            commands.add("peers --suite large --time-limit 60 --name peers-large"
                    + " --only rotasi,timefold-streams,cp-sat-parts,odd-even,random-fair");
            commands.add("peers --asns 2000 --time-limit 60 --runs 3 --only rotasi,cp-sat-parts --name peers-2000");
            commands.add("growth");
            commands.add("events");
            commands.add("configs --time-limit 10");
            commands.add(
                    "configs --instance section-full,agency-full,ministry-full,city-full --seeds 4 --time-limit 10");
            commands.add("micro");
        }
        if (Peers.missing().isEmpty()) {
            commands.add("confirm");
        }
        commands.add("report");
        return run(screen, commands);
    }

    /** Runs commands one after another; the status of the first that fails, else 0. */
    static int run(Screen screen, List<String> commands) {
        int failed = 0;
        for (var command : commands) {
            screen.line("== " + command);
            int status = Program.run(
                    screen.out(), new PrintWriter(screen.out(), true), screen.results(), command.split(" "));
            failed = failed == 0 ? status : failed;
        }
        return failed;
    }
}
