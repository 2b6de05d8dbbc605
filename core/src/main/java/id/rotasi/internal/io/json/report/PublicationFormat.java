package id.rotasi.internal.io.json.report;

import id.rotasi.Publication;
import id.rotasi.Publication.Reference;
import id.rotasi.Publication.Revision;
import id.rotasi.RosterChanges;
import id.rotasi.RosterChanges.Change;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.internal.io.csv.ChangesTable;
import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.json.JsonTree;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.internal.report.PublicationRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was published, without its days, which are a roster's table beside it; and what a later roster changes. */
public final class PublicationFormat {

    private static final OffsetDateTime NO_TIME = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private PublicationFormat() {}

    /** Writes a publication. */
    public static void write(Publication publication, JsonOut out) throws IOException {
        out.text("version", publication.version());
        out.text("approvedBy", publication.approvedBy());
        out.text("at", publication.at().toString());
        out.text("firstAt", publication.firstAt().toString());
        out.text("hash", publication.hash());
        if (publication.previous().isPresent()) {
            var previous = publication.previous().get();
            out.object("previous", () -> {
                out.text("version", previous.version());
                out.text("hash", previous.hash());
            });
        }
        out.rows("revisions", publication.revisions(), revision -> {
            out.text("asn", revision.asn());
            out.date("date", revision.date());
            out.whole("sequence", revision.sequence());
            out.text("at", revision.at().toString());
            out.truth("wasAtHome", revision.wasAtHome());
        });
    }

    /** Reads a publication whose days are known; errors go into the reading. */
    public static Optional<Publication> read(Reader source, Reading reading, List<Day> days) throws IOException {
        return JsonTree.read(source, reading, Map.of())
                .flatMap(tree -> Fields.of(tree, Place.ROOT, reading))
                .map(fields -> publication(fields, days));
    }

    private static Publication publication(Fields fields, List<Day> days) {
        var publication = new PublicationRecord(
                fields.text("version"),
                fields.text("approvedBy"),
                time(fields, "at"),
                time(fields, "firstAt"),
                fields.text("hash"),
                fields.object("previous").map(PublicationFormat::reference),
                days,
                fields.objects("revisions", PublicationFormat::revision));
        fields.done();
        if (fields.reading().errors().isEmpty() && !publication.hash().equals(PublicationRecord.hash(days))) {
            fields.error("hash", "publicationChanged", Map.of("version", publication.version()));
        }
        return publication;
    }

    private static Reference reference(Fields fields) {
        var reference = new Reference(fields.text("version"), fields.text("hash"));
        fields.done();
        return reference;
    }

    private static Revision revision(Fields fields) {
        return new Revision(
                fields.text("asn"),
                fields.date("date"),
                fields.whole("sequence", 1, Integer.MAX_VALUE),
                time(fields, "at"),
                fields.flag("wasAtHome"));
    }

    private static OffsetDateTime time(Fields fields, String name) {
        var text = fields.text(name);
        try {
            return text.isEmpty() ? NO_TIME : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            fields.error(name, "moment", Map.of("value", text));
            return NO_TIME;
        }
    }

    /** Writes changes: how many were decided, and each with its sentence. */
    public static void write(RosterChanges changes, Locale locale, JsonOut out) throws IOException {
        out.whole("days", changes.days());
        out.whole("posts", changes.posts());
        out.whole("forced", changes.forced().size());
        out.rows("changes", changes.all(), change -> write(change, changes.message(change, locale), out));
    }

    private static void write(Change change, String message, JsonOut out) throws IOException {
        out.text("asn", change.asn());
        out.date("date", change.date());
        out.word("oldMode", change.before().map(Day::mode));
        out.text("oldPost", change.before().flatMap(Day::post).map(Post::id));
        out.text("oldDesk", change.before().flatMap(Day::desk));
        out.word("newMode", change.after().map(Day::mode));
        out.text("newPost", change.after().flatMap(Day::post).map(Post::id));
        out.text("newDesk", change.after().flatMap(Day::desk));
        out.text("reason", ChangesTable.reason(change));
        out.truth("forced", change.isForced());
        out.text("message", message);
    }
}
