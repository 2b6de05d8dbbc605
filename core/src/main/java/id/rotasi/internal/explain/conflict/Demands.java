package id.rotasi.internal.explain.conflict;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Price;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tallies demand, in words that leave out the day, so that the same demand on several days reads once. */
public final class Demands {

    private final Names names;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, String> counters = new HashMap<>();

    public Demands(Model model, Names names) {
        this.names = names;
        model.rules().forEach(rule -> rules.put(rule.id(), rule));
        var named = model.problem().counters().stream()
                .collect(Collectors.groupingBy(ServiceCounter::name, Collectors.counting()));
        model.problem()
                .counters()
                .forEach(counter -> counters.put(
                        counter.id(),
                        named.get(counter.name()) == 1
                                ? counter.name()
                                : "%s (%s)".formatted(counter.name(), names.unit(counter.unit()))));
    }

    /** The name of a counter, with its unit where several counters have that name. */
    public String counter(String id) {
        return counters.getOrDefault(id, id);
    }

    public Rule rule(Tally tally) {
        return rules.get(tally.rule());
    }

    /**
     * The demand of a tally.
     *
     * @param named whether a demand on one person names that person
     */
    public Sentence of(Tally tally, boolean named) {
        var rule = rule(tally);
        var price = tally.price();
        var values = new HashMap<String, Object>();
        values.put("rule", Sentence.name(rule));
        values.put("min", Math.max(0, price.floor()));
        values.put("max", Math.max(0, price.ceiling()));
        values.put("where", where(tally.subject(), named));
        var codes = new ArrayList<String>();
        boolean most = price.shape() == Price.Shape.AT_MOST;
        if (rule.descriptor().isDescribed()) {
            var own = "demand." + rule.descriptor().name();
            for (var code : most ? List.of(own + ".above", own) : List.of(own)) {
                codes.addAll(
                        isOfShift(tally)
                                ? List.of(code + ".shift", code)
                                : tally.subject() instanceof Subject.OfDesk
                                        ? List.of(code + ".desk", code)
                                        : List.of(code));
            }
            if (isOfOneCell(tally)) {
                codes.add("demand.of-one");
            }
        }
        codes.add(
                switch (price.shape()) {
                    case AT_LEAST -> "demand.custom";
                    case AT_MOST -> "demand.custom.above";
                    case NEAR, OTHER -> "demand.custom.other";
                });
        return Sentence.of(rule.descriptor(), codes, values);
    }

    /** Whether a tally asks for one state of one person on one day, as those that rules about single cells make. */
    public static boolean isOfOneCell(Tally tally) {
        return tally.price().shape() == Price.Shape.AT_LEAST
                && tally.subject() instanceof Subject.OfAsn of
                && of.from().equals(of.to());
    }

    private boolean isOfShift(Tally tally) {
        return tally.subject() instanceof Subject.OfCounter of && names.isShift(of.counter());
    }

    private Object where(Subject subject, boolean named) {
        if (subject instanceof Subject.OfPair of) {
            return new Sentence("where.both", Map.of("who", names.asn(of.first()), "other", names.asn(of.second())));
        } else if (subject instanceof Subject.OfGroup of) {
            return of.people().stream().map(names::asn).toList();
        } else if (named && !subject.people().isEmpty()) {
            return names.asn(subject.people().get(0));
        } else if (subject instanceof Subject.OfCounter of) {
            return counter(of.counter());
        }
        return subject.place()
                .<Object>map(names::of)
                .orElseGet(() -> new Sentence(
                        subject instanceof Subject.OfScope ? "word.everybody" : "word.each-person", Map.of()));
    }

    /** When a tally counts: a date, a span of dates, or a class of days. */
    public static Object when(Subject subject) {
        if (subject instanceof Subject.OfAsn of) {
            return span(of.from(), of.to());
        } else if (subject instanceof Subject.OfDayClass of) {
            return of.dayClass();
        }
        return subject.onDate().orElseThrow();
    }

    /** From one date to another, or the date if they are the same. */
    static Object span(LocalDate from, LocalDate to) {
        return from.equals(to) ? from : new Sentence("where.span", Map.of("from", from, "to", to));
    }
}
