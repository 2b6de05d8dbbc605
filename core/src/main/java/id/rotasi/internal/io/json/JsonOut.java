package id.rotasi.internal.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.rotasi.domain.Period;
import id.rotasi.internal.io.files.Replacement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON as a stream. Sets are sorted, so the same value always gives the same bytes. */
public final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final LinePrinter printer;

    private JsonOut(JsonGenerator out, LinePrinter printer) {
        this.out = out;
        this.printer = printer;
    }

    /** Writes properties. */
    interface Body {
        void write() throws IOException;
    }

    /** Writes the properties of an element. */
    interface Each<T> {
        void write(T element) throws IOException;
    }

    /** Writes the properties of a document. */
    public interface Document {
        void write(JsonOut out) throws IOException;
    }

    /** A file with one object, wholly or not at all. */
    public static void write(Path file, Document document) throws IOException {
        Replacement.of(file, stream -> write(stream, document));
    }

    /** One object; the stream is closed. */
    public static void write(OutputStream stream, Document document) throws IOException {
        try (var generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            var printer = new LinePrinter();
            generator.setPrettyPrinter(printer);
            var out = new JsonOut(generator, printer);
            out.braces(true, () -> document.write(out));
            generator.writeRaw('\n');
        }
    }

    void text(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** A text, left out if it is what a reader assumes. */
    void text(String name, String value, String otherwise) throws IOException {
        if (!value.equals(otherwise)) {
            text(name, value);
        }
    }

    void whole(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void whole(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            whole(name, value.getAsInt());
        }
    }

    void number(String name, double value) throws IOException {
        out.writeNumberField(name, value);
    }

    void nothing(String name) throws IOException {
        out.writeNullField(name);
    }

    /** {@code true}; left out if false. */
    void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    void date(String name, LocalDate date) throws IOException {
        text(name, date.toString());
    }

    void period(String name, Period period) throws IOException {
        object(name, () -> {
            date("from", period.from());
            date("to", period.to());
        });
    }

    void word(String name, Enum<?> word) throws IOException {
        text(name, word.name());
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
    void texts(String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            allTexts(name, texts);
        }
    }

    /** A list of texts, also if empty. */
    void allTexts(String name, Collection<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (var text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    /** An object on one line. */
    void object(String name, Body body) throws IOException {
        out.writeFieldName(name);
        braces(false, body);
    }

    /** An object with each property on a line. */
    void block(String name, Body body) throws IOException {
        out.writeFieldName(name);
        braces(true, body);
    }

    /** A list of objects within a line. */
    <T> void list(String name, Iterable<? extends T> elements, Each<T> each) throws IOException {
        elements(name, elements, each, false);
    }

    /** A list of objects, each on a line. */
    <T> void rows(String name, Iterable<? extends T> elements, Each<T> each) throws IOException {
        elements(name, elements, each, true);
    }

    private <T> void elements(String name, Iterable<? extends T> elements, Each<T> each, boolean inLines)
            throws IOException {
        out.writeFieldName(name);
        if (inLines) {
            printer.nextInLines();
        }
        out.writeStartArray();
        for (T element : elements) {
            braces(false, () -> each.write(element));
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
