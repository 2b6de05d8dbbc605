package id.rotasi.internal.io.json.report;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.internal.io.json.DayFormat;
import id.rotasi.internal.io.json.Fields;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import java.io.IOException;

/** A finding, of a report or of a proof. */
final class FindingFormat {

    private FindingFormat() {}

    static void write(Finding finding, String message, JsonOut out) throws IOException {
        out.text("rule", finding.rule());
        out.text("type", finding.type());
        out.whole("hard", finding.cost().hard());
        out.whole("soft", finding.cost().soft());
        write(finding.subject(), out);
        out.whole("count", finding.count());
        out.whole("floor", finding.floor());
        if (finding.ceiling() == Integer.MAX_VALUE) {
            out.nothing("ceiling");
        } else {
            out.whole("ceiling", finding.ceiling());
        }
        out.word("shape", finding.shape());
        if (!finding.locks().isEmpty()) {
            out.list("locks", finding.locks(), lock -> DayFormat.write(lock, out));
        }
        out.text("message", message);
    }

    private static void write(Subject subject, JsonOut out) throws IOException {
        if (subject instanceof Subject.OfAsn of) {
            out.text("asn", of.asn());
            out.date("from", of.from());
            out.date("to", of.to());
        } else if (subject instanceof Subject.OfDayClass of) {
            out.text("asn", of.asn());
            out.word("dayClass", of.dayClass());
        } else if (subject instanceof Subject.OfPair of) {
            out.text("first", of.first());
            out.text("second", of.second());
        } else if (subject instanceof Subject.OfGroup of) {
            out.allTexts("people", of.people());
        }
        if (subject.place().isPresent()) {
            out.text(subject.place().get().word(), subject.place().get().id());
        }
        if (subject.onDate().isPresent()) {
            out.date("date", subject.onDate().get());
        }
    }

    static Finding read(Fields fields) {
        fields.value("message");
        return new FindingRecord(
                fields.text("rule"),
                fields.text("type"),
                Cost.of(fields.whole("hard", 0, Long.MAX_VALUE), fields.whole("soft", 0, Long.MAX_VALUE)),
                subject(fields),
                fields.whole("count", 0, Integer.MAX_VALUE),
                fields.whole("floor", Integer.MIN_VALUE, Integer.MAX_VALUE),
                fields.isNull("ceiling")
                        ? Integer.MAX_VALUE
                        : fields.whole("ceiling", Integer.MIN_VALUE, Integer.MAX_VALUE),
                fields.word("shape", Price.Shape.class),
                fields.objects("locks", DayFormat::lock));
    }

    /** What it is about shows in the properties that there are. */
    private static Subject subject(Fields fields) {
        if (fields.has("dayClass")) {
            return new Subject.OfDayClass(fields.text("asn"), fields.word("dayClass", DayClass.class));
        } else if (fields.has("asn")) {
            return new Subject.OfAsn(fields.text("asn"), fields.date("from"), fields.date("to"));
        } else if (fields.has("first") || fields.has("second")) {
            return new Subject.OfPair(fields.text("first"), fields.text("second"), fields.date("date"));
        } else if (fields.has("people")) {
            var people = fields.list("people", (one, place) -> Fields.textOf(one, place, fields.reading()));
            return new Subject.OfGroup(people, fields.date("date"));
        } else if (fields.has("unit")) {
            return new Subject.OfUnit(fields.text("unit"), fields.date("date"));
        } else if (fields.has("counter")) {
            return new Subject.OfCounter(fields.text("counter"), fields.date("date"));
        } else if (fields.has("site")) {
            return new Subject.OfSite(fields.text("site"), fields.date("date"));
        } else if (fields.has("desk")) {
            return new Subject.OfDesk(fields.text("desk"), fields.date("date"));
        }
        return new Subject.OfScope(fields.date("date"));
    }
}
