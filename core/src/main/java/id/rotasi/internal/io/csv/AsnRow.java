package id.rotasi.internal.io.csv;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Nip;
import id.rotasi.domain.Period;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one civil servant from a row of a list. */
final class AsnRow {

    private static final int HEAVIEST_WISH = 10;

    /** A reason, then the dates between which it holds; either end may be left open. */
    private static final Pattern EXCLUSION =
            Pattern.compile("(?<reason>.*?)\\s+(?<from>[\\d/-]*)\\s*\\.\\.\\s*(?<to>[\\d/-]*)");

    private final CsvRow row;
    private final Reading reading;

    AsnRow(CsvRow row, Reading reading) {
        this.row = row;
        this.reading = reading;
    }

    Asn asn() {
        var builder = Asn.builder(required(AsnColumns.ID), required(AsnColumns.NAME), required(AsnColumns.UNIT));
        nip().ifPresent(builder::nip);
        word(AsnColumns.KIND, AsnColumns.KINDS).ifPresent(builder::kind);
        text(AsnColumns.GRADE).ifPresent(builder::grade);
        text(AsnColumns.TITLE).ifPresent(builder::title);
        word(AsnColumns.POSITION, AsnColumns.POSITIONS).ifPresent(builder::position);
        word(AsnColumns.FUNCTION, AsnColumns.FUNCTIONS).ifPresent(builder::function);
        yesOrNo(AsnColumns.FRONT_LINE).ifPresent(builder::frontLine);
        builder.qualifications(new LinkedHashSet<>(values(AsnColumns.QUALIFICATIONS)));
        builder.eligibility(eligibility());
        var wishes = new ArrayList<>(wishes(AsnColumns.WFH_WISHES, WorkMode.WFH));
        wishes.addAll(wishes(AsnColumns.WFO_WISHES, WorkMode.WFO));
        builder.preferences(wishes);
        builder.carriedOver(whole(AsnColumns.DUTY_DAYS), whole(AsnColumns.WFH_DAYS));
        text(AsnColumns.SITE).ifPresent(builder::site);
        date(AsnColumns.PLACED_ON).ifPresent(builder::placedOn);
        builder.ineligible(exclusions());
        builder.service(new Period.Span(date(AsnColumns.SERVICE_FROM), date(AsnColumns.SERVICE_TO)));
        return builder.build();
    }

    /** Whether the row says what a person, whom another row is about, is from a date on. */
    boolean isPosting() {
        return row.text(AsnColumns.POSTING_FROM).isPresent();
    }

    String id() {
        return required(AsnColumns.ID);
    }

    /** What a person is from a date on; empty if the date cannot be read. Of other columns nothing is read. */
    Optional<Unit.Posting> posting() {
        var from = date(AsnColumns.POSTING_FROM);
        var posting = Unit.Posting.builder(from.orElse(Reading.NO_DATE));
        text(AsnColumns.UNIT).ifPresent(posting::unit);
        word(AsnColumns.POSITION, AsnColumns.POSITIONS).ifPresent(posting::position);
        word(AsnColumns.FUNCTION, AsnColumns.FUNCTIONS).ifPresent(posting::function);
        yesOrNo(AsnColumns.FRONT_LINE).ifPresent(posting::frontLine);
        text(AsnColumns.QUALIFICATIONS).ifPresent(text -> {
            boolean none = CsvWords.yesOrNo().parse(text).filter(yes -> !yes).isPresent();
            posting.qualifications(none ? Set.of() : new LinkedHashSet<>(values(AsnColumns.QUALIFICATIONS)));
        });
        if (row.text(AsnColumns.ELIGIBLE).isPresent()
                || row.text(AsnColumns.NOT_ELIGIBLE).isPresent()) {
            posting.eligibility(eligibility());
        }
        text(AsnColumns.SITE).ifPresent(posting::site);
        date(AsnColumns.PLACED_ON).ifPresent(posting::placedOn);
        return from.map(date -> posting.build());
    }

    private String required(String key) {
        return AsnColumns.unguarded(row.required(key, reading));
    }

    private Optional<String> text(String key) {
        return row.text(key).map(AsnColumns::unguarded);
    }

    private void error(String key, String code, String value) {
        reading.error(row.place(key), code, value);
    }

    /** Spaces, a leading apostrophe and {@code ="..."} are ways to keep a spreadsheet from rounding the number. */
    private Optional<String> nip() {
        var text = row.text(AsnColumns.NIP)
                .map(cell -> cell.replaceFirst("^=\"(.*)\"$", "$1").replaceFirst("^'", ""))
                .map(cell -> cell.matches("[\\d\\s\u00A0]+") ? cell.replaceAll("[\\s\u00A0]", "") : cell);
        var fault = text.flatMap(Nip::faultOf);
        fault.ifPresent(found -> error(AsnColumns.NIP, "nip." + found.name(), Nip.mask(text.orElse(""))));
        return fault.isPresent() ? Optional.empty() : text;
    }

    private <E> Optional<E> word(String key, CsvWords<E> words) {
        return row.text(key).flatMap(text -> word(key, text, words));
    }

    private <E> Optional<E> word(String key, String text, CsvWords<E> words) {
        var word = words.parse(text);
        if (word.isEmpty()) {
            reading.unknown(row.place(key), "unknownWord", text, words.known(Messages.INDONESIAN));
        }
        return word;
    }

    private Optional<Boolean> yesOrNo(String key) {
        var text = row.text(key);
        var answer = text.flatMap(CsvWords.yesOrNo()::parse);
        if (text.isPresent() && answer.isEmpty()) {
            error(key, "csv.yesOrNo", text.get());
        }
        return answer;
    }

    private List<String> values(String key) {
        return text(key).stream()
                .flatMap(AsnColumns.SEPARATORS::splitAsStream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Optional<LocalDate> date(String key) {
        var text = row.text(key);
        var date = text.flatMap(CsvRow::dateOf);
        if (text.isPresent() && date.isEmpty()) {
            error(key, "csv.date", text.get());
        }
        return date;
    }

    private Eligibility eligibility() {
        var eligible = yesOrNo(AsnColumns.ELIGIBLE);
        Set<IneligibilityReason> reasons = EnumSet.noneOf(IneligibilityReason.class);
        values(AsnColumns.NOT_ELIGIBLE).forEach(text -> word(AsnColumns.NOT_ELIGIBLE, text, AsnColumns.REASONS)
                .ifPresent(reasons::add));
        if (eligible.orElse(false)) {
            if (!reasons.isEmpty()) {
                reading.error(
                        row.place(AsnColumns.NOT_ELIGIBLE),
                        "csv.eligibleAndNot",
                        Map.of("reasons", reasons.stream().map(Enum::name).toList()));
            }
            return Eligibility.eligible();
        }
        return reasons.isEmpty() ? Eligibility.notAssessed() : Eligibility.notBecause(reasons);
    }

    private List<Eligibility.Exclusion> exclusions() {
        var exclusions = new ArrayList<Eligibility.Exclusion>();
        for (var text : values(AsnColumns.INELIGIBLE)) {
            var parts = EXCLUSION.matcher(text);
            if (!parts.matches()) {
                word(AsnColumns.INELIGIBLE, text, AsnColumns.REASONS)
                        .ifPresent(reason -> exclusions.add(new Eligibility.Exclusion(reason, Period.Span.ALWAYS)));
                continue;
            }
            var dates = new Period.Span(end(parts.group("from")), end(parts.group("to")));
            word(AsnColumns.INELIGIBLE, parts.group("reason"), AsnColumns.REASONS)
                    .ifPresent(reason -> exclusions.add(new Eligibility.Exclusion(reason, dates)));
        }
        return exclusions;
    }

    private Optional<LocalDate> end(String text) {
        var date = CsvRow.dateOf(text);
        if (!text.isEmpty() && date.isEmpty()) {
            error(AsnColumns.INELIGIBLE, "csv.date", text);
        }
        date.ifPresent(reading::seen);
        return date;
    }

    private List<Preference> wishes(String key, WorkMode mode) {
        var wishes = new ArrayList<Preference>();
        for (var text : values(key)) {
            int star = text.indexOf(AsnColumns.WEIGHT);
            var day = (star < 0 ? text : text.substring(0, star)).strip();
            int weight = star < 0 ? 1 : weight(key, text.substring(star + 1).strip());
            var weekday = CsvWords.weekdays().parse(day);
            var date = weekday.isPresent() ? Optional.<LocalDate>empty() : CsvRow.dateOf(day);
            if (date.isPresent() || weekday.isPresent()) {
                wishes.add(Preference.of(date, weekday, mode, weight));
                date.ifPresent(reading::seen);
            } else {
                error(key, "csv.wish", day);
            }
        }
        return wishes;
    }

    private int weight(String key, String text) {
        if (!text.matches("10|[1-9]")) {
            reading.error(row.place(key), "range", Map.of("value", text, "min", 1, "max", HEAVIEST_WISH));
            return 1;
        }
        return Integer.parseInt(text);
    }

    private int whole(String key) {
        var text = row.text(key).orElse("0");
        if (!text.matches("\\d{1,5}")) {
            error(key, "csv.wholeNumber", text);
            return 0;
        }
        return Integer.parseInt(text);
    }
}
