package id.rotasi.io;

import id.rotasi.InvalidProblemException;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.csv.AsnTable;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OpenStreams;
import id.rotasi.internal.io.files.Replacement;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Lists of civil servants as CSV, as personnel offices keep them in spreadsheets: separated by {@code ;} or {@code ,} or
 * tab, with or without byte order mark, headers and words in Indonesian or English, dates as yyyy-mm-dd or dd-mm-yyyy.
 * The columns are described in {@code problem-format.md}. Needs {@code fastcsv}.
 */
public final class AsnCsv {

    private AsnCsv() {}

    /**
     * Reads a list. Whether ids are unique and units exist is checked when a problem is made of it.
     *
     * @throws InvalidProblemException with all errors, each with file, line, header, value and advice; that the file
     *     cannot be read is one of them
     */
    public static List<Asn> read(Path file) {
        return read(InputFile.of(file));
    }

    /**
     * Reads a stream to its end and leaves it open; in messages the word {@code CSV} stands for the name of the file.
     *
     * @throws InvalidProblemException with all errors, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static List<Asn> read(InputStream stream) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(stream, "CSV")));
    }

    /** Reads a stream of characters as {@link #read(InputStream)} does. */
    public static List<Asn> read(Reader characters) throws IOException {
        return InputFile.checked(() -> read(InputFile.of(characters, "CSV")));
    }

    private static List<Asn> read(InputFile file) {
        Library.FASTCSV.need();
        return Reading.list((reading, asns) -> AsnTable.read(file, reading, person -> asns.add(person.asn())));
    }

    /**
     * Writes a list for a spreadsheet, wholly or not at all: with a byte order mark, CRLF, headers and words in that
     * language, {@code ;} in Indonesian and {@code ,} in English, where spreadsheets expect them. NIPs are written with
     * the customary spaces, so that no spreadsheet takes them for numbers. Of turns carried over a list keeps the totals, not up
     * to when and by which class of day. An empty list gives a template.
     *
     * @param locale Indonesian or English
     * @throws IllegalArgumentException if a qualification has one of the characters {@code | ; ,}, which separate them
     * @throws IOException if the file cannot be written
     */
    public static void write(Collection<Asn> asns, Path file, Locale locale) throws IOException {
        Replacement.of(file, stream -> write(asns, stream, locale));
    }

    /** Writes as {@link #write(Collection, Path, Locale)} does to a stream, which it flushes and leaves open. */
    public static void write(Collection<Asn> asns, OutputStream stream, Locale locale) throws IOException {
        Library.FASTCSV.need();
        AsnTable.write(asns, OpenStreams.of(stream), Messages.in(locale).locale());
    }

    /** Writes as {@link #write(Collection, Path, Locale)} does to a stream of characters, which it flushes and leaves open. */
    public static void write(Collection<Asn> asns, Writer characters, Locale locale) throws IOException {
        write(asns, OpenStreams.of(characters), locale);
    }
}
