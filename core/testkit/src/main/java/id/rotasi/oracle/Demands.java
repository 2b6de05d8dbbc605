package id.rotasi.oracle;

import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.HouseRule;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What a rule demands of single days of single people. Hard demands narrow the choices; the others are priced. */
final class Demands {

    private static final IntPredicate AT_HOME = state -> state == Facts.HOME;
    private static final IntPredicate ON_SITE = state -> state != Facts.HOME;

    private final Facts facts;
    private final Choices choices;
    private final Rule rule;
    private final List<Priced> priced = new ArrayList<>();

    private record Priced(int a, int d, IntPredicate wanted, Enforcement how) {}

    Demands(Facts facts, Choices choices, Rule rule) {
        this.facts = facts;
        this.choices = choices;
        this.rule = rule;
        for (int a : facts.people(rule.scope())) {
            demandOf(a);
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

    private void demandOf(int a) {
        var asn = facts.asns.get(a);
        if (rule instanceof EligibilityRespected && !asn.eligibility().reasons().isEmpty()) {
            everyDay(a, ON_SITE);
        } else if (rule instanceof DirectServiceOnSite
                && (asn.frontLine() || facts.path.get(a).stream().anyMatch(unit -> unit.frontLine()))) {
            everyDay(a, ON_SITE);
        } else if (rule instanceof LeadersOnSite leaders && leaders.positions().contains(asn.position())) {
            everyDay(a, ON_SITE);
        } else if (rule instanceof UnitOnSiteDates) {
            onSiteWhere(a, date -> facts.problem.onSiteDates().stream()
                    .anyMatch(day -> day.date().equals(date) && facts.isBelow(a, day.unit())));
        } else if (rule instanceof EverybodyOnSite
                || rule instanceof FunctionsOnSite stay && stay.functions().contains(asn.function())
                || rule instanceof ReadinessGate gate && !isReady(a, gate)) {
            everyDay(a, ON_SITE);
        } else if (rule instanceof NewlyPlaced placed && asn.placedOn().isPresent()) {
            onSiteWhere(
                    a,
                    date -> date.compareTo(asn.placedOn().get()) >= 0
                            && date.minusMonths(placed.months())
                                    .isBefore(asn.placedOn().get()));
        } else if (rule instanceof WfhOnlyOn only) {
            onSiteWhere(
                    a,
                    date -> !only.weekdays().contains(date.getDayOfWeek())
                            || only.window().isPresent()
                                    && (date.isBefore(only.window().get().from())
                                            || date.isAfter(only.window().get().to())));
        } else if (rule instanceof PublishedRosterKept && !rule.enforcement().hard()) {
            published(a);
        } else if (rule instanceof FixedWfhWeekday fixed) {
            fixed(a, fixed);
        } else if (rule instanceof HouseRule house && house.kind() == HouseRule.Kind.OFFICE_ON_MONDAYS) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (facts.dates.get(d).getDayOfWeek() == DayOfWeek.MONDAY) {
                    demand(a, d, state -> state == Facts.OFFICE, rule.enforcement());
                }
            }
        }
    }

    private void published(int a) {
        facts.problem.published().ifPresent(roster -> {
            for (var day : roster.days()) {
                if (day.asn().equals(facts.asns.get(a).id()) && day.mode() != WorkMode.ABSENT) {
                    demand(
                            a,
                            facts.dates.indexOf(day.date()),
                            day.mode() == WorkMode.WFH ? AT_HOME : ON_SITE,
                            rule.enforcement());
                }
            }
        });
    }

    /** What counts only where all that must be leaves the choice; to be asked once, after all rules were made. */
    void wishes(boolean hard) {
        for (int a : facts.people(rule.scope())) {
            for (int d = 0; d < facts.dates.size(); d++) {
                if (rule instanceof Preferences && rule.enforcement().hard() == hard) {
                    wish(a, d);
                }
            }
        }
    }

    private void fixed(int a, FixedWfhWeekday fixed) {
        for (int d = 0; d < facts.dates.size(); d++) {
            if (choices.mayBeHome(a, d)) {
                boolean home = fixed.weekdays().contains(facts.dates.get(d).getDayOfWeek());
                demand(a, d, home ? AT_HOME : ON_SITE, rule.enforcement());
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
            var wanted = wish.mode() == WorkMode.WFH ? AT_HOME : ON_SITE;
            if (choices.allowed(a, d).stream().anyMatch(wanted::test)) {
                long weight = rule.enforcement().weight() * wish.weight();
                demand(a, d, wanted, new Enforcement(rule.enforcement().hard(), weight));
            }
        });
    }

    private void onSiteWhere(int a, java.util.function.Predicate<java.time.LocalDate> wanted) {
        for (int d = 0; d < facts.dates.size(); d++) {
            if (wanted.test(facts.dates.get(d))) {
                demand(a, d, ON_SITE, rule.enforcement());
            }
        }
    }

    private boolean isReady(int a, ReadinessGate gate) {
        for (var group : facts.groups(rule.scope(), gate.per())) {
            if (group.people().contains(a)) {
                long able = group.people().stream()
                        .filter(one ->
                                facts.asns.get(one).eligibility().reasons().isEmpty())
                        .count();
                return 10_000L * able
                        >= (long) gate.share().basisPoints() * group.people().size();
            }
        }
        return false;
    }

    private void everyDay(int a, IntPredicate wanted) {
        for (int d = 0; d < facts.dates.size(); d++) {
            demand(a, d, wanted, rule.enforcement());
        }
    }

    private void demand(int a, int d, IntPredicate wanted, Enforcement how) {
        boolean met = facts.onDuty(a, d) && how.hard() && choices.narrow(a, d, wanted, rule.id());
        boolean missed = facts.onDuty(a, d) && !choices.canBe(a, d, wanted, how.hard());
        if (facts.onDuty(a, d) && (!met || missed)) {
            priced.add(new Priced(a, d, wanted, how));
        }
    }
}
