package id.rotasi.policy.rule;

import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import java.util.Optional;

/**
 * A roster published earlier changes as little as possible, and not at all through the day on which it is frozen. Both hold
 * wherever a roster was published, whatever the rules: this one says for whom, and on which basis; or, if it is soft, that
 * a changed day is no aim of its own for these people but has a price.
 *
 * <p>Source: PP 94/2021 counts days of absence, so a published roster is evidence.
 *
 * @param header id, enforcement, scope, legal basis; the weight of a soft rule is the cost of each changed day
 */
public record PublishedRosterKept(RuleHeader header) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "published-roster";

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(TYPE, values -> new PublishedRosterKept(values.header()))
            .citing("PP 94/2021")
            .reading(RuleType.Input.PUBLISHED);

    /** As an aim of its own, between the hard and the soft rules: a change is neither forbidden nor traded. */
    public static PublishedRosterKept aim() {
        return new PublishedRosterKept(RuleHeader.hard(TYPE).citing("PP 94/2021"));
    }

    /** Soft, for everybody: a changed day is traded against other soft rules. */
    public static PublishedRosterKept soft(long weight) {
        return new PublishedRosterKept(RuleHeader.soft(TYPE, weight).citing("PP 94/2021"));
    }

    @Override
    public boolean mayBeHard() {
        return false;
    }

    @Override
    public void restrict(RuleContext context, Restrictions restrictions) {
        context.published().filter(roster -> !enforcement().hard()).ifPresent(roster -> {
            for (var day : roster.days()) {
                var cell = context.cell(day.asn(), day.date());
                if (cell.isPresent() && scope().includes(context.asn(cell.getAsInt()), context.units())) {
                    counted(day.mode(), cell.getAsInt(), context)
                            .ifPresent(counted -> restrictions.require(cell.getAsInt(), counted, enforcement()));
                }
            }
        });
    }

    /* What a mode says of a day; nothing where there is no such mode. */
    private static Optional<Counted> counted(WorkMode mode, int cell, RuleContext context) {
        return switch (mode) {
            case WFO -> Optional.of(Counted.ON_SITE);
            case WFH -> Optional.of(Counted.WFH).filter(home -> !context.isInShifts(cell));
            case OFF -> Optional.of(Counted.OFF).filter(off -> context.hasDayOff(cell));
            case ABSENT -> Optional.empty();
        };
    }
}
