package id.rotasi.samples;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An application that writes each sample as JSON and reads it again; made with a class loader of its own. */
public final class SampleFiles implements Supplier<Map<String, String>> {

    /** Problem with policy, roster and report. */
    static final int KINDS = 3;

    private final Map<String, String> outcomes = new TreeMap<>();

    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private interface Reading {
        boolean isSame(InputStream stream) throws IOException;
    }

    /** Hashes by the name of a file. */
    @Override
    public Map<String, String> get() {
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(0))) {
            for (var sample : Samples.all()) {
                var problem = sample.problem();
                outcome(
                        sample.name() + " problem",
                        stream -> ProblemJson.write(problem, stream),
                        stream -> ProblemJson.read(stream).equals(problem));
                var roster = engine.solve(problem);
                outcome(
                        sample.name() + " roster",
                        stream -> RosterJson.write(roster, stream),
                        stream -> RosterJson.read(stream).equals(roster.assignments()));
                outcome(
                        sample.name() + " report",
                        stream -> ReportJson.write(roster, stream, Locale.ENGLISH),
                        stream -> ReportJson.read(stream, List.of())
                                .findings()
                                .equals(roster.report().findings()));
            }
        }
        return outcomes;
    }

    private void outcome(String name, Writing writing, Reading reading) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
            boolean same = reading.isSame(new ByteArrayInputStream(bytes.toByteArray()));
            var text = bytes.toString(StandardCharsets.UTF_8).replaceAll("(?s)\"timings\": \\{.*?}", "");
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            outcomes.put(name, same ? HexFormat.of().formatHex(digest) : "differs when it is read again");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
