package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.internal.io.xlsx.AnnexBook;
import id.rotasi.internal.io.xlsx.AnnexChangesSheet;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The annex (<i>lampiran</i>) of the assignment letter: one workbook for each agency and month, since that is what a
 * head of agency signs. It has a sheet for each unit with people, a list of who is at home for each day, and a recap.
 * Immutable; the methods that change something return a copy.
 *
 * <p>Totals are formulas with their results beside them. A NIP is text. Names that a spreadsheet would take for a formula
 * get an apostrophe in front. The same roster and letters give the same bytes. An agency at a time is held in memory.
 */
public final class AnnexXlsx {

    private final Messages words;
    private final Paper paper;
    private final Function<Unit, Letter> letters;
    private final Function<Unit, Letter> amended;
    private final Optional<ReportingDuty> duty;

    private AnnexXlsx(
            Messages words,
            Paper paper,
            Function<Unit, Letter> letters,
            Function<Unit, Letter> amended,
            Optional<ReportingDuty> duty) {
        this.words = words;
        this.paper = paper;
        this.letters = letters;
        this.amended = amended;
        this.duty = duty;
    }

    /** Paper on which an annex is printed, landscape. */
    public enum Paper {
        /** 210 x 297 mm. */
        A4(277, 184),
        /** 8.5 x 13 inches, known as F4 in Indonesia, where it is 215 x 330 mm. */
        FOLIO(310, 190);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** Millimetres across that can be printed on. */
        public int width() {
            return width;
        }

        /** Millimetres down that can be printed on. */
        public int height() {
            return height;
        }
    }

    /**
     * An annex in that language (Indonesian or English), on folio, with blanks for letter and signer, and the
     * reporting duty of the policy.
     */
    public static AnnexXlsx in(Locale locale) {
        return new AnnexXlsx(
                Messages.in(locale), Paper.FOLIO, agency -> Letter.BLANK, agency -> Letter.BLANK, Optional.empty());
    }

    /** On that paper. */
    public AnnexXlsx on(Paper paper) {
        return new AnnexXlsx(words, paper, letters, amended, duty);
    }

    /** With the letter of each agency. */
    public AnnexXlsx with(Function<Unit, Letter> letters) {
        return new AnnexXlsx(words, paper, letters, amended, duty);
    }

    /** With the letter of each agency that is changed by its new one. */
    public AnnexXlsx amending(Function<Unit, Letter> letters) {
        return new AnnexXlsx(words, paper, this.letters, letters, duty);
    }

    /** With that duty on days at home, in place of the policy's. */
    public AnnexXlsx with(ReportingDuty duty) {
        return new AnnexXlsx(words, paper, letters, amended, Optional.of(duty));
    }

    /**
     * Writes a file {@code annex-yyyy-MM-agency.xlsx} for each agency with people and each month of the period, each
     * wholly or not at all. An agency is the nearest unit of level {@code AGENCY} above a unit, or else the root.
     *
     * @return the files
     */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        Library.FASTEXCEL.need();
        var table = new RosterTable(roster);
        var names = new Names(roster.problem());
        var recap = Recap.of(table);
        var asked = duty.orElse(roster.problem().policy().reportingDuty());
        try (var files = new OutputFiles(directory)) {
            for (var month : table.months()) {
                for (var agency : table.agencies().keySet()) {
                    var job = new AnnexBook(
                            table, names, recap, agency, month, letters.apply(agency), words, paper, asked);
                    var name = "annex-" + month + "-" + OutputFiles.slug(agency.id());
                    files.bytes(name, ".xlsx", out -> job.write(out, directory));
                }
            }
            return files.commit();
        }
    }

    /** Writes these files as a ZIP archive to a stream, which it flushes and leaves open. */
    public void write(Roster roster, OutputStream stream) throws IOException {
        Archive.write(folder -> write(roster, folder), stream);
    }

    /**
     * Writes a file {@code changes-agency.xlsx} for each agency in which something changes, each wholly or not at all: only
     * the people and days that change, old and new, and why.
     *
     * @param roster the later roster
     * @return the files
     */
    public List<Path> write(Roster roster, RosterChanges changes, Path directory) throws IOException {
        Library.FASTEXCEL.need();
        var table = new RosterTable(roster);
        var names = new Names(roster.problem());
        var recap = Recap.of(table);
        var asked = duty.orElse(roster.problem().policy().reportingDuty());
        var changed = new HashSet<>(changes.people());
        try (var files = new OutputFiles(directory)) {
            for (var agency : table.agencies().keySet()) {
                var people = new LinkedHashMap<String, Asn>();
                roster.problem().asns().stream()
                        .filter(asn -> changed.contains(asn.id()))
                        .filter(asn -> table.agencies().get(agency).stream()
                                .anyMatch(unit -> table.peopleOf(unit).stream()
                                        .anyMatch(posted -> posted.id().equals(asn.id()))))
                        .forEach(asn -> people.put(asn.id(), asn));
                if (!people.isEmpty()) {
                    var book = new AnnexBook(
                            table,
                            names,
                            recap,
                            agency,
                            YearMonth.from(roster.problem().period().from()),
                            letters.apply(agency),
                            words,
                            paper,
                            asked);
                    var sheet = new AnnexChangesSheet(book, changes, amended.apply(agency), people);
                    files.bytes(
                            "changes-" + OutputFiles.slug(agency.id()),
                            ".xlsx",
                            out -> book.write(out, directory, sheet));
                }
            }
            return files.commit();
        }
    }

    /** Writes the files of what changes as a ZIP archive to a stream, which it flushes and leaves open. */
    public void write(Roster roster, RosterChanges changes, OutputStream stream) throws IOException {
        Archive.write(folder -> write(roster, changes, folder), stream);
    }
}
