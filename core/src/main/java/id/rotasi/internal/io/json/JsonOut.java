package id.rotasi.internal.io.json;

import id.rotasi.domain.Period;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.files.Replacement.Content;
import id.rotasi.internal.io.json.jackson.JsonLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON as a stream. Sets are sorted, so the same value always gives the same bytes. */
public final class JsonOut {

    private final LinePrinter out;

    private JsonOut(LinePrinter out) {
        this.out = out;
    }

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
        try (stream;
                var sink = JsonLibrary.get().sink(stream)) {
            var out = new JsonOut(LinePrinter.inLines(sink));
            out.braces(true, () -> document.writeTo(out));
            sink.raw('\n');
        }
    }

    /** One object on one line that is safe inside a script element; the writer stays open. */
    public static void writeInScript(Writer writer, Content<JsonOut> document) throws IOException {
        try (var sink = JsonLibrary.get().sink(EscapingWriter.forScript(writer))) {
            var out = new JsonOut(LinePrinter.dense(sink));
            out.braces(false, () -> document.writeTo(out));
        }
    }

    /** A value of a {@linkplain JsonTree tree}, without spaces and line breaks; the writer stays open. */
    static void write(Writer writer, Object tree) {
        try (var sink = JsonLibrary.get().sink(writer)) {
            new JsonOut(LinePrinter.dense(sink)).tree(tree);
        } catch (IOException e) {
            throw new IllegalArgumentException("The value %s cannot be written.".formatted(tree), e);
        }
    }

    private void tree(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            braces(false, () -> {
                for (var property : map.entrySet()) {
                    out.name((String) property.getKey());
                    tree(property.getValue());
                }
            });
        } else if (value instanceof List<?> list) {
            values(() -> {
                for (var element : list) {
                    tree(element);
                }
            });
        } else if (value instanceof String text) {
            out.text(text);
        } else {
            out.word(value.toString());
        }
    }

    public void text(String name, String value) throws IOException {
        out.name(name);
        out.text(value);
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
        word(name, Long.toString(value));
    }

    public void whole(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            whole(name, value.getAsInt());
        }
    }

    public void number(String name, double value) throws IOException {
        word(name, Double.toString(value));
    }

    public void nothing(String name) throws IOException {
        word(name, "null");
    }

    /** {@code true}; left out if false. */
    public void flag(String name, boolean value) throws IOException {
        if (value) {
            truth(name, true);
        }
    }

    /** {@code true} or {@code false}. */
    public void truth(String name, boolean value) throws IOException {
        word(name, Boolean.toString(value));
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

    private void word(String name, String word) throws IOException {
        out.name(name);
        out.word(word);
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
        out.name(name);
        values(texts);
    }

    /** A list of values. */
    public void values(String name, Body body) throws IOException {
        out.name(name);
        values(body);
    }

    /** A list of values, as a value itself. */
    public void values(Body body) throws IOException {
        out.start('[');
        body.write();
        out.end(']');
    }

    /** A list of texts, as a value. */
    public void values(Collection<String> texts) throws IOException {
        values(() -> {
            for (var text : texts) {
                out.text(text);
            }
        });
    }

    /** A list of numbers, as a value. */
    public void values(int... numbers) throws IOException {
        values(() -> {
            for (int number : numbers) {
                value(number);
            }
        });
    }

    /** A list of numbers. */
    public void values(String name, int... numbers) throws IOException {
        out.name(name);
        values(numbers);
    }

    public void value(String text) throws IOException {
        out.text(text);
    }

    public void value(long number) throws IOException {
        out.word(Long.toString(number));
    }

    /** An object on one line. */
    public void object(String name, Body body) throws IOException {
        out.name(name);
        braces(false, body);
    }

    /** An object on one line, as a value itself. */
    public void element(Body body) throws IOException {
        braces(false, body);
    }

    /** An object with each property on a line. */
    public void block(String name, Body body) throws IOException {
        out.name(name);
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
        out.name(name);
        if (inLines) {
            out.nextInLines();
        }
        out.start('[');
        for (T element : elements) {
            braces(false, () -> each.writeTo(element));
        }
        out.end(']');
    }

    private void braces(boolean inLines, Body body) throws IOException {
        if (inLines) {
            out.nextInLines();
        }
        out.start('{');
        body.write();
        out.end('}');
    }
}
