package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.json.PresetFormats;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.sheet.CellName;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The policy as rows: presets by their names, and rules. */
final class PolicySheet {

    private static final String RULE = "rule";
    private static final String SETTINGS = "settings";
    private static final String REMOTE_NAME = "remoteName";

    private PolicySheet() {}

    /** How much a rule must hold. */
    enum Strength {
        HARD,
        SOFT
    }

    /** What may stand in the first column: presets, then types of rules. */
    static List<String> names() {
        return Stream.concat(
                        PresetFormats.ids().stream(),
                        Presets.ruleTypes().stream().map(RuleType::name).sorted())
                .toList();
    }

    /** Puts the policy that the rows say into the tree. */
    static void read(SheetTable table, Map<String, Object> tree, Reading reading, CellPlaces places) {
        var presets = new ArrayList<Map<String, Object>>();
        var rules = new ArrayList<Object>();
        var onlyName = true;
        var names = new TreeMap<String, String>();
        for (int i = 0; i < table.elements().size(); i++) {
            var row = new LinkedHashMap<>(table.elements().get(i));
            boolean preset = PresetFormats.ids().contains(String.valueOf(row.get(RULE)));
            var columns = new HashMap<>(table.paths());
            columns.put("preset", table.paths().get(RULE));
            onlyName &= row.size() == 1;
            int number = table.row(i);
            settings(
                    row,
                    columns,
                    column -> reading.error(
                            CellName.of(table.sheet(), number, column),
                            "workbook.settings",
                            String.valueOf(row.get(SETTINGS))));
            strength(row);
            Optional.ofNullable(row.remove(REMOTE_NAME))
                    .ifPresent(word -> names.putIfAbsent(
                            word.toString(), CellName.of(table.sheet(), number, columns.get(REMOTE_NAME))));
            if (preset) {
                row.put("preset", row.remove(RULE));
                presets.add(row);
                columns.forEach(
                        (name, column) -> places.at("$.policy." + name, CellName.of(table.sheet(), number, column)));
            } else {
                rules.add(row);
                places.row("$.rules", table.sheet(), number, columns);
            }
        }
        if (presets.isEmpty() && rules.isEmpty()) {
            return;
        }
        places.move("$.rules", presets.isEmpty() ? "$.policy.rules" : "$.policy.with");
        var policy = policy(presets, rules, onlyName);
        if (names.size() > 1) {
            reading.error(
                    names.lastEntry().getValue(),
                    "workbook.remoteNames",
                    Map.of("first", names.firstEntry().getValue()));
        } else if (!names.isEmpty()) {
            TreePath.map(policy).put(REMOTE_NAME, names.firstKey());
            places.at("$.policy." + REMOTE_NAME, names.firstEntry().getValue());
        }
        tree.put("policy", policy);
    }

    private static Object policy(List<Map<String, Object>> presets, List<Object> rules, boolean onlyName) {
        if (presets.isEmpty()) {
            return new LinkedHashMap<>(Map.of("rules", rules));
        }
        var policy = presets.get(0);
        if (presets.size() == 1 && rules.isEmpty() && onlyName) {
            return policy.get("preset");
        }
        if (presets.size() > 1) {
            TreePath.list(policy, "and")
                    .addAll(presets.stream()
                            .skip(1)
                            .map(other -> other.get("preset"))
                            .toList());
        }
        if (!rules.isEmpty()) {
            policy.put("with", rules);
        }
        return policy;
    }

    private static void settings(Map<String, Object> row, Map<String, Integer> columns, IntConsumer fault) {
        var text = row.get(SETTINGS);
        if (text != null) {
            int column = columns.get(SETTINGS);
            RuleSettings.parse(String.valueOf(row.get(RULE)), text.toString())
                    .ifPresentOrElse(
                            settings -> {
                                row.remove(SETTINGS);
                                settings.forEach((name, value) -> {
                                    row.put(name, value);
                                    columns.put(name, column);
                                });
                            },
                            () -> fault.accept(column));
        }
    }

    private static void strength(Map<String, Object> row) {
        var weight = Optional.ofNullable(row.remove("weight"));
        var strength = Optional.ofNullable(row.remove("enforcement")).map(Object::toString);
        if (weight.isPresent()) {
            boolean hard = strength.filter(Strength.HARD.name()::equals).isPresent();
            row.put("enforcement", new LinkedHashMap<>(Map.of(hard ? "hard" : "soft", weight.get())));
        } else {
            strength.ifPresent(name -> row.put("enforcement", name.equals(Strength.HARD.name()) ? "hard" : name));
        }
    }

    /** The rows that say a policy, taken out of the tree as far as rows can say it. */
    static List<Map<String, Object>> take(Map<String, Object> tree) {
        var policy = tree.get("policy");
        if (policy instanceof String name) {
            tree.remove("policy");
            return List.of(new LinkedHashMap<>(Map.of(RULE, name)));
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var rule : TreePath.list(tree, "policy.rules")) {
            var row = new LinkedHashMap<>(TreePath.map(rule));
            var header = new LinkedHashMap<String, Object>();
            for (var name : List.of(RULE, "id", "scope", "legalBasis", "validity", "enforcement")) {
                Optional.ofNullable(row.remove(name)).ifPresent(value -> header.put(name, value));
            }
            weight(header);
            var settings = RuleSettings.take(String.valueOf(header.get(RULE)), row);
            if (!settings.isEmpty()) {
                header.put(SETTINGS, settings);
            }
            header.putAll(row);
            rows.add(header);
        }
        if (!rows.isEmpty()) {
            Optional.ofNullable(TreePath.map(policy).remove(REMOTE_NAME))
                    .ifPresent(name -> rows.get(0).put(REMOTE_NAME, name));
        }
        return rows;
    }

    private static void weight(Map<String, Object> header) {
        var enforcement = header.get("enforcement");
        if (enforcement instanceof Map<?, ?> parts && parts.size() == 1) {
            var name = parts.keySet().iterator().next();
            header.put("enforcement", name.equals("hard") ? Strength.HARD.name() : Strength.SOFT.name());
            header.put("weight", parts.get(name));
        } else if ("hard".equals(enforcement)) {
            header.put("enforcement", Strength.HARD.name());
        }
    }
}
