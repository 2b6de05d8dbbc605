package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.files.OutputFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree of units of a list: from the ids of units and of those above them, or else from names below one agency. */
final class ListUnits {

    private static final Map<String, String> LEVELS = CsvWords.variants("UnitLevelOf", level -> level);
    private static final String DEFAULT_LEVEL = "SECTION";
    private static final String AGENCY_LEVEL = "AGENCY";
    private static final int LONGEST_ID = 40;

    private final Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Optional<String> root;

    /** @param agency what is above all units, if the list says it */
    ListUnits(Optional<String> agency) {
        this.root = agency.map(name -> key("", name));
        root.ifPresent(key -> add(key, agency.orElseThrow()));
    }

    /** The unit with that id or name, made if there is none; its id. */
    String unit(String sourceId, String name, String parentId, String parentName) {
        var key = key(sourceId, name);
        var id = add(key, name.isEmpty() ? sourceId : name);
        if (!parentId.isEmpty() || !parentName.isEmpty()) {
            var above = key(parentId, parentName);
            if (!byKey.containsKey(above)) {
                add(above, parentName.isEmpty() ? parentId : parentName);
            }
            if (!above.equals(key)) {
                parents.putIfAbsent(key, above);
            }
        }
        return id;
    }

    private static String key(String sourceId, String name) {
        return sourceId.isEmpty() ? "name " + CsvWords.normal(name) : sourceId;
    }

    private String add(String key, String name) {
        var unit = byKey.computeIfAbsent(key, missing -> {
            var made = new LinkedHashMap<String, Object>();
            made.put("id", id(name));
            made.put("name", name);
            made.put("level", level(name));
            return made;
        });
        return (String) unit.get("id");
    }

    private String id(String name) {
        var slug = OutputFiles.slug(name.toLowerCase(Locale.ROOT));
        var base = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
        var id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String level(String name) {
        var first = CsvWords.normal(name.split("\\s+")[0]);
        return LEVELS.getOrDefault(first, DEFAULT_LEVEL);
    }

    /** All units, those above before those below; what has nothing above it is below the agency. */
    List<Object> tree() {
        byKey.forEach((key, unit) -> {
            var above = parents.get(key);
            boolean circle = above != null && isAbove(key, above);
            if (above != null && !circle) {
                unit.put("parent", byKey.get(above).get("id"));
            } else if (root.isPresent() && !root.get().equals(key)) {
                unit.put("parent", byKey.get(root.get()).get("id"));
            } else {
                unit.put("level", AGENCY_LEVEL);
            }
        });
        return new ArrayList<>(byKey.values());
    }

    /** Whether the first unit is above the second, or the same. */
    private boolean isAbove(String key, String other) {
        var seen = new HashSet<String>();
        for (var here = other; here != null && seen.add(here); here = parents.get(here)) {
            if (here.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
