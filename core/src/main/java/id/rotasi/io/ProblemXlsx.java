package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.io.files.TemporaryFile;
import id.rotasi.internal.io.workbook.WorkbookDraft;
import id.rotasi.internal.io.workbook.WorkbookReader;
import id.rotasi.internal.io.workbook.WorkbookWriter;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final String WORKBOOK = "workbook.xlsx";

    private ProblemXlsx() {}

    /** Whether a file begins as a workbook does, whatever it is called; other problem files are JSON. */
    public static boolean isWorkbook(Path file) {
        return WorkbookReader.isWorkbook(file);
    }

    /**
     * Whether a stream begins as a workbook does. It stands where it stood before.
     *
     * @param stream one that supports {@link InputStream#mark}, such as a {@link java.io.BufferedInputStream}
     * @throws IllegalArgumentException if it does not
     * @throws IOException if the stream cannot be read
     */
    public static boolean isWorkbook(InputStream stream) throws IOException {
        if (!stream.markSupported()) {
            throw new IllegalArgumentException(
                    "The stream %s cannot go back to its beginning. Put a BufferedInputStream around it."
                            .formatted(stream.getClass().getName()));
        }
        return WorkbookReader.isWorkbook(stream);
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
     * Reads a stream, by way of a temporary file, as {@link #read(Path)} reads a file. It is left open.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RosterProblem read(InputStream stream) throws IOException {
        return read(stream, notices -> {});
    }

    /** Reads a stream as {@link #read(Path, Consumer)} reads a file. */
    public static RosterProblem read(InputStream stream, Consumer<List<InputNotice>> notices) throws IOException {
        return TemporaryFile.from(stream, WORKBOOK, file -> read(file, notices));
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

    /** Writes the workbook to a stream, by way of a temporary file, flushes it and leaves it open. */
    public static void write(RosterProblem problem, OutputStream stream, Locale locale) throws IOException {
        TemporaryFile.to(stream, WORKBOOK, file -> {
            write(problem, file, locale);
            return file;
        });
    }

    /**
     * Writes a workbook that is to be completed by hand, wholly or not at all: lists to choose from, a comment on each
     * header, rows of examples that are not read, and a sheet with the notes that are returned.
     *
     * @param list any list of people, a workbook or CSV, with titles above its header and totals below; empty for a
     *     workbook without people
     * @param month that is to be planned; empty if that is to be filled in by hand, too
     * @param locale of headers, words and notes, Indonesian or English
     * @return what was taken for what, which columns and rows were left aside, what was guessed, and who needs a look
     * @throws InvalidProblemException if the list cannot be read, or no list of people is in it
     * @throws IOException if the workbook cannot be written
     */
    public static List<String> draft(Optional<Path> list, Optional<YearMonth> month, Path file, Locale locale)
            throws IOException {
        return WorkbookDraft.write(list, month, file, Messages.in(locale).locale());
    }

    /** The same from a stream, if there is a list, to a stream; by way of temporary files, and both are left open. */
    public static List<String> draft(
            Optional<InputStream> list, Optional<YearMonth> month, OutputStream stream, Locale locale)
            throws IOException {
        return TemporaryFile.to(
                stream,
                WORKBOOK,
                file -> list.isEmpty()
                        ? draft(Optional.empty(), month, file, locale)
                        : TemporaryFile.from(
                                list.get(), "list", from -> draft(Optional.of(from), month, file, locale)));
    }
}
