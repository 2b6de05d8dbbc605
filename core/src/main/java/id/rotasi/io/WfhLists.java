package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.internal.io.csv.ListsCsv;
import id.rotasi.internal.io.csv.PlainListCsv;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.json.ListsJson;
import id.rotasi.internal.io.table.PlainLists;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.internal.io.xlsx.PlainListBook;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
        var lists = PlainLists.of(new RosterTable(roster), Messages.in(locale));
        var created = roster.problem().period().from();
        try (var files = new OutputFiles(directory)) {
            for (var list : lists.all()) {
                files.bytes(list.file(), ".xlsx", out -> PlainListBook.write(list, out, directory, created));
                files.text(list.file(), ".csv", writer -> PlainListCsv.write(list, writer));
            }
            return files.commit();
        }
    }

    /** Writes the lists for people as a ZIP archive to a stream, which it flushes and leaves open. */
    public static void writeForPeople(Roster roster, OutputStream stream, Locale locale) throws IOException {
        Archive.write(folder -> writeForPeople(roster, folder, locale), stream);
    }
}
