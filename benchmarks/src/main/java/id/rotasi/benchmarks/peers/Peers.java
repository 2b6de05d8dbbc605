package id.rotasi.benchmarks.peers;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All peers that are there. */
public final class Peers {

    /** Names of the peers that need native libraries, and so the Maven profile {@code peers-native}. */
    public static final List<String> NATIVE = List.of("cp-sat", "cp-sat-parts");

    private Peers() {}

    /** This library first, then the others; the native ones if their profile is on. */
    public static List<Peer> all() {
        var ours = Stream.of(new Rotasi(), new TimefoldStreams(), new Choco(), new OddEven(), new RandomFair());
        var loaded = ServiceLoader.load(Peer.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(ours, loaded).toList();
    }

    /** Names of native peers that are not there. */
    public static List<String> missing() {
        var there = all().stream().map(Peer::name).toList();
        return NATIVE.stream().filter(name -> !there.contains(name)).toList();
    }
}
