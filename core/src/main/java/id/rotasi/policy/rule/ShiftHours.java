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
import java.util.function.Function;

/**
 * The hours of those who work in shifts, in each week, each month or the whole period. They are counted in the longest unit in which
 * all posts can be measured that the person could be at in that time: hours, quarters of an hour, twelve hours.
 */
final class ShiftHours {

    private static final int MINUTES = 60;

    private final BuiltInRule rule;
    private final RuleContext context;
    private final List<ServiceCounter> posts;

    ShiftHours(BuiltInRule rule, RuleContext context) {
        this.rule = rule;
        this.context = context;
        this.posts = context.counters().stream()
                .filter(counter -> counter.hours().isPresent())
                .toList();
    }

    private static int minutes(ServiceCounter post) {
        return post.hours().orElseThrow().minutes();
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** At most so many hours, in whole units. */
    void atMost(int hours, Over over, Consumer<Tally> tallies) {
        tally(over, span -> Price.atMost(hours * MINUTES / span.unit, span.enforcement()), tallies);
    }

    /** At least so many hours, in whole units; as many as there could be, if they are fewer. */
    void atLeast(int hours, Over over, Consumer<Tally> tallies) {
        tally(
                over,
                span -> Price.atLeast(
                        Math.min((hours * MINUTES + span.unit - 1) / span.unit, span.possible()), span.enforcement()),
                tallies);
    }

    private void tally(Over over, Function<Span, Price> price, Consumer<Tally> tallies) {
        for (var person : context.inShifts(rule.scope())) {
            for (int[] cells : over.of(person, context)) {
                var span = new Span(cells);
                if (!span.at.isEmpty()) {
                    tallies.accept(span.tally(person.asn().id(), price.apply(span)));
                }
            }
        }
    }

    private boolean canBe(int cell, ServiceCounter post) {
        return context.date(cell).isBefore(context.period().from())
                ? context.wasAt(cell, post.id())
                : context.may(cell, Counted.at(post.id()));
    }

    /** Some days of a person, and the posts at which he or she could be on them. */
    private final class Span {
        final int[] cells;
        final List<ServiceCounter> at;
        final int unit;

        Span(int[] cells) {
            this.cells = cells;
            this.at = posts.stream()
                    .filter(post -> Arrays.stream(cells).anyMatch(cell -> ShiftDays.couldBe(cell, post, context)))
                    .toList();
            this.unit = at.stream().mapToInt(ShiftHours::minutes).reduce(0, ShiftHours::divisor);
        }

        /* The weight is for each hour that is begun. */
        Enforcement enforcement() {
            return rule.enforcement().times(Math.max(1, unit / MINUTES));
        }

        int possible() {
            return Arrays.stream(cells)
                    .map(cell -> at.stream()
                            .filter(post -> canBe(cell, post))
                            .mapToInt(this::units)
                            .max()
                            .orElse(0))
                    .sum();
        }

        private int units(ServiceCounter post) {
            return minutes(post) / unit;
        }

        Tally tally(String asn, Price price) {
            var subject = new Subject.OfAsn(asn, context.date(cells[0]), context.date(cells[cells.length - 1]));
            var days = CellSet.of(cells);
            var first = at.get(0);
            var tally = rule.tallyOf(subject, days, Counted.at(first.id()), price);
            for (var post : at) {
                int more = units(post) - (post == first ? 1 : 0);
                tally = more == 0 ? tally : tally.and(new Tally.Term(days, Counted.at(post.id()), more));
            }
            return tally;
        }
    }
}
