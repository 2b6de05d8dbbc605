package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.io.ProblemXlsx;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the lists that a personnel office has to a workbook that can be solved. */
class InitCommandTest {

    private static final int PEOPLE = 500;
    private static final int UNITS = 30;

    private static final List<List<String>> NOMINATIF = List.of(
            List.of("DAFTAR NOMINATIF PEGAWAI"),
            List.of("DINAS CONTOH KABUPATEN SUKAMAJU"),
            List.of(""),
            List.of(
                    "NO",
                    "NIP BARU",
                    "NAMA LENGKAP",
                    "PANGKAT/GOL. RUANG",
                    "JABATAN",
                    "ESELON",
                    "UNIT KERJA",
                    "TMT JABATAN",
                    "STATUS KEPEGAWAIAN",
                    "BISA WFH",
                    "HOBI"),
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
            List.of(
                    "1",
                    "197803132006011001",
                    "Dr. H. Asep, M.Si.",
                    "Pembina (IV/a)",
                    "Kepala Dinas",
                    "II.b",
                    "Dinas Contoh",
                    "27/09/2019",
                    "PNS",
                    "TDK",
                    "-"),
            List.of("", "", "BIDANG UMUM", "", "", "", "", "", "", "", ""),
            List.of(
                    "2",
                    "19831118 200904 2 006",
                    "Dewi Lestari",
                    "Penata (III/c)",
                    "Analis SDM Ahli Muda",
                    "",
                    "Bidang Umum",
                    "01-Okt-2025",
                    "PNS",
                    "ya",
                    "catur"),
            List.of(
                    "3",
                    "199205082023082001",
                    "Ma\u00e9sa",
                    "IX",
                    "Pranata Komputer Terampil",
                    "-",
                    "BIDANG UMUM",
                    "45930",
                    "P3K",
                    "V",
                    ""),
            List.of(
                    "4",
                    "1,97302E+17",
                    "Siti Aminah",
                    "III/d",
                    "Pengadministrasi",
                    "",
                    "Bidang Umum",
                    "04/09/2019",
                    "PPPK Penuh Waktu",
                    "1",
                    ""),
            List.of("Jumlah", "", "4", "", "", "", "", "", "", "", ""),
            List.of(""),
            List.of("", "", "", "", "", "", "Sukamaju, 1 November 2026"),
            List.of("", "", "", "", "", "", "Kepala Dinas,"),
            List.of("", "", "", "", "", "", "Dr. H. Asep, M.Si."),
            List.of("", "", "", "", "", "", "NIP. 197803132006011001"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "semicolon", "comma", "tab", "cp1252"})
    void a_raw_list_goes_through_init_check_and_solve(String form) throws IOException {
        var file = list(NOMINATIF, form);

        var made = run("init --from " + file.getFileName() + " --month 2026-12 --out kantor.xlsx --locale id");

        assertThat(made.err()).isEmpty();
        var told = made.out().replaceAll("\\s+", " ");
        assertThat(told)
                .contains("judul kolom di baris 4; 4 pegawai dan 2 unit diambil")
                .contains("HOBI")
                .contains("Siti Aminah (baris 10)", "dibulatkan")
                .contains("Jumlah")
                .contains("Sukamaju, 1 November 2026");
        var problem = ProblemXlsx.read(directory.resolve("kantor.xlsx"));
        assertThat(problem.asns())
                .extracting(asn -> asn.name())
                .containsExactly("Dr. H. Asep, M.Si.", "Dewi Lestari", "Ma\u00e9sa", "Siti Aminah");
        assertThat(problem.asns())
                .extracting(asn -> asn.kind())
                .containsExactly(AsnKind.PNS, AsnKind.PNS, AsnKind.PPPK, AsnKind.PPPK);
        assertThat(problem.asns())
                .extracting(asn -> asn.position())
                .containsExactly(
                        PositionKind.JPT, PositionKind.FUNCTIONAL, PositionKind.FUNCTIONAL, PositionKind.STAFF);
        assertThat(problem.asns())
                .extracting(asn -> asn.eligibility().isEligible())
                .containsExactly(false, true, true, true);
        assertThat(problem.asns().get(1).placedOn()).hasToString("Optional[2025-10-01]");
        assertThat(problem.asns().get(2).placedOn()).hasToString("Optional[2025-09-30]");
        assertThat(problem.units()).hasSize(2);
        assertThat(run("check kantor.xlsx").status()).isZero();
        assertThat(run("solve kantor.xlsx --out jadwal --quiet").status()).isZero();
    }

    @Test
    void an_export_of_five_hundred_people_in_thirty_units_is_taken_almost_without_help() throws IOException {
        var file = list(export(), "xlsx");

        var made = run("init --from " + file.getFileName() + " --month 2026-12 --out kantor.xlsx --locale id");

        assertThat(made.status()).isZero();
        var problem = ProblemXlsx.read(directory.resolve("kantor.xlsx"));
        assertThat(problem.units()).hasSize(UNITS);
        assertThat(problem.units().stream().filter(unit -> unit.parent().isEmpty()))
                .hasSize(1);
        assertThat(problem.asns()).hasSize(PEOPLE - 1);
        var told = made.out().lines().map(String::strip).toList();
        long named = told.stream().filter(line -> line.contains("(baris ")).count();
        assertThat(named).isBetween(1L, PEOPLE / 20L);
        assertThat(String.join(" ", told)).contains("Pensiun", "Pegawai 77 ").contains("idInstansi");
        assertThat(problem.asns())
                .filteredOn(asn -> asn.position() == PositionKind.ADMINISTRATOR)
                .hasSize(9);
        assertThat(problem.asns()).filteredOn(asn -> asn.kind() == AsnKind.PPPK).hasSizeGreaterThan(100);
        assertThat(problem.asns()).filteredOn(asn -> asn.kind() == AsnKind.CPNS).hasSizeGreaterThan(10);
        assertThat(problem.asns())
                .allMatch(asn -> asn.placedOn().isPresent() && asn.title().isPresent());
        assertThat(problem.asns()).filteredOn(asn -> asn.nip().isEmpty()).hasSize(10);
        assertThat(problem.absences()).singleElement().matches(absence -> absence.kind() == AbsenceKind.STUDY);
        assertThat(run("check kantor.xlsx").status()).isZero();
    }

    @Test
    void wishes_of_the_list_go_to_their_sheet_and_one_that_is_none_is_told() throws IOException {
        Files.write(
                directory.resolve("daftar.csv"),
                List.of(
                        "NO;NIP;NAMA;JABATAN;UNIT KERJA;Permintaan WFH;Permintaan WFO",
                        "1;198609262015051001;Ani;Kepala Bidang Data;Bidang Data;Jum'at*3, 24-12-2026;-",
                        "2;199001012015031001;Budi;Bidan;Bidang Data;kapan saja;Senin"));

        var made = run("init --from daftar.csv --month 2026-12 --out kantor.xlsx --locale id");

        assertThat(made.out()).contains("isinya ada di lembar Permintaan").contains("kapan saja");
        var asns = ProblemXlsx.read(directory.resolve("kantor.xlsx")).asns();
        assertThat(asns.get(0).preferences().stream().map(Object::toString))
                .hasSize(2)
                .anyMatch(wish -> wish.contains("FRIDAY") && wish.contains("3"))
                .anyMatch(wish -> wish.contains("2026-12-24"));
        assertThat(asns.get(1).preferences()).hasSize(1);
        // A head of a division ("bidang") is no midwife ("bidan").
        assertThat(asns.get(0).function()).isNotEqualTo(JobFunction.HEALTH);
        assertThat(asns.get(1).function()).isEqualTo(JobFunction.HEALTH);
    }

    @Test
    void without_a_list_the_workbook_says_what_is_missing() {
        var made = run("init --month 2026-12 --out kosong.xlsx --locale en");
        assertThat(made.status()).isZero();
        assertThat(made.out().replaceAll("\\s+", " ")).contains("fill the sheets Units and People first");
        var checked = run("check kosong.xlsx --locale en");
        assertThat(checked.status()).isEqualTo(Program.BAD_INPUT);
        assertThat(checked.err()).contains("People: ", "Units: ").doesNotContain("example");
    }

    @Test
    void a_file_without_people_is_refused() throws IOException {
        Files.writeString(directory.resolve("resep.csv"), "bahan;takaran\ngula;2\n");
        var made = run("init --from resep.csv --out kantor.xlsx --locale en");
        assertThat(made.status()).as(made.err()).isEqualTo(Program.BAD_INPUT);
        assertThat(made.err()).contains("resep.csv", "no list of people", "takaran");
        assertThat(directory.resolve("kantor.xlsx")).doesNotExist();
        assertThat(run("init --from tiada.xlsx --out kantor.xlsx --locale en").err())
                .contains("tiada.xlsx");
    }

    /** An export in the form of SIASN: one agency, nine divisions, twenty sections. */
    private static List<List<String>> export() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "nipBaru",
                "nama",
                "gelarDepan",
                "gelarBelakang",
                "jenisPegawaiNama",
                "kedudukanPnsNama",
                "golRuangAkhir",
                "pangkatAkhir",
                "jenisJabatan",
                "jabatanNama",
                "eselonLevel",
                "tmtJabatan",
                "unorId",
                "unorNama",
                "unorIndukId",
                "unorIndukNama",
                "idInstansi"));
        for (int i = 1; i <= PEOPLE; i++) {
            int unit = i % UNITS;
            boolean head = i < 10;
            boolean pppk = i % 4 == 0 && !head;
            var nip = "19%02d0815%s1%03d".formatted(60 + i % 40, pppk ? "202221" : "201003", i);
            nip = pppk ? "19%02d08152022211%03d".formatted(60 + i % 40, i) : nip;
            boolean broken = i % 50 == 27;
            rows.add(List.of(
                    broken ? "1,98609E+17" : nip,
                    "Pegawai " + i,
                    i % 3 == 0 ? "Drs." : "",
                    i % 2 == 0 ? "S.E." : "",
                    pppk ? "PPPK Daerah" : "PNS Daerah Otonom",
                    i == 100 ? "Tugas Belajar" : i == 200 ? "Pensiun" : i % 30 == 5 && !pppk ? "CPNS" : "Aktif",
                    pppk ? "IX" : "III/c",
                    pppk ? "" : "Penata",
                    head ? "Struktural" : i % 2 == 0 ? "Jabatan Fungsional" : "Pelaksana",
                    head ? "Kepala Bidang" : i % 2 == 0 ? "Analis Kebijakan Ahli Muda" : "Pengelola Data",
                    head ? "III.a" : "",
                    "%02d-%02d-2021".formatted(i % 28 + 1, i % 12 + 1),
                    "UNOR-" + unit,
                    name(unit),
                    unit == 0 ? "" : "UNOR-" + (unit < 10 ? 0 : unit % 9 + 1),
                    unit == 0 ? "" : name(unit < 10 ? 0 : unit % 9 + 1),
                    "A5EB03E2"));
        }
        return rows;
    }

    private static String name(int unit) {
        return unit == 0 ? "Dinas Contoh" : unit < 10 ? "Bidang " + unit : "Seksi " + unit;
    }

    private Path list(List<List<String>> rows, String form) throws IOException {
        var file = directory.resolve("nominatif." + (form.equals("xlsx") ? "xlsx" : "csv"));
        if (form.equals("xlsx")) {
            try (var book = new Workbook(Files.newOutputStream(file), "Test", "1.0")) {
                var sheet = book.newWorksheet("Sheet1");
                for (int row = 0; row < rows.size(); row++) {
                    for (int i = 0; i < rows.get(row).size(); i++) {
                        sheet.value(row, i, rows.get(row).get(i));
                    }
                }
            }
            return file;
        }
        var separator = form.equals("comma") ? "," : form.equals("tab") ? "\t" : ";";
        var text = new StringBuilder(form.equals("semicolon") ? "\uFEFF" : "");
        for (var row : rows) {
            text.append(String.join(
                            separator,
                            row.stream()
                                    .map(cell -> cell.contains(separator) ? "\"" + cell + "\"" : cell)
                                    .toList()))
                    .append("\r\n");
        }
        Files.writeString(
                file,
                text,
                form.equals("cp1252") ? Charset.forName("windows-1252") : java.nio.charset.StandardCharsets.UTF_8);
        return file;
    }

    private CommandLine.Result run(String line) {
        return CommandLine.in(directory).run(line.split(" "));
    }
}
