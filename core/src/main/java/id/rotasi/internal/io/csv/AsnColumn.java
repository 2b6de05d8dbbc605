package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.WorkMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The columns of a list of civil servants, in the order in which they are written, and what stands there. */
public enum AsnColumn {
    ID("id", (asn, words) -> CellTexts.guarded(asn.id())),
    NIP("nip", (asn, words) -> asn.nip().map(AsnWords::spaced).orElse("")),
    NAME("name", (asn, words) -> CellTexts.guarded(asn.name())),
    KIND("kind", (asn, words) -> words.of(AsnWords.KINDS, asn.kind())),
    GRADE("grade", (asn, words) -> CellTexts.guarded(asn.grade().orElse(""))),
    TITLE("title", (asn, words) -> CellTexts.guarded(asn.title().orElse(""))),
    UNIT("unit", (asn, words) -> CellTexts.guarded(asn.unit())),
    POSITION("position", (asn, words) -> words.of(AsnWords.POSITIONS, asn.position())),
    FUNCTION("function", (asn, words) -> words.of(AsnWords.FUNCTIONS, asn.function())),
    FRONT_LINE("frontLine", (asn, words) -> asn.frontLine() ? words.yesOrNo(true) : ""),
    QUALIFICATIONS("qualifications", (asn, words) -> AsnWords.qualifications(asn.id(), asn.qualifications())),
    ELIGIBLE(
            "eligible",
            (asn, words) -> isAssessed(asn) ? words.yesOrNo(asn.eligibility().isEligible()) : ""),
    NOT_ELIGIBLE("notEligible", (asn, words) -> words.reasons(asn.eligibility())),
    WFH_WISHES("wfhWishes", (asn, words) -> words.wishes(asn, WorkMode.WFH)),
    WFO_WISHES("wfoWishes", (asn, words) -> words.wishes(asn, WorkMode.WFO)),
    OFF_WISHES("offWishes", (asn, words) -> words.wishes(asn, WorkMode.OFF)),
    DUTY_DAYS("dutyDays", (asn, words) -> carriedOver(asn, asn.carriedOver().dutyDays())),
    WFH_DAYS("wfhDays", (asn, words) -> carriedOver(asn, asn.carriedOver().wfhDays())),
    COUNTER_DAYS(
            "counterDays", (asn, words) -> atCounters(asn.carriedOver().total().counterDays())),
    SITE("site", (asn, words) -> CellTexts.guarded(asn.site().orElse(""))),
    DESKS("desks", (asn, words) -> AsnWords.desks(asn.id(), asn.desks())),
    PLACED_ON("placedOn", (asn, words) -> AsnWords.date(asn.placedOn())),
    SERVICE_FROM("serviceFrom", (asn, words) -> AsnWords.date(asn.service().from())),
    SERVICE_TO("serviceTo", (asn, words) -> AsnWords.date(asn.service().to())),
    WORKING_DAYS("workingDays", (asn, words) -> words.workingDays(asn)),
    INELIGIBLE("ineligible", (asn, words) -> words.exclusions(asn)),
    POSTING_FROM("postingFrom", (asn, words) -> "");

    /** Components of {@link Asn} whose column has another name, by the start of their path. */
    private static final Map<String, AsnColumn> COLUMN_OF = Map.of(
            "eligibility", ELIGIBLE,
            "preferences", WFH_WISHES,
            "carriedOver.dutyDays", DUTY_DAYS,
            "carriedOver.counterDays", COUNTER_DAYS,
            "carriedOver", WFH_DAYS,
            "service.from", SERVICE_FROM,
            "service", SERVICE_TO);

    private final String key;
    private final BiFunction<Asn, AsnWords, String> cell;

    AsnColumn(String key, BiFunction<Asn, AsnWords, String> cell) {
        this.key = key;
        this.cell = cell;
    }

    /** The key of the column, which is also a header of it. */
    public String key() {
        return key;
    }

    /** What stands there in the row of a person. */
    String cell(Asn asn, AsnWords words) {
        return cell.apply(asn, words);
    }

    /** The key of the column of a path below an ASN, such as {@code .unit}. */
    static String ofPath(String path) {
        var name = path.replaceAll("\\[\\d+].*", "").replaceFirst("^\\.", "");
        var first = name.replaceAll("\\..*", "");
        return Optional.ofNullable(COLUMN_OF.getOrDefault(name, COLUMN_OF.get(first)))
                .map(AsnColumn::key)
                .orElse(first);
    }

    private static boolean isAssessed(Asn asn) {
        return !asn.eligibility().equals(Eligibility.notAssessed());
    }

    private static String atCounters(int days) {
        return days == 0 ? "" : Integer.toString(days);
    }

    private static String carriedOver(Asn asn, int days) {
        return asn.carriedOver().equals(CarriedOver.NONE) ? "" : Integer.toString(days);
    }
}
