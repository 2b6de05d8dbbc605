package id.rotasi.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.Names;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    private static final int LONGEST_MONTH = 31;

    private WfhLists() {}

    /**
     * Writes {@code wfh-list}, {@code recap} and {@code sites} for the whole period and a {@code matrix-yyyy-MM} for
     * each month, each as {@code .csv} and as {@code .json}; each file wholly or not at all.
     *
     * @return the files
     */
    public static List<Path> write(Roster roster, Path directory) throws IOException {
        var table = new RosterTable(roster);
        var recap = Recap.of(table);
        try (var files = new OutputFiles(directory)) {
            files.text("wfh-list", ".csv", writer -> listCsv(table, writer));
            files.bytes("wfh-list", ".json", out -> ListsJson.list(table, out));
            for (var month : table.months()) {
                files.text("matrix-" + month, ".csv", writer -> matrixCsv(table, month, writer));
                files.bytes("matrix-" + month, ".json", out -> ListsJson.matrix(table, month, out));
            }
            files.text("recap", ".csv", writer -> recapCsv(table, recap, writer));
            files.bytes("recap", ".json", out -> ListsJson.recap(table, recap, out));
            files.text("sites", ".csv", writer -> sitesCsv(table, recap, writer));
            files.bytes("sites", ".json", out -> ListsJson.sites(table, recap, out));
            return files.commit();
        }
    }

    /** Who is at home: {@code tanggal, NIP, Nama, Unit kerja, Perangkat daerah}; by date, then as in the problem. */
    static void listCsv(RosterTable table, Writer writer) throws IOException {
        var names = new Names(table.problem());
        try (var csv = csv(writer)) {
            csv.writeRecord("tanggal", "NIP", "Nama", "Unit kerja", "Perangkat daerah");
            for (var date : table.problem().period().dates().toList()) {
                for (var asn : atHome(table, date)) {
                    csv.writeRecord(
                            date.toString(),
                            nip(asn),
                            PlainText.of(asn.name()),
                            unit(names, asn.unit()),
                            agency(table, asn.unit()));
                }
            }
        }
    }

    /** {@code NIP, Nama, h1 ... h31}: always 31 days; empty when the unit does not work or the day does not exist. */
    static void matrixCsv(RosterTable table, YearMonth month, Writer writer) throws IOException {
        try (var csv = csv(writer)) {
            var head = new ArrayList<>(List.of("NIP", "Nama"));
            for (int day = 1; day <= LONGEST_MONTH; day++) {
                head.add("h" + day);
            }
            csv.writeRecord(head);
            for (var asn : table.problem().asns()) {
                var row = new ArrayList<>(List.of(nip(asn), PlainText.of(asn.name())));
                for (int day = 1; day <= LONGEST_MONTH; day++) {
                    row.add(month.isValidDay(day) ? code(table, asn, month.atDay(day)) : "");
                }
                csv.writeRecord(row);
            }
        }
    }

    /** One row per unit and month, then one per agency and month. */
    static void recapCsv(RosterTable table, Recap recap, Writer writer) throws IOException {
        var names = new Names(table.problem());
        try (var csv = csv(writer)) {
            csv.writeRecord(
                    "bulan",
                    "tingkat",
                    "Unit kerja",
                    "Perangkat daerah",
                    "pegawai",
                    "hari_orang_tugas",
                    "hari_orang_WFO",
                    "hari_orang_WFH",
                    "hari_orang_absen",
                    "persen_WFH",
                    "hari_tanpa_petugas");
            recap.units().forEach(row -> csv.writeRecord(recapRow(table, "unit", row, names)));
            recap.agencies().forEach(row -> csv.writeRecord(recapRow(table, "perangkat_daerah", row, names)));
        }
    }

    private static List<String> recapRow(RosterTable table, String level, Recap.UnitMonth row, Names names) {
        return List.of(
                row.month().toString(),
                level,
                unit(names, row.unit()),
                agency(table, row.unit()),
                Integer.toString(row.people()),
                Integer.toString(row.duty()),
                Integer.toString(row.wfo()),
                Integer.toString(row.wfh()),
                Integer.toString(row.absent()),
                String.format(Locale.ROOT, "%.2f", 100 * row.wfhShare()),
                dates(row.nobodyOnSite()));
    }

    /** One row per room or building and month. */
    static void sitesCsv(RosterTable table, Recap recap, Writer writer) throws IOException {
        var names = new Names(table.problem());
        try (var csv = csv(writer)) {
            csv.writeRecord("bulan", "ruang", "pegawai", "hari_dipakai", "hari_dapat_ditutup", "tanggal_dapat_ditutup");
            for (var row : recap.sites()) {
                csv.writeRecord(
                        row.month().toString(),
                        PlainText.of(names.site(row.site())),
                        Integer.toString(row.seated()),
                        Integer.toString(row.needed().size()),
                        Integer.toString(row.closable().size()),
                        dates(row.closable()));
            }
        }
    }

    static List<Asn> atHome(RosterTable table, LocalDate date) {
        return table.problem().asns().stream()
                .filter(asn -> table.at(asn, date)
                        .filter(day -> day.mode() == WorkMode.WFH)
                        .isPresent())
                .toList();
    }

    private static String code(RosterTable table, Asn asn, LocalDate date) {
        return table.at(asn, date).map(day -> DayCode.of(table, asn, day)).orElse("");
    }

    private static String nip(Asn asn) {
        return asn.nip().map(nip -> nip.digits()).orElse("");
    }

    private static String unit(Names names, String id) {
        return PlainText.of(names.unit(id));
    }

    private static String agency(RosterTable table, String unit) {
        return PlainText.of(table.agencyOf(table.units().get(unit)).name());
    }

    private static String dates(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }
}
