package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written into the cells of a list of civil servants, and how several values share one cell. */
record AsnWords(Locale locale) {

    static final CsvWords<AsnKind> KINDS = CsvWords.of(AsnKind.class);
    static final CsvWords<PositionKind> POSITIONS = CsvWords.of(PositionKind.class);
    static final CsvWords<JobFunction> FUNCTIONS = CsvWords.of(JobFunction.class);
    static final CsvWords<IneligibilityReason> REASONS = CsvWords.of(IneligibilityReason.class);

    /** Between several values in one cell. */
    private static final String SEPARATOR = "|";

    /** Between a wish and its weight. */
    static final String WEIGHT = "*";

    /** The row of a person. */
    List<String> row(Asn asn) {
        return Arrays.stream(AsnColumn.values())
                .map(column -> column.cell(asn, this))
                .toList();
    }

    /** The row of a posting: who, what changes, and from when on. */
    List<String> row(Asn asn, Unit.Posting posting) {
        var cells = new EnumMap<AsnColumn, String>(AsnColumn.class);
        cells.put(AsnColumn.ID, CellTexts.guarded(asn.id()));
        cells.put(AsnColumn.NAME, CellTexts.guarded(asn.name()));
        cells.put(AsnColumn.UNIT, CellTexts.guarded(posting.unit().orElse("")));
        posting.position().ifPresent(position -> cells.put(AsnColumn.POSITION, of(POSITIONS, position)));
        posting.function().ifPresent(function -> cells.put(AsnColumn.FUNCTION, of(FUNCTIONS, function)));
        posting.frontLine().ifPresent(serves -> cells.put(AsnColumn.FRONT_LINE, yesOrNo(serves)));
        posting.qualifications()
                .ifPresent(all -> cells.put(
                        AsnColumn.QUALIFICATIONS, all.isEmpty() ? yesOrNo(false) : qualifications(asn.id(), all)));
        posting.eligibility().ifPresent(may -> {
            cells.put(AsnColumn.ELIGIBLE, yesOrNo(may.isEligible()));
            cells.put(AsnColumn.NOT_ELIGIBLE, reasons(may));
        });
        cells.put(AsnColumn.SITE, CellTexts.guarded(posting.site().orElse("")));
        cells.put(AsnColumn.PLACED_ON, date(posting.placedOn()));
        cells.put(AsnColumn.POSTING_FROM, posting.from().toString());
        return Arrays.stream(AsnColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    /** The digits as they are printed on letters: birth, appointment, sex, serial. */
    static String spaced(Nip nip) {
        var digits = nip.digits();
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    <T> String of(CsvWords<T> words, T value) {
        return words.word(value, locale);
    }

    String yesOrNo(boolean value) {
        return of(CsvWords.yesOrNo(), value);
    }

    static String qualifications(String asn, Set<String> qualifications) {
        return several("qualification", asn, qualifications);
    }

    /** The desks of a person, likewise. */
    static String desks(String asn, Set<String> desks) {
        return several("desk", asn, desks);
    }

    private static String several(String what, String asn, Set<String> texts) {
        for (var text : texts) {
            if (CellTexts.isSeveral(text)) {
                throw new IllegalArgumentException(
                        "The %1$s '%2$s' of ASN '%3$s' has one of the characters | ; , which separate %1$ss in a list."
                                .formatted(what, text, asn));
            }
        }
        return CellTexts.guarded(joined(texts.stream().sorted()));
    }

    /** Why somebody is not eligible; nothing if nobody has assessed it. */
    String reasons(Eligibility eligibility) {
        var reasons = eligibility.reasons().stream().map(reason -> of(REASONS, reason));
        return eligibility.equals(Eligibility.notAssessed()) ? "" : joined(reasons);
    }

    /** The weekdays of somebody who works on some only; nothing for others. */
    String workingDays(Asn asn) {
        return asn.isPartTime()
                ? joined(asn.workingDays().stream().sorted().map(weekday -> of(CsvWords.weekdays(), weekday)))
                : "";
    }

    String exclusions(Asn asn) {
        return joined(asn.ineligible().stream()
                .map(why -> of(REASONS, why.reason()) + (why.dates().isAlways() ? "" : " " + why.dates())));
    }

    String wishes(Asn asn, WorkMode mode) {
        return joined(
                asn.preferences().stream().filter(wish -> wish.mode() == mode).map(this::wish));
    }

    private String wish(Preference wish) {
        var day = wish.date()
                .map(Object::toString)
                .or(() -> wish.weekday().map(weekday -> of(CsvWords.weekdays(), weekday)))
                .orElse("")
                .concat(WishText.ofPost(wish));
        return wish.weight() == 1 ? day : day + WEIGHT + wish.weight();
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(SEPARATOR));
    }
}
