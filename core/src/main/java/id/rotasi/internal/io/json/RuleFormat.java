package id.rotasi.internal.io.json;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Any rule as a JSON object: its header, and what its type declares. */
final class RuleFormat {

    private RuleFormat() {}

    static Rule read(RuleType type, Fields fields) {
        var header = header(type, fields);
        var values = new HashMap<RuleProperty<?>, Object>();
        type.properties().forEach(property -> values.put(property, value(property, fields)));
        if (type.alternatives().stream().noneMatch(property -> fields.has(property.name()))) {
            type.alternatives().stream().limit(1).forEach(property -> fields.noteMissing(property.name()));
        }
        return type.create(header, values::get);
    }

    private static Object value(RuleProperty<?> property, Fields fields) {
        var name = property.name();
        if (property.assumed().isEmpty()) {
            fields.noteMissing(name);
        }
        if (property.kind() instanceof Kind.Whole range) {
            int otherwise = property.assumed().map(Integer.class::cast).orElse(range.least());
            return fields.whole(name, range.least(), range.greatest(), otherwise);
        } else if (property.kind() instanceof Kind.Word<?> word) {
            return word(property, word.type(), fields);
        } else if (property.kind() instanceof Kind.Words<?> words) {
            return words(property, words.type(), fields);
        } else if (property.kind() instanceof Kind.Day) {
            return fields.optionalDate(name).orElse(Reading.NO_DATE);
        } else if (property.kind() instanceof Kind.Dates) {
            return fields.object(name, PolicyFormat::period);
        } else if (property.kind() instanceof Kind.Groups) {
            return groups(name, fields);
        }
        return fields.optionalShare(name)
                .orElseGet(() -> property.assumed().map(Share.class::cast).orElse(Share.HALF));
    }

    private static <E extends Enum<E>> E word(RuleProperty<?> property, Class<E> type, Fields fields) {
        var otherwise = property.assumed().map(type::cast).orElse(type.getEnumConstants()[0]);
        return fields.word(property.name(), type, otherwise);
    }

    private static <E extends Enum<E>> Set<E> words(RuleProperty<?> property, Class<E> type, Fields fields) {
        var otherwise = EnumSet.noneOf(type);
        if (property.assumed().orElse(null) instanceof Set<?> assumed) {
            assumed.forEach(word -> otherwise.add(type.cast(word)));
        } else {
            otherwise.add(type.getEnumConstants()[0]);
        }
        return fields.words(property.name(), type, otherwise);
    }

    private static List<List<String>> groups(String name, Fields fields) {
        return fields.list(name, (value, place) -> group(value, place, fields.reading()));
    }

    private static Optional<List<String>> group(Object value, Place place, Reading reading) {
        if (!(value instanceof List<?> people)) {
            Fields.wrongType(reading, place, value, JsonType.LIST);
            return Optional.empty();
        }
        var ids = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            Fields.textOf(people.get(i), place.element(i), reading).ifPresent(ids::add);
        }
        return Optional.of(ids);
    }

    public static void write(Rule rule, JsonOut out) throws IOException {
        var defaults = rule.descriptor().header();
        out.text("rule", rule.descriptor().name());
        out.text("id", rule.id(), rule.descriptor().name());
        if (rule.descriptor().isWeighted() || !rule.enforcement().equals(Enforcement.HARD)) {
            write(rule.enforcement(), out);
        }
        if (!rule.scope().equals(Scope.EVERYBODY)) {
            out.object("scope", () -> {
                out.sorted("units", rule.scope().units());
                out.words("functions", rule.scope().functions());
                out.words("positions", rule.scope().positions());
            });
        }
        out.text(
                "legalBasis",
                rule.legalBasis().citation(),
                defaults.legalBasis().citation());
        DayFormat.write("validity", rule.validity(), out);
        for (var property : rule.descriptor().properties()) {
            write(property.name(), property.of(rule), out);
        }
    }

    private static void write(String name, Object value, JsonOut out) throws IOException {
        if (value instanceof Integer number) {
            out.whole(name, number);
        } else if (value instanceof Set<?> words) {
            out.texts(
                    name,
                    words.stream().sorted().map(word -> ((Enum<?>) word).name()).toList());
        } else if (value instanceof Optional<?> given) {
            if (given.orElse(null) instanceof Period dates) {
                out.period(name, dates);
            }
        } else if (value instanceof List<?> groups) {
            out.values(name, () -> {
                for (var group : groups) {
                    out.values(((List<?>) group).stream().map(Object::toString).toList());
                }
            });
        } else if (value instanceof Enum<?> word) {
            out.word(name, word);
        } else {
            out.text(name, value.toString());
        }
    }

    private static void write(Enforcement enforcement, JsonOut out) throws IOException {
        if (enforcement.equals(Enforcement.HARD)) {
            out.text("enforcement", "hard");
        } else {
            out.object("enforcement", () -> out.whole(enforcement.hard() ? "hard" : "soft", enforcement.weight()));
        }
    }

    private static RuleHeader header(RuleType type, Fields fields) {
        var defaults = type.header();
        var id = fields.text("id", type.name());
        var enforcement = enforcement(fields, defaults.enforcement());
        var scope = fields.object("scope", RuleFormat::scope).orElse(Scope.EVERYBODY);
        var legalBasis = fields.optionalText("legalBasis").map(LegalBasis::new).orElse(defaults.legalBasis());
        var validity = fields.object("validity", DayFormat::span).orElse(Period.Span.ALWAYS);
        return new RuleHeader(id, enforcement, scope, legalBasis, validity);
    }

    private static Scope scope(Fields fields) {
        return new Scope(
                fields.texts("units"),
                fields.words("functions", JobFunction.class, Set.of()),
                fields.words("positions", PositionKind.class, Set.of()));
    }

    private static Enforcement enforcement(Fields fields, Enforcement otherwise) {
        var given = fields.value("enforcement");
        if (given.isEmpty()) {
            if (!otherwise.hard()) {
                fields.noteMissing("enforcement");
            }
            return otherwise;
        }
        var value = given.get();
        if (value.equals("hard")) {
            return Enforcement.HARD;
        }
        if (!(value instanceof Map<?, ?> map) || map.containsKey("hard") == map.containsKey("soft")) {
            fields.error("enforcement", "enforcement", Map.of("value", JsonType.show(value)));
            return Enforcement.HARD;
        }
        boolean hard = map.containsKey("hard");
        return Fields.of(value, fields.at("enforcement"), fields.reading())
                .map(parts -> {
                    long weight = parts.whole(hard ? "hard" : "soft", 1L, Enforcement.MAX_WEIGHT);
                    parts.done();
                    return new Enforcement(hard, weight);
                })
                .orElse(otherwise);
    }
}
