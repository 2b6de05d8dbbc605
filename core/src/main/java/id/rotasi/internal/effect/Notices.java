package id.rotasi.internal.effect;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem.InputNotice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects notices, in the order in which they are found. */
final class Notices {

    private final List<InputNotice> found = new ArrayList<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final Map<Object, Integer> rows = new LinkedHashMap<>();

    void add(String path, String code, Map<String, Object> values) {
        found.add(new InputNotice(path, code, values));
    }

    /** One notice for all rows of a kind, at the place of the first one; it says how many others there are. */
    void addOnce(Object kind, String path, String code, Map<String, Object> values) {
        if (places.putIfAbsent(kind, found.size()) == null) {
            add(path, code, values);
        }
        rows.merge(kind, 1, Integer::sum);
    }

    List<InputNotice> all() {
        var all = new ArrayList<>(found);
        rows.forEach((kind, n) -> {
            if (n > 1) {
                var first = all.get(places.get(kind));
                var values = new HashMap<>(first.arguments());
                values.put(InputError.MORE, n - 1);
                all.set(places.get(kind), new InputNotice(first.path(), first.code(), values));
            }
        });
        return List.copyOf(all);
    }
}
