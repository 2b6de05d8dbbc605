package id.rotasi.internal.io.json;

import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.table.PostCodes;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;

/** Days that were published or worked, and spans of days, as JSON objects. */
public final class DayFormat {

    private DayFormat() {}

    static PublishedRoster.Day read(Fields fields) {
        return new PublishedRoster.Day(
                fields.text("asn"),
                fields.date("date"),
                fields.word("mode", WorkMode.class),
                fields.optionalText("post").map(PostCodes::post),
                fields.optionalText("desk"));
    }

    /** A span of which at least one end must be given. */
    static Period.Span span(Fields fields) {
        if (!fields.has("from") && !fields.has("to")) {
            fields.noteMissing("from");
        }
        return ends(fields);
    }

    /** The ends of a span among other properties; neither need be given. */
    static Period.Span ends(Fields fields) {
        return new Period.Span(fields.optionalDate("from"), fields.optionalDate("to"));
    }

    /** Writes a span, if it has an end. */
    static void write(String name, Period.Span dates, JsonOut out) throws IOException {
        if (!dates.isAlways()) {
            out.object(name, () -> ends(dates, out));
        }
    }

    /** Writes the ends that a span has. */
    static void ends(Period.Span dates, JsonOut out) throws IOException {
        out.date("from", dates.from());
        out.date("to", dates.to());
    }

    /** A day decided by hand. */
    public static Lock lock(Fields fields) {
        var lock = Lock.of(
                fields.text("asn"),
                fields.date("date"),
                fields.word("mode", EnumSet.of(WorkMode.WFO, WorkMode.WFH, WorkMode.OFF)),
                fields.optionalText("post").map(PostCodes::post));
        return lock.because(fields.text("reason", ""));
    }

    /** Writes a day decided by hand. */
    public static void write(Lock lock, JsonOut out) throws IOException {
        out.text("asn", lock.asn());
        out.date("date", lock.date());
        out.word("mode", lock.mode());
        out.text("post", lock.post().map(Post::id));
        out.text("reason", lock.reason(), "");
    }

    static void write(PublishedRoster published, JsonOut out) throws IOException {
        out.block("published", () -> {
            out.text("version", published.version());
            out.date("frozenThrough", published.frozenThrough());
            rows(published.days(), out);
        });
    }

    /** Writes the days before the period, if there are any. */
    static void history(List<PublishedRoster.Day> history, JsonOut out) throws IOException {
        if (!history.isEmpty()) {
            out.block("history", () -> rows(history, out));
        }
    }

    private static void rows(List<PublishedRoster.Day> days, JsonOut out) throws IOException {
        out.rows("days", days, day -> {
            out.text("asn", day.asn());
            out.date("date", day.date());
            out.word("mode", day.mode());
            out.text("post", day.post().map(Post::id));
            out.text("desk", day.desk());
        });
    }
}
