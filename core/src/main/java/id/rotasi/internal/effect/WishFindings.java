package id.rotasi.internal.effect;

import id.rotasi.internal.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What is to be told of the wishes of people, by kind. What was found of several groups of people can be put together. */
public final class WishFindings {

    private final Map<String, List<Told>> byKind = new HashMap<>();

    private record Told(String asn, Object what) {}

    /** Adds something about a wish of that person. */
    public void add(String kind, String asn, Object what) {
        byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(new Told(asn, what));
    }

    /** Adds what was found of other people. */
    public void add(WishFindings others) {
        others.byKind.forEach((kind, told) ->
                byKind.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(told));
    }

    /** How many there are of a kind, and the first of them in the order of the people; empty if there is none. */
    public Map<String, Object> values(String kind, ToIntFunction<String> order) {
        var told = byKind.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(one -> order.applyAsInt(one.asn())))
                .map(Told::what)
                .toList();
        return told.isEmpty() ? Map.of() : Map.of("n", told.size(), "wishes", Listing.of(told));
    }
}
