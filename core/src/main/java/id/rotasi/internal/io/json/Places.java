package id.rotasi.internal.io.json;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem.InputNotice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Translates the paths of a checked problem into places of the input: elements may come from a preset or a CSV file. */
record Places(List<Section<?>> sections, PolicyFormat.Placed policy) {

    private static final Pattern ELEMENT = Pattern.compile("\\$\\.([\\w.]+)\\[(\\d+)](.*)");

    /** The error at its place in the input; its value {@code first} is the place of something else. */
    public InputError of(InputError error) {
        return new InputError(of(error.path()), error.code(), placed(error.arguments()));
    }

    /** The notice, likewise. */
    public InputNotice of(InputNotice notice) {
        return new InputNotice(of(notice.path()), notice.code(), placed(notice.arguments()));
    }

    private Map<String, Object> placed(Map<String, Object> arguments) {
        var placed = new HashMap<>(arguments);
        placed.computeIfPresent("first", (name, path) -> of(path.toString()));
        return placed;
    }

    /** The place of a path such as {@code $.asns[12].unit}. */
    public String of(String path) {
        var match = ELEMENT.matcher(path);
        if (!match.matches()) {
            return path;
        }
        int index = Integer.parseInt(match.group(2));
        if (match.group(1).equals("policy.rules")) {
            return index < policy.policy().rules().size()
                    ? policy.placeOf(index).map(place -> place + match.group(3)).orElse("$.policy")
                    : path;
        }
        return sections.stream()
                .filter(section -> section.name().equals(match.group(1)))
                .filter(section -> index < section.values().size())
                .findFirst()
                .map(section -> section.place(index, match.group(3)))
                .orElse(path);
    }
}
