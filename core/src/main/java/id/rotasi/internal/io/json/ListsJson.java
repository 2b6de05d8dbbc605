package id.rotasi.internal.io.json;

import id.rotasi.domain.Asn;
import id.rotasi.internal.io.table.DayCode;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** {@link id.rotasi.io.WfhLists} as JSON, written as a stream. */
public final class ListsJson {

    private ListsJson() {}

    /** Who is at home, by date. */
    public static void list(RosterTable table, OutputStream stream) throws IOException {
        var names = new Names(table.problem());
        JsonOut.write(stream, out -> {
            period(table, out);
            out.rows("days", table.problem().period().dates().toList(), date -> {
                out.date("date", date);
                out.rows("wfh", table.atHome(date), asn -> person(asn, names, out));
            });
        });
    }

    /** The days of a month of each person. */
    public static void matrix(RosterTable table, YearMonth month, OutputStream stream) throws IOException {
        var names = new Names(table.problem());
        JsonOut.write(stream, out -> {
            out.text("month", month.toString());
            var start = table.problem().period().from();
            out.rows("people", table.people(), asn -> {
                person(asn.at(start), names, out);
                out.object("days", () -> {
                    for (var day : table.daysOf(asn).values()) {
                        if (YearMonth.from(day.date()).equals(month)) {
                            out.text(day.date().toString(), DayCode.of(table, asn, day));
                        }
                    }
                });
            });
        });
    }

    /** Sums by unit and by agency. */
    public static void recap(RosterTable table, Recap recap, OutputStream stream) throws IOException {
        var names = new Names(table.problem());
        JsonOut.write(stream, out -> {
            period(table, out);
            out.rows("units", recap.units(), row -> unit(row, names, out));
            out.rows("agencies", recap.agencies(), row -> unit(row, names, out));
        });
    }

    private static void unit(Recap.UnitMonth row, Names names, JsonOut out) throws IOException {
        place("unit", row.unit(), names.unit(row.unit()), out);
        out.text("month", row.month().toString());
        out.whole("people", row.people());
        out.whole("dutyDays", row.duty());
        out.whole("wfoDays", row.wfo());
        out.whole("wfhDays", row.wfh());
        out.whole("absentDays", row.absent());
        out.number("wfhShare", row.wfhShare());
        dates("nobodyOnSite", row.nobodyOnSite(), out);
    }

    /** The days on which rooms and buildings are needed. */
    public static void sites(RosterTable table, Recap recap, OutputStream stream) throws IOException {
        var names = new Names(table.problem());
        JsonOut.write(stream, out -> {
            period(table, out);
            out.rows("sites", recap.sites(), row -> {
                place("site", row.site(), names.site(row.site()), out);
                out.text("month", row.month().toString());
                out.whole("seated", row.seated());
                dates("needed", row.needed(), out);
                dates("closable", row.closable(), out);
            });
        });
    }

    private static void period(RosterTable table, JsonOut out) throws IOException {
        out.date("from", table.problem().period().from());
        out.date("to", table.problem().period().to());
    }

    private static void person(Asn asn, Names names, JsonOut out) throws IOException {
        out.text("id", asn.id());
        if (asn.nip().isPresent()) {
            out.text("nip", asn.nip().get().digits());
        } else {
            out.nothing("nip");
        }
        out.text("name", asn.name());
        place("unit", asn.unit(), names.unit(asn.unit()), out);
    }

    private static void place(String field, String id, String name, JsonOut out) throws IOException {
        out.object(field, () -> {
            out.text("id", id);
            out.text("name", name);
        });
    }

    private static void dates(String field, List<LocalDate> dates, JsonOut out) throws IOException {
        out.allTexts(field, dates.stream().map(LocalDate::toString).toList());
    }
}
