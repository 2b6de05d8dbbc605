package id.rotasi.internal.io.json.report;

import id.rotasi.Roster;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.json.DutyFormat;
import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.JsonTree;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.io.table.PostCodes;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A roster: what it was made for, and its assignments. */
public final class RosterFormat {

    private RosterFormat() {}

    /** Writes a roster. */
    public static void write(Roster roster, JsonOut out) throws IOException {
        out.text("name", roster.problem().name());
        out.period("period", roster.problem().period());
        out.text("policy", roster.problem().policy().id());
        DutyFormat.writeAlways(roster.problem().policy().reportingDuty(), out);
        out.word("status", roster.status());
        ReportFormat.cost("score", roster.report().score(), out);
        out.whole("seed", roster.report().seed());
        out.rows("assignments", roster.assignments(), assignment -> write(assignment, out));
    }

    private static void write(Assignment assignment, JsonOut out) throws IOException {
        out.text("asn", assignment.asn());
        out.date("date", assignment.date());
        out.word("mode", assignment.mode());
        out.text("post", PostCodes.text(assignment));
        out.text("desk", assignment.desk());
        out.text("reason", assignment.reason());
    }

    /** Reads the assignments of a roster; errors go into the reading. */
    public static void read(Reader source, Reading reading, List<Assignment> assignments) throws IOException {
        JsonTree.Elements each = (element, place) -> read(element, place, reading, assignments);
        JsonTree.read(source, reading, Map.of("$.assignments", each))
                .flatMap(tree -> Fields.of(tree, Place.ROOT, reading))
                .ifPresent(RosterFormat::head);
    }

    /** What stands beside the assignments is for people; only that there are assignments matters. */
    private static void head(Fields fields) {
        fields.noteMissing("assignments");
        fields.list("assignments", (value, place) -> Optional.empty());
        List.of("name", "period", "policy", "reportingDuty", "status", "score", "seed")
                .forEach(fields::value);
        fields.done();
    }

    private static void read(Object element, Place place, Reading reading, List<Assignment> assignments) {
        Fields.of(element, place, reading).ifPresent(fields -> {
            assignments.add(Assignment.of(
                            fields.text("asn"),
                            fields.date("date"),
                            fields.word("mode", WorkMode.class),
                            fields.optionalText("post").map(PostCodes::post),
                            fields.optionalText("reason"))
                    .withDesk(fields.optionalText("desk")));
            fields.done();
        });
    }
}
