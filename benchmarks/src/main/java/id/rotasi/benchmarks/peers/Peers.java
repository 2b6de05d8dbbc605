package id.rotasi.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All peers that are there. */
public final class Peers {

    /* By name, not by reference: the default build neither compiles them nor has their library. */
    private static final Map<String, String> NATIVE = new TreeMap<>(Map.of(
            "cp-sat", "id.rotasi.benchmarks.nativepeers.CpSat$Whole",
            "cp-sat-parts", "id.rotasi.benchmarks.nativepeers.CpSat$Parts"));

    private static final String LIBRARY = "com.google.ortools.Loader";

    private Peers() {}

    /** This library first, then the others; the native ones if their profile is on. */
    public static List<Peer> all() {
        var ours = Stream.of(new Rotasi(), new TimefoldStreams(), new Choco(), new OddEven(), new RandomFair());
        var loaded = NATIVE.values().stream().flatMap(name -> load(Peer.class, name).stream());
        return Stream.concat(ours, loaded).toList();
    }

    /** Names of native peers that are not there. */
    public static List<String> missing() {
        return NATIVE.entrySet().stream()
                .filter(entry -> load(Peer.class, entry.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A native peer by the name of its class, if its profile is on. */
    public static <T> Optional<T> load(Class<T> type, String name) {
        try {
            Class.forName(LIBRARY);
            return Optional.of(
                    type.cast(Class.forName(name).getDeclaredConstructor().newInstance()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The peer %s cannot be made: %s".formatted(name, e), e);
        }
    }
}
