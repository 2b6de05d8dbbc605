package id.rotasi.io;

import id.rotasi.domain.Asn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Lists of civil servants as CSV. */
public final class AsnCsv {

    private AsnCsv() {}

    /** Reads a file. @throws id.rotasi.InvalidProblemException with all errors, if there is any */
    public static List<Asn> read(Path file) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes a list with headers in that language (Indonesian or English), wholly or not at all. */
    public static void write(Collection<Asn> asns, Locale locale, Path file) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
