package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Lock;
import id.rotasi.domain.WorkMode;

/** Whether days that were decided by hand can be as they were decided, whatever the rules say. */
public final class LockFit {

    private final CellTable table;
    private final Posts posts;
    private final BaseStates base;

    /** What a lock is to what is known. */
    public enum Answer {
        FITS,
        SETTLED,
        OFF_DUTY,
        IN_SHIFTS,
        NOT_IN_SHIFTS,
        IMPOSSIBLE
    }

    /** Takes time linear in people and days. */
    public LockFit(RosterProblem problem) {
        this.table = new CellTable(problem);
        this.posts = new Posts(problem);
        this.base = new BaseStates(table);
    }

    /** What that lock is; one that says what is settled says nothing new. */
    public Answer of(Lock lock) {
        if (table.facts()
                .settledThrough()
                .map(last -> !lock.date().isAfter(last))
                .orElse(false)) {
            return isSettledSo(lock) ? Answer.FITS : Answer.SETTLED;
        }
        int cell = table.cellOf(lock.asn(), lock.date());
        if (cell < 0) {
            return Answer.OFF_DUTY;
        }
        var day = table.kind(cell);
        if (day.code(lock.mode()) == Posts.NO_STATE) {
            return lock.mode() == WorkMode.WFH ? Answer.IN_SHIFTS : Answer.NOT_IN_SHIFTS;
        }
        return base.canBe(cell, Known.state(lock, day, posts)) ? Answer.FITS : Answer.IMPOSSIBLE;
    }

    private boolean isSettledSo(Lock lock) {
        return table.facts().settled().stream()
                .filter(day -> day.asn().equals(lock.asn()) && day.date().equals(lock.date()))
                .anyMatch(day -> day.mode() == lock.mode()
                        && (lock.post().isEmpty()
                                || day.post().isEmpty()
                                || lock.post().equals(day.post())));
    }
}
