package id.rotasi.internal.io.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import id.rotasi.Roster;
import id.rotasi.policy.Rule;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The data of the page as JSON that is safe inside a script element, whatever the names in it are. */
public final class PageData {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new InScript());

    private PageData() {}

    public static void write(Roster roster, Locale language, Writer writer) throws IOException {
        var model = new PageModel(roster);
        try (JsonGenerator json = JSON.createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("lang", PageWords.codeOf(language));
            texts(json);
            header(model, json);
            policy(model, json);
            report(model, json);
            PageUnits.write(model, json);
            PageFindings.write(model, json);
            json.writeEndObject();
        }
    }

    private static void texts(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("text");
        for (Locale language : PageWords.LANGUAGES) {
            json.writeObjectFieldStart(PageWords.codeOf(language));
            for (var text : Messages.in(language).startingWith("page.").entrySet()) {
                json.writeStringField(text.getKey().substring("page.".length()), text.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void header(PageModel model, JsonGenerator json) throws IOException {
        json.writeStringField("name", model.problem.name());
        json.writeStringField("from", model.problem.period().from().toString());
        json.writeNumberField("days", model.dates.size());
        json.writeArrayFieldStart("holidays");
        for (int day = 0; day < model.dates.size(); day++) {
            var holiday = model.calendar.holiday(model.dates.get(day));
            if (holiday.isPresent()) {
                json.writeStartArray();
                json.writeNumber(day);
                json.writeString(holiday.get().type().name());
                json.writeString(holiday.get().name());
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private static void policy(PageModel model, JsonGenerator json) throws IOException {
        var words = new PageWords(model.problem);
        var policy = model.problem.policy();
        json.writeObjectFieldStart("policy");
        strings("name", words.policy(), json);
        json.writeStringField("basis", policy.legalBasis().citation());
        if (policy.validity().isPresent()) {
            strings(
                    "validity",
                    List.of(
                            policy.validity().get().from().toString(),
                            policy.validity().get().to().toString()),
                    json);
        }
        json.writeEndObject();
        strings("duty", words.duty(), json);
        json.writeArrayFieldStart("rules");
        for (String id : model.rules) {
            json.writeStartObject();
            json.writeStringField("id", id);
            var rule = words.rule(id);
            if (rule.isPresent()) {
                rule(rule.get(), words, json);
            }
            result(model, id, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rule(Rule rule, PageWords words, JsonGenerator json) throws IOException {
        strings("name", words.nameOf(rule), json);
        strings("text", words.sentenceOf(rule), json);
        json.writeStringField("basis", rule.legalBasis().citation());
        json.writeBooleanField("hard", rule.enforcement().hard());
        json.writeNumberField("weight", rule.enforcement().weight());
    }

    private static void result(PageModel model, String rule, JsonGenerator json) throws IOException {
        for (var result : model.roster.report().rules()) {
            if (result.id().equals(rule)) {
                json.writeNumberField("cost", result.hard() > 0 ? result.hard() : result.soft());
                json.writeNumberField("findings", result.findings());
            }
        }
    }

    private static void report(PageModel model, JsonGenerator json) throws IOException {
        var report = model.roster.report();
        json.writeObjectFieldStart("report");
        json.writeStringField("status", report.status().name());
        json.writeStringField("stop", report.stoppedBy().name());
        json.writeNumberField("hard", report.score().hard());
        json.writeNumberField("soft", report.score().soft());
        if (report.bound().isPresent()) {
            json.writeNumberField("boundHard", report.bound().get().hard());
            json.writeNumberField("boundSoft", report.bound().get().soft());
        }
        if (report.gap().isPresent()) {
            json.writeNumberField("gap", report.gap().getAsDouble());
        }
        json.writeNumberField("seed", report.seed());
        json.writeArrayFieldStart("notices");
        for (var notice : report.notices()) {
            strings(PageWords.each(notice::message), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("impossible");
        for (var impossibility : report.impossibilities()) {
            json.writeStartObject();
            json.writeNumberField("missing", impossibility.missing());
            json.writeArrayFieldStart("reasons");
            for (var reason : impossibility.reasons()) {
                strings(PageWords.each(reason::message), json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("mends");
            for (var mend : impossibility.mends()) {
                strings(PageWords.each(mend::message), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        strings(values, json);
    }

    static void strings(List<String> values, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Escapes what could end a script element or a line of script. */
    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final SerializableString LINE_SEPARATOR = new SerializedString("\\u2028");
        private static final SerializableString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");
        private final int[] ascii = standardAsciiEscapesForJSON();

        InScript() {
            for (char c : "<>&".toCharArray()) {
                ascii[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x2028 -> LINE_SEPARATOR;
                case 0x2029 -> PARAGRAPH_SEPARATOR;
                default -> null;
            };
        }
    }
}
