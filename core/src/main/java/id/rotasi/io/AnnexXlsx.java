package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.letter.LetterJobs;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.internal.io.xlsx.AnnexBook;
import id.rotasi.internal.io.xlsx.AnnexChangesSheet;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The annex (<i>lampiran</i>) of the assignment letter: one workbook for each agency and month, since that is what a
 * head of agency signs. It has a sheet for each unit with people, a list of who is at home for each day, and a recap.
 * Immutable; the methods that change something return a copy.
 *
 * <p>Totals are formulas with their results beside them. A NIP is text. Names that a spreadsheet would take for a formula
 * get an apostrophe in front. The same roster and letters give the same bytes. An agency at a time is held in memory.
 */
public final class AnnexXlsx {

    private final LetterJobs jobs;
    private final Function<Unit, Letter> amended;

    private AnnexXlsx(LetterJobs jobs, Function<Unit, Letter> amended) {
        this.jobs = jobs;
        this.amended = amended;
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
     * An annex in that language (Indonesian or English), on folio, with the letter of the problem and the reporting duty of
     * the policy; a letter that is changed is blank.
     */
    public static AnnexXlsx in(Locale locale) {
        var jobs = new LetterJobs(Messages.in(locale), Paper.FOLIO, Optional.empty(), Optional.empty());
        return new AnnexXlsx(jobs, agency -> Letter.BLANK);
    }

    /** On that paper. */
    public AnnexXlsx on(Paper paper) {
        return new AnnexXlsx(jobs.on(paper), amended);
    }

    /** With the letter of each agency, in place of the problem's. */
    public AnnexXlsx with(Function<Unit, Letter> letters) {
        return new AnnexXlsx(jobs.with(letters), amended);
    }

    /** With the letter of each agency that is changed by its new one. */
    public AnnexXlsx amending(Function<Unit, Letter> letters) {
        return new AnnexXlsx(jobs, letters);
    }

    /** With that duty on days at home, in place of the policy's. */
    public AnnexXlsx with(ReportingDuty duty) {
        return new AnnexXlsx(jobs.with(duty), amended);
    }

    /**
     * Writes a file {@code annex-yyyy-MM-agency.xlsx} for each agency with people and each month of the period, each
     * wholly or not at all. An agency is the nearest unit of level {@code AGENCY} above a unit, or else the root.
     *
     * @return the files
     */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        Library.FASTEXCEL.need();
        try (var files = new OutputFiles(directory)) {
            for (var job : jobs.of(roster).all()) {
                var name = "annex-" + job.month() + "-"
                        + OutputFiles.slug(job.agency().id());
                files.bytes(name, ".xlsx", out -> new AnnexBook(job).write(out, directory));
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
        var all = jobs.of(roster);
        var changed = new HashSet<>(changes.people());
        try (var files = new OutputFiles(directory)) {
            for (var agency : all.table().agencies().keySet()) {
                var people = changed(all.table(), agency, changed);
                if (!people.isEmpty()) {
                    var job = all.of(
                            agency, YearMonth.from(roster.problem().period().from()));
                    var sheet = new AnnexChangesSheet(job, changes, amended.apply(agency), people);
                    files.bytes("changes-" + OutputFiles.slug(agency.id()), ".xlsx", out -> new AnnexBook(job)
                            .write(out, directory, sheet));
                }
            }
            return files.commit();
        }
    }

    private static Map<String, Asn> changed(RosterTable table, Unit agency, Set<String> changed) {
        var posted = table.agencies().get(agency).stream()
                .flatMap(unit -> table.peopleOf(unit).stream())
                .map(Asn::id)
                .collect(Collectors.toSet());
        var people = new LinkedHashMap<String, Asn>();
        table.problem().asns().stream()
                .filter(asn -> changed.contains(asn.id()) && posted.contains(asn.id()))
                .forEach(asn -> people.put(asn.id(), asn));
        return people;
    }

    /** Writes the files of what changes as a ZIP archive to a stream, which it flushes and leaves open. */
    public void write(Roster roster, RosterChanges changes, OutputStream stream) throws IOException {
        Archive.write(folder -> write(roster, changes, folder), stream);
    }
}
