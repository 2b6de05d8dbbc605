package id.rotasi.service.roster;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterPage;
import id.rotasi.report.RosterReport;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** What is kept of a roster, as texts. @param page has both languages; a reader switches */
record Documents(String days, String report, String page) {

    /** What is written of a roster. @param base the publication it revises, so that the page shows what changes */
    static Documents of(Roster roster, Optional<Publication> base) {
        return new Documents(
                text(writer -> RosterCsv.write(roster, writer)),
                text(writer -> ReportJson.write(roster, writer, Messages.INDONESIAN)),
                text(writer -> page(roster, base, writer)));
    }

    private static void page(Roster roster, Optional<Publication> base, Writer writer) throws IOException {
        if (base.isPresent()) {
            var changes = RosterChanges.between(base.get(), roster);
            RosterPage.write(roster, changes, base.get().version(), writer, Messages.INDONESIAN);
        } else {
            RosterPage.write(roster, writer, Messages.INDONESIAN);
        }
    }

    static RosterReport report(String json) {
        try {
            return ReportJson.read(new StringReader(json), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static String text(Writing writing) {
        var writer = new StringWriter();
        try {
            writing.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }
}
