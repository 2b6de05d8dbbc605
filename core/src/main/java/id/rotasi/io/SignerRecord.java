package id.rotasi.io;

import java.util.Optional;

/** What a {@link Letter.Signer} holds. */
record SignerRecord(String position, String name, Optional<String> rank, Optional<String> nip)
        implements Letter.Signer {

    /** Without the NIP, so it may be logged. */
    @Override
    public String toString() {
        return name + ", " + position;
    }
}
