package id.rotasi.internal.io.letter;

import id.rotasi.domain.Letter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.table.PostCodes;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.io.AnnexXlsx.Paper;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A letter of one agency for one month, with all that is told in it.
 *
 * @param draft why it is a draft; empty if every hard rule holds
 */
public record LetterJob(
        RosterTable table,
        Names names,
        Recap recap,
        Unit agency,
        YearMonth month,
        Letter letter,
        Messages words,
        Paper paper,
        ReportingDuty duty,
        Optional<DraftMark> draft) {

    /** Those of its units that have people; parents come first. */
    public List<Unit> units() {
        return table.agencies().getOrDefault(agency, List.of());
    }

    /** The dates of the month. */
    public List<LocalDate> dates() {
        return table.dates(month);
    }

    /** Whether the people of the agency do nothing but shifts in the month. */
    public boolean isOfShifts() {
        var people =
                units().stream().flatMap(unit -> table.peopleOf(unit).stream()).toList();
        return PostCodes.of(table, people, dates()).isOfShifts();
    }

    /** The key of a text that is another one where there are shifts only. */
    public static String key(String key, boolean isOfShifts) {
        return isOfShifts ? key + ".shifts" : key;
    }

    /** The date that a file has for its making, so that the same letter gives the same bytes. */
    public LocalDate created() {
        return letter.date().orElse(table.problem().period().from());
    }

    /** A text of the annex. */
    public String text(String key) {
        return words.text("annex." + key);
    }

    /** Several texts of the annex. */
    public List<String> texts(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    /** The titles of the columns that tell who people are. */
    public List<String> peopleTitles() {
        return texts("column.no", "column.name", "column.nip", "column.grade", "column.title");
    }

    /** The titles of the columns of the recap. */
    public List<String> recapTitles() {
        return texts(
                "column.no",
                "column.unit",
                "recap.people",
                "recap.duty",
                "total.wfo",
                "total.wfh",
                "total.absent",
                "total.share",
                "recap.nobody");
    }

    /** A unit with its agency. */
    public String place(Unit unit) {
        return unit.equals(agency) ? unit.name() : unit.name() + " - " + agency.name();
    }

    /** The figures of a unit, or of an agency, in the month. */
    public Recap.UnitMonth month(List<Recap.UnitMonth> rows, String unit) {
        return rows.stream()
                .filter(row -> row.unit().equals(unit) && row.month().equals(month))
                .findFirst()
                .orElseThrow();
    }
}
