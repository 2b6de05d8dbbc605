package id.rotasi.internal.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds parents that lead back to the child, in linear time. */
final class Cycles {

    private static final int UNSEEN = -1;

    private Cycles() {}

    /**
     * The cycles of a list of things with parents: each one under the path of its member that comes first in the list, as ids from
     * child to parent, starting and ending with the id at that path.
     */
    static <T> Map<String, List<String>> in(
            List<T> things, Ids ids, Function<T, String> id, Function<T, Optional<String>> parent) {
        int[] parents = things.stream()
                .mapToInt(thing -> parent.apply(thing).map(ids::place).orElse(-1))
                .toArray();
        int[] walk = new int[parents.length];
        Arrays.fill(walk, UNSEEN);
        var cycles = new HashMap<String, List<String>>();
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at >= 0 && walk[at] == UNSEEN) {
                walk[at] = start;
                at = parents[at];
            }
            if (at >= 0 && walk[at] == start) {
                int[] members = membersFrom(at, parents);
                int first = Arrays.stream(members).min().orElseThrow();
                cycles.put(
                        ids.path(first),
                        Stream.concat(Arrays.stream(membersFrom(first, parents)).boxed(), Stream.of(first))
                                .map(place -> id.apply(things.get(place)))
                                .toList());
            }
        }
        return cycles;
    }

    private static int[] membersFrom(int start, int[] parents) {
        var members = IntStream.builder().add(start);
        for (int at = parents[start]; at != start; at = parents[at]) {
            members.add(at);
        }
        return members.build().toArray();
    }
}
