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
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a rule sees of a problem of which something is hidden: as it is, but for what is hidden. */
abstract class SeenThrough implements RuleContext {

    final RuleContext whole;

    SeenThrough(RuleContext whole) {
        this.whole = whole;
    }

    @Override
    public List<LocalDate> openDays(ServiceCounter counter) {
        return whole.openDays(counter);
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
    public List<Site.Desk> desks() {
        return whole.desks();
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
    public boolean isAllDay(int cell) {
        return whole.isAllDay(cell);
    }

    @Override
    public boolean wasHome(int cell) {
        return whole.wasHome(cell);
    }

    @Override
    public boolean wasAtCounter(int cell) {
        return whole.wasAtCounter(cell);
    }

    @Override
    public UnitDay allDay(UnitDay day) {
        return whole.allDay(day);
    }

    @Override
    public boolean hasDayOff(int cell) {
        return whole.hasDayOff(cell);
    }

    @Override
    public boolean isInShifts(int cell) {
        return whole.isInShifts(cell);
    }

    @Override
    public boolean wasAt(int cell, String counter) {
        return whole.wasAt(cell, counter);
    }

    @Override
    public Optional<Site.Desk> deskOf(int cell) {
        return whole.deskOf(cell);
    }

    @Override
    public List<Site.Desk> desksFor(int cell) {
        return whole.desksFor(cell);
    }

    @Override
    public boolean may(int cell, Counted counted) {
        return whole.may(cell, counted);
    }

    @Override
    public Choice choice(String rule, Subject subject, int options) {
        return whole.choice(rule, subject, options);
    }
}
