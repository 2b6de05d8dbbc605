package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.internal.io.csv.ListsCsv;
import id.rotasi.internal.io.files.Archive;
import id.rotasi.internal.io.files.Library;
import id.rotasi.internal.io.files.OutputFiles;
import id.rotasi.internal.io.json.ListsJson;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The lists that a presence system reads: who is at home on which day, the matrix of a month, the recap; as CSV and as
 * JSON. They are the same in every language.
 *
 * <p>CSV: UTF-8 without byte order mark, comma, CRLF, every field in quotes, dates {@code yyyy-MM-dd}, several values in
 * one field separated by a space. A NIP is its 18 digits and nothing else, so a machine reads it as it is; a
 * spreadsheet that opens the file by a double click rounds it to {@code 1,98609E+17}: import the column as text there,
 * or use {@link AnnexXlsx}. It is empty when it is not known. Names that a spreadsheet would take for a formula get an
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
}
