package id.rotasi.io;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.domain.Letter;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.csv.ListsCsv;
import id.rotasi.internal.io.csv.PlainListCsv;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.files.TemporaryFile;
import id.rotasi.internal.io.json.ListsJson;
import id.rotasi.internal.io.letter.LetterJob;
import id.rotasi.internal.io.letter.LetterJobs;
import id.rotasi.internal.io.monthly.MonthlyCount;
import id.rotasi.internal.io.monthly.MonthlyLists;
import id.rotasi.internal.io.pdf.ReportBook;
import id.rotasi.internal.io.table.PlainLists;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.internal.io.xlsx.PlainListBook;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The lists of a roster: who is at home on which day, the matrix of a month, the recap, the rooms. {@link #write(Roster,
 * Path) For programs}, such as a presence system, as CSV and as JSON, the same in every language; and {@link
 * #writeForPeople(Roster, Path, Locale) for people} in their language, as workbooks and as CSV for a spreadsheet.
 *
 * <p>CSV for programs: UTF-8 without byte order mark, comma, CRLF, every field in quotes, dates {@code yyyy-MM-dd}, several values in
 * one field separated by a space. A NIP is its 18 digits and nothing else, so a machine reads it as it is; a
 * spreadsheet that opens the file by a double click rounds it to {@code 1,98609E+17}: the lists for people are made for that.
 * It is empty when it is not known. Names that a spreadsheet would take for a formula get an
 * apostrophe in front. JSON has ids as well, and names as they are.
 */
public final class WfhLists {

    private WfhLists() {}

    /**
     * Writes {@code wfh-list}, {@code recap} and {@code sites} for the whole period and a {@code matrix-yyyy-MM} for
     * each month, each as {@code .csv} and as {@code .json}; each file wholly or not at all.
     *
     * @return the files
     */
    public static List<Path> write(Roster roster, Path directory) throws IOException {
        Library.FASTCSV.need();
        Library.JACKSON.need();
        var table = new RosterTable(roster);
        var recap = Recap.of(table);
        try (var files = new OutputFiles(directory)) {
            files.text("wfh-list", ".csv", writer -> ListsCsv.list(table, writer));
            files.bytes("wfh-list", ".json", out -> ListsJson.list(table, out));
            for (var month : table.months()) {
                files.text("matrix-" + month, ".csv", writer -> ListsCsv.matrix(table, month, writer));
                files.bytes("matrix-" + month, ".json", out -> ListsJson.matrix(table, month, out));
            }
            files.text("recap", ".csv", writer -> ListsCsv.recap(table, recap, writer));
            files.bytes("recap", ".json", out -> ListsJson.recap(table, recap, out));
            files.text("sites", ".csv", writer -> ListsCsv.sites(table, recap, writer));
            files.bytes("sites", ".json", out -> ListsJson.sites(table, recap, out));
            return files.commit();
        }
    }

    /** Writes these files as a ZIP archive to a stream, which it flushes and leaves open. */
    public static void write(Roster roster, OutputStream stream) throws IOException {
        Archive.write(folder -> write(roster, folder), stream);
    }

    /**
     * Writes these lists for people, each as a workbook and as CSV: {@code wfh-list}, {@code recap}, {@code sites} and a {@code
     * matrix-yyyy-MM} for each month, in a folder of their own, since their names are those of the lists for programs. Each
     * file wholly or not at all.
     *
     * <p>A workbook has a filter on each column and keeps its header in view; a NIP is text. CSV is for a spreadsheet set to
     * Indonesian: UTF-8 with byte order mark, {@code ;}, CRLF, dates as dd/mm/yyyy, shares as {@code 41,67%}, and a NIP with
     * its usual spaces ({@code 19860926 201505 1 001}), so that no spreadsheet takes it for a number. A matrix can be read
     * back with {@link RosterCsv#read(Path, id.rotasi.RosterProblem)}, whichever of the two it is.
     *
     * @param locale of headers and words, Indonesian or English
     * @return the files
     */
    public static List<Path> writeForPeople(Roster roster, Path directory, Locale locale) throws IOException {
        Library.FASTCSV.need();
        Library.FASTEXCEL.need();
        var lists = PlainLists.of(
                new RosterTable(roster),
                Messages.in(locale).under(roster.problem().policy()));
        var created = roster.problem().period().from();
        try (var files = new OutputFiles(directory)) {
            for (var list : lists.all()) {
                files.bytes(list.file(), ".xlsx", out -> PlainListBook.write(List.of(list), out, directory, created));
                files.text(list.file(), ".csv", writer -> PlainListCsv.write(list, writer));
            }
            return files.commit();
        }
    }

    /** Writes the lists for people as a ZIP archive to a stream, which it flushes and leaves open. */
    public static void writeForPeople(Roster roster, OutputStream stream, Locale locale) throws IOException {
        Archive.write(folder -> writeForPeople(roster, folder, locale), stream);
    }

    /**
     * What the presence system says of a day of a person.
     *
     * @param asn id of the person
     * @param date the day; of a person there is one record for each
     * @param mode where the person was
     * @param reported whether the result of a day at home was reported
     * @param verified whether the superior verified that
     */
    public record Presence(String asn, LocalDate date, WorkMode mode, boolean reported, boolean verified) {}

    /**
     * The report of a month: what was planned and, if that is known, what was changed since it was published and what became of
     * it. Immutable; the methods that add something return a copy. Each figure is a count of days of the roster in that month.
     * SE Mendagri 800.1.5/3349/SJ asks for such a report.
     */
    public static final class MonthlyReport {

        private final Roster roster;
        private final YearMonth month;
        private final Optional<Publication> publication;
        private final Optional<List<Presence>> presence;
        private final MonthlyCount count;

        private MonthlyReport(
                Roster roster, YearMonth month, Optional<Publication> publication, Optional<List<Presence>> presence) {
            this.roster = roster;
            this.month = month;
            this.publication = publication;
            this.presence = presence;
            this.count = new MonthlyCount(new RosterTable(roster), month, publication, presence);
        }

        /**
         * The report of a month of a roster, of which neither changes nor presence are known. Takes time linear in the roster.
         *
         * @throws IllegalArgumentException if the period of the roster has no day of that month
         */
        public static MonthlyReport of(Roster roster, YearMonth month) {
            if (roster.problem().period().dates().noneMatch(date -> YearMonth.from(date)
                    .equals(month))) {
                throw new IllegalArgumentException("The period %s has no day of %s. Ask for a month of the period."
                        .formatted(roster.problem().period(), month));
            }
            return new MonthlyReport(roster, month, Optional.empty(), Optional.empty());
        }

        /** With the changes since the first publication, as the latest one tells them. */
        public MonthlyReport publishedAs(Publication latest) {
            return new MonthlyReport(roster, month, Optional.of(latest), presence);
        }

        /** With what the presence system says; records of other months are left aside. */
        public MonthlyReport against(List<Presence> records) {
            return new MonthlyReport(roster, month, publication, Optional.of(List.copyOf(records)));
        }

        /** The month. */
        public YearMonth month() {
            return month;
        }

        /** All together, under an empty id. */
        public Figures total() {
            return count.total();
        }

        /** Of each agency with people. */
        public List<Figures> agencies() {
            return List.copyOf(count.agencies());
        }

        /** Of each unit with people of its own, without the units below it. */
        public List<Figures> units() {
            return List.copyOf(count.units());
        }

        /** Of each person; of somebody who belonged to several units, in each of them. */
        public List<Figures> people() {
            return List.copyOf(count.people());
        }

        /** Writes a workbook, wholly or not at all: totals, then a sheet for agencies, units, people, counters, differences. */
        public void writeXlsx(Path file, Locale locale) throws IOException {
            Library.FASTEXCEL.need();
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Replacement.of(
                    file,
                    out -> PlainListBook.write(
                            lists(locale).all(),
                            out,
                            folder,
                            roster.problem().period().from()));
        }

        /** Writes the workbook to a stream, by way of a temporary file, flushes it and leaves it open. */
        public void writeXlsx(OutputStream stream, Locale locale) throws IOException {
            TemporaryFile.to(stream, "report.xlsx", file -> {
                writeXlsx(file, locale);
                return file;
            });
        }

        /** Writes the same as a document to be signed, wholly or not at all. */
        public void writePdf(Path file, Locale locale) throws IOException {
            Replacement.of(file, out -> writePdf(out, locale));
        }

        /** Writes the document to a stream, flushes it and leaves it open. */
        public void writePdf(OutputStream stream, Locale locale) throws IOException {
            Library.OPENPDF.need();
            ReportBook.write(job(locale), lists(locale), stream);
        }

        private LetterJob job(Locale locale) {
            var words = Messages.in(locale);
            // Signed by who signs the letter, but at another time and under another number.
            var letter = Letter.builder().letterhead(roster.problem().letter().letterhead());
            roster.problem().letter().place().ifPresent(letter::place);
            roster.problem().letter().signer().ifPresent(letter::signer);
            var jobs = new LetterJobs(
                    words, AnnexXlsx.Paper.FOLIO, Optional.of(agency -> letter.build()), Optional.empty());
            return jobs.of(roster).of(roster.problem().unitTree().branches().get(0), month);
        }

        private MonthlyLists lists(Locale locale) {
            return new MonthlyLists(count, job(locale));
        }

        /** What is counted, and from what. */
        public enum Count {
            /** People who belong there. */
            PEOPLE(Source.ROSTER),
            /** Person-days on site or at home. */
            DUTY(Source.ROSTER),
            /** Person-days on site. */
            WFO(Source.ROSTER),
            /** Person-days at home. */
            WFH(Source.ROSTER),
            /** Person-days on leave, on official travel or studying. */
            ABSENT(Source.ROSTER),
            /** Person-days off of those who work in shifts; only if somebody does. */
            OFF(Source.ROSTER),
            /** Days on which counters are open, each counter by itself; of agencies only. */
            COUNTER_DAYS(Source.ROSTER),
            /** Those of them on which the counter has as many officers as it needs; of agencies only. */
            COUNTERS_KEPT(Source.ROSTER),
            /** Plans that were due on the day before a day at home. */
            PLANS(Source.ROSTER),
            /** Check-ins that were due. */
            CHECK_INS(Source.ROSTER),
            /** Reports that were due. */
            REPORTS(Source.ROSTER),
            /** Verifications that were due. */
            VERIFICATIONS(Source.ROSTER),
            /** Days of people that were changed since the first publication. */
            CHANGES(Source.PUBLICATION),
            /** Person-days on duty of which the presence system knows something. */
            RECORDED(Source.PRESENCE),
            /** Person-days on duty of which it knows nothing. */
            UNRECORDED(Source.PRESENCE),
            /** Recorded days on which the person was where the roster says. */
            AS_PLANNED(Source.PRESENCE),
            /** Days planned and spent at home. */
            WFH_DONE(Source.PRESENCE),
            /** Days planned at home and spent on site. */
            WFH_ON_SITE(Source.PRESENCE),
            /** Days planned on site and spent at home. */
            WFO_AT_HOME(Source.PRESENCE),
            /** Days on duty on which the person was absent. */
            AWAY(Source.PRESENCE),
            /** Days worked for which the roster has no duty. */
            UNPLANNED(Source.PRESENCE),
            /** Of the days planned and spent at home, those that were reported. */
            REPORTED(Source.PRESENCE),
            /** Of the days planned and spent at home, those that were verified. */
            VERIFIED(Source.PRESENCE);

            private final Source source;

            Count(Source source) {
                this.source = source;
            }

            /** What must be known for it. */
            public Source source() {
                return source;
            }
        }

        /** What counts are taken from. */
        public enum Source {
            /** The roster alone. */
            ROSTER,
            /** The latest publication. */
            PUBLICATION,
            /** The presence system. */
            PRESENCE
        }

        /**
         * The figures of an agency, a unit or a person.
         *
         * @param id of it
         * @param counts those that are known, in the order of {@link Count}
         */
        public record Figures(String id, Map<Count, Long> counts) {

            /** Keeps a copy of the counts. */
            public Figures {
                counts = Collections.unmodifiableMap(new EnumMap<>(counts));
            }

            /** A count; 0 if what it is taken from is not known. */
            public long of(Count count) {
                return counts.getOrDefault(count, 0L);
            }

            /** Share of the person-days on duty that are at home, 0 to 1; 0 when nobody was on duty. */
            public double wfhShare() {
                return of(Count.DUTY) == 0 ? 0 : (double) of(Count.WFH) / of(Count.DUTY);
            }
        }
    }
}
