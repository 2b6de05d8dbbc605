package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Nip;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a list of civil servants, and what to write into them. */
public final class AsnColumns {

    static final String ID = "id";
    static final String NIP = "nip";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String GRADE = "grade";
    static final String TITLE = "title";
    static final String UNIT = "unit";
    static final String POSITION = "position";
    static final String FUNCTION = "function";
    static final String FRONT_LINE = "frontLine";
    static final String QUALIFICATIONS = "qualifications";
    static final String ELIGIBLE = "eligible";
    static final String NOT_ELIGIBLE = "notEligible";
    static final String WFH_WISHES = "wfhWishes";
    static final String WFO_WISHES = "wfoWishes";
    static final String DUTY_DAYS = "dutyDays";
    static final String WFH_DAYS = "wfhDays";
    static final String SITE = "site";
    static final String PLACED_ON = "placedOn";
    static final String SERVICE_FROM = "serviceFrom";
    static final String SERVICE_TO = "serviceTo";
    static final String INELIGIBLE = "ineligible";
    static final String POSTING_FROM = "postingFrom";

    /** In the order in which they are written. */
    public static final List<String> ALL = List.of(
            ID,
            NIP,
            NAME,
            KIND,
            GRADE,
            TITLE,
            UNIT,
            POSITION,
            FUNCTION,
            FRONT_LINE,
            QUALIFICATIONS,
            ELIGIBLE,
            NOT_ELIGIBLE,
            WFH_WISHES,
            WFO_WISHES,
            DUTY_DAYS,
            WFH_DAYS,
            SITE,
            PLACED_ON,
            SERVICE_FROM,
            SERVICE_TO,
            INELIGIBLE,
            POSTING_FROM);

    static final CsvWords<AsnKind> KINDS = CsvWords.of(AsnKind.class);
    static final CsvWords<PositionKind> POSITIONS = CsvWords.of(PositionKind.class);
    static final CsvWords<JobFunction> FUNCTIONS = CsvWords.of(JobFunction.class);
    static final CsvWords<IneligibilityReason> REASONS = CsvWords.of(IneligibilityReason.class);

    /** Between several values in one cell, when written. */
    static final String SEPARATOR = "|";

    /** Between several values in one cell, when read. */
    static final Pattern SEPARATORS = Pattern.compile("[|;,]");

    /** Between a wish and its weight. */
    static final String WEIGHT = "*";

    /** Between the first and the last date of a span. */
    static final String SPAN = "..";

    /** Components of {@link Asn} whose column has another name, by the start of their path. */
    private static final Map<String, String> COLUMN_OF = Map.of(
            "eligibility",
            ELIGIBLE,
            "preferences",
            WFH_WISHES,
            "carriedOver.dutyDays",
            DUTY_DAYS,
            "carriedOver",
            WFH_DAYS,
            "service.from",
            SERVICE_FROM,
            "service",
            SERVICE_TO);

    /** What a spreadsheet would take for a formula, or what was guarded before. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+@-].*", Pattern.DOTALL);

    private AsnColumns() {}

    /** The column of a path below an ASN, such as {@code .unit}. */
    static String ofPath(String path) {
        var name = path.replaceAll("\\[\\d+].*", "").replaceFirst("^\\.", "");
        var first = name.replaceAll("\\..*", "");
        return COLUMN_OF.getOrDefault(name, COLUMN_OF.getOrDefault(first, first));
    }

    static List<String> cells(Asn asn, Locale locale) {
        boolean carried = !asn.carriedOver().equals(CarriedOver.NONE);
        return List.of(
                guarded(asn.id()),
                asn.nip().map(AsnColumns::spaced).orElse(""),
                guarded(asn.name()),
                KINDS.word(asn.kind(), locale),
                guarded(asn.grade().orElse("")),
                guarded(asn.title().orElse("")),
                guarded(asn.unit()),
                POSITIONS.word(asn.position(), locale),
                FUNCTIONS.word(asn.function(), locale),
                asn.frontLine() ? CsvWords.yesOrNo().word(true, locale) : "",
                guarded(qualifications(asn.id(), asn.qualifications())),
                asn.eligibility().equals(Eligibility.notAssessed())
                        ? ""
                        : CsvWords.yesOrNo().word(asn.eligibility().isEligible(), locale),
                asn.eligibility().equals(Eligibility.notAssessed()) ? "" : reasons(asn.eligibility(), locale),
                wishes(asn, WorkMode.WFH, locale),
                wishes(asn, WorkMode.WFO, locale),
                carried ? Integer.toString(asn.carriedOver().dutyDays()) : "",
                carried ? Integer.toString(asn.carriedOver().wfhDays()) : "",
                guarded(asn.site().orElse("")),
                asn.placedOn().map(LocalDate::toString).orElse(""),
                asn.service().from().map(LocalDate::toString).orElse(""),
                asn.service().to().map(LocalDate::toString).orElse(""),
                asn.ineligible().stream().map(why -> exclusion(why, locale)).collect(Collectors.joining(SEPARATOR)),
                "");
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #guarded} put in front. */
    static String unguarded(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }

    /** The digits as they are printed on letters: birth, appointment, sex, serial. */
    private static String spaced(Nip nip) {
        var digits = nip.digits();
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    /** The row of a posting: who, what changes, and from when on. */
    static List<String> cells(Asn asn, Unit.Posting posting, Locale locale) {
        var yesOrNo = CsvWords.yesOrNo();
        var cells = new HashMap<String, String>();
        cells.put(ID, guarded(asn.id()));
        cells.put(NAME, guarded(asn.name()));
        cells.put(UNIT, guarded(posting.unit().orElse("")));
        posting.position().ifPresent(position -> cells.put(POSITION, POSITIONS.word(position, locale)));
        posting.function().ifPresent(function -> cells.put(FUNCTION, FUNCTIONS.word(function, locale)));
        posting.frontLine().ifPresent(serves -> cells.put(FRONT_LINE, yesOrNo.word(serves, locale)));
        posting.qualifications()
                .ifPresent(all -> cells.put(
                        QUALIFICATIONS,
                        all.isEmpty() ? yesOrNo.word(false, locale) : guarded(qualifications(asn.id(), all))));
        posting.eligibility().ifPresent(may -> {
            cells.put(ELIGIBLE, yesOrNo.word(may.isEligible(), locale));
            cells.put(NOT_ELIGIBLE, may.equals(Eligibility.notAssessed()) ? "" : reasons(may, locale));
        });
        cells.put(SITE, guarded(posting.site().orElse("")));
        cells.put(PLACED_ON, posting.placedOn().map(LocalDate::toString).orElse(""));
        cells.put(POSTING_FROM, posting.from().toString());
        return ALL.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static String qualifications(String asn, Set<String> qualifications) {
        for (var qualification : qualifications) {
            if (SEPARATORS.matcher(qualification).find()) {
                throw new IllegalArgumentException(
                        "The qualification '%s' of ASN '%s' has one of the characters | ; , which separate qualifications in a list."
                                .formatted(qualification, asn));
            }
        }
        return qualifications.stream().sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static String reasons(Eligibility eligibility, Locale locale) {
        return eligibility.reasons().stream()
                .map(reason -> REASONS.word(reason, locale))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String exclusion(Eligibility.Exclusion why, Locale locale) {
        var dates = why.dates();
        var ends = dates.from().map(LocalDate::toString).orElse("")
                + SPAN
                + dates.to().map(LocalDate::toString).orElse("");
        return REASONS.word(why.reason(), locale) + (dates.isAlways() ? "" : " " + ends);
    }

    private static String wishes(Asn asn, WorkMode mode, Locale locale) {
        return asn.preferences().stream()
                .filter(wish -> wish.mode() == mode)
                .map(wish -> wish(wish, locale))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String wish(Preference wish, Locale locale) {
        var day = wish.date()
                .map(Object::toString)
                .or(() -> wish.weekday().map(weekday -> CsvWords.weekdays().word(weekday, locale)))
                .orElse("");
        return wish.weight() == 1 ? day : day + WEIGHT + wish.weight();
    }
}
