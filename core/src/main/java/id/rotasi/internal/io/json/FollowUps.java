package id.rotasi.internal.io.json;

import id.rotasi.InvalidProblemException.InputError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells errors of the whole problem that only follow from what could not be read. */
final class FollowUps {

    /** Properties that refer to a list or the period: what they name may be what could not be read. */
    private static final Map<String, Set<String>> REFERENCES = Map.of(
            "units", Set.of("unit", "units", "parent"),
            "asns", Set.of("asn", "first", "second", "minimum", "asns"),
            "sites", Set.of("site", "parent"),
            "counters", Set.of("post"),
            "period", Set.of("allowProvisional", "validity", "through"));

    /** Without a period nothing is before it. */
    private static final Pattern BEFORE_PERIOD = Pattern.compile("\\$\\.history\\.days\\[\\d+]\\.date");

    private static final Pattern SEPARATOR = Pattern.compile("[.\\[:]");
    private static final Pattern LAST = Pattern.compile(".*?(\\w+)(\\[\\d+])?");

    private final Set<String> reported = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Set<String> unsureReferences = new HashSet<>();
    private boolean periodIsUnsure;

    /** Whether other parts of the problem name elements of that list by their id. */
    static boolean isReferredTo(String list) {
        return REFERENCES.containsKey(list);
    }

    /** Nothing at that place or below could be read. */
    void lost(String place) {
        reported.add(place);
    }

    /** Learns what could not be read. */
    void learn(List<InputError> errors, List<Section<?>> sections) {
        var lists = new HashMap<String, Boolean>();
        sections.forEach(section -> lists.put("$." + section.name(), section.isComplete()));
        for (var error : errors) {
            reported.add(error.path());
            ancestors(error.path()).stream()
                    .filter(path -> !path.equals("$") && !lists.getOrDefault(path, false))
                    .forEach(above::add);
        }
        periodIsUnsure = reported.contains("$.period") || above.contains("$.period");
        if (periodIsUnsure) {
            unsureReferences.addAll(REFERENCES.get("period"));
        }
        for (var section : sections) {
            if (!section.isComplete() || reported.contains("$." + section.name())) {
                unsureReferences.addAll(REFERENCES.getOrDefault(section.name(), Set.of()));
            }
        }
    }

    /**
     * Whether the error is at, above or below a reported place, or about an id that may not have been read.
     *
     * @param problemPath path in the problem
     * @param place that path's place in the input
     */
    boolean isOne(String problemPath, String place) {
        var last = LAST.matcher(problemPath);
        return reported.contains(place)
                || above.contains(place)
                || ancestors(place).stream().anyMatch(reported::contains)
                || periodIsUnsure && BEFORE_PERIOD.matcher(problemPath).matches()
                || last.matches() && unsureReferences.contains(last.group(1));
    }

    private static List<String> ancestors(String path) {
        var ancestors = new ArrayList<String>();
        var separator = SEPARATOR.matcher(path);
        while (separator.find()) {
            ancestors.add(path.substring(0, separator.start()));
        }
        return ancestors;
    }
}
