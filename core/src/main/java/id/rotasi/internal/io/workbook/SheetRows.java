package id.rotasi.internal.io.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tree of a problem as rows of cells. What a cell can say is taken out of the tree; what is left becomes rows of paths and
 * values.
 */
final class SheetRows {

    private final Map<String, Object> tree;
    private final Locale locale;
    private final Map<Layout, List<List<String>>> rows = new HashMap<>();
    private final List<List<String>> more = new ArrayList<>();

    SheetRows(Map<String, Object> tree, Locale locale) {
        this.tree = tree;
        this.locale = locale;
        rows.put(Layouts.LETTER, List.of(letter()));
        rules();
        var layouts = new ArrayList<>(Layouts.ALL);
        // What is inside of others is taken out before these are.
        layouts.stream().filter(Layout::isInside).forEach(this::inside);
        layouts.stream().filter(layout -> !layout.isInside()).forEach(this::elements);
        tree.forEach((name, value) -> more.add(MoreSheet.cells(name, value)));
    }

    /** The rows of a sheet: the text of each column, empty where nothing stands. */
    List<List<String>> of(Layout layout) {
        return rows.getOrDefault(layout, List.of());
    }

    /** Paths, each with its value, which may go on over several cells. */
    List<List<String>> more() {
        return more;
    }

    private List<String> letter() {
        return cells(Layouts.LETTER, tree);
    }

    private void rules() {
        var path = Layouts.RULES.list();
        var list = PolicySheet.take(tree);
        boolean named = !tree.containsKey("policy");
        var written = new ArrayList<List<String>>();
        for (int i = 0; i < list.size(); i++) {
            written.add(cells(Layouts.RULES, list.get(i)));
            left(path + "[" + i + "]", list.get(i));
        }
        rows.put(Layouts.RULES, written);
        if (!named && !list.isEmpty()) {
            TreePath.remove(tree, path);
        }
    }

    private void elements(Layout layout) {
        var list = TreePath.get(tree, layout.list()).orElse(List.of());
        if (list instanceof List<?> elements && !elements.isEmpty()) {
            var written = new ArrayList<List<String>>();
            var lefts = new LinkedHashMap<String, Map<String, Object>>();
            for (int i = 0; i < elements.size(); i++) {
                var left = copy(elements.get(i));
                written.add(cells(layout, left));
                lefts.put(layout.list() + TreePath.element(elements.get(i), i), left);
            }
            if (isWhole(written)) {
                rows.put(layout, written);
                lefts.forEach(this::left);
                TreePath.remove(tree, layout.list());
            }
        }
    }

    private void inside(Layout layout) {
        var written = new ArrayList<List<String>>();
        var key = layout.columns().get(0);
        var owners = TreePath.get(tree, layout.list()).orElse(List.of()) instanceof List<?> list ? list : List.of();
        for (int o = 0; o < owners.size(); o++) {
            var owner = owners.get(o);
            var map = TreePath.map(owner);
            var id = key.kind().cell(String.valueOf(map.get("id")), locale);
            if (id.isPresent() && map.get(layout.inside()) instanceof List<?> elements && !elements.isEmpty()) {
                var step = layout.list() + TreePath.element(owner, o) + "." + layout.inside();
                for (int i = 0; i < elements.size(); i++) {
                    var left = copy(elements.get(i));
                    left.put(key.path(), map.get("id"));
                    written.add(cells(layout, left));
                    left(step + "[" + i + "]", left);
                }
                map.remove(layout.inside());
            }
        }
        rows.put(layout, written);
    }

    /** Whether each row has something in it, so that none is overlooked. */
    private static boolean isWhole(List<List<String>> rows) {
        return rows.stream().allMatch(row -> row.stream().anyMatch(cell -> !cell.isEmpty()));
    }

    /** The cells of an element; what they say is taken out of it. */
    private List<String> cells(Layout layout, Map<String, Object> element) {
        var cells = new ArrayList<String>();
        for (var column : layout.columns()) {
            var cell = TreePath.get(element, column.path())
                    .flatMap(value -> column.kind().cell(value, locale));
            cell.ifPresent(text -> TreePath.remove(element, column.path()));
            cells.add(cell.orElse(""));
        }
        return cells;
    }

    private void left(String path, Map<String, Object> left) {
        left.forEach((name, value) -> more.add(MoreSheet.cells(path + "." + name, value)));
    }

    private static Map<String, Object> copy(Object element) {
        var copy = new LinkedHashMap<String, Object>();
        TreePath.map(element)
                .forEach((name, value) -> copy.put(name, value instanceof Map<?, ?> ? copy(value) : value));
        return copy;
    }
}
