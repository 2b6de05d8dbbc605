package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.domain.Unit;
import id.rotasi.policy.ReportingDuty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The annex. */
public final class AnnexXlsx {

    private AnnexXlsx() {}

    public static AnnexXlsx in(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public AnnexXlsx on(Paper paper) {
        throw new UnsupportedOperationException("not yet");
    }

    public AnnexXlsx with(Function<Unit, Letter> letters) {
        throw new UnsupportedOperationException("not yet");
    }

    public AnnexXlsx with(ReportingDuty duty) {
        throw new UnsupportedOperationException("not yet");
    }

    /** One workbook per agency and month. */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Paper. */
    public enum Paper {
        A4,
        FOLIO
    }
}
