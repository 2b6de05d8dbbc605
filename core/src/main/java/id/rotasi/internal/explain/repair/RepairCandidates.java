package id.rotasi.internal.explain.repair;

import id.rotasi.internal.Listing;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.explain.conflict.ConflictGroup;
import id.rotasi.internal.explain.conflict.Demands;
import id.rotasi.internal.explain.conflict.InvolvedPeople;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What might repair a group, cheap and named things first. Nothing here is verified yet. */
public record RepairCandidates(Model model, Demands demands, InvolvedPeople people, Names names) {

    private static final int PEOPLE = 2;
    private static final int NAMED = 12;
    private static final long MOST = 100_000;

    /** Nobody is advised to take on more people than these, nor is it tried. */
    private static final int OFFICERS = 1_000;

    /** The first of each kind, then the second of each, and so on. */
    public List<Repair> of(ConflictGroup group) {
        var byDemand = new LinkedHashMap<Object, Tally>();
        group.tallies()
                .forEach(tally -> byDemand.putIfAbsent(
                        List.of(tally.rule(), tally.subject().place()), tally));
        int more = (int) Math.min(MOST, group.mostAtOnce());
        var kinds = List.of(
                new ArrayList<Repair>(), new ArrayList<Repair>(), new ArrayList<Repair>(), new ArrayList<Repair>());
        leave(group, kinds.get(0));
        exceptions(group, kinds.get(1));
        byDemand.values().forEach(tally -> ofRule(tally, more, kinds.get(2)));
        byDemand.values().forEach(tally -> officers(tally, more, kinds.get(3)));
        var ideas = new ArrayList<Repair>();
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < longest; n++) {
            for (var kind : kinds) {
                if (n < kind.size()) {
                    ideas.add(kind.get(n));
                }
            }
        }
        return ideas;
    }

    /** Those absent on most of the dates are on duty instead, one by one. */
    private void leave(ConflictGroup group, List<Repair> ideas) {
        var absent = new LinkedHashMap<Integer, Set<LocalDate>>();
        for (var tally : group.tallies()) {
            if (people.isTooFew(tally) && Demands.when(tally.subject()) instanceof LocalDate date) {
                people.absent(tally, date).forEach(asn -> absent.computeIfAbsent(asn, key -> new TreeSet<>())
                        .add(date));
            }
        }
        mostDates(absent).forEach(asn -> {
            var dates = absent.get(asn);
            var id = model.problem().asns().get(asn).id();
            var kinds = dates.stream()
                    .map(date -> people.kind(asn, date))
                    .distinct()
                    .toList();
            ideas.add(new Repair(
                    new Sentence(
                            "mend.present", Map.of("who", names.asn(id), "kind", kinds, "dates", Listing.of(dates))),
                    Repair.present(id, dates)));
        });
    }

    /** Those whom a rule keeps at home come to the office, as many as are missing at once. */
    private void exceptions(ConflictGroup group, List<Repair> ideas) {
        var home = new LinkedHashMap<Integer, Set<LocalDate>>();
        for (var tally : group.tallies()) {
            if (people.isTooFew(tally) != States.counts(model.counted(tally), States.AWAY)) {
                tally.cells().stream()
                        .filter(cell -> model.states(cell).size() == 1
                                && model.states(cell).contains(States.AWAY))
                        .skip(
                                tally.subject() instanceof Subject.OfAsn && !people.isTooFew(tally)
                                        ? Math.max(0, tally.price().ceiling())
                                        : 0)
                        .forEach(cell -> home.computeIfAbsent(model.table().asn(cell), key -> new TreeSet<>())
                                .add(model.table().dateOf(model.table().day(cell))));
            }
        }
        long needed = group.mostAtOnce();
        if (needed > 1 && needed <= NAMED && home.size() >= needed) {
            var all = new TreeSet<LocalDate>();
            var some = home.keySet().stream().limit(needed).toList();
            some.forEach(asn -> all.addAll(home.get(asn)));
            ideas.add(exception(some, all));
        }
        for (int asn : mostDates(home)) {
            ideas.add(exception(List.of(asn), home.get(asn)));
        }
    }

    private Repair exception(List<Integer> asns, Set<LocalDate> dates) {
        var ids = new LinkedHashSet<String>();
        asns.forEach(asn -> ids.add(model.problem().asns().get(asn).id()));
        var who = ids.stream().map(names::asn).toList();
        return new Repair(
                new Sentence("mend.on-site", Map.of("who", who, "dates", Listing.of(dates))),
                Repair.onSite(new HashSet<>(ids), dates));
    }

    private static List<Integer> mostDates(Map<Integer, Set<LocalDate>> dates) {
        return dates.keySet().stream()
                .sorted(Comparator.comparingInt((Integer asn) -> -dates.get(asn).size())
                        .thenComparing(asn -> asn))
                .limit(PEOPLE)
                .toList();
    }

    /** The number in the rule, the counter or the site gives way. */
    private void ofRule(Tally tally, int more, List<Repair> ideas) {
        int floor = tally.price().floor();
        int ceiling = tally.price().ceiling();
        boolean tooFew = people.isTooFew(tally);
        if (tally.subject() instanceof Subject.OfCounter of) {
            var counter = people.counter(of.counter());
            var where = demands.counter(of.counter());
            if (tooFew && Repair.hasMinimum(counter, floor) && floor > more) {
                ideas.add(new Repair(
                        number("mend.counter-minimum", where, floor, floor - more),
                        Repair.minimum(counter, floor, floor - more)));
            } else if (!tooFew && counter.seats().orElse(-1) == ceiling) {
                ideas.add(new Repair(
                        number("mend.counter-seats", where, ceiling, ceiling + more),
                        Repair.counterSeats(counter, ceiling + more)));
            }
        } else if (tally.subject() instanceof Subject.OfSite of) {
            ideas.add(new Repair(
                    number("mend.site-seats", names.site(of.site()), ceiling, ceiling + more),
                    Repair.seats(of.site(), ceiling + more)));
        }
        var need = new RuleProperty.Need(floor, ceiling, tally.cells().size(), more);
        if (tally.parts() > 0) {
            return;
        }
        if (!Demands.isOfOneCell(tally)) {
            ideas.addAll(givingWay(demands.rule(tally), need));
        }
        if (!tooFew) {
            tally.cells().stream()
                    .mapToObj(model::fixedBy)
                    .flatMap(Optional::stream)
                    .map(rule -> givingWay(rule, need))
                    .filter(repairs -> !repairs.isEmpty())
                    .findFirst()
                    .ifPresent(ideas::addAll);
        }
    }

    /** The properties of a rule that would have to be others. */
    private static List<Repair> givingWay(Rule rule, RuleProperty.Need need) {
        var type = rule.descriptor();
        var repairs = new ArrayList<Repair>();
        for (var property : type.properties()) {
            property.relaxed(rule, need).ifPresent(to -> {
                var values = new HashMap<String, Object>(Map.of(
                        "rule", Sentence.name(rule), "property", property.name(), "from", property.of(rule), "to", to));
                if (property.of(rule) instanceof Set<?> before && to instanceof Set<?> after) {
                    values.put(
                            "less",
                            before.stream()
                                    .filter(word -> !after.contains(word))
                                    .toList());
                }
                var codes = List.of("mend." + property.name(), "mend.property");
                repairs.add(new Repair(Sentence.of(type, codes, values), Repair.rule(type.with(rule, property, to))));
            });
        }
        return repairs;
    }

    /** More officers, where somebody is missing; never more than the demand itself asks for. */
    private void officers(Tally tally, int missing, List<Repair> ideas) {
        if (!people.isTooFew(tally)) {
            return;
        }
        int more = Math.min(missing, tally.price().floor());
        if (more > OFFICERS) {
            return;
        }
        if (tally.subject() instanceof Subject.OfCounter of) {
            var counter = people.counter(of.counter());
            Set<String> qualified = counter.qualification().map(Set::of).orElse(Set.of());
            var key = qualified.isEmpty() ? "mend.officers" : "mend.qualified";
            ideas.add(new Repair(
                    new Sentence(
                            key,
                            Map.of(
                                    "where", demands.counter(of.counter()),
                                    "more", more,
                                    "qualification", counter.qualification().orElse(""))),
                    Repair.officers(more, counter.unit(), qualified)));
        } else if (tally.subject() instanceof Subject.OfUnit of
                && tally.counted().equals(Counted.ON_SITE)
                && !demands.rule(tally).isEasedByAbsence()) {
            ideas.add(new Repair(
                    new Sentence("mend.officers", Map.of("where", names.unit(of.unit()), "more", more)),
                    Repair.officers(more, of.unit(), Set.of())));
        }
    }

    private static Sentence number(String key, String where, int from, int to) {
        return new Sentence(key, Map.of("where", where, "from", from, "to", to));
    }
}
