package id.rotasi.internal.io.json;

import id.rotasi.RosterProblem;
import id.rotasi.internal.io.read.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A problem as a {@linkplain JsonTree tree}, for formats that are no text but have the same properties as the JSON document.
 */
public final class ProblemTree {

    private ProblemTree() {}

    /** @throws IllegalArgumentException if the policy has a rule without a descriptor, which no file can hold */
    public static Map<String, Object> of(RosterProblem problem) throws IOException {
        var bytes = new ByteArrayOutputStream();
        JsonOut.write(bytes, out -> ProblemWriter.write(problem, out));
        return Fields.object(parse(bytes.toString(StandardCharsets.UTF_8)).orElseThrow());
    }

    /** The problem of a tree; its errors, with JSON paths, are those of the reader. */
    public static Optional<RosterProblem> read(Map<String, Object> tree, ProblemReader reader) {
        return reader.read(tree);
    }

    /** A value as JSON on one line, in ASCII. */
    public static String json(Object value) {
        var text = new StringWriter();
        JsonOut.write(EscapingWriter.forAscii(text), value);
        return text.toString();
    }

    /** The value that a text says as JSON; empty if it says none. */
    public static Optional<Object> parse(String json) {
        try {
            return JsonTree.read(new StringReader(json), new Reading(), Map.of())
                    .filter(value -> value != JsonTree.Nothing.NULL);
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail to be read.", e);
        }
    }
}
