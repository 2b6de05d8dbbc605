package id.rotasi.internal.io.parts;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine.Parts.Part;
import id.rotasi.RosterProblem;
import id.rotasi.internal.Solve;
import id.rotasi.internal.io.json.report.PartFormat;
import id.rotasi.internal.report.PublicationRecord;
import id.rotasi.internal.search.LocalSearch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** A part, as bytes and as a hash of them. */
public final class ProblemPart implements Part {

    private final PartFormat.Task task;
    private final String key;

    ProblemPart(RosterProblem problem, EngineOptions options) {
        this.task = new PartFormat.Task(problem, options);
        var digest = PublicationRecord.sha256();
        write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        this.key = HexFormat.of().formatHex(digest.digest());
    }

    /** Solves the part of these bytes in the calling thread. */
    public static byte[] solved(byte[] part, LocalSearch search) {
        var task = PartFormat.task(part);
        var found = Solve.apart(task.problem(), task.options().withThreads(1), search);
        return PartFormat.result(
                HexFormat.of().formatHex(PublicationRecord.sha256().digest(part)), found);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public RosterProblem problem() {
        return task.problem();
    }

    @Override
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    private void write(OutputStream stream) {
        try {
            PartFormat.write(task, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
