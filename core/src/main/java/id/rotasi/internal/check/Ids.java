package id.rotasi.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids of one list of the problem, each with the place where it stands first. */
final class Ids {

    private final String list;
    private final Map<String, Integer> places;
    private @Nullable SimilarIds similar;

    private Ids(String list, Map<String, Integer> places) {
        this.list = list;
        this.places = places;
    }

    /** The ids of the things in {@code $.list}. */
    static <T> Ids of(String list, List<T> things, Function<T, String> id) {
        var places = new HashMap<String, Integer>(things.size() * 2);
        for (int i = 0; i < things.size(); i++) {
            places.putIfAbsent(id.apply(things.get(i)), i);
        }
        return new Ids(list, places);
    }

    /** How many different ids there are. */
    int size() {
        return places.size();
    }

    boolean contains(String id) {
        return places.containsKey(id);
    }

    /** Where the thing with that id stands first, or -1. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** Adds an error if the id of the thing at that place is blank or was given before. */
    void checkOwn(int place, String id, Errors errors) {
        if (id.isBlank()) {
            errors.add(path(place) + ".id", "blank-id");
        } else if (place(id) != place) {
            errors.add(path(place) + ".id", "duplicate-id", Map.of("id", id, "first", path(place(id))));
        }
    }

    /** Adds an error if nothing has the id that stands at that path. */
    void checkReference(String path, String id, String code, Errors errors) {
        if (!contains(id)) {
            errors.addUnknown(path, code, id, this);
        }
    }

    /** The path of the thing at that place. */
    String path(int place) {
        return "$." + list + "[" + place + "]";
    }

    /** An id that differs from this one as typing errors do. */
    Optional<String> similarTo(String id) {
        if (similar == null) {
            similar = new SimilarIds(places);
        }
        return similar.to(id);
    }
}
