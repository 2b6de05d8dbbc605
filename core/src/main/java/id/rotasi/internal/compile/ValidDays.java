package id.rotasi.internal.compile;

import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What a rule sees that does not hold on all dates: cells and days of the dates on which it does. */
record ValidDays(RuleContext whole, Predicate<LocalDate> isValid) implements RuleContext {

    @Override
    public List<AsnCells> people(Scope scope) {
        return whole.people(scope).stream()
                .map(person -> new AsnCells(person.asn(), valid(person.cells()), valid(person.history())))
                .toList();
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

    @Override
    public Period period() {
        return whole.period();
    }

    @Override
    public List<ServiceCounter> counters() {
        return whole.counters();
    }

    @Override
    public List<Site> sites() {
        return whole.sites();
    }

    @Override
    public List<Unit.OnSiteDate> onSiteDates() {
        return whole.onSiteDates();
    }

    @Override
    public List<Substitutes> substitutes() {
        return whole.substitutes();
    }

    @Override
    public Optional<PublishedRoster> published() {
        return whole.published();
    }

    @Override
    public UnitTree units() {
        return whole.units();
    }

    @Override
    public WorkCalendar calendar() {
        return whole.calendar();
    }

    @Override
    public Asn asn(int cell) {
        return whole.asn(cell);
    }

    @Override
    public LocalDate date(int cell) {
        return whole.date(cell);
    }

    @Override
    public boolean wasHome(int cell) {
        return whole.wasHome(cell);
    }

    @Override
    public boolean may(int cell, Counted counted) {
        return whole.may(cell, counted);
    }
}
