package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.internal.Elements;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Checks who stands in for whom. */
record SubstituteCheck(RosterProblem draft, Directory known, Errors errors) {

    void substitutes() {
        var places = new HashMap<Set<String>, String>();
        Elements.each("$.substitutes", draft.substitutes(), (path, pair) -> {
            known.asns().checkReference(path + ".first", pair.first(), errors);
            if (pair.first().equals(pair.second())) {
                errors.add(path + ".second", "substitute-of-oneself", "id", pair.first());
                return;
            }
            known.asns().checkReference(path + ".second", pair.second(), errors);
            var first = places.putIfAbsent(Set.of(pair.first(), pair.second()), path);
            if (first != null) {
                errors.add(path, "duplicate-pair", Map.of("who", pair.first(), "other", pair.second(), "first", first));
            }
        });
    }
}
