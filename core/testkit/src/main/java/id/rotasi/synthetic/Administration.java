package id.rotasi.synthetic;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.RosterPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An administration in the making: units, people, counters and leave, to which wishes, substitutes, seats and
 * assemblies are added. Whatever is added, everybody who takes turns can be at home on one day a week and all hard
 * rules of the presets hold, so a problem made here has a feasible roster.
 */
public final class Administration {

    private static final int SUBSTITUTES_PER_MILLE = 150;

    private final Period period;
    private final Chance chance;
    private final List<LocalDate> workingDays;
    private final List<Unit> units;
    private final List<Asn> asns;
    private final List<ServiceCounter> counters;
    private final LeavePlan leave;
    private final List<Absence> absences;
    private final List<Site> sites = new ArrayList<>();
    private final List<Unit.OnSiteDate> onSiteDates = new ArrayList<>();
    private final List<Substitutes> substitutes = new ArrayList<>();
    private final Map<String, Boolean> frontLine = new HashMap<>();

    /**
     * Staffs the planned units and draws leave.
     *
     * @param plans the roots
     * @param period the dates of the roster, in years whose holidays are known
     * @param seed of all draws
     */
    public Administration(List<UnitPlan> plans, Period period, long seed) {
        this.period = period;
        this.chance = new Chance(seed);
        var staffing = new Staffing(new People(period.from()));
        plans.forEach(plan -> staffing.add(plan, false, chance));
        this.units = staffing.units;
        this.asns = staffing.asns;
        this.counters = staffing.counters;
        this.leave = new LeavePlan(period, counters, staffing.ownCounter);
        this.absences = leave.draw(asns, chance.split());
        var tree = new UnitTree(units);
        units.forEach(unit -> frontLine.put(unit.id(), tree.isFrontLine(unit)));
        this.workingDays =
                new WorkCalendar(CalendarOptions.indonesian(), period, tree).workingDays(WorkingWeek.FIVE_DAYS);
    }

    /** Adds wishes of about one in seven of those who take turns, and what they bring from the last period. */
    public Administration withWishes() {
        var wishes = new Wishes(workingDays);
        var draws = chance.split();
        asns.replaceAll(person -> takesTurns(person) ? wishes.addTo(person, draws) : person);
        return this;
    }

    /** Pairs about a quarter of those who take turns with a neighbour of the same unit; nobody is in two pairs. */
    public Administration withSubstitutes() {
        var draws = chance.split();
        for (int i = 0; i + 1 < asns.size(); i++) {
            var first = asns.get(i);
            var second = asns.get(i + 1);
            boolean neighbours = first.unit().equals(second.unit()) && takesTurns(first) && takesTurns(second);
            if (neighbours && draws.perMille(SUBSTITUTES_PER_MILLE)) {
                substitutes.add(new Substitutes(first.id(), second.id()));
                i++;
            }
        }
        return this;
    }

    /** Asks counters for as many officers as their own, leave counted, can give while each is at home once a week. */
    public Administration withLeanCounters() {
        counters.replaceAll(counter -> {
            int present = leave.fewestPresent(counter.id());
            int minimum = frontLine.get(counter.unit()) ? present : Math.max(counter.minimum(), present * 7 / 10);
            var lean = counter.withMinimum(minimum);
            return lean.seats().isPresent()
                    ? lean.withSeats(Math.max(minimum, lean.seats().getAsInt()))
                    : lean;
        });
        return this;
    }

    /**
     * Seats a unit and all below it in a building that is too small for everybody at once.
     *
     * @param unit id of the unit; it works five days a week, has nobody in the field and no assembly
     * @param name of the building
     * @param oneIn on each day one in so many of those who take turns has no seat, 5 or more
     */
    public Administration seat(String unit, String name, int oneIn) {
        var seated = membersOf(unit);
        int rotating = (int) seated.stream().filter(this::takesTurns).count();
        var site = Site.of("gedung-" + unit, name, seated.size() - rotating / oneIn);
        sites.add(site);
        units.replaceAll(old -> old.id().equals(unit) ? old.seatedAt(site.id()) : old);
        return this;
    }

    /** Calls everybody of a unit to the first Monday of the period that is worked, if there is one. */
    public Administration assemble(String unit, String occasion) {
        workingDays.stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .findFirst()
                .ifPresent(monday -> onSiteDates.add(new Unit.OnSiteDate(unit, monday, occasion)));
        return this;
    }

    /** Whether somebody of the unit, or of one below it, works in the field. */
    boolean hasFieldPosts(String unit) {
        return membersOf(unit).stream().anyMatch(person -> person.function() == JobFunction.FIELD);
    }

    /** The problem, to be finished by the caller. */
    public RosterProblem.Builder problem(String name, RosterPolicy policy) {
        return RosterProblem.builder(period.from(), period.to(), policy)
                .name(name)
                .units(units)
                .counters(counters)
                .sites(sites)
                .asns(asns)
                .absences(absences)
                .onSiteDates(onSiteDates)
                .substitutes(substitutes);
    }

    private boolean takesTurns(Asn person) {
        return person.eligibility().isEligible() && !person.frontLine() && !frontLine.get(person.unit());
    }

    private List<Asn> membersOf(String unit) {
        var tree = new UnitTree(units);
        var inside = tree.subtree(tree.get(unit)).stream().map(Unit::id).toList();
        return asns.stream().filter(person -> inside.contains(person.unit())).toList();
    }
}
