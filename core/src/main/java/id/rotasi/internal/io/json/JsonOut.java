package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.rotasi.domain.Period;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.files.Replacement.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON as a stream. Sets are sorted, so the same value always gives the same bytes. */
public record JsonOut(JsonGenerator out, LinePrinter printer) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory IN_SCRIPT =
            new JsonFactory().setCharacterEscapes(new ScriptEscapes()).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** Writes properties. */
    public interface Body {
        void write() throws IOException;
    }

    /** A file with one object, wholly or not at all. */
    public static void write(Path file, Content<JsonOut> document) throws IOException {
        Replacement.of(file, stream -> write(stream, document));
    }

    /** One object; the stream is closed. */
    public static void write(OutputStream stream, Content<JsonOut> document) throws IOException {
        try (var generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            var printer = new LinePrinter();
            generator.setPrettyPrinter(printer);
            var out = new JsonOut(generator, printer);
            out.braces(true, () -> document.writeTo(out));
            generator.writeRaw('\n');
        }
    }

    /** One object on one line that is safe inside a script element; the writer stays open. */
    public static void writeInScript(Writer writer, Content<JsonOut> document) throws IOException {
        try (var generator = IN_SCRIPT.createGenerator(writer)) {
            var out = new JsonOut(generator, new LinePrinter());
            out.braces(false, () -> document.writeTo(out));
        }
    }

    public void text(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    public void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** A text, left out if it is what a reader assumes. */
    public void text(String name, String value, String otherwise) throws IOException {
        if (!value.equals(otherwise)) {
            text(name, value);
        }
    }

    public void whole(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    public void whole(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            whole(name, value.getAsInt());
        }
    }

    public void number(String name, double value) throws IOException {
        out.writeNumberField(name, value);
    }

    public void nothing(String name) throws IOException {
        out.writeNullField(name);
    }

    /** {@code true}; left out if false. */
    public void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    /** {@code true} or {@code false}. */
    public void truth(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void truth(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            truth(name, value.get());
        }
    }

    public void date(String name, LocalDate date) throws IOException {
        text(name, date.toString());
    }

    void date(String name, Optional<LocalDate> date) throws IOException {
        text(name, date.map(LocalDate::toString));
    }

    public void period(String name, Period period) throws IOException {
        object(name, () -> {
            date("from", period.from());
            date("to", period.to());
        });
    }

    public void word(String name, Enum<?> word) throws IOException {
        text(name, word.name());
    }

    public void word(String name, Optional<? extends Enum<?>> word) throws IOException {
        text(name, word.map(Enum::name));
    }

    void word(String name, Enum<?> word, Enum<?> otherwise) throws IOException {
        if (word != otherwise) {
            word(name, word);
        }
    }

    /** A list of words in the order of their enum; left out if empty. */
    <E extends Enum<E>> void words(String name, Collection<E> words) throws IOException {
        texts(name, words.stream().sorted().map(Enum::name).toList());
    }

    /** A sorted list of texts; left out if empty. */
    void sorted(String name, Collection<String> texts) throws IOException {
        texts(name, texts.stream().sorted().toList());
    }

    /** A list of texts; left out if empty. */
    public void texts(String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            allTexts(name, texts);
        }
    }

    /** A list of texts, also if empty. */
    public void allTexts(String name, Collection<String> texts) throws IOException {
        out.writeFieldName(name);
        values(texts);
    }

    /** A list of values. */
    public void values(String name, Body body) throws IOException {
        out.writeFieldName(name);
        values(body);
    }

    /** A list of values, as a value itself. */
    public void values(Body body) throws IOException {
        out.writeStartArray();
        body.write();
        out.writeEndArray();
    }

    /** A list of texts, as a value. */
    public void values(Collection<String> texts) throws IOException {
        values(() -> {
            for (var text : texts) {
                out.writeString(text);
            }
        });
    }

    /** A list of numbers, as a value. */
    public void values(int... numbers) throws IOException {
        out.writeArray(numbers, 0, numbers.length);
    }

    /** A list of numbers. */
    public void values(String name, int... numbers) throws IOException {
        out.writeFieldName(name);
        values(numbers);
    }

    public void value(String text) throws IOException {
        out.writeString(text);
    }

    public void value(long number) throws IOException {
        out.writeNumber(number);
    }

    /** An object on one line. */
    public void object(String name, Body body) throws IOException {
        out.writeFieldName(name);
        braces(false, body);
    }

    /** An object on one line, as a value itself. */
    public void element(Body body) throws IOException {
        braces(false, body);
    }

    /** An object with each property on a line. */
    public void block(String name, Body body) throws IOException {
        out.writeFieldName(name);
        braces(true, body);
    }

    /** A list of objects within a line. */
    public <T> void list(String name, Iterable<? extends T> elements, Content<T> each) throws IOException {
        elements(name, elements, each, false);
    }

    /** The same; left out if empty. */
    <T> void someList(String name, Collection<? extends T> elements, Content<T> each) throws IOException {
        if (!elements.isEmpty()) {
            list(name, elements, each);
        }
    }

    /** A list of objects, each on a line; left out if empty. */
    <T> void someRows(String name, Collection<? extends T> elements, Content<T> each) throws IOException {
        if (!elements.isEmpty()) {
            rows(name, elements, each);
        }
    }

    /** A list of objects, each on a line. */
    public <T> void rows(String name, Iterable<? extends T> elements, Content<T> each) throws IOException {
        elements(name, elements, each, true);
    }

    private <T> void elements(String name, Iterable<? extends T> elements, Content<T> each, boolean inLines)
            throws IOException {
        out.writeFieldName(name);
        if (inLines) {
            printer.nextInLines();
        }
        out.writeStartArray();
        for (T element : elements) {
            braces(false, () -> each.writeTo(element));
        }
        out.writeEndArray();
    }

    private void braces(boolean inLines, Body body) throws IOException {
        if (inLines) {
            printer.nextInLines();
        }
        out.writeStartObject();
        body.write();
        out.writeEndObject();
    }
}
