package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.internal.Elements;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids of one list of the problem, each with the place where it stands first. */
final class Ids {

    private final String list;
    private final String unknown;
    private final Map<String, Integer> places;
    private final Map<String, Integer> repeated;
    private @Nullable SimilarIds similar;
    private Supplier<Map<String, String>> names = Map::of;

    private Ids(String list, String unknown, Map<String, Integer> places, Map<String, Integer> repeated) {
        this.list = list;
        this.unknown = unknown;
        this.places = places;
        this.repeated = repeated;
    }

    /** The ids of the things in a list at that path; a reference to one that is not there is an error of that code. */
    static <T> Ids of(String list, String unknown, List<T> things, Function<T, String> id) {
        var places = new HashMap<String, Integer>(things.size() * 2);
        var repeated = new HashMap<String, Integer>();
        for (int i = 0; i < things.size(); i++) {
            if (places.putIfAbsent(id.apply(things.get(i)), i) != null) {
                repeated.merge(id.apply(things.get(i)), 1, Integer::sum);
            }
        }
        return new Ids(list, unknown, places, repeated);
    }

    /** These ids; who names a thing where its id should stand is told the id. */
    <T> Ids named(List<T> things, Function<T, String> id, Function<T, String> name) {
        names = () -> things.stream()
                .collect(Collectors.toMap(
                        thing -> name.apply(thing).toLowerCase(Locale.ROOT), id, (first, second) -> first));
        return this;
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

    /**
     * Adds an error if the id of the thing at that path is blank or was given before; however often it was given, that is
     * one error, where it stands for the second time.
     */
    void checkOwn(String path, String id, Errors errors) {
        if (id.isBlank()) {
            errors.add(path + ".id", "blank-id");
        } else if (repeated.containsKey(id) && !path(place(id)).equals(path)) {
            errors.addWithMore(
                    path + ".id", "duplicate-id", Map.of("id", id, "first", path(place(id))), repeated.remove(id));
        }
    }

    /** Adds an error if nothing has the id that stands at that path. */
    void checkReference(String path, String id, Errors errors) {
        checkReference(path, id, unknown, 1, errors);
    }

    /** The same for so many places that name the id, of which the path is the first. */
    void checkReference(String path, String id, String code, int rows, Errors errors) {
        if (!contains(id)) {
            var values = new HashMap<String, Object>(Map.of("id", id));
            similarTo(id).ifPresent(similar -> values.put(InputError.SIMILAR, similar));
            errors.addWithMore(path, code, values, rows);
        }
    }

    /** The path of the thing at that place. */
    String path(int place) {
        return Elements.path(list, place);
    }

    /** The id of what has that name, or an id that differs from this one as typing errors do. */
    Optional<String> similarTo(String id) {
        if (similar == null) {
            similar = new SimilarIds(places);
            var known = names.get();
            names = () -> known;
        }
        return Optional.ofNullable(names.get().get(id.toLowerCase(Locale.ROOT))).or(() -> similar.to(id));
    }
}
