package id.rotasi.internal.io.json;

import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.DayClass;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Nip;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.json.JsonTree.Fraction;
import id.rotasi.internal.io.read.Reading;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** People and what is known about their days (absences, substitutes), as JSON objects. */
final class AsnFormat {

    private static final int HEAVIEST_WISH = 10;

    /** How a NIP looks in JSON when somebody wrote it without quotes and it was not rounded yet. */
    private static final String DIGITS = "\\d{18}";

    private AsnFormat() {}

    static Asn asn(Fields fields) {
        var builder = Asn.builder(fields.text("id"), fields.text("name"), fields.text("unit"));
        nip(fields).ifPresent(builder::nip);
        builder.kind(fields.word("kind", AsnKind.class, AsnKind.PNS));
        fields.optionalText("grade").ifPresent(builder::grade);
        fields.optionalText("title").ifPresent(builder::title);
        builder.position(fields.word("position", PositionKind.class, PositionKind.STAFF));
        builder.function(fields.word("function", JobFunction.class, JobFunction.ADMINISTRATION));
        builder.frontLine(fields.flag("frontLine"));
        builder.qualifications(fields.texts("qualifications"));
        builder.eligibility(eligibility(fields));
        builder.preferences(fields.objects("preferences", AsnFormat::preference));
        fields.object("carriedOver", AsnFormat::carriedOver).ifPresent(builder::carriedOver);
        fields.optionalText("site").ifPresent(builder::site);
        builder.desks(fields.texts("desks"));
        fields.optionalDate("placedOn").ifPresent(builder::placedOn);
        fields.object("service", DayFormat::span).ifPresent(builder::service);
        builder.workingDays(fields.words("workingDays", DayOfWeek.class, EnumSet.allOf(DayOfWeek.class)));
        builder.ineligible(fields.objects("ineligible", AsnFormat::exclusion));
        builder.postings(fields.objects("postings", AsnFormat::posting));
        return builder.build();
    }

    public static void write(Asn asn, JsonOut out) throws IOException {
        out.text("id", asn.id());
        out.text("nip", asn.nip().map(Nip::digits));
        out.text("name", asn.name());
        out.word("kind", asn.kind(), AsnKind.PNS);
        out.text("grade", asn.grade());
        out.text("title", asn.title());
        out.text("unit", asn.unit());
        out.word("position", asn.position(), PositionKind.STAFF);
        out.word("function", asn.function(), JobFunction.ADMINISTRATION);
        out.flag("frontLine", asn.frontLine());
        out.sorted("qualifications", asn.qualifications());
        out.flag("eligible", asn.eligibility().isEligible());
        reasons(asn.eligibility(), out);
        out.someList("preferences", asn.preferences(), wish -> write(wish, out));
        write(asn.carriedOver(), out);
        out.text("site", asn.site());
        out.sorted("desks", asn.desks());
        out.date("placedOn", asn.placedOn());
        DayFormat.write("service", asn.service(), out);
        if (asn.isPartTime()) {
            out.words("workingDays", asn.workingDays());
        }
        out.someList("ineligible", asn.ineligible(), why -> {
            out.word("reason", why.reason());
            DayFormat.ends(why.dates(), out);
        });
        out.someList("postings", asn.postings(), posting -> write(posting, out));
    }

    private static void reasons(Eligibility eligibility, JsonOut out) throws IOException {
        if (!eligibility.equals(Eligibility.notAssessed())) {
            out.words("notEligible", eligibility.reasons());
        }
    }

    private static void write(Unit.Posting posting, JsonOut out) throws IOException {
        out.date("from", posting.from());
        out.text("unit", posting.unit());
        out.word("position", posting.position());
        out.word("function", posting.function());
        out.truth("frontLine", posting.frontLine());
        if (posting.qualifications().isPresent()) {
            out.allTexts(
                    "qualifications", new TreeSet<>(posting.qualifications().get()));
        }
        if (posting.eligibility().isPresent()) {
            out.truth("eligible", posting.eligibility().get().isEligible());
            reasons(posting.eligibility().get(), out);
        }
        out.text("site", posting.site());
        out.date("placedOn", posting.placedOn());
    }

    private static Unit.Posting posting(Fields fields) {
        var posting = Unit.Posting.builder(fields.date("from"));
        fields.optionalText("unit").ifPresent(posting::unit);
        fields.optionalWord("position", PositionKind.class).ifPresent(posting::position);
        fields.optionalWord("function", JobFunction.class).ifPresent(posting::function);
        boolean frontLine = fields.flag("frontLine");
        if (fields.has("frontLine")) {
            posting.frontLine(frontLine);
        }
        var qualifications = fields.texts("qualifications");
        if (fields.has("qualifications")) {
            posting.qualifications(qualifications);
        }
        var eligibility = eligibility(fields);
        if (fields.has("eligible") || fields.has("notEligible")) {
            posting.eligibility(eligibility);
        }
        fields.optionalText("site").ifPresent(posting::site);
        fields.optionalDate("placedOn").ifPresent(posting::placedOn);
        return posting.build();
    }

    private static Optional<String> nip(Fields fields) {
        return fields.value("nip").flatMap(value -> nip(value, fields));
    }

    private static Optional<String> nip(Object value, Fields fields) {
        var text = value.toString();
        if (value instanceof Number && text.matches(DIGITS)) {
            fields.error("nip", "nip.number", Map.of("value", Nip.mask(text)));
            return Optional.empty();
        }
        if (!(value instanceof String || value instanceof Number || value instanceof Fraction)) {
            Fields.wrongType(fields.reading(), fields.at("nip"), value, JsonType.TEXT);
            return Optional.empty();
        }
        var fault = Nip.faultOf(text);
        fault.ifPresent(
                found -> fields.error("nip", "nip." + found.name(), Map.of("value", JsonType.shorten(Nip.mask(text)))));
        return fault.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private static Eligibility eligibility(Fields fields) {
        boolean eligible = fields.flag("eligible");
        Set<IneligibilityReason> reasons =
                fields.words("notEligible", IneligibilityReason.class, EnumSet.of(IneligibilityReason.NOT_ASSESSED));
        if (eligible && fields.has("notEligible")) {
            fields.error(
                    "notEligible",
                    "eligibleAndNot",
                    Map.of("reasons", reasons.stream().map(Enum::name).toList()));
        }
        return eligible ? Eligibility.eligible() : Eligibility.notBecause(reasons);
    }

    private static Eligibility.Exclusion exclusion(Fields fields) {
        return new Eligibility.Exclusion(fields.word("reason", IneligibilityReason.class), DayFormat.ends(fields));
    }

    private static Preference preference(Fields fields) {
        var date = fields.optionalDate("date");
        var weekday = fields.optionalWord("weekday", DayOfWeek.class);
        var modes = EnumSet.of(WorkMode.WFO, WorkMode.WFH, WorkMode.OFF);
        var post = fields.optionalText("post");
        var mode = post.isPresent() && !fields.has("mode") ? WorkMode.WFO : fields.word("mode", modes);
        boolean isAgainst = fields.flag("against");
        if (isAgainst && post.isEmpty()) {
            fields.error("against", "againstWithoutPost", Map.of());
        }
        int weight = fields.whole("weight", 1, HEAVIEST_WISH, 1);
        boolean misspelt = !fields.has("date") && fields.hasUnknown();
        if (fields.has("date") == fields.has("weekday") && !misspelt) {
            fields.reading().error(fields.place(), "dateOrWeekday");
        }
        var wish = Preference.of(date, weekday, mode, weight);
        return post.filter(at -> mode == WorkMode.WFO)
                .map(at -> isAgainst ? wish.notAt(at) : wish.at(at))
                .orElseGet(() -> away(wish, post, fields));
    }

    /* A post is of somebody on site. */
    private static Preference away(Preference wish, Optional<String> post, Fields fields) {
        post.ifPresent(at -> fields.error("mode", "postOfMode", Map.of("value", wish.mode())));
        return wish;
    }

    private static void write(Preference wish, JsonOut out) throws IOException {
        out.date("date", wish.date());
        out.word("weekday", wish.weekday());
        out.word("mode", wish.mode());
        out.text("post", wish.post());
        if (wish.isAgainst()) {
            out.truth("against", true);
        }
        if (wish.weight() != 1) {
            out.whole("weight", wish.weight());
        }
    }

    private static CarriedOver carriedOver(Fields fields) {
        var carried = CarriedOver.of(days(fields));
        var through = fields.optionalDate("through");
        if (through.isPresent()) {
            carried = carried.withThrough(through.get());
        }
        var classes = fields.object("classes");
        if (classes.isPresent()) {
            for (var dayClass : DayClass.values()) {
                var days = classes.get().object(dayClass.name(), AsnFormat::days);
                if (days.isPresent()) {
                    carried = carried.withClass(dayClass, days.get());
                }
            }
            classes.get().done();
        }
        return carried;
    }

    private static Days days(Fields fields) {
        return new Days(
                fields.whole("dutyDays", 0, Integer.MAX_VALUE),
                fields.whole("wfhDays", 0, Integer.MAX_VALUE),
                fields.whole("counterDays", 0, Integer.MAX_VALUE, 0));
    }

    /** Writes the turns, if there are any. */
    private static void write(CarriedOver carried, JsonOut out) throws IOException {
        if (carried.equals(CarriedOver.NONE)) {
            return;
        }
        out.object("carriedOver", () -> {
            write(carried.total(), out);
            out.date("through", carried.through());
            if (!carried.classes().isEmpty()) {
                out.object("classes", () -> {
                    for (var inClass : carried.classes().entrySet()) {
                        out.object(inClass.getKey().name(), () -> write(inClass.getValue(), out));
                    }
                });
            }
        });
    }

    private static void write(Days days, JsonOut out) throws IOException {
        out.whole("dutyDays", days.dutyDays());
        out.whole("wfhDays", days.wfhDays());
        if (days.counterDays() != 0) {
            out.whole("counterDays", days.counterDays());
        }
    }

    static Absence absence(Fields fields) {
        var asn = fields.text("asn");
        var kind = fields.word("kind", AbsenceKind.class);
        var from = fields.date("from");
        var to = fields.date("to");
        var part = fields.word("part", Part.class, Part.WHOLE_DAY);
        // One readable end stands in for the other, so that it is checked on its own.
        return new Absence(
                asn, kind, from.equals(Reading.NO_DATE) ? to : from, to.equals(Reading.NO_DATE) ? from : to, part);
    }

    public static void write(Absence absence, JsonOut out) throws IOException {
        out.text("asn", absence.asn());
        out.word("kind", absence.kind());
        out.date("from", absence.from());
        out.date("to", absence.to());
        out.word("part", absence.part(), Part.WHOLE_DAY);
    }

    static Substitutes substitutes(Fields fields) {
        return new Substitutes(fields.text("first"), fields.text("second"));
    }

    public static void write(Substitutes pair, JsonOut out) throws IOException {
        out.text("first", pair.first());
        out.text("second", pair.second());
    }
}
