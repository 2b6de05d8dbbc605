package id.rotasi.report;

import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import java.util.Locale;

/**
 * A tally that costs something.
 *
 * @param rule id of the rule
 * @param type what kind of rule, the key of its message: the name of its {@link id.rotasi.policy.RuleType}
 * @param cost what it costs, never zero
 * @param subject who, where, when
 * @param count how many cells are in the counted states
 * @param floor least count that costs nothing
 * @param ceiling greatest count that costs nothing, or {@link Integer#MAX_VALUE}
 * @param shape of the price
 */
public record Finding(
        String rule, String type, Cost cost, Subject subject, int count, int floor, int ceiling, Price.Shape shape) {

    /** The finding in a sentence. */
    public String message(Locale locale, Names names) {
        return Messages.in(locale).finding(this, names);
    }
}
