package id.rotasi.internal.io.json.report;

import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.JsonType;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty.Kind;
import id.rotasi.policy.Share;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterReport.StopReason;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What sentences are made of, so that they can be said again in every language: a code and the values named in it. A text
 * and a whole number stand for themselves; any other value is an object whose first property says what it is.
 */
final class SentenceFormat {

    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            AbsenceKind.class,
            AsnKind.class,
            DayClass.class,
            DayOfWeek.class,
            Holiday.Type.class,
            IneligibilityReason.class,
            JobFunction.class,
            Part.class,
            PositionKind.class,
            RemoteName.class,
            RosterStatus.class,
            Stage.class,
            StopReason.class,
            UnitLevel.class,
            WorkMode.class,
            WorkingWeek.class);

    /** A phrase may be named twice in a sentence, and so on, so that a short text could become one without end. */
    private static final int DEEPEST = 8;

    private final Reading reading;
    private final Map<String, Class<? extends Enum<?>>> words = new TreeMap<>();

    private SentenceFormat(Reading reading) {
        this.reading = reading;
        WORDS.forEach(type -> words.put(type.getSimpleName(), type));
        reading.types().names().stream()
                .flatMap(name -> reading.types().named(name).stream())
                .flatMap(type -> type.properties().stream())
                .flatMap(property -> word(property.kind()).stream())
                .forEach(type -> words.put(type.getSimpleName(), type));
    }

    private static Optional<Class<? extends Enum<?>>> word(Kind kind) {
        if (kind instanceof Kind.Word<?> word) {
            return Optional.of(word.type());
        }
        return kind instanceof Kind.Words<?> many ? Optional.of(many.type()) : Optional.empty();
    }

    static SentenceFormat of(Reading reading) {
        return new SentenceFormat(reading);
    }

    static void write(Sentence sentence, JsonOut out) throws IOException {
        out.text("sentence", sentence.code());
        out.text("type", sentence.type().name(), RuleType.CUSTOM.name());
        write(sentence.arguments(), out);
    }

    /** Writes the values of a message, by name. */
    static void write(Map<String, Object> arguments, JsonOut out) throws IOException {
        out.object("arguments", () -> {
            for (var argument : new TreeMap<>(arguments).entrySet()) {
                var name = argument.getKey();
                var value = argument.getValue();
                if (value instanceof String text) {
                    out.text(name, text);
                } else if (value instanceof Integer number) {
                    out.whole(name, number);
                } else {
                    out.object(name, () -> described(value, out));
                }
            }
        });
    }

    private static void elements(Stream<?> values, JsonOut out) throws IOException {
        for (var value : values.toList()) {
            if (value instanceof String text) {
                out.value(text);
            } else if (value instanceof Integer number) {
                out.value(number);
            } else {
                out.element(() -> described(value, out));
            }
        }
    }

    private static void described(Object value, JsonOut out) throws IOException {
        if (value instanceof Sentence sentence) {
            write(sentence, out);
        } else if (value instanceof Long number) {
            out.whole("long", number);
        } else if (value instanceof LocalDate date) {
            out.date("date", date);
        } else if (value instanceof Share share) {
            out.text("share", share.toString());
        } else if (value instanceof Enum<?> word) {
            out.word("word", word);
            out.text("of", word.getDeclaringClass().getSimpleName());
        } else if (value instanceof Set<?> set) {
            out.values("set", () -> elements(set.stream().sorted(), out));
        } else if (value instanceof Collection<?> list) {
            out.values("list", () -> elements(list.stream(), out));
        } else {
            out.text("text", value.toString());
        }
    }

    /** The sentences of a list; what cannot be said in both languages is an error. */
    List<Sentence> sentences(Fields fields, String name) {
        fields.noteMissing(name);
        return fields.list(name, (value, place) -> Fields.of(value, place, reading)
                .flatMap(inside -> sentence(inside, 0))
                .filter(sentence -> isSaid(place, sentence.code(), sentence::message)));
    }

    /** The notices of a report, likewise. */
    List<Notice> notices(Fields fields, String name) {
        fields.noteMissing(name);
        return fields.list(name, (value, place) -> Fields.of(value, place, reading)
                .flatMap(this::notice)
                .filter(notice -> isSaid(place, notice.code(), notice::message)));
    }

    private Optional<Notice> notice(Fields fields) {
        fields.value("message");
        var code = fields.text("code");
        var arguments = arguments(fields, 0);
        fields.done();
        return arguments.map(values -> new Notice(code, values));
    }

    private Optional<Sentence> sentence(Fields fields, int depth) {
        var code = fields.text("sentence");
        var type = type(fields);
        var arguments = arguments(fields, depth);
        fields.done();
        return type.isPresent() && arguments.isPresent()
                ? Optional.of(new Sentence(code, arguments.get(), type.get()))
                : Optional.empty();
    }

    private Optional<RuleType> type(Fields fields) {
        var name = fields.text("type", RuleType.CUSTOM.name());
        if (name.equals(RuleType.CUSTOM.name())) {
            return Optional.of(RuleType.CUSTOM);
        }
        var type = reading.types().named(name);
        if (type.isEmpty()) {
            reading.unknown(
                    fields.at("type"), "unknownRule", name, reading.types().names());
        }
        return type;
    }

    /** Empty if one of them cannot be read. */
    private Optional<Map<String, Object>> arguments(Fields fields, int depth) {
        var inside = fields.requiredObject("arguments");
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Object>();
        var names = inside.get().names();
        for (var name : names) {
            inside.get()
                    .value(name)
                    .flatMap(value -> value(value, inside.get().at(name), depth + 1))
                    .ifPresent(value -> values.put(name, value));
        }
        return values.size() == names.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> value(Object value, Place place, int depth) {
        if (depth > DEEPEST) {
            return unsaid(place, JsonType.show(value));
        } else if (value instanceof String) {
            return Fields.textOf(value, place, reading).map(text -> text);
        } else if (value instanceof Integer) {
            return Optional.of(value);
        } else if (!(value instanceof Map)) {
            Fields.wrongType(reading, place, value, JsonType.TEXT_OR_OBJECT);
            return Optional.empty();
        }
        return Fields.of(value, place, reading).flatMap(fields -> {
            int errors = reading.errors().size();
            var said = described(fields, depth);
            fields.done();
            return said.filter(known -> reading.errors().size() == errors);
        });
    }

    private Optional<? extends Object> described(Fields fields, int depth) {
        if (fields.has("long")) {
            return Optional.of(fields.whole("long", Long.MIN_VALUE, Long.MAX_VALUE));
        } else if (fields.has("date")) {
            return Optional.of(fields.date("date"));
        } else if (fields.has("share")) {
            return Optional.of(fields.share("share"));
        } else if (fields.has("word")) {
            return word(fields);
        } else if (fields.has("list")) {
            return Optional.of(list(fields, "list", depth));
        } else if (fields.has("set")) {
            return set(fields, depth);
        } else if (fields.has("text")) {
            return Optional.of(fields.text("text"));
        }
        return sentence(fields, depth);
    }

    private List<Object> list(Fields fields, String name, int depth) {
        return fields.list(name, (value, place) -> value(value, place, depth + 1));
    }

    /** A set is sorted when it is said, so its elements must be of one kind that has an order. */
    private Optional<Object> set(Fields fields, int depth) {
        var set = new LinkedHashSet<>(list(fields, "set", depth));
        var kinds = set.stream()
                .map(one -> one instanceof Enum<?> word ? word.getDeclaringClass() : one.getClass())
                .distinct()
                .count();
        if (kinds > 1 || !set.stream().allMatch(Comparable.class::isInstance)) {
            return unsaid(fields.at("set"), set.toString());
        }
        return Optional.of(set);
    }

    private Optional<Enum<?>> word(Fields fields) {
        var type = fields.text("of");
        var word = fields.text("word");
        if (!words.containsKey(type)) {
            reading.unknown(fields.at("of"), "unknownWord", type, List.copyOf(words.keySet()));
            return Optional.empty();
        }
        return constant(words.get(type), fields.at("word"), word);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Whatever the enum, its constants are enums.
    private Optional<Enum<?>> constant(Class<? extends Enum<?>> type, Place place, String word) {
        return reading.word(place, word, (Set) EnumSet.allOf((Class) type));
    }

    private boolean isSaid(Place place, String code, Consumer<Locale> said) {
        try {
            said.accept(Messages.INDONESIAN);
            said.accept(Locale.ENGLISH);
            return true;
        } catch (MissingResourceException | IllegalArgumentException e) {
            unsaid(place, code);
            return false;
        }
    }

    private <T> Optional<T> unsaid(Place place, String value) {
        reading.error(place, "sentence", value);
        return Optional.empty();
    }

    /** Enums of which a sentence may name a word, by simple name. */
    Map<String, Class<? extends Enum<?>>> words() {
        return new TreeMap<>(words);
    }
}
