package id.rotasi.internal.io.json.report;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.RosterEngine.Parts.Part;
import id.rotasi.RosterProblem;
import id.rotasi.internal.Outcome;
import id.rotasi.internal.Outcomes;
import id.rotasi.internal.TimeBudget;
import id.rotasi.internal.io.files.OpenStreams;
import id.rotasi.internal.io.files.Replacement.Content;
import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.JsonTree;
import id.rotasi.internal.io.json.JsonType;
import id.rotasi.internal.io.json.SearchFormat;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.io.ProblemJson;
import id.rotasi.report.RosterReport.Effort;
import id.rotasi.report.RosterReport.StopReason;
import id.rotasi.report.RosterStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A part of a problem as bytes: a line that says how to solve it, and then the problem. And what was found of it, on a line. */
public final class PartFormat {

    private static final String PART = "part";
    private static final String RESULT = "result";
    private static final int VERSION = 1;

    private PartFormat() {}

    /** A problem, and how to solve it. */
    public record Task(RosterProblem problem, EngineOptions options) {}

    /** Writes a part; the stream is flushed and stays open. The number of threads is no matter of the part. */
    public static void write(Task part, OutputStream stream) throws IOException {
        var options = part.options();
        line(stream, out -> {
            out.whole(PART, VERSION);
            out.whole("nanoseconds", TimeBudget.nanos(options.timeLimit()));
            if (options.stepLimit().isPresent()) {
                out.whole("stepLimit", options.stepLimit().getAsLong());
            }
            out.whole("seed", options.seed());
            out.object("search", () -> SearchFormat.write(options.search(), out));
        });
        ProblemJson.write(part.problem(), stream);
    }

    /** @throws InvalidProblemException with all errors, if it is no part */
    public static Task task(byte[] part) {
        int end = 0;
        while (end < part.length && part[end] != '\n') {
            end++;
        }
        var options = read(Arrays.copyOf(part, end), PartFormat::options);
        try {
            var problem =
                    new ByteArrayInputStream(part, Math.min(end + 1, part.length), Math.max(0, part.length - end - 1));
            return new Task(ProblemJson.read(problem), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EngineOptions options(Fields fields) {
        fields.whole(PART, VERSION, VERSION);
        long limit = fields.whole("nanoseconds", 1L, Long.MAX_VALUE);
        var seed = fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        var search = fields.requiredObject("search").map(SearchFormat::read);
        boolean isLimited = fields.has("stepLimit");
        long steps = isLimited ? fields.whole("stepLimit", 0L, Long.MAX_VALUE) : 0;
        fields.done();
        fields.reading().orThrow();
        var options = EngineOptions.defaults()
                .withTimeLimit(Duration.ofNanos(limit))
                .withSeed(seed)
                .withSearch(search.orElseThrow());
        return isLimited ? options.withStepLimit(steps) : options;
    }

    /** What was found of a part. @param key of the part */
    public static byte[] result(String key, Outcomes found) {
        var bytes = new ByteArrayOutputStream();
        try {
            line(bytes, out -> {
                out.whole(RESULT, VERSION);
                out.text("key", key);
                out.word("status", found.sum().status());
                out.whole("asns", found.sum().asns());
                out.whole("cells", found.sum().cells());
                ReportFormat.cost("cost", found.sum().cost(), out);
                if (found.sum().bound().isPresent()) {
                    ReportFormat.cost("bound", found.sum().bound().get(), out);
                }
                out.flag("hurried", found.isHurried());
                out.list("changes", found.changes(), outcome -> write(outcome, out));
                out.list("components", found.components(), outcome -> write(outcome, out));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Outcome outcome, JsonOut out) throws IOException {
        out.values("states", outcome.states());
        if (outcome.bound().isPresent()) {
            ReportFormat.cost("bound", outcome.bound().get(), out);
        }
        out.word("stoppedBy", outcome.reason());
        if (!outcome.effort().equals(Effort.NONE)) {
            ReportFormat.effort(outcome.effort(), out);
        }
    }

    /** @throws InvalidProblemException with all errors, if it is none of this part */
    public static Outcomes outcomes(String key, byte[] result) {
        return read(result, fields -> {
            fields.whole(RESULT, VERSION, VERSION);
            var of = fields.text("key");
            if (!of.equals(key)) {
                fields.error("key", "part.other", Map.of("value", of, "expected", key));
            }
            var found = new Outcomes(
                    fields.objects("changes", PartFormat::outcome),
                    fields.objects("components", PartFormat::outcome),
                    fields.flag("hurried"),
                    sum(fields));
            fields.done();
            fields.reading().orThrow();
            return found;
        });
    }

    private static Outcomes.Sum sum(Fields fields) {
        return new Outcomes.Sum(
                fields.whole("asns", 0, Integer.MAX_VALUE),
                fields.whole("cells", 0, Integer.MAX_VALUE),
                ReportReader.cost(fields, "cost"),
                fields.object("bound").map(bound -> ReportReader.cost(bound, 0)),
                fields.word("status", RosterStatus.class));
    }

    private static Outcome outcome(Fields fields) {
        List<Integer> states = fields.list("states", (value, place) -> state(fields, value, place));
        return new Outcome(
                states.stream().mapToInt(Integer::intValue).toArray(),
                fields.object("bound").map(bound -> ReportReader.cost(bound, Long.MIN_VALUE)),
                fields.word("stoppedBy", StopReason.class),
                fields.object("effort").map(ReportReader::effort).orElse(Effort.NONE));
    }

    private static Optional<Integer> state(Fields fields, Object value, Place place) {
        if (value instanceof Integer state) {
            return Optional.of(state);
        }
        Fields.wrongType(fields.reading(), place, value, JsonType.WHOLE_NUMBER);
        return Optional.empty();
    }

    private static void line(OutputStream stream, Content<JsonOut> document) throws IOException {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        JsonOut.writeInScript(writer, document);
        writer.write('\n');
        writer.flush();
    }

    /** Writes the list of the parts of a problem. @param people that each has at least, if there are so many */
    public static void write(int people, List<Part> parts, OutputStream stream) throws IOException {
        JsonOut.write(OpenStreams.of(stream), out -> {
            out.whole("parts", VERSION);
            out.whole("people", people);
            out.rows("all", parts, part -> {
                out.text("key", part.key());
                out.whole("asns", part.problem().asns().size());
            });
        });
    }

    /** How many people parts have at least, by their list. @throws InvalidProblemException with all errors, if it is none */
    public static int people(byte[] list) {
        return read(list, fields -> {
            fields.whole("parts", VERSION, VERSION);
            int people = fields.whole("people", 1, Integer.MAX_VALUE);
            fields.reading().orThrow();
            return people;
        });
    }

    private static <T> T read(byte[] line, Function<Fields, T> content) {
        var reading = new Reading(List.of());
        var fields = InputFile.of(new ByteArrayInputStream(line), "JSON")
                .read(reading, source -> JsonTree.read(source, reading, Map.of()))
                .flatMap(tree -> Fields.of(tree, Place.ROOT, reading));
        reading.orThrow();
        return content.apply(fields.orElseThrow());
    }
}
