package id.rotasi.internal.io.read;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts errors and notices as their places follow each other in the input: by top-level property, then by list in it, then by element
 * or line. Errors of one element stay as they were found.
 */
public final class InputOrder {

    private static final Pattern JSON =
            Pattern.compile("\\$(?:\\.([\\w$]+)(?:\\.(\\w+))?(?:\\[(\\d+)])?)?.*", Pattern.DOTALL);
    private static final Pattern CSV = Pattern.compile("(.*?)(?::(\\d+)(?::.*)?)?", Pattern.DOTALL);

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> lists = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /** Learns the order of the properties. */
    public void learn(Collection<?> properties) {
        properties.forEach(name -> ranks.put(name.toString(), ranks.size()));
    }

    /** Errors of that file stand where the property is that names it. */
    public void belongsTo(String property, Path file) {
        owners.put(file.getFileName().toString(), property);
    }

    public <T> List<T> sorted(List<T> errors, Function<T, String> path) {
        return errors.stream()
                .map(error -> Map.entry(position(path.apply(error)), error))
                .sorted(Map.Entry.comparingByKey(Arrays::compare))
                .map(Map.Entry::getValue)
                .toList();
    }

    private int[] position(String path) {
        var json = JSON.matcher(path);
        if (json.matches()) {
            var list = String.valueOf(json.group(2));
            int listRank = lists.computeIfAbsent(json.group(1) + "." + list, name -> lists.size());
            return new int[] {rank(json.group(1)), listRank, number(json.group(3))};
        }
        var csv = CSV.matcher(path);
        return csv.matches()
                ? new int[] {rank(owners.get(csv.group(1))), 0, number(csv.group(2))}
                : new int[] {-1, 0, -1};
    }

    private int rank(String property) {
        return property == null ? -1 : ranks.getOrDefault(property, Integer.MAX_VALUE);
    }

    private static int number(String digits) {
        return digits == null ? -1 : Integer.parseInt(digits);
    }
}
