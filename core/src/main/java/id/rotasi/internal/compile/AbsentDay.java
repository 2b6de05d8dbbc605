package id.rotasi.internal.compile;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What rules see if the person of a cell is on leave on that day. */
final class AbsentDay extends SeenThrough {
    private final int cell;

    AbsentDay(RuleContext whole, int cell) {
        super(whole);
        this.cell = cell;
    }

    private CellSet others(CellSet cells) {
        return cells.contains(cell) ? cells.filter(other -> other != cell) : cells;
    }

    @Override
    public List<AsnCells> people(Scope scope) {
        return others(whole.people(scope)).toList();
    }

    @Override
    public List<AsnCells> inShifts(Scope scope) {
        return others(whole.inShifts(scope))
                .filter(person -> !person.cells().isEmpty())
                .toList();
    }

    private Stream<AsnCells> others(List<AsnCells> people) {
        return people.stream().map(person -> new AsnCells(person.asn(), others(person.cells()), person.history()));
    }

    @Override
    public List<UnitDay> unitDays(Scope scope, Per per) {
        return whole.unitDays(scope, per).stream()
                .map(day -> new UnitDay(day.subject(), day.unit(), others(day.onDuty()), day.members()))
                .toList();
    }

    @Override
    public CellSet cellsAt(ServiceCounter counter, LocalDate date) {
        return others(whole.cellsAt(counter, date));
    }

    @Override
    public OptionalInt cell(String asn, LocalDate date) {
        var known = whole.cell(asn, date);
        return known.isPresent() && known.getAsInt() == cell ? OptionalInt.empty() : known;
    }
}
