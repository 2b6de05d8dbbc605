package id.rotasi.internal.io.table;

import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of one unit in one month, what they do on each day, and what the codes mean. */
public record MonthOfUnit(RosterTable table, Unit unit, List<Asn> people, List<LocalDate> dates, PostCodes codes) {

    /** Of a roster. */
    public static MonthOfUnit of(RosterTable table, Unit unit, YearMonth month) {
        var people = table.peopleOf(unit);
        var dates = table.dates(month);
        return new MonthOfUnit(table, unit, people, dates, PostCodes.of(table, people, dates));
    }

    /** Whether the unit works on that date. */
    public boolean works(LocalDate date) {
        return table.calendar().isWorkingDay(unit, date);
    }

    /** The code of a person's day; empty when there is none. */
    public String code(Asn asn, LocalDate date) {
        return table.at(asn, date).map(day -> codes.code(asn, day)).orElse("");
    }

    /** How a person works on a date; empty when not at all. */
    public Optional<WorkMode> mode(Asn asn, LocalDate date) {
        return table.at(asn, date).map(Assignment::mode);
    }

    /** Days of a person. */
    public long count(Asn asn, WorkMode mode) {
        return dates.stream()
                .filter(date -> mode(asn, date).filter(mode::equals).isPresent())
                .count();
    }

    /** People on a date. */
    public long count(LocalDate date, WorkMode mode) {
        return people.stream()
                .filter(asn -> mode(asn, date).filter(mode::equals).isPresent())
                .count();
    }

    /** Person-days of all. */
    public long count(WorkMode mode) {
        return people.stream().mapToLong(asn -> count(asn, mode)).sum();
    }

    /** Whether a person works, and on no day at home. */
    public boolean isAlwaysOnSite(Asn asn) {
        return count(asn, WorkMode.WFO) > 0
                && count(asn, WorkMode.WFH) == 0
                && count(asn, WorkMode.OFF) == 0
                && !isOfShifts();
    }

    /** Whether its people do nothing but shifts. */
    public boolean isOfShifts() {
        return codes.isOfShifts();
    }

    /** The modes of which totals are told, in their order: none of days at home where there are shifts only. */
    public List<WorkMode> counted() {
        if (isOfShifts()) {
            return List.of(WorkMode.WFO, WorkMode.OFF, WorkMode.ABSENT);
        }
        return count(WorkMode.OFF) == 0
                ? List.of(WorkMode.WFO, WorkMode.WFH, WorkMode.ABSENT)
                : List.of(WorkMode.WFO, WorkMode.WFH, WorkMode.ABSENT, WorkMode.OFF);
    }

    /** The key of the title of a total. */
    public String totalKey(WorkMode mode) {
        return isOfShifts() && mode == WorkMode.WFO
                ? "total.shifts"
                : "total." + mode.name().toLowerCase(Locale.ROOT);
    }

    /** Of which days the total of each person is. */
    public WorkMode summed() {
        return isOfShifts() ? WorkMode.WFO : WorkMode.WFH;
    }

    /** What of its days was known before anything was decided. */
    public KnownWords known(Messages words) {
        return new KnownWords(table.known(), words, people, dates);
    }

    /** The codes in words, and whether some days are off. */
    public List<String> legend(Messages words, Names names) {
        var lines = codes.legend(words, names);
        if (dates.stream().anyMatch(date -> !works(date))) {
            lines.add(words.text("annex.legend.off"));
        }
        return lines;
    }

    /** The days off that have a name. */
    public List<String> holidays(Messages words) {
        var form = DateTimeFormatter.ofPattern("d MMMM", words.locale());
        return dates.stream()
                .flatMap(date -> table.calendar().holiday(unit, date).map(Holiday::name).stream()
                        .map(name ->
                                words.text("annex.legend.holiday", Map.of("date", form.format(date), "name", name))))
                .toList();
    }
}
