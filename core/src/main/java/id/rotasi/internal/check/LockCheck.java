package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.LockFit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Checks the days that were decided by hand: first each for itself, then whether they can be at all. */
final class LockCheck {

    private record Cell(String asn, LocalDate date) {}

    private final RosterProblem draft;
    private final Directory known;
    private final Errors errors;
    private final PostCheck posts;

    LockCheck(RosterProblem draft, Directory known, Errors errors) {
        this.draft = draft;
        this.known = known;
        this.errors = errors;
        this.posts = new PostCheck(draft, known);
    }

    void locks() {
        var places = new HashMap<Cell, Integer>();
        var rows = new RowErrors(errors);
        for (int i = 0; i < draft.locks().size(); i++) {
            var lock = draft.locks().get(i);
            var path = path(i);
            rows.of(lock.asn(), found -> known.checkAsn(path + ".asn", lock.asn(), found));
            known.checkDate(path + ".date", lock.date(), errors);
            if (lock.mode() == WorkMode.ABSENT) {
                errors.add(path + ".mode", "lock-absent-mode", "mode", lock.mode());
            } else {
                lock.post().ifPresent(post -> posts.exists(path, post, errors));
                PostCheck.mode(path, new Day(lock.asn(), lock.date(), lock.mode(), lock.post()), errors);
            }
            var first = places.putIfAbsent(new Cell(lock.asn(), lock.date()), i);
            if (first != null) {
                errors.add(path, "lock-twice", values(lock, "first", path(first)));
            }
        }
        rows.end();
    }

    /** Adds the errors of locks that contradict what is known; the draft must be sound otherwise. */
    void contradictions() {
        if (draft.locks().isEmpty()) {
            return;
        }
        var fit = new LockFit(draft);
        for (int i = 0; i < draft.locks().size(); i++) {
            var lock = draft.locks().get(i);
            switch (fit.of(lock)) {
                case FITS -> {}
                case SETTLED -> errors.add(path(i), "lock-settled", values(lock, "mode", lock.mode()));
                case OFF_DUTY -> errors.add(path(i), "lock-off-duty", values(lock, "mode", lock.mode()));
                case IMPOSSIBLE ->
                    errors.add(
                            path(i) + ".post",
                            "lock-impossible",
                            values(lock, "post", lock.post().orElseThrow().id()));
            }
        }
    }

    private static Map<String, Object> values(Lock lock, String name, Object value) {
        return Map.of("who", lock.asn(), "date", lock.date(), name, value);
    }

    private static String path(int place) {
        return "$.locks[" + place + "]";
    }
}
