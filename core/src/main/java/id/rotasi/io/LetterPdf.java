package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.letter.LetterJobs;
import id.rotasi.internal.io.pdf.LetterBook;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The assignment letter (<i>surat tugas</i>) as PDF, to be printed and signed: one document for each agency and month, since
 * that is what a head of agency signs. It has the letter itself with the rules in words, and as its annex a table of each unit
 * with people, a recap and the signature. Immutable; the methods that change something return a copy.
 *
 * <p>A roster that breaks a hard rule is marked as a draft on every page, with what is missing. The font is embedded. The same
 * roster and letters give the same bytes. Needs {@code openpdf}; an agency at a time is held in memory.
 */
public final class LetterPdf {

    private final LetterJobs jobs;

    private LetterPdf(LetterJobs jobs) {
        this.jobs = jobs;
    }

    /**
     * A letter in that language (Indonesian or English), on folio, with what the problem knows of it and the reporting duty of
     * the policy.
     */
    public static LetterPdf in(Locale locale) {
        return new LetterPdf(
                new LetterJobs(Messages.in(locale), AnnexXlsx.Paper.FOLIO, Optional.empty(), Optional.empty()));
    }

    /** On that paper; folio has the 215 x 330 mm of F4. */
    public LetterPdf on(AnnexXlsx.Paper paper) {
        return new LetterPdf(jobs.on(paper));
    }

    /** With the letter of each agency, in place of the problem's. */
    public LetterPdf with(Function<Unit, Letter> letters) {
        return new LetterPdf(jobs.with(letters));
    }

    /** With that duty on days at home, in place of the policy's. */
    public LetterPdf with(ReportingDuty duty) {
        return new LetterPdf(jobs.with(duty));
    }

    /**
     * Writes a file {@code letter-yyyy-MM-agency.pdf} for each agency with people and each month of the period, each wholly
     * or not at all. An agency is the nearest unit of level {@code AGENCY} above a unit, or else the root.
     *
     * @return the files
     */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        Library.OPENPDF.need();
        try (var files = new OutputFiles(directory)) {
            for (var job : jobs.of(roster).all()) {
                var name = "letter-" + job.month() + "-"
                        + OutputFiles.slug(job.agency().id());
                files.bytes(name, ".pdf", out -> LetterBook.write(job, out));
            }
            return files.commit();
        }
    }

    /** Writes these files as a ZIP archive to a stream, which it flushes and leaves open. */
    public void write(Roster roster, OutputStream stream) throws IOException {
        Archive.write(folder -> write(roster, folder), stream);
    }
}
