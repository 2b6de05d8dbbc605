package id.rotasi.internal.io.table;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sits at which desk on one day. */
public final class DesksOfDay {

    private DesksOfDay() {}

    /** A desk and who sits there, as of the day. */
    public record Seat(String desk, String zone, Asn asn) {}

    /** The desks at which somebody of an agency sits on a date, in the order of the problem. */
    public static List<Seat> of(RosterTable table, Unit agency, LocalDate date) {
        return of(
                table,
                table.agencies().getOrDefault(agency, List.of()).stream()
                        .flatMap(unit -> table.peopleOf(unit).stream())
                        .toList(),
                date);
    }

    /** The desks at which some people sit on a date, likewise. Takes time linear in people and desks. */
    public static List<Seat> of(RosterTable table, List<Asn> people, LocalDate date) {
        var byDesk = new LinkedHashMap<String, List<Asn>>();
        for (var asn : people) {
            table.at(asn, date).flatMap(Assignment::desk).ifPresent(desk -> byDesk.computeIfAbsent(
                            desk, key -> new ArrayList<>())
                    .add(asn));
        }
        return byDesk.isEmpty()
                ? List.of()
                : table.problem().desks().stream()
                        .flatMap(desk -> byDesk.getOrDefault(desk.id(), List.of()).stream()
                                .map(asn -> new Seat(desk.id(), desk.zone(), asn)))
                        .toList();
    }

    /** The same by zone, each desk with the name of who sits there. */
    public static Map<String, List<String>> byZone(RosterTable table, Unit agency, LocalDate date) {
        var byZone = new LinkedHashMap<String, List<String>>();
        of(table, agency, date).forEach(seat -> byZone.computeIfAbsent(seat.zone(), zone -> new ArrayList<>())
                .add(seat.desk() + " " + seat.asn().name()));
        return byZone;
    }
}
