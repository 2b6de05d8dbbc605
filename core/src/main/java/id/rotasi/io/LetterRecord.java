package id.rotasi.io;

import java.time.LocalDate;
import java.util.Optional;

/** What a {@link Letter} holds. */
record LetterRecord(Optional<String> number, Optional<String> place, Optional<LocalDate> date, Optional<Signer> signer)
        implements Letter {}
