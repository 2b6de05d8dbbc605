package id.rotasi.internal.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.rotasi.domain.Asn;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.table.DayCode;
import id.rotasi.internal.io.table.Recap;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@link id.rotasi.io.WfhLists} as tables. */
public final class ListsCsv {

    private static final int LONGEST_MONTH = 31;

    private ListsCsv() {}

    /** Who is at home: {@code tanggal, NIP, Nama, Unit kerja, Perangkat daerah}; by date, then as in the problem. */
    public static void list(RosterTable table, Writer writer) throws IOException {
        var names = new Names(table.problem());
        try (var csv = csv(writer)) {
            csv.writeRecord("tanggal", "NIP", "Nama", "Unit kerja", "Perangkat daerah");
            for (var date : table.problem().period().dates().toList()) {
                for (var asn : table.atHome(date)) {
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
    public static void matrix(RosterTable table, YearMonth month, Writer writer) throws IOException {
        try (var csv = csv(writer)) {
            var head = new ArrayList<>(List.of("NIP", "Nama"));
            for (int day = 1; day <= LONGEST_MONTH; day++) {
                head.add("h" + day);
            }
            csv.writeRecord(head);
            for (var asn : table.people()) {
                var row = new ArrayList<>(List.of(nip(asn), PlainText.of(asn.name())));
                for (int day = 1; day <= LONGEST_MONTH; day++) {
                    row.add(month.isValidDay(day) ? code(table, asn, month.atDay(day)) : "");
                }
                csv.writeRecord(row);
            }
        }
    }

    /** One row per unit and month, then one per agency and month. */
    public static void recap(RosterTable table, Recap recap, Writer writer) throws IOException {
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
    public static void sites(RosterTable table, Recap recap, Writer writer) throws IOException {
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
        return PlainText.of(table.units().agencyOf(table.units().get(unit)).name());
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
