package id.rotasi.service.publication;

import id.rotasi.Publication;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.RosterCalendar;
import id.rotasi.service.publication.VersionChanges.Changed;
import id.rotasi.service.web.FileName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What goes out when a version changes another one, as an archive: a letter to each person who changes, the annex of the
 * changes for each agency and, once the version is published, the calendars of these people. Nobody else gets anything.
 */
final class Letters {

    private Letters() {}

    static void write(Changed changed, Optional<Publication> published, OutputStream stream, Locale locale)
            throws IOException {
        var archive = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        for (var asn : changed.roster().problem().asns()) {
            if (changed.changes().people().contains(asn.id())) {
                var name = FileName.of(asn.name() + "-" + asn.id());
                add(
                        archive,
                        "letters/" + name + ".txt",
                        changed.changes().message(asn.id(), changed.version(), locale));
                if (published.isPresent()) {
                    var calendar = RosterCalendar.in(locale).publishedAs(published.get());
                    add(archive, "calendars/" + name + ".ics", calendar.ofAsn(changed.roster(), asn.id()));
                }
            }
        }
        annex(changed, archive, locale);
        archive.finish();
        archive.flush();
    }

    private static void annex(Changed changed, ZipOutputStream archive, Locale locale) throws IOException {
        var annex = new ByteArrayOutputStream();
        AnnexXlsx.in(locale).write(changed.roster(), changed.changes(), annex);
        try (var files = new ZipInputStream(new ByteArrayInputStream(annex.toByteArray()), StandardCharsets.UTF_8)) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                archive.putNextEntry(new ZipEntry("annex/" + file.getName()));
                files.transferTo(archive);
                archive.closeEntry();
            }
        }
    }

    private static void add(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }
}
