package id.rotasi.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What a {@link Lock} holds. */
record LockRecord(String asn, LocalDate date, WorkMode mode, Optional<Post> post, String reason) implements Lock {

    @Override
    public Lock because(String why) {
        return new LockRecord(asn, date, mode, post, why);
    }
}
