package id.rotasi.internal.io.xlsx;

import id.rotasi.io.Letter;
import java.time.LocalDate;
import java.util.Optional;

/** What a {@link Letter} holds. */
public record LetterRecord(
        Optional<String> number, Optional<String> place, Optional<LocalDate> date, Optional<Signer> signer)
        implements Letter {}
