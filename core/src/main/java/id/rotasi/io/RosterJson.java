package id.rotasi.io;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rosters as JSON: what they were made for, their status and score, and one object per ASN and working day. The format is
 * described in {@code roster-format.md} and by the JSON Schema {@code roster.schema.json} beside this class. Needs
 * {@code jackson-databind}.
 */
public final class RosterJson {

    private RosterJson() {}

    /**
     * Writes a file, wholly or not at all, in the order of the roster. Time is linear in the assignments.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Roster roster, Path file) throws IOException {
        JsonOut.write(file, out -> {
            out.text("name", roster.problem().name());
            out.period("period", roster.problem().period());
            out.text("policy", roster.problem().policy().id());
            DutyFormat.writeAlways(roster.problem().policy().reportingDuty(), out);
            out.word("status", roster.status());
            ReportJson.cost("score", roster.report().score(), out);
            out.whole("seed", roster.report().seed());
            out.rows("assignments", roster.assignments(), assignment -> write(assignment, out));
        });
    }

    private static void write(Assignment assignment, JsonOut out) throws IOException {
        out.text("asn", assignment.asn());
        out.date("date", assignment.date());
        out.word("mode", assignment.mode());
        out.text("post", PostCodes.text(assignment));
        out.text("reason", assignment.reason());
    }

    /**
     * Reads the assignments of a roster.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static List<Assignment> read(Path file) {
        var reading = new Reading();
        var assignments = new ArrayList<Assignment>();
        InputFile.read(file, reading, source -> {
            JsonTree.Elements each = (element, place) -> read(element, place, reading, assignments);
            var tree = JsonTree.read(source, reading, Map.of("$.assignments", each));
            if (!tree.isMissingNode()) {
                Fields.of(tree, Place.ROOT, reading).ifPresent(RosterJson::head);
            }
        });
        if (!reading.errors().isEmpty()) {
            throw new InvalidProblemException(reading.errors());
        }
        return List.copyOf(assignments);
    }

    /** What stands beside the assignments is for people; only that there are assignments matters. */
    private static void head(Fields fields) {
        fields.noteMissing("assignments");
        fields.list("assignments", (value, place) -> Optional.empty());
        List.of("name", "period", "policy", "reportingDuty", "status", "score", "seed")
                .forEach(fields::value);
        fields.done();
    }

    private static void read(JsonNode element, Place place, Reading reading, List<Assignment> assignments) {
        Fields.of(element, place, reading).ifPresent(fields -> {
            assignments.add(Assignment.of(
                    fields.text("asn"),
                    fields.date("date"),
                    fields.word("mode", WorkMode.class),
                    fields.optionalText("post").map(PostCodes::post),
                    fields.optionalText("reason")));
            fields.done();
        });
    }
}
