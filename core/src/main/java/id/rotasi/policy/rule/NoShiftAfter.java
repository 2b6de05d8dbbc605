package id.rotasi.policy.rule;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Posts that do not follow each other: whoever works in shifts and was at the first post of a sequence is at none of the others of
 * it on the next day. The price is the weight for each such day.
 *
 * @param header id, enforcement, scope, legal basis
 * @param sequences ids of posts, the first of each being the one after which the others must not come
 */
public record NoShiftAfter(RuleHeader header, List<List<String>> sequences) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "no-shift-after";

    private static final RuleProperty<List<List<String>>> SEQUENCES =
            RuleProperty.posts("sequences", 2, NoShiftAfter::sequences);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new NoShiftAfter(values.header(), values.get(SEQUENCES)), SEQUENCES)
            .reading(RuleType.Input.COUNTERS, RuleType.Input.HISTORY, RuleType.Input.SHIFTS);

    /** Keeps a copy of the sequences. */
    public NoShiftAfter {
        sequences = GroupRule.copy(sequences);
    }

    /** Hard, for everybody who works in shifts. */
    public static NoShiftAfter hard(List<List<String>> sequences) {
        return new NoShiftAfter(RuleHeader.hard(TYPE), sequences);
    }

    @Override
    public boolean neverBinds(int days) {
        return sequences.isEmpty();
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return first.minusDays(1);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var posts = context.counters().stream()
                .filter(post -> sequences.stream().anyMatch(sequence -> sequence.contains(post.id())))
                .toList();
        var successions = new Successions(this, posts, 1, this::mustNotFollow);
        ShiftDays.of(this, context).forEach(shifts -> successions.tally(shifts, tallies));
    }

    private boolean mustNotFollow(ServiceCounter post, ServiceCounter next) {
        return sequences.stream()
                .anyMatch(sequence -> sequence.get(0).equals(post.id())
                        && sequence.subList(1, sequence.size()).contains(next.id()));
    }
}
