package id.rotasi.internal.io.workbook;

import static id.rotasi.internal.io.workbook.Kinds.DATE;
import static id.rotasi.internal.io.workbook.Kinds.FLAG;
import static id.rotasi.internal.io.workbook.Kinds.LINES;
import static id.rotasi.internal.io.workbook.Kinds.NIP;
import static id.rotasi.internal.io.workbook.Kinds.TEXT;
import static id.rotasi.internal.io.workbook.Kinds.TEXTS;
import static id.rotasi.internal.io.workbook.Kinds.TIME;
import static id.rotasi.internal.io.workbook.Kinds.WHOLE;

import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy.RemoteName;
import java.util.List;
import java.util.stream.Stream;

/** The sheets that are tables, in their order. */
final class Layouts {

    static final String PEOPLE = "people";
    static final String UNITS = "units";

    static final ValueKind KIND = WordKind.one(Words.listed(AsnKind.class));
    static final ValueKind POSITION = WordKind.one(Words.listed(PositionKind.class));
    static final ValueKind FUNCTION = WordKind.one(Words.listed(JobFunction.class));
    static final ValueKind FUNCTIONS = WordKind.list(Words.listed(JobFunction.class));
    static final ValueKind POSITIONS = WordKind.list(Words.listed(PositionKind.class));
    static final ValueKind LEVEL = WordKind.one(Words.of(UnitLevel.class));
    private static final ValueKind REASONS = WordKind.list(Words.listed(IneligibilityReason.class));
    private static final ValueKind MODE = WordKind.one(Words.named(WorkMode.class));
    private static final ValueKind WEEKDAY = WordKind.one(Words.weekdays());
    private static final ValueKind WEEKDAYS = WordKind.list(Words.weekdays());

    private static final String COUNTERS = "counters";
    private static final String SITES = "sites";
    private static final String DESKS = "desks";

    /** What a person is, and may be otherwise from a date on. */
    private static final List<Column> POSTED = List.of(
            Column.of("position", "position", POSITION),
            Column.of("function", "function", FUNCTION),
            Column.of("eligible", "eligible", FLAG),
            Column.of("notEligible", "notEligible", REASONS),
            Column.of("frontLine", "frontLine", FLAG),
            Column.of("qualifications", "qualifications", TEXTS),
            Column.of("site", "site", TEXT).from(SITES),
            Column.of("placedOn", "placedOn", DATE));

    /** The people, who are the rows that other sheets speak of. */
    static final Layout ASNS = Layout.of(PEOPLE, "asns", people());

    static final List<Layout> ALL = List.of(
            ASNS,
            Layout.of(
                    UNITS,
                    "units",
                    Column.of("unitId", "id", TEXT).needed(),
                    Column.of("unitName", "name", TEXT).needed(),
                    Column.of("level", "level", LEVEL).needed(),
                    Column.of("parent", "parent", TEXT).from(UNITS),
                    Column.of("workingWeek", "workingWeek", WordKind.one(Words.of(WorkingWeek.class))),
                    Column.of("unitFrontLine", "frontLine", FLAG),
                    Column.of("worksCollectiveLeave", "worksCollectiveLeave", FLAG),
                    Column.of("site", "site", TEXT).from(SITES)),
            Layout.of(
                    COUNTERS,
                    "counters",
                    Column.of("counterId", "id", TEXT).needed(),
                    Column.of("counterName", "name", TEXT).needed(),
                    Column.of("unit", "unit", TEXT).needed().from(UNITS),
                    Column.of("minimum", "minimum", WHOLE).needed(),
                    Column.of("seats", "seats", WHOLE),
                    Column.of("openOn", "openOn", WEEKDAYS),
                    Column.of("qualification", "qualification", TEXT),
                    Column.of("openFrom", "open.from", DATE),
                    Column.of("openTo", "open.to", DATE),
                    Column.of("hoursFrom", "hours.from", TIME),
                    Column.of("hoursTo", "hours.to", TIME)),
            Layout.of(
                    "absences",
                    "absences",
                    asn(),
                    Column.of("absenceKind", "kind", WordKind.one(Words.of(AbsenceKind.class)))
                            .needed(),
                    Column.of("from", "from", DATE).needed(),
                    Column.of("to", "to", DATE).needed(),
                    Column.of("halfDay", "part", WordKind.one(Words.of(Part.class)))),
            Layout.of(
                    "substitutes",
                    "substitutes",
                    Column.of("first", "first", TEXT).needed().from(PEOPLE),
                    Column.of("second", "second", TEXT).needed().from(PEOPLE)),
            Layout.of(
                    "onSiteDates",
                    "onSiteDates",
                    Column.of("unit", "unit", TEXT).needed().from(UNITS),
                    date(),
                    Column.of("occasion", "occasion", TEXT)),
            Layout.of("published", "published.days", asn(), date(), mode(), post(), desk()),
            Layout.of(
                    SITES,
                    "sites",
                    Column.of("siteId", "id", TEXT).needed(),
                    Column.of("siteName", "name", TEXT).needed(),
                    Column.of("siteSeats", "seats", WHOLE).needed(),
                    Column.of("building", "parent", TEXT).from(SITES)),
            Layout.of(
                    DESKS,
                    "desks",
                    Column.of("deskId", "id", TEXT).needed(),
                    Column.of("zone", "zone", TEXT).needed(),
                    Column.of("unit", "unit", TEXT).needed().from(UNITS),
                    Column.of("openFrom", "open.from", DATE),
                    Column.of("openTo", "open.to", DATE)),
            Layout.of(
                    "calendar",
                    "calendar.added",
                    date(),
                    Column.of("holiday", "name", TEXT).needed(),
                    Column.of("holidayType", "type", WordKind.one(Words.of(Holiday.Type.class)))
                            .needed(),
                    Column.of("decree", "decree", TEXT)),
            new Layout(
                    "postings",
                    "asns",
                    "postings",
                    joined(
                            List.of(
                                    asn(),
                                    Column.of("postingFrom", "from", DATE).needed(),
                                    Column.of("unit", "unit", TEXT).from(UNITS)),
                            POSTED)),
            Layout.of("history", "history.days", asn(), date(), mode(), post(), desk()),
            Layout.of("locks", "locks", asn(), date(), mode(), post(), Column.of("reason", "reason", TEXT)),
            new Layout(
                    "preferences",
                    "asns",
                    "preferences",
                    List.of(
                            asn(),
                            Column.of("date", "date", DATE),
                            Column.of("weekday", "weekday", WEEKDAY),
                            mode(),
                            Column.of("weight", "weight", WHOLE),
                            Column.of("post", "post", TEXT).from(COUNTERS),
                            Column.of("against", "against", FLAG))));

    /** What there is once, one thing a row: its name in the first column, its value in the second. */
    static final Layout LETTER = Layout.of(
            "letter",
            "",
            Column.of("jobName", "name", TEXT),
            Column.of("periodFrom", "period.from", DATE).needed(),
            Column.of("periodTo", "period.to", DATE).needed(),
            Column.of("letterUnit", "letter.unit", TEXT),
            Column.of("letterhead", "letter.letterhead", LINES),
            Column.of("letterNumber", "letter.number", TEXT),
            Column.of("letterPlace", "letter.place", TEXT),
            Column.of("letterDate", "letter.date", DATE),
            Column.of("letterSubject", "letter.subject", TEXT),
            Column.of("letterBasis", "letter.basis", LINES),
            Column.of("signerPosition", "letter.signer.position", TEXT),
            Column.of("signerName", "letter.signer.name", TEXT),
            Column.of("signerRank", "letter.signer.rank", TEXT),
            Column.of("signerNip", "letter.signer.nip", NIP),
            Column.of("knownPosition", "letter.acknowledgedBy.position", TEXT),
            Column.of("knownName", "letter.acknowledgedBy.name", TEXT),
            Column.of("knownRank", "letter.acknowledgedBy.rank", TEXT),
            Column.of("knownNip", "letter.acknowledgedBy.nip", NIP),
            Column.of("letterCopies", "letter.copies", LINES),
            Column.of("version", "published.version", TEXT),
            Column.of("frozenThrough", "published.frozenThrough", DATE),
            Column.of("allowProvisional", "calendar.allowProvisional", FLAG));

    /** The rules, each a row; what only some types have stands together in the last column. */
    static final Layout RULES = Layout.of(
            "rules",
            "policy.rules",
            Column.of("rule", "rule", TEXT).needed(),
            Column.of("ruleId", "id", TEXT),
            Column.of("enforcement", "enforcement", WordKind.one(Words.of(PolicySheet.Strength.class))),
            Column.of("weight", "weight", WHOLE),
            Column.of("scopeUnits", "scope.units", TEXTS).from(UNITS),
            Column.of("scopeFunctions", "scope.functions", FUNCTIONS),
            Column.of("scopePositions", "scope.positions", POSITIONS),
            Column.of("legalBasis", "legalBasis", TEXT),
            Column.of("validFrom", "validity.from", DATE),
            Column.of("validTo", "validity.to", DATE),
            Column.of("settings", "settings", TEXT),
            Column.of("remoteName", "remoteName", WordKind.one(Words.named(RemoteName.class))));

    private Layouts() {}

    private static Column[] people() {
        var before = List.of(
                Column.of("id", "id", TEXT).needed(),
                Column.of("nip", "nip", NIP),
                Column.of("name", "name", TEXT).needed(),
                Column.of("kind", "kind", KIND),
                Column.of("grade", "grade", TEXT),
                Column.of("title", "title", TEXT),
                Column.of("unit", "unit", TEXT).needed().from(UNITS));
        var after = List.of(
                Column.of("desks", "desks", TEXTS).from(DESKS),
                Column.of("serviceFrom", "service.from", DATE),
                Column.of("serviceTo", "service.to", DATE),
                Column.of("workingDays", "workingDays", WEEKDAYS),
                Column.of("dutyDays", "carriedOver.dutyDays", WHOLE),
                Column.of("wfhDays", "carriedOver.wfhDays", WHOLE),
                Column.of("counterDays", "carriedOver.counterDays", WHOLE),
                Column.of("through", "carriedOver.through", DATE));
        return joined(before, joined(POSTED, after)).toArray(Column[]::new);
    }

    private static List<Column> joined(List<Column> some, List<Column> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Column asn() {
        return Column.of("asn", "asn", TEXT).needed().from(PEOPLE);
    }

    private static Column date() {
        return Column.of("date", "date", DATE).needed();
    }

    private static Column mode() {
        return Column.of("mode", "mode", MODE).needed();
    }

    private static Column desk() {
        return Column.of("desk", "desk", TEXT).from(DESKS);
    }

    private static Column post() {
        return Column.of("post", "post", TEXT);
    }
}
