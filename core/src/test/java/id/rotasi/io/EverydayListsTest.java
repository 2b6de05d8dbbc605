package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.PositionKind;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of people as offices have them, named by a problem. */
class EverydayListsTest {

    private static final String PROBLEM = """
            {"period": {"from": "2025-12-01", "to": "2025-12-05"}, "policy": "rotation-50-50",
             "units": [{"id": "bkd", "name": "Dinas Contoh", "level": "AGENCY"},
                       {"id": "UMPEG", "name": "Subbag Umum dan Kepegawaian", "level": "SECTION", "parent": "bkd"}],
             "asns": {"csv": "%s"}}
            """;

    @TempDir
    Path directory;

    private RosterProblem problem(String list) throws IOException {
        return ProblemJson.read(Files.writeString(directory.resolve("p.json"), PROBLEM.formatted(list)));
    }

    private List<Asn> people(String... lines) throws IOException {
        Files.write(directory.resolve("pegawai.csv"), List.of(lines));
        return problem("pegawai.csv").asns();
    }

    private List<String> errors(String... lines) {
        var e = catchThrowableOfType(InvalidProblemException.class, () -> people(lines));
        assertThat(e).isNotNull();
        return e.errors().stream()
                .map(error -> error.message(Messages.INDONESIAN))
                .toList();
    }

    @Test
    void excels_own_line_about_the_separator_is_none_of_the_list() throws IOException {
        assertThat(people("\uFEFFsep=;", "ID;Nama;Unit Kerja", "1;Ani, S.Kom.;bkd"))
                .extracting(Asn::name)
                .containsExactly("Ani, S.Kom.");
        assertThat(people("sep=,", "ID,Nama,Unit Kerja", "1,Ani; Budi,bkd"))
                .extracting(Asn::name)
                .containsExactly("Ani; Budi");
    }

    @Test
    void titles_and_comments_above_the_header_and_sums_below_are_left_aside() throws IOException {
        assertThat(people(
                        "DAFTAR PEGAWAI DINAS CONTOH;;;",
                        ";;;",
                        "ID;NIP;Nama;Unit Kerja",
                        "1;198609262015051001;Ani;bkd",
                        ";;;",
                        "2;199001012015031001;Budi;bkd",
                        "Jumlah;2;;"))
                .extracting(Asn::id)
                .containsExactly("1", "2");
        assertThat(people("# 1. Isi mulai baris ke-3", "# 2. ya/tidak", "ID;Nama;Unit Kerja", "1;Ani;bkd"))
                .hasSize(1);
    }

    @Test
    void a_heading_between_people_and_a_signature_are_left_aside_and_told() throws IOException {
        assertThat(people("ID;Nama;Unit Kerja", "1;Ani;bkd", ";BIDANG PELAYANAN;", "2;Budi;bkd", ";;", ";Mengetahui;"))
                .extracting(Asn::id)
                .containsExactly("1", "2");
        var told = new ArrayList<InputNotice>();
        ProblemJson.read(directory.resolve("p.json"), told::addAll);
        assertThat(told)
                .filteredOn(notice -> notice.code().equals("row-aside"))
                .extracting(notice -> notice.path() + " " + notice.arguments().get("value"))
                .containsExactly("pegawai.csv:3 BIDANG PELAYANAN", "pegawai.csv:6 Mengetahui");
        assertThat(errors("ID;Nama;Unit Kerja", "1;Ani;bkd", "2;;")).hasSize(2);
    }

    @Test
    void a_reason_beside_a_yes_is_called_as_the_list_calls_it() {
        assertThat(errors("ID;Nama;Unit Kerja;WFH (ya/tidak);Alasan", "1;Ani;bkd;ya;Pimpinan"))
                .singleElement()
                .asString()
                .contains("memimpin unit kerja")
                .doesNotContain("LEADERSHIP");
    }

    @Test
    void an_error_below_titles_names_the_line_of_the_file() {
        assertThat(errors("sep=;", "DAFTAR PEGAWAI;;", "ID;Nama;Unit Kerja", "1;Ani;bkd", "2;Budi;lain"))
                .singleElement()
                .asString()
                .startsWith("pegawai.csv:5:Unit Kerja: Tidak ada unit kerja 'lain'");
    }

    @Test
    void everyday_words_are_understood() throws IOException {
        var people = people(
                "ID;NIP;Nama;Jenis ASN;Unit Kerja;Jenis Jabatan;WFH (ya/tidak);TMT Jabatan;Permintaan WFH",
                "1;NIP. 198609262015051001;Ani;P3K;bkd;Eselon III.b;1;1/4/2024;Jum'at*3",
                "2;-;Budi;PPPK Penuh Waktu;bkd;Eselon IV.a;V;01 April 2024;Kamis",
                "3;-;Cici;PNS;bkd;Jabatan Fungsional;TRUE;01-Okt-2025;-",
                "4;;Dedi;PPPK PW;bkd;-;tidak boleh;45930;");
        assertThat(people)
                .extracting(Asn::kind)
                .containsExactly(AsnKind.PPPK, AsnKind.PPPK, AsnKind.PNS, AsnKind.PPPK_PART_TIME);
        assertThat(people.subList(0, 3))
                .extracting(Asn::position)
                .containsExactly(PositionKind.ADMINISTRATOR, PositionKind.SUPERVISOR, PositionKind.FUNCTIONAL);
        assertThat(people.subList(0, 3)).allMatch(asn -> asn.eligibility().isEligible());
        assertThat(people.get(3).eligibility().isEligible()).isFalse();
        assertThat(people)
                .extracting(asn -> asn.placedOn().orElseThrow())
                .containsExactly(
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 9, 30));
        assertThat(people).extracting(asn -> asn.preferences().size()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void a_list_without_ids_has_them_from_the_nip() throws IOException {
        assertThat(people("NIP;Nama;Unit Kerja", "19860926 201505 1 001;Ani;bkd"))
                .extracting(Asn::id)
                .containsExactly("198609262015051001");
        assertThat(errors("NIP;Nama;Unit Kerja", ";Ani;bkd"))
                .singleElement()
                .asString()
                .contains("Sel ini kosong");
    }

    @Test
    void a_missing_column_is_called_as_people_call_it() {
        assertThat(errors("No;Nama;Unit Kerja", "1;Ani;bkd"))
                .singleElement()
                .asString()
                .contains("Kolom 'ID' tidak ada", "No, Nama, Unit Kerja");
    }

    @Test
    void who_writes_the_name_of_a_unit_is_told_its_id() {
        assertThat(errors("ID;Nama;Unit Kerja", "1;Ani;Subbag umum dan kepegawaian"))
                .singleElement()
                .asString()
                .endsWith("Apakah maksudnya 'UMPEG'?");
    }

    @Test
    void a_workbook_is_read_as_a_list_of_people_from_the_sheet_that_has_them() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(directory.resolve("pegawai.xlsx"))) {
            workbook.createSheet("Sampul").createRow(0).createCell(0).setCellValue("Nominatif");
            var sheet = workbook.createSheet("Data");
            String[][] rows = {
                {"DAFTAR NOMINATIF"},
                {},
                {"NIP", "Nama", "Unit Kerja"},
                {"198609262015051001", "Ani", "bkd"},
                {"Jumlah", "1"}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(out);
        }
        assertThat(problem("pegawai.xlsx").asns()).extracting(Asn::name).containsExactly("Ani");
    }

    @Test
    void a_workbook_with_a_mistake_names_file_sheet_row_and_column() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(directory.resolve("pegawai.xlsx"))) {
            var sheet = workbook.createSheet("Data");
            var head = sheet.createRow(0);
            List.of("ID", "NIP", "Nama", "Unit Kerja")
                    .forEach(text ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(text));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellValue(198609262015051001d);
            row.createCell(2).setCellValue("Ani");
            row.createCell(3).setCellValue("bkd");
            workbook.write(out);
        }
        var e = catchThrowableOfType(InvalidProblemException.class, () -> problem("pegawai.xlsx"));
        assertThat(e.errors().get(0).message(Messages.INDONESIAN))
                .startsWith("pegawai.xlsx:Data!2:NIP: ")
                .contains("rusak karena aplikasi lembar kerja menganggapnya angka");
    }
}
