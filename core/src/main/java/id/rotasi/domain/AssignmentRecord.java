package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What an {@link Assignment} holds. */
record AssignmentRecord(String asn, LocalDate date, WorkMode mode, Optional<Post> post, Optional<String> reason)
        implements Assignment {

    @Override
    public String toString() {
        return asn + " on " + date + ": " + mode + post.map(at -> " " + at.id()).orElse("")
                + reason.map(rule -> " (" + rule + ")").orElse("");
    }
}
