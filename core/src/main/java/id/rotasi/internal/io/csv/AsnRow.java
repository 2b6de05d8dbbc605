package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Nip;
import id.rotasi.domain.Period;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one civil servant from a row of a list. */
record AsnRow(CsvRow row, Reading reading) {

    private static final int HEAVIEST_WISH = 10;

    /** A reason, then the dates between which it holds; either end may be left open. */
    private static final Pattern EXCLUSION =
            Pattern.compile("(?<reason>.*?)\\s+(?<from>[\\d/-]*)\\s*\\.\\.\\s*(?<to>[\\d/-]*)");

    Asn asn() {
        var builder = Asn.builder(required(AsnColumn.ID), required(AsnColumn.NAME), required(AsnColumn.UNIT));
        nip().ifPresent(builder::nip);
        word(AsnColumn.KIND, AsnWords.KINDS).ifPresent(builder::kind);
        text(AsnColumn.GRADE).ifPresent(builder::grade);
        text(AsnColumn.TITLE).ifPresent(builder::title);
        word(AsnColumn.POSITION, AsnWords.POSITIONS).ifPresent(builder::position);
        word(AsnColumn.FUNCTION, AsnWords.FUNCTIONS).ifPresent(builder::function);
        yesOrNo(AsnColumn.FRONT_LINE).ifPresent(builder::frontLine);
        builder.qualifications(new LinkedHashSet<>(values(AsnColumn.QUALIFICATIONS)));
        builder.eligibility(eligibility());
        var wishes = new ArrayList<>(wishes(AsnColumn.WFH_WISHES, WorkMode.WFH));
        wishes.addAll(wishes(AsnColumn.WFO_WISHES, WorkMode.WFO));
        wishes.addAll(wishes(AsnColumn.OFF_WISHES, WorkMode.OFF));
        builder.preferences(wishes);
        builder.carriedOver(CarriedOver.of(
                new Days(whole(AsnColumn.DUTY_DAYS), whole(AsnColumn.WFH_DAYS), whole(AsnColumn.COUNTER_DAYS))));
        text(AsnColumn.SITE).ifPresent(builder::site);
        builder.desks(new LinkedHashSet<>(values(AsnColumn.DESKS)));
        date(AsnColumn.PLACED_ON).ifPresent(builder::placedOn);
        builder.ineligible(exclusions());
        builder.service(new Period.Span(date(AsnColumn.SERVICE_FROM), date(AsnColumn.SERVICE_TO)));
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        values(AsnColumn.WORKING_DAYS).forEach(text -> word(AsnColumn.WORKING_DAYS, text, CsvWords.weekdays())
                .ifPresent(weekdays::add));
        if (!weekdays.isEmpty()) {
            builder.workingDays(weekdays);
        }
        return builder.build();
    }

    /** Whether the row says what a person, whom another row is about, is from a date on. */
    boolean isPosting() {
        return row.text(AsnColumn.POSTING_FROM.key()).isPresent();
    }

    String id() {
        return required(AsnColumn.ID);
    }

    /** What a person is from a date on; empty if the date cannot be read. Of other columns nothing is read. */
    Optional<Unit.Posting> posting() {
        var from = date(AsnColumn.POSTING_FROM);
        var posting = Unit.Posting.builder(from.orElse(Reading.NO_DATE));
        text(AsnColumn.UNIT).ifPresent(posting::unit);
        word(AsnColumn.POSITION, AsnWords.POSITIONS).ifPresent(posting::position);
        word(AsnColumn.FUNCTION, AsnWords.FUNCTIONS).ifPresent(posting::function);
        yesOrNo(AsnColumn.FRONT_LINE).ifPresent(posting::frontLine);
        text(AsnColumn.QUALIFICATIONS).ifPresent(text -> {
            boolean none = CsvWords.yesOrNo().parse(text).filter(yes -> !yes).isPresent();
            posting.qualifications(none ? Set.of() : new LinkedHashSet<>(values(AsnColumn.QUALIFICATIONS)));
        });
        if (row.text(AsnColumn.ELIGIBLE.key()).isPresent()
                || row.text(AsnColumn.NOT_ELIGIBLE.key()).isPresent()) {
            posting.eligibility(eligibility());
        }
        text(AsnColumn.SITE).ifPresent(posting::site);
        date(AsnColumn.PLACED_ON).ifPresent(posting::placedOn);
        return from.map(date -> posting.build());
    }

    private String required(AsnColumn column) {
        var text = CellTexts.unguarded(row.required(column.key(), reading));
        return isNip(column) ? digits(text) : text;
    }

    private Optional<String> text(AsnColumn column) {
        return cell(column).map(CellTexts::unguarded);
    }

    /* A list without ids has them from the column of the NIP. */
    private boolean isNip(AsnColumn column) {
        return column == AsnColumn.ID
                && Objects.equals(
                        row.columns().get(AsnColumn.ID.key()), row.columns().get(AsnColumn.NIP.key()));
    }

    private static String digits(String cell) {
        var text = cell.replaceFirst("^=\"(.*)\"$", "$1").replaceFirst("(?i)^'|^NIP[.:]?\\s*", "");
        return text.matches("[\\d\\s\u00A0]+") ? text.replaceAll("[\\s\u00A0]", "") : text;
    }

    private void error(AsnColumn column, String code, String value) {
        reading.error(row.place(column.key()), code, value);
    }

    /** What stands in a column; a dash stands for nothing. */
    private Optional<String> cell(AsnColumn column) {
        return row.text(column.key()).filter(text -> !text.equals("-"));
    }

    /** Spaces, a leading apostrophe and {@code ="..."} are ways to keep a spreadsheet from rounding the number. */
    private Optional<String> nip() {
        var text = cell(AsnColumn.NIP).map(AsnRow::digits);
        var fault = text.flatMap(Nip::faultOf);
        fault.ifPresent(found -> error(AsnColumn.NIP, "nip." + found.name(), Nip.mask(text.orElse(""))));
        return fault.isPresent() ? Optional.empty() : text;
    }

    private <E> Optional<E> word(AsnColumn column, CsvWords<E> words) {
        return cell(column).flatMap(text -> word(column, text, words));
    }

    private <E> Optional<E> word(AsnColumn column, String text, CsvWords<E> words) {
        var word = words.parse(text);
        if (word.isEmpty()) {
            reading.unknown(row.place(column.key()), "unknownWord", text, words.known(Messages.INDONESIAN));
        }
        return word;
    }

    private Optional<Boolean> yesOrNo(AsnColumn column) {
        var text = cell(column);
        var answer = text.flatMap(CsvWords.yesOrNo()::parse);
        if (text.isPresent() && answer.isEmpty()) {
            error(column, "csv.yesOrNo", text.get());
        }
        return answer;
    }

    private List<String> values(AsnColumn column) {
        return text(column).map(CellTexts::split).orElse(List.of());
    }

    private Optional<LocalDate> date(AsnColumn column) {
        return cell(column).isEmpty() ? Optional.empty() : CsvDates.in(row, column.key(), reading);
    }

    private Eligibility eligibility() {
        var eligible = yesOrNo(AsnColumn.ELIGIBLE);
        Set<IneligibilityReason> reasons = EnumSet.noneOf(IneligibilityReason.class);
        values(AsnColumn.NOT_ELIGIBLE).forEach(text -> word(AsnColumn.NOT_ELIGIBLE, text, AsnWords.REASONS)
                .ifPresent(reasons::add));
        if (eligible.orElse(false)) {
            if (!reasons.isEmpty()) {
                reading.error(
                        row.place(AsnColumn.NOT_ELIGIBLE.key()),
                        "csv.eligibleAndNot",
                        Map.of("reasons", List.copyOf(reasons)));
            }
            return Eligibility.eligible();
        }
        return reasons.isEmpty() ? Eligibility.notAssessed() : Eligibility.notBecause(reasons);
    }

    private List<Eligibility.Exclusion> exclusions() {
        var exclusions = new ArrayList<Eligibility.Exclusion>();
        for (var text : values(AsnColumn.INELIGIBLE)) {
            var parts = EXCLUSION.matcher(text);
            boolean dated = parts.matches();
            var dates = dated ? new Period.Span(end(parts.group("from")), end(parts.group("to"))) : Period.Span.ALWAYS;
            word(AsnColumn.INELIGIBLE, dated ? parts.group("reason") : text, AsnWords.REASONS)
                    .ifPresent(reason -> exclusions.add(new Eligibility.Exclusion(reason, dates)));
        }
        return exclusions;
    }

    private Optional<LocalDate> end(String text) {
        var date = CsvDates.of(text);
        if (!text.isEmpty() && date.isEmpty()) {
            error(AsnColumn.INELIGIBLE, "csv.date", text);
        }
        date.ifPresent(reading::seen);
        return date;
    }

    private List<Preference> wishes(AsnColumn column, WorkMode mode) {
        var wishes = new ArrayList<Preference>();
        for (var text : values(column)) {
            int star = text.lastIndexOf(AsnWords.WEIGHT);
            int weight = star < 0 ? 1 : weight(column, text.substring(star + 1).strip());
            var parts = WishText.of(star < 0 ? text : text.substring(0, star));
            var day = parts.day();
            var weekday = CsvWords.weekdays().parse(day);
            var date = weekday.isPresent() ? Optional.<LocalDate>empty() : CsvDates.of(day);
            if (parts.post().isPresent() && mode != WorkMode.WFO) {
                error(column, "csv.wishOfPost", text);
            } else if (date.isPresent() || weekday.isPresent()) {
                wishes.add(parts.about(Preference.of(date, weekday, mode, weight)));
                date.ifPresent(reading::seen);
            } else {
                error(column, "csv.wish", day);
            }
        }
        return wishes;
    }

    private int weight(AsnColumn column, String text) {
        if (!text.matches("10|[1-9]")) {
            reading.error(row.place(column.key()), "range", Map.of("value", text, "min", 1, "max", HEAVIEST_WISH));
            return 1;
        }
        return Integer.parseInt(text);
    }

    private int whole(AsnColumn column) {
        var text = cell(column).orElse("0");
        if (!text.matches("\\d{1,5}")) {
            error(column, "csv.wholeNumber", text);
            return 0;
        }
        return Integer.parseInt(text);
    }
}
