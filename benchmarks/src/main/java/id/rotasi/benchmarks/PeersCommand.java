package id.rotasi.benchmarks;

import id.rotasi.benchmarks.peers.Peer;
import id.rotasi.benchmarks.peers.Peer.Limit;
import id.rotasi.benchmarks.peers.Peers;
import id.rotasi.benchmarks.peers.Race;
import id.rotasi.benchmarks.peers.Run;
import id.rotasi.benchmarks.suite.Instance;
import id.rotasi.benchmarks.suite.Suite;
import id.rotasi.benchmarks.suite.Tallied;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs all peers on the same tallies. */
@Command(description = "Runs all peers on the same tallies with the same limits; the auditor judges.")
final class PeersCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private InstanceOptions instances = new InstanceOptions();

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "For each run; 5 if not given.")
    private double seconds = 5;

    @Option(names = "--runs", paramLabel = "N", description = "Runs of each peer; medians are shown. 1 if not given.")
    private int runs = 1;

    @Option(names = "--threads", paramLabel = "N", description = "2 if not given.")
    private int threads = 2;

    @Option(names = "--only", paramLabel = "PEER", split = ",", description = "Only these peers.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the files of results; peers if not given.")
    private String name = "peers";

    PeersCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        missing();
        var peers = Peers.all().stream()
                .filter(peer -> only.isEmpty() || only.contains(peer.name()))
                .toList();
        if (peers.isEmpty()) {
            throw new IllegalArgumentException("None of the peers %s is there. Known: %s."
                    .formatted(only, Peers.all().stream().map(Peer::name).toList()));
        }
        var races = race(instances.instances("small"), peers);
        new PeersReport(races, peers, name, screen.command()).write(screen.results());
        screen.line(PeersReport.table(races).text());
        var behind = races.stream().flatMap(race -> race.behind().stream()).toList();
        screen.line(behind.isEmpty() ? "No peer is ahead of rotasi on any instance." : "Where rotasi is behind:");
        behind.forEach(text -> screen.line("  " + text.replace("**", "")));
        return 0;
    }

    private void missing() {
        if (!Peers.missing().isEmpty()) {
            screen.line(
                    "Not here: %s (OR-Tools, native libraries). Add -Ppeers-native to the Maven command to have them.%n"
                            .formatted(String.join(", ", Peers.missing())));
        }
    }

    private List<Race> race(List<Instance> chosen, List<Peer> peers) {
        var limit = new Limit(Duration.ofMillis((long) (seconds * 1000)), threads, Suite.SEED);
        warmUp(peers, limit);
        var races = new ArrayList<Race>();
        for (var instance : chosen) {
            var problem = Tallied.of(instance.problem());
            screen.line("%s: %s; %,d free cells, %,d components"
                    .formatted(
                            instance.name(),
                            instance.about(),
                            problem.components().stream()
                                    .mapToLong(part -> part.size())
                                    .sum(),
                            problem.components().size()));
            var all = new ArrayList<Run>();
            for (int run = 0; run < runs; run++) {
                for (var peer : peers) {
                    all.add(Run.of(instance.name(), problem, peer, limit));
                }
            }
            races.add(new Race(instance.name(), all));
        }
        return races;
    }

    /** Classes are loaded and native libraries unpacked before anything is timed, for all alike. */
    private static void warmUp(List<Peer> peers, Limit limit) {
        var small = Tallied.of(Suite.named("smoke").get(0).problem());
        var brief = new Limit(Duration.ofMillis(Math.min(500, limit.time().toMillis())), limit.threads(), limit.seed());
        peers.forEach(peer -> Run.of("warm-up", small, peer, brief));
    }
}
