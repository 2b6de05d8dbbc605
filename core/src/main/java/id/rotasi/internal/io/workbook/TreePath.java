package id.rotasi.internal.io.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places in a tree: properties, elements of lists by their number, and elements by their id in quotes. */
final class TreePath {

    private static final Pattern STEP =
            Pattern.compile("\\.?(?:([\\w$]+)|\\[(\\d{1,6})]|\\[\"((?:[^\"\\\\]|\\\\.)*)\"])");

    private TreePath() {}

    /** What stands at a path of properties. */
    static Optional<Object> get(Map<String, Object> tree, String path) {
        Object here = tree;
        for (var name : path.split("\\.")) {
            here = here instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(here);
    }

    /** Takes away what stands at a path of properties, and objects that become empty by it. */
    static void remove(Map<String, Object> tree, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.remove(path);
            return;
        }
        var name = path.substring(0, dot);
        var inside = object(tree, name);
        remove(inside, path.substring(dot + 1));
        if (inside.isEmpty()) {
            tree.remove(name);
        }
    }

    /** Puts a value at a path of properties; objects on the way are made. */
    static void put(Map<String, Object> tree, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.merge(path, value, TreePath::merged);
        } else {
            put(object(tree, path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    /** The list at a path of properties, made if there is none. */
    static List<Object> list(Map<String, Object> tree, String path) {
        if (!(get(tree, path).orElse(null) instanceof List<?>)) {
            put(tree, path, new ArrayList<>());
        }
        return cast(get(tree, path).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    static List<Object> cast(Object list) {
        return (List<Object>) list;
    }

    /** An object as one that can be changed. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }

    private static Map<String, Object> object(Map<String, Object> tree, String name) {
        if (!(tree.get(name) instanceof Map<?, ?>)) {
            tree.put(name, new LinkedHashMap<>());
        }
        return map(tree.get(name));
    }

    /** Objects are joined, anything else takes the place of what was there. */
    private static @Nullable Object merged(@Nullable Object before, @Nullable Object value) {
        if (before instanceof Map<?, ?> && value instanceof Map<?, ?> more) {
            var joined = map(before);
            more.forEach((name, inside) ->
                    joined.put((String) name, joined.containsKey(name) ? merged(joined.get(name), inside) : inside));
            return before;
        }
        return value;
    }

    /** The same path with the numbers of elements in place of their ids; empty if it is none, or leads nowhere. */
    static Optional<String> numbered(Map<String, Object> tree, String path) {
        return walk(tree, path, Optional.empty());
    }

    /** Puts a value at any path, and tells where that is, with the numbers of elements; empty if it leads nowhere. */
    static Optional<String> set(Map<String, Object> tree, String path, Object value) {
        return walk(tree, path, Optional.of(value));
    }

    private static Optional<String> walk(Map<String, Object> tree, String path, Optional<Object> value) {
        var told = new StringBuilder("$");
        var step = STEP.matcher(path);
        int at = path.startsWith("$") ? 1 : 0;
        Object here = tree;
        while (at < path.length()) {
            if (!step.region(at, path.length()).lookingAt()) {
                return Optional.empty();
            }
            at = step.end();
            boolean last = at == path.length();
            if (step.group(1) != null && here instanceof Map<?, ?>) {
                told.append('.').append(step.group(1));
                var map = map(here);
                if (last) {
                    value.ifPresent(known -> map.merge(step.group(1), known, TreePath::merged));
                    return Optional.of(told.toString());
                }
                boolean list = path.charAt(at) == '[';
                here = map.computeIfAbsent(step.group(1), name -> list ? new ArrayList<>() : new LinkedHashMap<>());
            } else if (here instanceof List<?> list) {
                int index = step.group(2) != null ? Integer.parseInt(step.group(2)) : indexOf(list, step.group(3));
                if (index < 0 || index >= list.size()) {
                    return Optional.empty();
                }
                told.append('[').append(index).append(']');
                if (last) {
                    value.ifPresent(known -> cast(list).set(index, merged(list.get(index), known)));
                    return Optional.of(told.toString());
                }
                here = list.get(index);
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<?> list, String id) {
        for (int i = 0; id != null && i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> map && id.equals(map.get("id"))) {
                return i;
            }
        }
        return -1;
    }

    /** The step to an element: by its id if that is plain, else by its number. */
    static String element(Object element, int index) {
        var id = element instanceof Map<?, ?> map && map.get("id") instanceof String text ? text : "";
        return id.matches("[^\"\\\\\\p{C}]+") && !id.contains("_x") ? "[\"" + id + "\"]" : "[" + index + "]";
    }
}
