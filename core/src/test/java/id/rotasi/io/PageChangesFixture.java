package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of which a roster is a revision. */
final class PageChangesFixture {

    private static final int DECIDED_EVERY = 150;

    private PageChangesFixture() {}

    /** Changes of every kind: modes, posts, absences, somebody who left before, a day of which there was nothing. */
    static RosterChanges since(Roster roster) {
        return RosterChanges.between(before(roster), roster);
    }

    private static List<Assignment> before(Roster roster) {
        var rows = new ArrayList<Assignment>();
        int posts = 0;
        int absences = 0;
        for (var now : roster.assignments()) {
            if (now.mode() == WorkMode.ABSENT) {
                rows.add(absences++ < 3 ? other(now, WorkMode.WFH, Optional.empty()) : now);
            } else if (now.post().filter(Post.Counter.class::isInstance).isPresent()) {
                rows.add(posts++ < 2 ? other(now, WorkMode.WFO, Optional.of(Post.OFFICE)) : now);
            } else if (now.reason().isEmpty() && rows.size() % DECIDED_EVERY == 0) {
                rows.add(
                        now.mode() == WorkMode.WFH
                                ? other(now, WorkMode.WFO, Optional.of(Post.OFFICE))
                                : other(now, WorkMode.WFH, Optional.empty()));
            } else {
                rows.add(now);
            }
        }
        rows.remove(rows.size() - 1);
        rows.add(Assignment.of("gone", PageFixture.FROM, WorkMode.WFH, Optional.empty(), Optional.empty()));
        return rows;
    }

    private static Assignment other(Assignment now, WorkMode mode, Optional<Post> post) {
        return Assignment.of(now.asn(), now.date(), mode, post, Optional.empty());
    }
}
