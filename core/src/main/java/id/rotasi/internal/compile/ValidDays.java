package id.rotasi.internal.compile;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a rule sees that does not hold on all dates: cells and days of the dates on which it does. */
final class ValidDays extends SeenThrough {

    private final Predicate<LocalDate> isValid;

    ValidDays(RuleContext whole, Predicate<LocalDate> isValid) {
        super(whole);
        this.isValid = isValid;
    }

    @Override
    public List<AsnCells> people(Scope scope) {
        return valid(whole.people(scope)).toList();
    }

    @Override
    public List<AsnCells> inShifts(Scope scope) {
        return valid(whole.inShifts(scope))
                .filter(person -> !person.cells().isEmpty())
                .toList();
    }

    private Stream<AsnCells> valid(List<AsnCells> people) {
        return people.stream()
                .map(person -> new AsnCells(person.asn(), valid(person.cells()), valid(person.history())));
    }

    private CellSet valid(CellSet cells) {
        return cells.filter(cell -> isValid.test(date(cell)));
    }

    @Override
    public List<UnitDay> unitDays(Scope scope, Per per) {
        return whole.unitDays(scope, per).stream()
                .filter(day -> day.subject().onDate().filter(isValid).isPresent())
                .toList();
    }

    @Override
    public List<LocalDate> openDays(ServiceCounter counter) {
        return whole.openDays(counter).stream().filter(isValid).toList();
    }

    @Override
    public CellSet cellsAt(ServiceCounter counter, LocalDate date) {
        return isValid.test(date) ? whole.cellsAt(counter, date) : CellSet.of();
    }

    @Override
    public OptionalInt cell(String asn, LocalDate date) {
        return isValid.test(date) ? whole.cell(asn, date) : OptionalInt.empty();
    }
}
