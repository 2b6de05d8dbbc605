package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Elements;
import id.rotasi.internal.compile.LockFit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Checks the days that were decided by hand: first each for itself, then whether they can be at all. */
record LockCheck(RosterProblem draft, Directory known, Errors errors) {

    private record Cell(String asn, LocalDate date) {}

    void locks() {
        var posts = new PostCheck(draft, known);
        var places = new HashMap<Cell, String>();
        var rows = new RowErrors(errors);
        Elements.each("$.locks", draft.locks(), (path, lock) -> {
            rows.of(lock.asn(), found -> known.asns().checkReference(path + ".asn", lock.asn(), found));
            known.checkDate(path + ".date", lock.date(), errors);
            if (lock.mode() == WorkMode.ABSENT) {
                errors.add(path + ".mode", "lock-absent-mode", "mode", lock.mode());
            } else {
                lock.post().ifPresent(post -> posts.exists(path, post, errors));
                PostCheck.mode(path, new Day(lock.asn(), lock.date(), lock.mode(), lock.post()), errors);
            }
            var first = places.putIfAbsent(new Cell(lock.asn(), lock.date()), path);
            if (first != null) {
                add(path, "lock-twice", lock, "first", first);
            }
        });
        rows.end();
    }

    /** Adds the errors of locks that contradict what is known; the draft must be sound otherwise. */
    void contradictions() {
        if (draft.locks().isEmpty()) {
            return;
        }
        var fit = new LockFit(draft);
        Elements.each("$.locks", draft.locks(), (path, lock) -> {
            switch (fit.of(lock)) {
                case FITS -> {}
                case SETTLED -> add(path, "lock-settled", lock, "mode", lock.mode());
                case IN_SHIFTS -> add(path + ".mode", "lock-in-shifts", lock, "mode", lock.mode());
                case NOT_IN_SHIFTS -> add(path + ".mode", "lock-not-in-shifts", lock, "mode", lock.mode());
                case OFF_DUTY -> add(path, "lock-off-duty", lock, "mode", lock.mode());
                case IMPOSSIBLE ->
                    add(
                            path + ".post",
                            "lock-impossible",
                            lock,
                            "post",
                            lock.post().map(Post::id).orElse("-"));
            }
        });
    }

    private void add(String path, String code, Lock lock, String name, Object value) {
        errors.add(path, code, Map.of("who", lock.asn(), "date", lock.date(), name, value));
    }
}
