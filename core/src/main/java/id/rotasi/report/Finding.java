package id.rotasi.report;

import id.rotasi.domain.Lock;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.util.List;
import java.util.Locale;

/** A tally that costs something. */
public sealed interface Finding permits id.rotasi.internal.report.FindingRecord {

    /** Id of the rule. */
    String rule();

    /** What kind of rule, the key of its message: the name of its {@link id.rotasi.policy.RuleType}. */
    String type();

    /** What it costs, never zero. */
    Cost cost();

    /** Who, where, when. */
    Subject subject();

    /** How many cells are in the counted states. */
    int count();

    /** Least count that costs nothing. */
    int floor();

    /** Greatest count that costs nothing, or {@link Integer#MAX_VALUE}. */
    int ceiling();

    /** The shape of the price. */
    Price.Shape shape();

    /** Days that were decided by hand and without which it could cost less. */
    List<Lock> locks();

    /** The finding in a sentence, and one more about the days that were decided by hand. */
    default String message(Names names, Locale locale) {
        return Messages.in(locale).finding(this, names);
    }
}
