package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.policy.ReportingDuty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** iCalendar. */
public final class RosterCalendar {

    private RosterCalendar() {}

    public static RosterCalendar in(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public RosterCalendar issuedAt(Instant instant) {
        throw new UnsupportedOperationException("not yet");
    }

    public RosterCalendar at(ZoneId zone) {
        throw new UnsupportedOperationException("not yet");
    }

    public RosterCalendar with(ReportingDuty duty) {
        throw new UnsupportedOperationException("not yet");
    }

    public String ofAsn(Roster roster, String asn) {
        throw new UnsupportedOperationException("not yet");
    }

    public String ofUnit(Roster roster, String unit) {
        throw new UnsupportedOperationException("not yet");
    }

    /** One file per unit and per person. */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
