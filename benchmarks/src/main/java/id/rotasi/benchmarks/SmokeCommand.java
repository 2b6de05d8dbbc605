package id.rotasi.benchmarks;

import id.rotasi.benchmarks.peers.Peer;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.peers.Peers;
import id.rotasi.benchmarks.peers.Run;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A small run of everything, that fails where something is missing. It asserts no time. */
@Command(description = "A small run of every command; fails if a peer is missing, has no cost, or copies another.")
final class SmokeCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(names = "--without-native", description = "Do not insist on the peers of the profile peers-native.")
    private boolean withoutNative;

    SmokeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var faults = new ArrayList<String>(peers());
        var smoke = new Screen(screen.out(), screen.results().resolve("smoke"), screen.arguments());
        var commands = new ArrayList<>(List.of(
                "suite",
                "peers --suite smoke --time-limit 0.5",
                "configs --suite section-full --time-limit 0.3 --some",
                "configs --suite section-full --time-limit 0.3 --seeds 2 --some",
                "growth --people 20 --weeks 1 --office 20 --runs 1 --threads 2",
                "events --sizes 60,400 --events 2 --warm-up 1 --solves 1",
                "nation --people 600 --threads 1 --out " + smoke.results().resolve("nation"),
                "micro --quick"));
        if (Peers.missing().isEmpty()) {
            commands.add("confirm --time-limit 5");
        }
        commands.add("report");
        int status = AllCommand.run(smoke, commands);
        if (status != 0) {
            faults.add("A command above ended with status " + status + ".");
        }
        faults.forEach(fault -> screen.line("FAILED: " + fault));
        screen.line(faults.isEmpty() ? "Every peer ran and differs; every command did its work." : "");
        return faults.isEmpty() ? 0 : Program.FAILED;
    }

    private List<String> peers() {
        var faults = new ArrayList<String>();
        if (!withoutNative) {
            Peers.missing()
                    .forEach(name -> faults.add(
                            "The peer %s is not here. Add -Ppeers-native to the Maven command.".formatted(name)));
        }
        var problem = Tallied.of(Suite.named("agency-network").get(0).problem());
        var runs = new ArrayList<Run>();
        for (Peer peer : Peers.all()) {
            runs.add(Run.of("smoke", problem, peer, new Limit(Duration.ofSeconds(2), 2, Suite.SEED)));
        }
        faults.addAll(faults(runs));
        return faults;
    }

    /** Peers without a cost or a time, and peers whose roster is that of another. */
    static List<String> faults(List<Run> runs) {
        var faults = new ArrayList<String>();
        var seen = new HashMap<Integer, String>();
        for (var run : runs) {
            if (run.cost().isEmpty()) {
                faults.add("The peer %s has no cost: %s.".formatted(run.peer(), run.fault()));
            } else {
                var other = seen.put(run.roster(), run.peer());
                if (other != null) {
                    faults.add("The peers %s and %s made the same roster.".formatted(other, run.peer()));
                }
            }
            if (!(run.seconds() > 0) || run.trace().isEmpty() && run.cost().isPresent()) {
                faults.add("The peer %s has no time.".formatted(run.peer()));
            }
        }
        return faults;
    }
}
