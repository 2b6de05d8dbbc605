package id.rotasi.policy.rule;

import id.rotasi.policy.Counted;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.function.Consumer;

/**
 * Over the period, and with the days before it that are known or carried over, each person works that share of the days on duty
 * from home; the price is the weight times the squared distance in days. People who may never work from home are left
 * out.
 *
 * @param header id, enforcement, scope, legal basis
 * @param share at home
 */
public record PersonBalance(RuleHeader header, Share share) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "person-balance";

    private static final RuleProperty<Share> SHARE = RuleProperty.share("share", PersonBalance::share);

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.weighted(
                    TYPE, values -> new PersonBalance(values.header(), values.get(SHARE)), SHARE)
            .reading(RuleType.Input.CARRIED_OVER, RuleType.Input.HISTORY);

    /** Soft, for everybody. */
    public static PersonBalance soft(long weight, Share share) {
        return new PersonBalance(RuleHeader.soft(TYPE, weight), share);
    }

    @Override
    public WfhTerms wfhTerms() {
        return WfhTerms.NONE.overall(share);
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        for (var person : context.people(scope())) {
            if (person.cells().stream().anyMatch(cell -> context.may(cell, Counted.WFH))) {
                var cells = Turns.of(person, context);
                var carried = person.asn().carriedOver();
                var subject = new Subject.OfAsn(
                        person.asn().id(),
                        context.date(person.cells().get(0)),
                        context.date(person.cells().get(person.cells().size() - 1)));
                tallies.accept(new DutyShare(this, subject, cells, Counted.WFH, share)
                        .squaredNear(carried.dutyDays(), carried.wfhDays(), enforcement(), context));
            }
        }
    }
}
