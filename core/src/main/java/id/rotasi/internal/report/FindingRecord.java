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
        boolean isShare = parts > 0;
        long rest = (long) parts * first - tally.least() - count;
        return new FindingRecord(
                tally.rule(),
                type,
                Cost.of(how.enforcement().hard() ? Level.HARD : Level.SOFT, price),
                tally.subject(),
                isShare ? first : tally.least() + count,
                isShare ? (int) Math.max(0, -Math.floorDiv(-how.floor() - rest, parts)) : how.floor(),
                isShare && how.ceiling() < Integer.MAX_VALUE
                        ? (int) Math.floorDiv(how.ceiling() + rest, parts)
                        : how.ceiling(),
                how.shape(),
                locks);
    }
}
