package id.rotasi.io;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.ical.RosterEvents;
import id.rotasi.internal.io.ical.Stamps;
import id.rotasi.internal.io.letter.LetterJobs;
import id.rotasi.internal.io.letter.PersonMessage;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What each person gets of a roster: a calendar and a message.
 *
 * <p>Calendars to subscribe to (iCalendar, RFC 5545): for a person an all-day event on each working day, for a unit one that
 * lists who is where. The duty of a day at home stands in the event; if it names hours, each check-in is an event of its
 * own. Immutable; the methods that change something return a copy.
 *
 * <p>An event keeps its UID from one version of a roster to the next: it is derived from the root unit, the person or
 * unit and the date. Nothing is taken from the clock: unless told otherwise, the events are stamped with the beginning of
 * the period. There is no NIP in a calendar or a message.
 */
public final class RosterCalendar {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW_OR_LATER = Instant.parse("2025-01-01T00:00:00Z");

    private final Messages words;
    private final ZoneId zone;
    private final Optional<Stamps> issued;
    private final Optional<ReportingDuty> duty;

    private RosterCalendar(Messages words, ZoneId zone, Optional<Stamps> issued, Optional<ReportingDuty> duty) {
        this.words = words;
        this.zone = zone;
        this.issued = issued;
        this.duty = duty;
    }

    /** Calendars in that language (Indonesian or English), in Western Indonesia Time, with the duty of the policy. */
    public static RosterCalendar in(Locale locale) {
        return new RosterCalendar(Messages.in(locale), JAKARTA, Optional.empty(), Optional.empty());
    }

    /** With that moment as the one in which the roster was published. */
    public RosterCalendar issuedAt(Instant published) {
        return new RosterCalendar(words, zone, Optional.of(new Stamps(published)), duty);
    }

    /**
     * As that publication of the roster: an event that changed since the first one has the time of the publication in which
     * it last did, and a sequence number that rises with each; one that is no more is said to be cancelled. So calendars
     * update in place, and those of people of whom nothing changed keep their bytes.
     */
    public RosterCalendar publishedAs(Publication publication) {
        return new RosterCalendar(words, zone, Optional.of(new Stamps(publication)), duty);
    }

    /** With hours in that zone. @throws IllegalArgumentException if it has daylight saving time, as none in Indonesia */
    public RosterCalendar at(ZoneId zone) {
        if (zone.getRules().nextTransition(NOW_OR_LATER) != null) {
            throw new IllegalArgumentException(
                    "The zone %s has daylight saving time. Use one of Indonesia, such as Asia/Makassar."
                            .formatted(zone));
        }
        return new RosterCalendar(words, zone, issued, duty);
    }

    /** With that duty on days at home, in place of the policy's. */
    public RosterCalendar with(ReportingDuty duty) {
        return new RosterCalendar(words, zone, issued, Optional.of(duty));
    }

    /** The calendar of one person. Takes time linear in the roster. @throws IllegalArgumentException if unknown */
    public String ofAsn(Roster roster, String asn) {
        return events(new RosterTable(roster)).ofPerson(person(roster, asn));
    }

    /** The calendar of the people of one unit. Takes time linear in the roster. @throws IllegalArgumentException if unknown */
    public String ofUnit(Roster roster, String unit) {
        var table = new RosterTable(roster);
        return events(table).ofUnit(table.units().get(unit));
    }

    /**
     * Writes {@code units/ID.ics} for each unit with people and {@code people/NAME-ID.ics} for each person, each wholly or
     * not at all. Characters that a file name may not have become dashes.
     *
     * @return the files
     */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        var table = new RosterTable(roster);
        var events = events(table);
        try (var units = new OutputFiles(directory.resolve("units"));
                var people = new OutputFiles(directory.resolve("people"))) {
            for (var members : table.agencies().values()) {
                for (var unit : members) {
                    units.text(OutputFiles.slug(unit.id()), ".ics", writer -> writer.write(events.ofUnit(unit)));
                }
            }
            for (var asn : roster.problem().asns()) {
                people.text(nameOf(asn), ".ics", writer -> writer.write(events.ofPerson(asn)));
            }
            var all = new ArrayList<>(units.commit());
            all.addAll(people.commit());
            return all;
        }
    }

    /** Writes these files as a ZIP archive to a stream, which it flushes and leaves open. */
    public void write(Roster roster, OutputStream stream) throws IOException {
        Archive.write(folder -> write(roster, folder), stream);
    }

    /**
     * A message to one person, ready to be pasted into a chat: days at home, at which counter on which day, the duty on days at
     * home, and whom to ask, that is who leads the nearest unit, or else signs the letter. Plain text of a few lines; takes time
     * linear in the roster.
     *
     * @throws IllegalArgumentException if the person is unknown
     */
    public String messageTo(Roster roster, String asn) {
        return messages(roster).to(person(roster, asn));
    }

    /**
     * Writes the {@linkplain #messageTo message} to each person as {@code NAME-ID.txt}, each wholly or not at all. Characters
     * that a file name may not have become dashes.
     *
     * @return the files
     */
    public List<Path> writeMessages(Roster roster, Path directory) throws IOException {
        var messages = messages(roster);
        try (var files = new OutputFiles(directory)) {
            for (var asn : roster.problem().asns()) {
                files.text(nameOf(asn), ".txt", writer -> writer.write(messages.to(asn)));
            }
            return files.commit();
        }
    }

    /** Writes these messages as a ZIP archive to a stream, which it flushes and leaves open. */
    public void writeMessages(Roster roster, OutputStream stream) throws IOException {
        Archive.write(folder -> writeMessages(roster, folder), stream);
    }

    private PersonMessage messages(Roster roster) {
        return new PersonMessage(new LetterJobs(words, AnnexXlsx.Paper.FOLIO, Optional.empty(), duty).of(roster));
    }

    private static Asn person(Roster roster, String asn) {
        return roster.problem().asns().stream()
                .filter(one -> one.id().equals(asn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no ASN '%s'.".formatted(asn)));
    }

    /* Of a long name the beginning, so that the id, by which a person is found, stays whole. */
    private static String nameOf(Asn asn) {
        int most = OutputFiles.LONGEST - 1 - OutputFiles.slug(asn.id()).length();
        var name = OutputFiles.slug(asn.name());
        return OutputFiles.slug(
                (most > 0 && name.length() > most ? name.substring(0, most) : asn.name()) + "-" + asn.id());
    }

    private RosterEvents events(RosterTable table) {
        Library.ICAL4J.need();
        var problem = table.problem();
        return new RosterEvents(
                table,
                words.under(problem.policy()),
                zone,
                issued.orElseGet(() ->
                        new Stamps(problem.period().from().atStartOfDay(zone).toInstant())),
                duty.orElse(problem.policy().reportingDuty()));
    }
}
