package id.rotasi.internal.explain;

import id.rotasi.internal.Listing;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.report.Names;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What might mend a story, cheap and named things first. Nothing here is verified yet. */
final class MendIdeas {

    private static final int PEOPLE = 2;
    private static final int NAMED = 12;
    private static final long MOST = 100_000;

    /** Nobody is advised to take on more people than these, nor is it tried. */
    private static final int OFFICERS = 1_000;

    private final Model model;
    private final Demands demands;
    private final People people;
    private final Names names;

    MendIdeas(Model model, Demands demands, People people, Names names) {
        this.model = model;
        this.demands = demands;
        this.people = people;
        this.names = names;
    }

    /** The first of each kind, then the second of each, and so on. */
    List<Mend> of(Story story) {
        var byDemand = new LinkedHashMap<Object, Tally>();
        story.tallies().forEach(tally -> byDemand.putIfAbsent(List.of(tally.rule(), place(tally.subject())), tally));
        int more = (int) Math.min(MOST, story.mostAtOnce());
        var kinds = List.of(new ArrayList<Mend>(), new ArrayList<Mend>(), new ArrayList<Mend>(), new ArrayList<Mend>());
        leave(story, kinds.get(0));
        exceptions(story, kinds.get(1));
        byDemand.values().forEach(tally -> ofRule(tally, more, kinds.get(2)));
        byDemand.values().forEach(tally -> officers(tally, more, kinds.get(3)));
        var ideas = new ArrayList<Mend>();
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

    static Object place(Subject subject) {
        if (subject instanceof Subject.OfUnit of) {
            return of.unit();
        } else if (subject instanceof Subject.OfCounter of) {
            return of.counter();
        } else if (subject instanceof Subject.OfSite of) {
            return of.site();
        }
        return "";
    }

    /** Those absent on most of the dates are on duty instead, one by one. */
    private void leave(Story story, List<Mend> ideas) {
        var absent = new LinkedHashMap<Integer, Set<LocalDate>>();
        for (var tally : story.tallies()) {
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
            ideas.add(new Mend(
                    new Sentence(
                            "mend.present", Map.of("who", names.asn(id), "kind", kinds, "dates", Listing.of(dates))),
                    Mend.present(id, dates)));
        });
    }

    /** Those whom a rule keeps at home come to the office, as many as are missing at once. */
    private void exceptions(Story story, List<Mend> ideas) {
        var home = new LinkedHashMap<Integer, Set<LocalDate>>();
        for (var tally : story.tallies()) {
            if (people.isTooFew(tally) != States.counts(model.counted(tally), States.WFH)) {
                tally.cells().stream()
                        .filter(cell -> model.states(cell).size() == 1
                                && model.states(cell).contains(States.WFH))
                        .skip(
                                tally.subject() instanceof Subject.OfAsn && !people.isTooFew(tally)
                                        ? Math.max(0, tally.price().ceiling())
                                        : 0)
                        .forEach(cell -> home.computeIfAbsent(model.table().asn(cell), key -> new TreeSet<>())
                                .add(model.table().dateOf(model.table().day(cell))));
            }
        }
        long needed = story.mostAtOnce();
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

    private Mend exception(List<Integer> asns, Set<LocalDate> dates) {
        var ids = new LinkedHashSet<String>();
        asns.forEach(asn -> ids.add(model.problem().asns().get(asn).id()));
        var who = ids.stream().map(names::asn).toList();
        return new Mend(
                new Sentence("mend.on-site", Map.of("who", who, "dates", Listing.of(dates))),
                Mend.onSite(new HashSet<>(ids), dates));
    }

    private static List<Integer> mostDates(Map<Integer, Set<LocalDate>> dates) {
        return dates.keySet().stream()
                .sorted(Comparator.comparingInt((Integer asn) -> -dates.get(asn).size())
                        .thenComparing(asn -> asn))
                .limit(PEOPLE)
                .toList();
    }

    /** The number in the rule, the counter or the site gives way. */
    private void ofRule(Tally tally, int more, List<Mend> ideas) {
        var rule = demands.rule(tally);
        int floor = tally.price().floor();
        int ceiling = tally.price().ceiling();
        if (rule instanceof CounterStaffing && tally.subject() instanceof Subject.OfCounter of) {
            var counter = people.counter(of.counter());
            if (people.isTooFew(tally)) {
                int to = Math.max(0, floor - more);
                if (to > 0) {
                    ideas.add(new Mend(
                            number("mend.counter-minimum", demands.counter(of.counter()), floor, to),
                            Mend.minimum(counter, to)));
                }
            } else {
                ideas.add(new Mend(
                        number("mend.counter-seats", demands.counter(of.counter()), ceiling, ceiling + more),
                        Mend.counterSeats(counter, ceiling + more)));
            }
        } else if (tally.subject() instanceof Subject.OfSite of) {
            ideas.add(new Mend(
                    number("mend.site-seats", names.site(of.site()), ceiling, ceiling + more),
                    Mend.seats(of.site(), ceiling + more)));
        } else if (rule instanceof WeeklyWfhCap cap) {
            ideas.add(new Mend(
                    ofRule("mend.days", Demands.nameOf(cap), cap.days(), cap.days() + 1),
                    Mend.rule(new WeeklyWfhCap(cap.header(), cap.days() + 1))));
        } else if (rule instanceof ConsecutiveWfh cap) {
            ideas.add(new Mend(
                    ofRule("mend.days", Demands.nameOf(cap), cap.days(), cap.days() + 1),
                    Mend.rule(new ConsecutiveWfh(cap.header(), cap.days() + 1))));
        } else if (rule instanceof FrontLinePresence front) {
            lowerPresence(tally, front, more, ideas);
        } else if (rule instanceof WfhDayCap cap && !tally.cells().isEmpty()) {
            int base = tally.cells().size();
            var share = new Share((int) Math.min(10_000, (10_000L * (ceiling + more) + base - 1) / base));
            ideas.add(new Mend(
                    ofRule("mend.share", Demands.nameOf(cap), cap.share(), share),
                    Mend.rule(new WfhDayCap(cap.header(), cap.per(), share, cap.base(), cap.rounding()))));
        }
        weekdays(tally, ideas);
    }

    private static void lowerPresence(Tally tally, FrontLinePresence front, int more, List<Mend> ideas) {
        int to = Math.max(0, tally.price().floor() - more);
        if (front.minimum() > to) {
            ideas.add(new Mend(
                    ofRule("mend.minimum", Demands.nameOf(front), front.minimum(), to),
                    Mend.rule(new FrontLinePresence(front.header(), front.per(), to, front.share(), front.base()))));
        }
        if (!tally.cells().isEmpty()) {
            var share = new Share(
                    (int) Math.min(10_000, 10_000L * to / tally.cells().size()));
            if (share.basisPoints() < front.share().basisPoints()) {
                ideas.add(new Mend(
                        ofRule("mend.share", Demands.nameOf(front), front.share(), share),
                        Mend.rule(new FrontLinePresence(
                                front.header(), front.per(), front.minimum(), share, front.base()))));
            }
        }
    }

    /** A fixed day at home fewer, where fixed days fill a cap. */
    private void weekdays(Tally tally, List<Mend> ideas) {
        if (people.isTooFew(tally)) {
            return;
        }
        tally.cells().stream()
                .mapToObj(model::fixedBy)
                .flatMap(Optional::stream)
                .filter(FixedWfhWeekday.class::isInstance)
                .map(FixedWfhWeekday.class::cast)
                .filter(fixed -> fixed.weekdays().size() > 1)
                .findFirst()
                .ifPresent(fixed -> {
                    var left = new TreeSet<>(fixed.weekdays());
                    var dropped = left.last();
                    left.remove(dropped);
                    ideas.add(new Mend(
                            new Sentence("mend.weekday", Map.of("rule", Demands.nameOf(fixed), "weekday", dropped)),
                            Mend.rule(new FixedWfhWeekday(fixed.header(), left))));
                });
    }

    /** More officers, where somebody is missing; never more than the demand itself asks for. */
    private void officers(Tally tally, int missing, List<Mend> ideas) {
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
            ideas.add(new Mend(
                    new Sentence(
                            key,
                            Map.of(
                                    "where", demands.counter(of.counter()),
                                    "more", more,
                                    "qualification", counter.qualification().orElse(""))),
                    Mend.officers(more, counter.unit(), qualified)));
        } else if (tally.subject() instanceof Subject.OfUnit of && demands.rule(tally) instanceof FrontLinePresence) {
            ideas.add(new Mend(
                    new Sentence("mend.officers", Map.of("where", names.unit(of.unit()), "more", more)),
                    Mend.officers(more, of.unit(), Set.of())));
        }
    }

    private static Sentence number(String key, String where, int from, int to) {
        return new Sentence(key, Map.of("where", where, "from", from, "to", to));
    }

    private static Sentence ofRule(String key, Object rule, Object from, Object to) {
        return new Sentence(key, Map.of("rule", rule, "from", from, "to", to));
    }
}
