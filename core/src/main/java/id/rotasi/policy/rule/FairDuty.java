package id.rotasi.policy.rule;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.AsnCells;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fair shares of the days at counters, all of them or those of one class of days. What a counter needs on a day is shared evenly
 * by those who could stand there, each at most once a day; what was done before the period at the counters of several people is
 * shared by their days on duty then. The shares of all are together what is needed, as far as there are officers, and was done.
 */
final class FairDuty {

    /** Against sums of thirds and sevenths that are not quite whole. */
    private static final double NEARLY = 1e-9;

    private final RuleContext context;
    private final List<ServiceCounter> at;
    private final Map<Integer, Double> needed = new HashMap<>();
    private final Map<String, Set<String>> counters = new HashMap<>();
    private final Map<String, AsnCells> people = new LinkedHashMap<>();
    private final List<AsnCells> officers;
    /* As at home: the days before of somebody who never stood at a counter then are not made up for. */
    private final Set<String> newcomers;

    /** @param people who take turns at all counters */
    FairDuty(RuleContext context, List<AsnCells> people) {
        this(context, people, context.counters());
    }

    /**
     * @param people who take turns
     * @param at the counters at which they do
     */
    FairDuty(RuleContext context, List<AsnCells> people, List<ServiceCounter> at) {
        this.context = context;
        this.at = at;
        people.forEach(person -> this.people.put(person.asn().id(), person));
        for (var counter : at) {
            for (var date : context.openDays(counter)) {
                int[] officers = context.cellsAt(counter, date).stream()
                        .filter(cell -> takesPart(cell) && context.may(cell, Counted.at(counter.id())))
                        .toArray();
                for (int cell : officers) {
                    needed.merge(cell, (double) counter.minimumOn(date) / officers.length, Double::sum);
                    counters.computeIfAbsent(context.asn(cell).id(), asn -> new TreeSet<>())
                            .add(counter.id());
                }
            }
        }
        this.officers = people.stream()
                .filter(person -> counters.containsKey(person.asn().id()))
                .toList();
        this.newcomers = officers.stream()
                .filter(person -> person.asn().carriedOver().total().counterDays() == 0
                        && person.history().stream().noneMatch(this::wasThere))
                .map(person -> person.asn().id())
                .collect(Collectors.toSet());
    }

    private boolean wasThere(int cell) {
        return isAnywhere()
                ? context.wasAtCounter(cell)
                : at.stream().anyMatch(counter -> context.wasAt(cell, counter.id()));
    }

    private boolean mayBeThere(int cell) {
        return isAnywhere()
                ? context.may(cell, Counted.ANY_COUNTER)
                : at.stream().anyMatch(counter -> context.may(cell, Counted.at(counter.id())));
    }

    /* Whether turns at all counters are counted: then it need not be asked at which. */
    private boolean isAnywhere() {
        return at.size() == context.counters().size();
    }

    private boolean takesPart(int cell) {
        var person = people.get(context.asn(cell).id());
        return person != null && person.cells().contains(cell);
    }

    /** Those who could stand at a counter that needs somebody. */
    List<AsnCells> officers() {
        return officers;
    }

    /** The shares of some days. @param carried of each person, what is carried over of such days */
    Shares of(IntPredicate days, Function<Asn, Days> carried) {
        return new Shares(days, carried);
    }

    /** Shares of some days. */
    final class Shares {
        private final IntPredicate days;
        private final Function<Asn, Days> carried;
        /* Of each counter: what was done before by those who could stand there now, and the days on which they were on duty. */
        private final Map<String, double[]> before = new HashMap<>();

        private Shares(IntPredicate days, Function<Asn, Days> carried) {
            this.days = days;
            this.carried = carried;
            for (var person : officers) {
                var own = counters.get(person.asn().id());
                double done = done(person);
                for (var counter : own) {
                    double[] sum = before.computeIfAbsent(counter, key -> new double[2]);
                    sum[0] += done / own.size();
                    sum[1] += onDuty(person);
                }
            }
        }

        /** The days that count for a person: those of the period at which a counter can be, and those before it at one. */
        CellSet cells(AsnCells person) {
            return CellSet.of(IntStream.concat(
                            history(person).filter(FairDuty.this::wasThere),
                            period(person).filter(FairDuty.this::mayBeThere))
                    .toArray());
        }

        /** The price of the days of {@link #cells} at counters: each that is fewer or more than a fair share, rounded either way. */
        Price price(AsnCells person, Enforcement enforcement) {
            double fair = period(person)
                    .mapToDouble(cell -> Math.min(1, needed.getOrDefault(cell, 0.0)))
                    .sum();
            for (var counter : counters.get(person.asn().id())) {
                double[] sum = before.get(counter);
                fair += sum[1] == 0 ? 0 : sum[0] * onDuty(person) / sum[1];
            }
            fair = Math.max(0, fair - carried.apply(person.asn()).counterDays());
            return Price.between((int) Math.floor(fair + NEARLY), (int) Math.ceil(fair - NEARLY), enforcement);
        }

        private IntStream period(AsnCells person) {
            return person.cells().stream().filter(days);
        }

        private IntStream history(AsnCells person) {
            return isNew(person)
                    ? IntStream.empty()
                    : Turns.notCarriedOver(person, context).filter(days);
        }

        private boolean isNew(AsnCells person) {
            return newcomers.contains(person.asn().id());
        }

        private double done(AsnCells person) {
            return history(person).filter(FairDuty.this::wasThere).count()
                    + carried.apply(person.asn()).counterDays();
        }

        private double onDuty(AsnCells person) {
            return isNew(person)
                    ? 0
                    : history(person).count() + carried.apply(person.asn()).dutyDays();
        }
    }
}
