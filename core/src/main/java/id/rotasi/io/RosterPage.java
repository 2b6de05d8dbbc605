package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.page.ChangesSince;
import id.rotasi.internal.io.page.PageData;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The roster as a page to look at: one HTML file with everything in it, that loads nothing from elsewhere and opens from
 * a disk, a mail or a web server alike. Both languages are inside; the reader switches.
 *
 * <p>The page has names, titles and the host's ids, but neither NIPs (UU 27/2022 on personal data: they tell date of
 * birth and sex) nor the reasons why somebody may not work from home, since a disciplinary sanction is among them. For everybody, hand it {@link Roster#seenBy a roster as everybody may see it}.
 *
 * <p>Days that are settled are marked, and so are those decided by hand, with the reason; what of the time before the period
 * counts is said. Of a revision it can show what changed since the version before.
 *
 * <p>The same roster and language give the same bytes. Time and size grow linearly with people times days: about 3 MB
 * for 17,000 people and 31 dates.
 */
public final class RosterPage {

    private RosterPage() {}

    /** Writes a page that opens in Indonesian, wholly or not at all. */
    public static void write(Roster roster, Path file) throws IOException {
        write(roster, file, Messages.INDONESIAN);
    }

    /** Writes a page that opens in that language (Indonesian, or else English), wholly or not at all. */
    public static void write(Roster roster, Path file, Locale language) throws IOException {
        Replacement.of(file, stream -> write(roster, stream, language));
    }

    /** Writes a page that opens in that language to a stream in UTF-8, which it flushes and leaves open. */
    public static void write(Roster roster, OutputStream stream, Locale language) throws IOException {
        write(roster, new OutputStreamWriter(stream, StandardCharsets.UTF_8), language);
    }

    /**
     * Writes a page that shows what changed, wholly or not at all: a list of all changes with their reasons, and a mark in
     * each changed cell. Changes of days outside the period are left out; without any the page is as ever, byte for byte.
     *
     * @param since the name of the version that was changed, as it is to be shown; empty if it has none
     * @param language Indonesian, or else English
     */
    public static void write(Roster roster, RosterChanges changes, String since, Path file, Locale language)
            throws IOException {
        Replacement.of(file, stream -> write(roster, changes, since, stream, language));
    }

    /** Writes a page that shows what changed to a stream in UTF-8, which it flushes and leaves open. */
    public static void write(Roster roster, RosterChanges changes, String since, OutputStream stream, Locale language)
            throws IOException {
        write(roster, changes, since, new OutputStreamWriter(stream, StandardCharsets.UTF_8), language);
    }

    /** Writes a page to a stream of characters, to be encoded as UTF-8, which it flushes and leaves open. */
    public static void write(Roster roster, Writer writer, Locale language) throws IOException {
        write(roster, Optional.empty(), writer, language);
    }

    /** Writes a page that shows what changed to a stream of characters, likewise. */
    public static void write(Roster roster, RosterChanges changes, String since, Writer writer, Locale language)
            throws IOException {
        Library.JACKSON.need();
        var shown = Optional.of(ChangesSince.of(roster, changes, since))
                .filter(known -> !known.all().isEmpty());
        write(roster, shown, writer, language);
    }

    private static void write(Roster roster, Optional<ChangesSince> since, Writer writer, Locale language)
            throws IOException {
        Library.JACKSON.need();
        PageData.of(roster, since, language).write(writer);
        writer.flush();
    }
}
