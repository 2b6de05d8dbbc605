package id.rotasi.internal.compile;

import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which desks people can sit at. Those of people alike are one list. Not for use by several threads. */
final class DeskFit {

    private final CellTable table;
    private final List<Site.Desk> desks;
    private final Map<Key, List<Integer>> known = new HashMap<>();

    private record Key(String unit, Set<String> desks) {}

    DeskFit(CellTable table) {
        this.table = table;
        this.desks = table.problem().desks();
    }

    /** The indices of the desks of a person as of a date, ascending, whether they are there on that date or not. */
    List<Integer> of(Asn asn) {
        return desks.isEmpty()
                ? List.of()
                : known.computeIfAbsent(new Key(asn.unit(), asn.desks()), key -> IntStream.range(0, desks.size())
                        .filter(k -> desks.get(k).fits(asn) && isOfUnit(desks.get(k), asn))
                        .boxed()
                        .toList());
    }

    private boolean isOfUnit(Site.Desk desk, Asn asn) {
        var units = table.units();
        return units.isInside(units.get(asn.unit()), units.get(desk.unit()));
    }

    /** The desks at which the person of a cell of the period can sit on that day; none whose post is not the office. */
    List<Site.Desk> on(int cell) {
        var asn = table.asnOf(cell);
        if (desks.isEmpty() || table.isShift(cell) || asn.function() == JobFunction.FIELD) {
            return List.of();
        }
        var date = table.dateOf(table.day(cell));
        return of(asn).stream()
                .map(desks::get)
                .filter(desk -> desk.open().contains(date))
                .toList();
    }
}
