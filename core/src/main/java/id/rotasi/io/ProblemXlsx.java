package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.io.workbook.WorkbookReader;
import id.rotasi.internal.io.workbook.WorkbookWriter;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Problems as workbooks, for personnel offices: everything in one file, a sheet for each kind of thing, described in {@code
 * workbook-format.md}. Needs {@code fastexcel}, {@code fastexcel-reader} and {@code jackson-databind}, and {@code fastcsv}.
 *
 * <p>Headers and words are understood in Indonesian and English, whatever the workbook was written in. All errors are reported
 * at once, each with sheet, cell, value and advice. Files with macros, links to other files or formulas are refused, and those
 * that unpack to more than a workbook of a large city needs. Sheets are read row by row.
 */
public final class ProblemXlsx {

    private ProblemXlsx() {}

    /** Whether a file begins as a workbook does, whatever it is called; other problem files are JSON. */
    public static boolean isWorkbook(Path file) {
        return WorkbookReader.isWorkbook(file);
    }

    /**
     * Reads a workbook.
     *
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterProblem read(Path file) {
        return read(file, notices -> {});
    }

    /**
     * Reads a workbook, and tells what of it can have no effect: what {@link RosterProblem#notices()} finds, each at its
     * cell, and the columns and sheets that were not read.
     *
     * @param notices takes them once the problem is read
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterProblem read(Path file, Consumer<List<InputNotice>> notices) {
        return WorkbookReader.read(file, notices);
    }

    /**
     * Writes a workbook, wholly or not at all. Reading it gives an equal problem, unless the holidays come from a provider of
     * the host's own: of these the years around the period are written. The same problem gives the same bytes.
     *
     * @param locale of headers and words, Indonesian or English
     * @throws IllegalArgumentException if the policy has a rule of the host's own, which a workbook cannot hold
     * @throws IOException if the file cannot be written
     */
    public static void write(RosterProblem problem, Path file, Locale locale) throws IOException {
        WorkbookWriter.write(problem, file, Messages.in(locale).locale());
    }
}
