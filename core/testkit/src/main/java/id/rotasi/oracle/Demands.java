package id.rotasi.oracle;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.HouseRule;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.rule.AlternateWeeks;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.ReadinessGate;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.report.Cost;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What a rule demands of single days of single people. Hard demands narrow the choices; the others are priced. */
final class Demands {

    private static final IntPredicate AT_HOME = state -> state == Facts.HOME;
    private static final IntPredicate ON_SITE = state -> !Facts.isAway(state);
    private static final IntPredicate NOT_HOME = state -> state != Facts.HOME;
    private static final IntPredicate NOT_ON_SITE = Facts::isAway;
    private static final IntPredicate FREE = state -> state == Facts.FREE;

    private final Facts facts;
    private final Choices choices;
    private final Rule rule;
    private final List<Priced> priced = new ArrayList<>();

    private record Priced(int a, int d, IntPredicate wanted, Enforcement how) {}

    Demands(Facts facts, Choices choices, Rule rule) {
        this.facts = facts;
        this.choices = choices;
        this.rule = rule;
        for (int a : facts.people(rule)) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (facts.isAbout(rule, a, d)) {
                    demandOf(a, d);
                }
            }
        }
    }

    Cost cost(int[][] sheet) {
        long hard = 0;
        long soft = 0;
        for (var demand : priced) {
            if (!demand.wanted.test(sheet[demand.a][demand.d])) {
                hard += demand.how.hard() ? demand.how.weight() : 0;
                soft += demand.how.hard() ? 0 : demand.how.weight();
            }
        }
        return Cost.of(hard, soft);
    }

    private void demandOf(int a, int d) {
        var asn = facts.asn(a, d);
        var date = facts.dates.get(d);
        if (rule instanceof EligibilityRespected && !asn.eligibility().reasons().isEmpty()
                || rule instanceof DirectServiceOnSite
                        && (asn.frontLine() || facts.path(asn.unit()).stream().anyMatch(unit -> unit.frontLine()))
                || rule instanceof LeadersOnSite leaders && leaders.positions().contains(asn.position())
                || rule instanceof UnitOnSiteDates && isAssembly(asn, date)
                || rule instanceof EverybodyOnSite
                || rule instanceof FunctionsOnSite stay && stay.functions().contains(asn.function())
                || rule instanceof ReadinessGate gate && !isReady(a, d, gate)
                || rule instanceof NewlyPlaced placed && isNew(asn, date, placed)
                || rule instanceof WfhOnlyOn only && isOutside(date, only)
                || rule instanceof AlternateWeeks weeks && isOtherWeek(date, weeks)) {
            demand(a, d, NOT_HOME, rule.enforcement());
        } else if (rule instanceof PublishedRosterKept && !rule.enforcement().hard()) {
            published(a, d);
        } else if (rule instanceof FixedWfhWeekday fixed && choices.mayBeHome(a, d)) {
            boolean home = fixed.weekdays().contains(date.getDayOfWeek());
            demand(a, d, home ? NOT_ON_SITE : NOT_HOME, rule.enforcement());
        } else if (rule instanceof HouseRule house
                && house.kind() == HouseRule.Kind.OFFICE_ON_MONDAYS
                && date.getDayOfWeek() == DayOfWeek.MONDAY) {
            demand(a, d, Facts::inOffice, rule.enforcement());
        }
    }

    private boolean isAssembly(Asn asn, LocalDate date) {
        return facts.problem.onSiteDates().stream()
                .anyMatch(day -> day.date().equals(date) && facts.isBelow(asn, day.unit()));
    }

    private static boolean isNew(Asn asn, LocalDate date, NewlyPlaced rule) {
        return asn.placedOn().isPresent()
                && date.compareTo(asn.placedOn().get()) >= 0
                && date.minusMonths(rule.months()).isBefore(asn.placedOn().get());
    }

    private static boolean isOutside(LocalDate date, WfhOnlyOn rule) {
        return !rule.weekdays().contains(date.getDayOfWeek())
                || rule.window().isPresent()
                        && (date.isBefore(rule.window().get().from())
                                || date.isAfter(rule.window().get().to()));
    }

    private static boolean isOtherWeek(LocalDate date, AlternateWeeks rule) {
        long weeks = ChronoUnit.WEEKS.between(
                rule.anchor().with(ChronoField.DAY_OF_WEEK, 1), date.with(ChronoField.DAY_OF_WEEK, 1));
        return rule.week() == (weeks % 2 == 0 ? AlternateWeeks.Week.B : AlternateWeeks.Week.A);
    }

    private void published(int a, int d) {
        for (var day : facts.problem.published().map(roster -> roster.days()).orElse(List.of())) {
            if (day.asn().equals(facts.asns.get(a).id())
                    && day.date().equals(facts.dates.get(d))
                    && day.mode() != WorkMode.ABSENT
                    && (day.mode() != WorkMode.WFH || facts.kind(a, d) != Facts.Kind.SHIFT)
                    && (day.mode() != WorkMode.OFF || facts.kind(a, d) != Facts.Kind.ROTATION)) {
                demand(a, d, wanted(day.mode()), rule.enforcement());
            }
        }
    }

    /** What counts only where all that must be leaves the choice; to be asked once, after all rules were made. */
    void wishes(boolean hard) {
        for (int a : facts.people(rule)) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (rule instanceof Preferences
                        && facts.isAbout(rule, a, d)
                        && rule.enforcement().hard() == hard) {
                    wish(a, d);
                }
            }
        }
    }

    /** One wish a day: one for the date if there is any, of these the heaviest, of these the first. */
    private void wish(int a, int d) {
        var date = facts.dates.get(d);
        var wishes = facts.asns.get(a).preferences();
        var meant = wishes.stream()
                .filter(wish -> wish.date().equals(Optional.of(date)))
                .toList();
        if (meant.isEmpty()) {
            meant = wishes.stream()
                    .filter(wish -> wish.weekday().equals(Optional.of(date.getDayOfWeek())))
                    .toList();
        }
        int most = meant.stream().mapToInt(Preference::weight).max().orElse(0);
        meant.stream().filter(wish -> wish.weight() == most).findFirst().ifPresent(wish -> {
            var wanted = wanted(wish);
            if (choices.allowed(a, d).stream().anyMatch(wanted::test)) {
                long weight = rule.enforcement().weight() * wish.weight();
                demand(a, d, wanted, new Enforcement(rule.enforcement().hard(), weight));
            }
        });
    }

    private IntPredicate wanted(Preference wish) {
        if (wish.post().isEmpty()) {
            return wanted(wish.mode());
        }
        var ids = facts.problem.counters().stream().map(ServiceCounter::id).toList();
        int post = Facts.FIRST_COUNTER + ids.indexOf(wish.post().get());
        return state -> (state == post) != wish.isAgainst();
    }

    private static IntPredicate wanted(WorkMode mode) {
        return mode == WorkMode.WFO ? ON_SITE : mode == WorkMode.WFH ? AT_HOME : FREE;
    }

    private boolean isReady(int a, int d, ReadinessGate gate) {
        var group = facts.groupOf(gate.per(), facts.asn(a, d));
        var serving = facts.people(rule).stream()
                .filter(one -> facts.serves(one, d) && facts.isInScope(rule, one, d))
                .filter(one -> !facts.isOfShifts(facts.asn(one, d).unit()))
                .filter(one -> group != null && group.equals(facts.groupOf(gate.per(), facts.asn(one, d))))
                .toList();
        long able = serving.stream()
                .filter(one -> facts.asn(one, d).eligibility().reasons().isEmpty())
                .count();
        return group != null && 10_000L * able >= (long) gate.share().basisPoints() * serving.size();
    }

    private void demand(int a, int d, IntPredicate wanted, Enforcement how) {
        boolean met = facts.onDuty(a, d) && how.hard() && choices.narrow(a, d, wanted, rule.id());
        boolean missed = facts.onDuty(a, d) && !choices.canBe(a, d, wanted, how.hard());
        if (facts.onDuty(a, d) && (!met || missed)) {
            priced.add(new Priced(a, d, wanted, how));
        }
    }
}
