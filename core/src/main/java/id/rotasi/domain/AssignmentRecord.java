package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What an {@link Assignment} holds. */
record AssignmentRecord(
        String asn, LocalDate date, WorkMode mode, Optional<Post> post, Optional<String> desk, Optional<String> reason)
        implements Assignment {

    @Override
    public String toString() {
        return asn + " on " + date + ": " + mode + post.map(at -> " " + at.id()).orElse("")
                + desk.map(at -> " " + at).orElse("")
                + reason.map(rule -> " (" + rule + ")").orElse("");
    }
}
