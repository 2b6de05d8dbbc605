package id.rotasi.internal.io.workbook;

import id.rotasi.internal.io.csv.CellTexts;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule or a preset has beside the columns of all, in one cell: {@code days=2; weekdays=MONDAY,FRIDAY}. */
final class RuleSettings {

    private static final Set<String> LISTS_OF_PRESETS = Set.of("kelurahan", "functions", "and", "without");
    private static final Set<String> DATES_OF_PRESETS = Set.of("window", "within");
    private static final String BETWEEN_DATES = "..";
    private static final String BETWEEN_GROUPS = "\\|";

    private RuleSettings() {}

    private enum Shape {
        ONE,
        LIST,
        GROUPS,
        DATES
    }

    /** The settings that a text says; empty if it says none. */
    static Optional<Map<String, Object>> parse(String rule, String text) {
        var settings = new LinkedHashMap<String, Object>();
        var shapes = shapes(rule);
        for (var pair : text.split(";")) {
            int sign = pair.indexOf('=');
            if (sign < 1) {
                if (pair.isBlank()) {
                    continue;
                }
                return Optional.empty();
            }
            var name = pair.substring(0, sign).strip();
            settings.put(
                    name,
                    value(
                            shapes.getOrDefault(name, Shape.ONE),
                            pair.substring(sign + 1).strip()));
        }
        return Optional.of(settings);
    }

    private static Object value(Shape shape, String text) {
        int dates = text.indexOf(BETWEEN_DATES);
        if (shape == Shape.DATES && dates > 0) {
            var period = new LinkedHashMap<String, Object>();
            period.put("from", text.substring(0, dates).strip());
            period.put("to", text.substring(dates + BETWEEN_DATES.length()).strip());
            return period;
        }
        if (shape == Shape.GROUPS) {
            return Stream.of(text.split(BETWEEN_GROUPS, -1))
                    .map(group ->
                            Stream.of(group.split(",", -1)).map(String::strip).toList())
                    .toList();
        }
        if (shape == Shape.LIST) {
            var list = new ArrayList<Object>();
            CellTexts.split(text).forEach(word -> list.add(weekday(word)));
            return list;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(text) : weekday(text);
    }

    private static String weekday(String text) {
        return Words.weekdays().name(text).orElse(text);
    }

    /** Takes the settings out of a rule that can be said in a cell. */
    static String take(String rule, Map<String, Object> left) {
        var said = new ArrayList<String>();
        for (var name : List.copyOf(left.keySet())) {
            var pair = name + "=" + show(left.get(name));
            if (parse(rule, pair).filter(Map.of(name, left.get(name))::equals).isPresent()) {
                said.add(pair);
                left.remove(name);
            }
        }
        return String.join("; ", said);
    }

    private static String show(Object value) {
        if (value instanceof List<?> list) {
            boolean groups = list.stream().anyMatch(List.class::isInstance);
            return String.join(
                    groups ? " | " : ",",
                    list.stream()
                            .map(one -> one instanceof List<?> ? show(one) : one.toString())
                            .toList());
        }
        return value instanceof Map<?, ?> map && map.size() == 2
                ? map.get("from") + BETWEEN_DATES + map.get("to")
                : value.toString();
    }

    private static Map<String, Shape> shapes(String rule) {
        var shapes = new HashMap<String, Shape>();
        var type = Presets.ruleTypes().stream()
                .filter(known -> known.name().equals(rule))
                .findFirst();
        if (type.isEmpty()) {
            LISTS_OF_PRESETS.forEach(name -> shapes.put(name, Shape.LIST));
            DATES_OF_PRESETS.forEach(name -> shapes.put(name, Shape.DATES));
        }
        type.map(RuleType::properties)
                .orElse(List.of())
                .forEach(property -> shapes.put(property.name(), shape(property.kind())));
        return shapes;
    }

    private static Shape shape(Kind kind) {
        if (kind instanceof Kind.Words<?>) {
            return Shape.LIST;
        } else if (kind instanceof Kind.Groups) {
            return Shape.GROUPS;
        }
        return kind instanceof Kind.Dates ? Shape.DATES : Shape.ONE;
    }
}
