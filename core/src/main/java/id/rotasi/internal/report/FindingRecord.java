package id.rotasi.internal.report;

import id.rotasi.domain.Lock;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import id.rotasi.report.Finding;
import java.util.Comparator;
import java.util.List;

/** What a {@link Finding} holds. */
public record FindingRecord(
        String rule,
        String type,
        Cost cost,
        Subject subject,
        int count,
        int floor,
        int ceiling,
        Price.Shape shape,
        List<Lock> locks)
        implements Finding {

    /** The costliest first. */
    public static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::cost, Comparator.reverseOrder());

    /**
     * What a tally of a rule of that type costs at a count, from its least on. Of a share, what is told is how many of its cells are
     * counted, and how many might be if as many were on duty.
     *
     * @param first how many of its cells are counted
     */
    public static Finding of(Tally tally, String type, int count, int first, long price, List<Lock> locks) {
        var how = tally.price();
        int parts = tally.parts();
        long rest = (long) parts * first - tally.least() - count;
        return new FindingRecord(
                tally.rule(),
                type,
                Cost.of(how.enforcement().hard() ? Level.HARD : Level.SOFT, price),
                tally.subject(),
                parts == 1 ? tally.least() + count : first,
                parts == 1 ? how.floor() : (int) Math.max(0, -Math.floorDiv(-how.floor() - rest, parts)),
                parts == 1 || how.ceiling() == Integer.MAX_VALUE
                        ? how.ceiling()
                        : (int) Math.floorDiv(how.ceiling() + rest, parts),
                how.shape(),
                locks);
    }
}
