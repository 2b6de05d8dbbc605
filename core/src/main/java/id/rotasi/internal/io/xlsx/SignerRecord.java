package id.rotasi.internal.io.xlsx;

import id.rotasi.io.Letter;
import java.util.Optional;

/** What a {@link Letter.Signer} holds. */
public record SignerRecord(String position, String name, Optional<String> rank, Optional<String> nip)
        implements Letter.Signer {

    /** Without the NIP, so it may be logged. */
    @Override
    public String toString() {
        return name + ", " + position;
    }
}
