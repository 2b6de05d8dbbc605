package id.rotasi.internal.io.table;

import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who is at which counter of an agency on one day. */
public final class CountersOfDay {

    private CountersOfDay() {}

    /**
     * A counter that is open.
     *
     * @param officers those at it, in the order of the problem; none if nobody is
     */
    public record Staffed(ServiceCounter counter, List<Asn> officers) {}

    /** The open counters of an agency, and those at which somebody is all the same, in the order of the problem. */
    public static List<Staffed> of(RosterTable table, Unit agency, LocalDate date) {
        return table.problem().counters().stream()
                .filter(counter ->
                        agency.equals(table.units().agencyOf(table.units().get(counter.unit()))))
                .flatMap(counter -> of(table, counter, date))
                .toList();
    }

    /** What is added to keys of words about them: they are called shifts where all of them are. */
    public static String suffix(RosterTable table, List<Staffed> staffed) {
        boolean shifts = staffed.stream()
                .allMatch(one -> table.names().isShift(one.counter().id()));
        return shifts && !staffed.isEmpty() ? ".shifts" : "";
    }

    private static Stream<Staffed> of(RosterTable table, ServiceCounter counter, LocalDate date) {
        var officers = table.atCounter(counter.id(), date);
        var unit = table.units().get(counter.unit());
        boolean open = counter.opensOn(date) && table.calendar().isWorkingDay(unit, date);
        return open || !officers.isEmpty() ? Stream.of(new Staffed(counter, officers)) : Stream.empty();
    }
}
