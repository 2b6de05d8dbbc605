package id.rotasi.policy.rule;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * The hours of those who work in shifts, in each week, each month or the whole period. They are counted in the longest unit in which
 * all posts can be measured: hours, quarters of an hour, twelve hours.
 */
final class ShiftHours {

    private static final int MINUTES = 60;

    private final BuiltInRule rule;
    private final RuleContext context;
    private final List<ServiceCounter> posts;
    private final int unit;

    ShiftHours(BuiltInRule rule, RuleContext context) {
        this.rule = rule;
        this.context = context;
        this.posts = context.counters().stream()
                .filter(counter -> counter.hours().isPresent())
                .toList();
        this.unit = posts.stream().mapToInt(ShiftHours::minutes).reduce(0, ShiftHours::divisor);
    }

    private static int minutes(ServiceCounter post) {
        return post.hours().orElseThrow().minutes();
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** At most so many hours, in whole units. */
    void atMost(int hours, Over over, Consumer<Tally> tallies) {
        tally(over, span -> hours * MINUTES / Math.max(1, unit), Price::atMost, tallies);
    }

    /** At least so many hours, in whole units; as many as there could be, if they are fewer. */
    void atLeast(int hours, Over over, Consumer<Tally> tallies) {
        tally(over, span -> Math.min((hours * MINUTES + unit - 1) / unit, possible(span)), Price::atLeast, tallies);
    }

    private interface Pricing {
        Price of(int units, Enforcement enforcement);
    }

    private void tally(Over over, ToIntFunction<int[]> units, Pricing pricing, Consumer<Tally> tallies) {
        if (posts.isEmpty()) {
            return;
        }
        // The weight is for each hour that is begun.
        var enforcement = rule.enforcement().times(Math.max(1, unit / MINUTES));
        for (var person : context.inShifts(rule.scope())) {
            for (int[] span : over.of(person, context)) {
                var subject = new Subject.OfAsn(
                        person.asn().id(), context.date(span[0]), context.date(span[span.length - 1]));
                var price = pricing.of(units.applyAsInt(span), enforcement);
                tallies.accept(tally(subject, CellSet.of(span), price));
            }
        }
    }

    private Tally tally(Subject subject, CellSet cells, Price price) {
        var first = posts.get(0);
        var tally = new Tally(rule.id(), subject, cells, Counted.at(first.id()), price);
        for (var post : posts) {
            int more = units(post) - (post == first ? 1 : 0);
            tally = more == 0 ? tally : tally.and(new Tally.Term(cells, Counted.at(post.id()), more));
        }
        return tally;
    }

    private boolean canBe(int cell, ServiceCounter post) {
        return context.date(cell).isBefore(context.period().from())
                ? context.wasAt(cell, post.id())
                : context.may(cell, Counted.at(post.id()));
    }

    private int units(ServiceCounter post) {
        return minutes(post) / unit;
    }

    private int possible(int[] span) {
        return Arrays.stream(span)
                .map(cell -> posts.stream()
                        .filter(post -> canBe(cell, post))
                        .mapToInt(this::units)
                        .max()
                        .orElse(0))
                .sum();
    }
}
