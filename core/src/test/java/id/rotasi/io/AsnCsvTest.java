package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsnCsvTest {

    private static final Asn SITI = Asn.builder("p1", "Siti Aminah, S.Sos.", "dinas")
            .nip("198609262015051001")
            .kind(AsnKind.PPPK)
            .grade("IX")
            .title("Analis SDM")
            .position(PositionKind.FUNCTIONAL)
            .function(JobFunction.ANALYSIS)
            .qualifications(Set.of("e-KTP", "verifikasi"))
            .eligible()
            .preferences(List.of(
                    Preference.every(DayOfWeek.FRIDAY, WorkMode.WFH).withWeight(3),
                    Preference.on(LocalDate.of(2025, 12, 9), WorkMode.WFH)))
            .carriedOver(20, 9)
            .build();

    private static final Asn BUDI = Asn.builder("p2", "Budi", "dinas")
            .eligibility(Eligibility.notBecause(IneligibilityReason.NO_DEVICE))
            .build();

    @TempDir
    Path directory;

    @Test
    void an_indonesian_list_with_semicolons_byte_order_mark_and_crlf_is_read() throws IOException {
        var list = list("\uFEFFNo;ID;NIP;Nama;Jenis ASN;Gol.;Jabatan;Unit Kerja;Jenis Jabatan;Fungsi;Kualifikasi;"
                + "WFH (ya/tidak);Alasan;Permintaan WFH;Hari Kerja Lalu;Hari WFH Lalu;Tempat Lahir\r\n"
                + "1;p1;19860926 201505 1 001;Siti Aminah, S.Sos.;PPPK;IX;Analis SDM;dinas;Fungsional;Analisis;"
                + "e-KTP|verifikasi;ya;;Jumat*3|09-12-2025;20;9;Bandung\r\n"
                + ";;;;\r\n"
                + "2;p2;;Budi;;;;dinas;;;;tidak;Tidak Ada Perangkat\r\n");
        assertThat(AsnCsv.read(list)).containsExactly(SITI, BUDI);
    }

    @Test
    void an_english_list_with_commas_and_quotes_is_read() throws IOException {
        var list = list("id,nip,name,kind,grade,title,unit,position,function,qualifications,eligible,reasons,"
                + "wfh wishes,duty days before,wfh days before\n"
                + "p1,'198609262015051001,\"Siti Aminah, S.Sos.\",PPPK,IX,Analis SDM,dinas,FUNCTIONAL,Analysis,"
                + "\"e-KTP, verifikasi\",YES,,Friday*3|2025-12-09,20,9\n"
                + "p2,,\"Budi\",,,,dinas,,,,no,NO_DEVICE,,,\n");
        assertThat(AsnCsv.read(list)).containsExactly(SITI, BUDI);
    }

    @Test
    void wishes_for_and_against_posts_stand_in_the_column_of_days_on_site() throws IOException {
        var list =
                list("ID;Nama;Unit Kerja;Permintaan WFO\np1;Siti;dinas;Jumat = malam*3 | 09-12-2025 != pagi | Senin\n");
        assertThat(AsnCsv.read(list).get(0).preferences())
                .containsExactly(
                        Preference.every(DayOfWeek.FRIDAY, WorkMode.WFO)
                                .at("malam")
                                .withWeight(3),
                        Preference.on(LocalDate.of(2025, 12, 9), WorkMode.WFO).notAt("pagi"),
                        Preference.every(DayOfWeek.MONDAY, WorkMode.WFO));
        assertThat(errors(list("ID;Nama;Unit Kerja;Permintaan WFH\np1;Siti;dinas;Jumat = malam\n")))
                .extracting(error -> error.message(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("'Jumat = malam' names a post in a column of days off site");
    }

    @Test
    void all_errors_come_at_once_with_line_and_header() throws IOException {
        var list = list("ID;NIP;Nama;Unit Kerja;Fungsi;WFH;Alasan;Permintaan WFH;Hari Kerja Lalu\n"
                + "p1;1,98609E+17;Siti;dinas;Analisa;mungkin;;31-02-2025;-1\n"
                + ";198609262015051001;\"Budi\nSantoso\";dinas;;ya;Disiplin;Jumat*11;\n"
                + "p3;;Cici;;;;;;;lebih\n");
        var errors = errors(list);
        assertThat(errors)
                .extracting(InputError::path)
                .containsExactly(
                        "pegawai.csv:2:NIP",
                        "pegawai.csv:2:Fungsi",
                        "pegawai.csv:2:WFH",
                        "pegawai.csv:2:Permintaan WFH",
                        "pegawai.csv:2:Hari Kerja Lalu",
                        "pegawai.csv:3:ID",
                        "pegawai.csv:3:Alasan",
                        "pegawai.csv:3:Permintaan WFH",
                        "pegawai.csv:5",
                        "pegawai.csv:5:Unit Kerja");
        assertThat(errors.get(0).toString()).contains("'*,****9E+17' was damaged by a spreadsheet");
        assertThat(errors.get(1).message(Messages.INDONESIAN))
                .contains("'Analisa'")
                .endsWith("'Analisis'?");
    }

    @Test
    void a_misspelt_column_is_an_error_and_a_foreign_one_is_not() throws IOException {
        var list = list("ID;Nama;Unit Kerja;Kualifkasi;Tempat Lahir\np1;Siti;dinas;e-KTP;Bandung\n");
        assertThat(errors(list))
                .extracting(InputError::toString)
                .singleElement()
                .asString()
                .contains("'Kualifikasi'");
        assertThat(errors(list("ID,Nama\n"))).extracting(InputError::code).containsExactly("io.csv.missingColumn");
        assertThat(errors(list(""))).extracting(InputError::code).containsExactly("io.csv.empty");
    }

    @Test
    void the_columns_that_were_not_read_are_named_by_a_problem_that_names_the_list() throws IOException {
        list("ID;NIP BARU;Nama;Unit Kerja;Bisa WFH;;TMT PANGKAT\np1;198609262015051001;Siti;dinas;ya;;01-04-2020\n");
        var file = directory.resolve("problem.json");
        Files.writeString(file, """
                {"period": {"from": "2025-12-01", "to": "2025-12-05"}, "policy": "rotation-50-50",
                 "asns": {"csv": "pegawai.csv"},
                 "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"},
                           {"id": "kosong", "name": "Kosong", "level": "TEAM", "parent": "dinas"}]}
                """);
        var notices = new ArrayList<InputNotice>();
        ProblemJson.read(file, notices::addAll);
        assertThat(notices)
                .extracting(notice -> notice.path() + " " + notice.code())
                .containsExactly(
                        "pegawai.csv:1 columns-ignored", "$.asns nobody-may", "$.units[1] unit-without-people");
        assertThat(notices.get(0).arguments()).containsEntry("columns", List.of("NIP BARU", "Bisa WFH", "TMT PANGKAT"));
    }

    @Test
    void a_separator_in_a_name_is_one_error_of_its_row() throws IOException {
        var list = list("ID;Nama;Unit Kerja;WFH;Jenis ASN\n1;Siti; S.Kom.;dinas;ya;PNS\n2;Budi;dinas;ya;PNS\n");
        assertThat(errors(list))
                .extracting(InputError::toString)
                .singleElement()
                .asString()
                .startsWith("pegawai.csv:2: The row has more cells");
    }

    @Test
    void dates_out_of_range_are_errors() throws IOException {
        for (var date : List.of("+999999999-12-31", "0001-01-01", "31-12-9999", "-2025-01-01", "12345-01-01")) {
            var list = list("ID;Nama;Unit Kerja;TMT Jabatan\n1;A;a;" + date + "\n");
            assertThat(errors(list)).as(date).extracting(InputError::code).containsExactly("io.csv.date");
        }
    }

    @Test
    void an_open_quote_and_another_encoding_are_errors() throws IOException {
        assertThat(errors(list("ID;Nama;Unit Kerja\np1;Siti;dinas\np2;\"Budi;dinas\n")))
                .extracting(InputError::path, InputError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pegawai.csv:3", "io.csv.broken"));
        var latin = Files.write(
                directory.resolve("pegawai.csv"),
                "ID;Nama;Unit Kerja\np1;Jos\u00e9;dinas\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(errors(latin)).extracting(InputError::code).containsExactly("io.file.encoding");
    }

    @Test
    void an_empty_list_gives_a_template_with_headers_only() throws IOException {
        var file = directory.resolve("pegawai.csv");
        AsnCsv.write(List.of(), file, Messages.INDONESIAN);
        assertThat(Files.readString(file))
                .startsWith("\uFEFFID;NIP;Nama;")
                .endsWith(
                        ";Ruang;Meja;TMT Jabatan;Mulai Tugas;Selesai Tugas;Hari Bekerja;Tidak WFH pada Tanggal;Berlaku Mulai\r\n")
                .hasLineCount(1);
        assertThat(AsnCsv.read(file)).isEmpty();
    }

    @Test
    void what_a_spreadsheet_would_damage_is_written_so_that_it_does_not() throws IOException {
        var file = directory.resolve("pegawai.csv");
        var formula = Asn.builder("p1", "=HYPERLINK(\"x\")", "dinas")
                .nip("198609262015051001")
                .build();
        AsnCsv.write(List.of(formula), file, Locale.ENGLISH);
        assertThat(Files.readString(file)).contains("'=HYPERLINK").contains("19860926 201505 1 001");
        assertThat(AsnCsv.read(file)).containsExactly(formula);
    }

    @Test
    void a_qualification_that_would_fall_apart_is_refused() {
        var asn = Asn.builder("p1", "Siti", "dinas")
                .qualifications(Set.of("KTP, KK"))
                .build();
        assertThatThrownBy(() -> AsnCsv.write(List.of(asn), directory.resolve("pegawai.csv"), Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KTP, KK");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_problem_may_name_a_list_and_its_errors_name_the_line_of_the_list() throws IOException {
        var problem = directory.resolve("problem.json");
        Files.writeString(problem, """
                {"period": {"from": "2025-12-01", "to": "2025-12-05"}, "policy": "rotation-50-50",
                 "asns": {"csv": "pegawai.csv"},
                 "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}]}
                """);
        list("ID;Nama;Unit Kerja\np1;Siti;dinas\n\np2;Budi;dinas\n");
        assertThat(ProblemJson.read(problem).asns()).extracting(Asn::id).containsExactly("p1", "p2");
        list("ID;NIP;Nama;Unit Kerja\np1;;Siti;dinass\n\np1;12;Budi;dinas\n");
        assertThat(catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.read(problem))
                        .errors())
                .extracting(InputError::path)
                .containsExactly("pegawai.csv:2:Unit Kerja", "pegawai.csv:4:NIP", "pegawai.csv:4:ID");
        assertThat(catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.read(problem)))
                .hasMessageContaining("pegawai.csv:4:ID: The id 'p1' was given before, at pegawai.csv:2");
        Files.delete(directory.resolve("pegawai.csv"));
        assertThat(catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.read(problem))
                        .errors())
                .extracting(InputError::code)
                .containsExactly("io.file.missing");
    }

    private Path list(String content) throws IOException {
        return Files.writeString(directory.resolve("pegawai.csv"), content);
    }

    private static List<InputError> errors(Path file) {
        return catchThrowableOfType(InvalidProblemException.class, () -> AsnCsv.read(file))
                .errors();
    }
}
