package id.rotasi.internal.io.table;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a roster for people: who is at home on which day, the grid of a month, the recap, the rooms, the desks. */
public record PlainLists(RosterTable table, Recap recap, Names names, Messages words) {

    /** What stands above the days of a grid, before their number. */
    public static final String DAY = "h";

    private static final int LONGEST_MONTH = 31;

    /** Of a roster, in a language. */
    public static PlainLists of(RosterTable table, Messages words) {
        return new PlainLists(table, Recap.of(table), new Names(table.problem()), words);
    }

    /** All of them: the grid for each month of the period. */
    public List<PlainList> all() {
        var all = new ArrayList<>(List.of(atHome()));
        table.months().forEach(month -> all.add(grid(month)));
        all.add(recapped());
        all.add(sites());
        if (!table.problem().desks().isEmpty()) {
            all.add(desks());
        }
        return all;
    }

    private PlainList atHome() {
        var titles = titles("date", "nip", "name", "unit", "agency");
        return new PlainList("wfh-list", text("atHome"), titles, () -> table.problem()
                .period()
                .dates()
                .flatMap(date -> table.atHome(date).stream()
                        .map(asn -> List.<Object>of(date, nip(asn), asn.name(), unit(asn), agency(asn.unit())))));
    }

    /** One row for each person, who is known by id, so that the grid can be read back. */
    private PlainList grid(YearMonth month) {
        var titles = new ArrayList<>(titles("id", "nip", "name", "unit"));
        for (int day = 1; day <= LONGEST_MONTH; day++) {
            titles.add(DAY + day);
        }
        titles.addAll(titles("wfo", "wfh"));
        return new PlainList("matrix-" + month, text("grid") + " " + month, titles, () -> table.people().stream()
                .map(asn -> gridRow(asn, month)));
    }

    private List<Object> gridRow(Asn asn, YearMonth month) {
        var row = new ArrayList<Object>(List.of(asn.id(), nip(asn), asn.name(), unit(asn)));
        for (int day = 1; day <= LONGEST_MONTH; day++) {
            row.add(month.isValidDay(day) ? code(asn, month.atDay(day)) : "");
        }
        var days = table.daysOf(asn)
                .subMap(month.atDay(1), true, month.atEndOfMonth(), true)
                .values();
        Stream.of(WorkMode.WFO, WorkMode.WFH)
                .forEach(mode -> row.add(
                        (int) days.stream().filter(day -> day.mode() == mode).count()));
        return row;
    }

    private String code(Asn asn, LocalDate date) {
        return table.at(asn, date)
                .map(day -> day.mode() == WorkMode.WFH || isOnShift(day)
                        ? names.code(day, Optional.empty())
                        : DayCode.of(table, asn, day))
                .orElse("");
    }

    private boolean isOnShift(Assignment day) {
        return day.post().filter(post -> names.isShift(post.id())).isPresent();
    }

    private PlainList recapped() {
        var titles =
                titles("month", "level", "unit", "agency", "people", "duty", "wfo", "wfh", "absent", "share", "nobody");
        return new PlainList(
                "recap",
                words.text("annex.recap.sheet"),
                titles,
                () -> Stream.concat(
                        recap.units().stream().map(row -> recapRow(row, "level.unit")),
                        recap.agencies().stream().map(row -> recapRow(row, "level.agency"))));
    }

    private List<Object> recapRow(Recap.UnitMonth row, String level) {
        return List.of(
                month(row.month()),
                text(level),
                names.unit(row.unit()),
                agency(row.unit()),
                row.people(),
                row.duty(),
                row.wfo(),
                row.wfh(),
                row.absent(),
                row.wfhShare(),
                Span.days(row.nobodyOnSite()));
    }

    private PlainList sites() {
        var titles = titles("month", "site", "seated", "needed", "closable", "dates");
        return new PlainList("sites", text("sites"), titles, () -> recap.sites().stream()
                .map(row -> List.of(
                        month(row.month()),
                        names.site(row.site()),
                        row.seated(),
                        row.needed().size(),
                        row.closable().size(),
                        Span.days(row.closable()))));
    }

    private PlainList desks() {
        var titles = titles("date", "desk", "zone", "nip", "name", "unit", "agency");
        return new PlainList("desks", text("desks"), titles, () -> table.problem()
                .period()
                .dates()
                .flatMap(date ->
                        DesksOfDay.of(table, table.people(), date).stream().map(seat -> seatRow(date, seat))));
    }

    private List<Object> seatRow(LocalDate date, DesksOfDay.Seat seat) {
        var asn = seat.asn().at(date);
        return List.of(date, seat.desk(), seat.zone(), nip(asn), asn.name(), unit(asn), agency(asn.unit()));
    }

    private List<String> titles(String... keys) {
        return Arrays.stream(keys).map(key -> text("column." + key)).toList();
    }

    private String text(String key) {
        return words.text("list." + key);
    }

    private String month(YearMonth month) {
        return Span.month(month, words);
    }

    private static Object nip(Asn asn) {
        return asn.nip().<Object>map(nip -> nip).orElse("");
    }

    private String unit(Asn asn) {
        return names.unit(asn.unit());
    }

    private String agency(String unit) {
        return table.units().agencyOf(table.units().get(unit)).name();
    }
}
