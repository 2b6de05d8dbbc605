package id.rotasi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a {@link Letter} holds. */
record LetterRecord(
        List<String> letterhead,
        Optional<String> number,
        Optional<String> place,
        Optional<LocalDate> date,
        Optional<String> subject,
        List<String> basis,
        Optional<Signer> signer,
        Optional<Signer> acknowledgedBy,
        List<String> copies,
        Map<String, Letter> units)
        implements Letter {

    /** What a {@link Letter.Signer} holds. */
    record SignerRecord(String position, String name, Optional<String> rank, Optional<String> nip)
            implements Letter.Signer {

        /** Without the NIP, so it may be logged. */
        @Override
        public String toString() {
            return name + ", " + position;
        }
    }
}
