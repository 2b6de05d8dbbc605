package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.RosterEngine;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter as data of a problem, in its files. */
class LetterDataTest {

    private static final Letter LETTER = Letter.builder()
            .letterhead(List.of("Pemerintah Kota Contoh", "Dinas Contoh"))
            .number("800.1.11/123/2025")
            .place("Contoh")
            .date(LocalDate.of(2025, 11, 28))
            .subject("Jadwal kerja")
            .basis(List.of("PermenPANRB 4/2025; pasal 13", "SE Wali Kota Contoh 800/45/2025"))
            .signer(Signer.of("Kepala Dinas", "Dr. Sari, M.Si.").withRank("Pembina, IV/a"))
            .acknowledgedBy(Signer.of("Sekretaris Daerah", "Ir. Budi"))
            .copies(List.of("Wali Kota", "Kepala BKPSDM"))
            .build();

    @TempDir
    Path directory;

    @Test
    void a_problem_without_a_letter_has_a_blank_one_and_writes_none() throws IOException {
        var problem = SmallOffice.december().build();
        var file = directory.resolve("problem.json");
        ProblemJson.write(problem, file);
        assertThat(problem.letter()).isEqualTo(Letter.BLANK);
        assertThat(Files.readString(file)).doesNotContain("letter");
    }

    private static final String TWO_AGENCIES = """
            {"period": {"from": "2025-12-01", "to": "2025-12-31"}, "policy": "rotation-50-50",
             "units": [{"id": "kota", "name": "Kota", "level": "GOVERNMENT"},
                       {"id": "a", "name": "Dinas A", "level": "AGENCY", "parent": "kota"},
                       {"id": "b", "name": "Dinas B", "level": "AGENCY", "parent": "kota"},
                       {"id": "s", "name": "Seksi", "level": "SECTION", "parent": "a"}],
             "asns": [{"id": "p", "name": "P", "unit": "s"}, {"id": "q", "name": "Q", "unit": "b"}],
             "letter": {"number": "800/1", "place": "Sagara", "signer": {"position": "Sekda", "name": "Umum"},
                        "units": [%s]}}
            """;

    @Test
    void an_agency_may_have_its_own_signer_and_the_rest_is_as_in_the_letter() {
        var problem = ProblemJson.parse(TWO_AGENCIES.formatted(
                "{\"unit\": \"a\", \"number\": \"800/2\", \"signer\": {\"position\": \"Kepala\", \"name\": \"Ani\"}}"));
        var own = problem.letter().of("a");
        assertThat(own.number()).contains("800/2");
        assertThat(own.place()).contains("Sagara");
        assertThat(own.signer().orElseThrow().name()).isEqualTo("Ani");
        assertThat(problem.letter().of("b").signer().orElseThrow().name()).isEqualTo("Umum");
        assertThat(problem.letter().of("b").units()).isEmpty();
    }

    @Test
    void letters_of_agencies_are_printed_with_their_own_signers() throws IOException {
        var problem = ProblemJson.parse(
                TWO_AGENCIES.formatted("{\"unit\": \"a\", \"signer\": {\"position\": \"Kepala\", \"name\": \"Ani\"}}"));
        var roster =
                RosterEngine.create(EngineOptions.defaults().withStepLimit(5)).solve(problem);
        for (var file : LetterPdf.in(Messages.INDONESIAN).write(roster, directory)) {
            try (var document = Loader.loadPDF(file.toFile())) {
                var text = new PDFTextStripper().getText(document);
                boolean isOfA = file.getFileName().toString().contains("-a.");
                assertThat(text.contains("Ani")).as(file.toString()).isEqualTo(isOfA);
                assertThat(text.contains("Umum")).as(file.toString()).isEqualTo(!isOfA);
            }
        }
    }

    @Test
    void letters_of_unknown_units_and_two_of_one_are_errors_and_one_of_no_agency_is_said() {
        var e = catchThrowableOfType(
                InvalidProblemException.class,
                () -> ProblemJson.parse(
                        TWO_AGENCIES.formatted("{\"unit\": \"x\"}, {\"unit\": \"a\"}, {\"unit\": \"a\"}")));
        assertThat(e.errors().stream().map(error -> error.path() + " " + error.code()))
                .containsExactlyInAnyOrder(
                        "$.letter.units[0].unit unknown-unit", "$.letter.units[2].unit io.letterTwice");
        var section = ProblemJson.parse(TWO_AGENCIES.formatted("{\"unit\": \"s\", \"number\": \"1\"}"));
        assertThat(section.notices().stream().map(notice -> notice.path() + " " + notice.code()))
                .contains("$.letter.units[0] letter-of-no-agency");
    }

    @Test
    void all_errors_of_a_letter_are_told_at_once_each_with_its_place_in_both_languages() {
        var problem = """
                {"period": {"from": "2025-12-01", "to": "2025-12-31"}, "policy": "rotation-50-50",
                 "units": [{"id": "u", "name": "U", "level": "AGENCY"}],
                 "asns": [{"id": "p", "name": "P", "unit": "u"}],
                 "letter": {"number": " ", "date": "28-11-2025", "basis": ["SE 1", ""], "tembusan": [],
                            "signer": {"name": "Sari", "nip": 196804111993031009}}}
                """;
        var errors = catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(problem))
                .errors();
        assertThat(errors)
                .extracting(error -> error.path())
                .containsExactlyInAnyOrder(
                        "$.letter.number",
                        "$.letter.date",
                        "$.letter.basis[1]",
                        "$.letter.tembusan",
                        "$.letter.signer.position",
                        "$.letter.signer.nip");
        for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
            assertThat(errors).allSatisfy(error -> assertThat(error.message(locale))
                    .startsWith(error.path() + ": ")
                    .doesNotContain("196804111993031"));
        }
    }

    @Test
    void a_letter_that_code_makes_is_checked_like_one_of_a_file() {
        var builder = SmallOffice.december()
                .letter(LETTER.at("Contoh", LocalDate.of(999, 1, 1)).numbered(""));
        assertThat(builder.errors())
                .extracting(error -> error.path())
                .containsExactlyInAnyOrder("$.letter.number", "$.letter.date");
    }

    @Test
    void each_line_of_a_letter_stands_on_a_line_of_its_cell_in_the_sheet_surat() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(SmallOffice.december().letter(LETTER).build(), file, Messages.INDONESIAN);
        try (var book = Workbooks.open(file)) {
            var sheet = book.getSheet("Surat");
            assertThat(value(sheet, "Nomor Surat")).isEqualTo("800.1.11/123/2025");
            assertThat(value(sheet, "Dasar"))
                    .isEqualTo("PermenPANRB 4/2025; pasal 13\nSE Wali Kota Contoh 800/45/2025");
            assertThat(value(sheet, "Nama Penanda Tangan")).isEqualTo("Dr. Sari, M.Si.");
            assertThat(value(sheet, "Tembusan")).isEqualTo("Wali Kota\nKepala BKPSDM");
            assertThat(Workbooks.texts(book.getSheet("Lanjutan"))).noneMatch(text -> text.contains("letter"));
        }
        assertThat(ProblemXlsx.read(file).letter()).isEqualTo(LETTER);
    }

    @Test
    void letters_of_agencies_stand_in_columns_of_their_own_and_mistakes_name_their_cells() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        var problem = ProblemJson.parse(TWO_AGENCIES.formatted(""));
        ProblemXlsx.write(problem, file, Messages.INDONESIAN);
        for (var unit : List.of("a", "x")) {
            var changed = directory.resolve(unit + ".xlsx");
            try (var book = Workbooks.open(file);
                    var out = Files.newOutputStream(changed)) {
                var sheet = book.getSheet("Surat");
                sheet.forEach(row -> {
                    var name = row.getCell(0).getStringCellValue();
                    Map.of(
                                    "Khusus Perangkat Daerah",
                                    unit,
                                    "Nama Penanda Tangan",
                                    "Ani",
                                    "Jabatan Penanda Tangan",
                                    "Kepala")
                            .forEach((title, value) -> {
                                if (name.equals(title)) {
                                    row.createCell(3).setCellValue(value);
                                }
                            });
                });
                book.write(out);
            }
        }
        var letter = ProblemXlsx.read(directory.resolve("a.xlsx")).letter();
        assertThat(letter.of("a").signer().orElseThrow().name()).isEqualTo("Ani");
        assertThat(letter.of("a").number()).contains("800/1");
        assertThat(letter.of("b").signer().orElseThrow().name()).isEqualTo("Umum");
        var e = catchThrowableOfType(
                InvalidProblemException.class, () -> ProblemXlsx.read(directory.resolve("x.xlsx")));
        assertThat(e.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("unknown-unit");
            assertThat(error.path()).startsWith("Surat!D");
        });
    }

    @Test
    void a_line_may_also_stand_in_a_row_of_its_own() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(SmallOffice.december().letter(LETTER).build(), file, Messages.INDONESIAN);
        var changed = directory.resolve("changed.xlsx");
        try (var book = Workbooks.open(file);
                var out = Files.newOutputStream(changed)) {
            var row = book.getSheet("Surat").createRow(40);
            row.createCell(0).setCellValue("Dasar Hukum");
            row.createCell(1).setCellValue("SE Gubernur");
            book.write(out);
        }
        assertThat(ProblemXlsx.read(changed).letter().basis())
                .containsExactly("PermenPANRB 4/2025; pasal 13", "SE Wali Kota Contoh 800/45/2025", "SE Gubernur");
    }

    @Test
    void a_nip_that_became_a_number_is_an_error_with_its_cell() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(SmallOffice.december().letter(LETTER).build(), file, Messages.INDONESIAN);
        var changed = directory.resolve("changed.xlsx");
        try (var book = Workbooks.open(file);
                var out = Files.newOutputStream(changed)) {
            var row = row(book.getSheet("Surat"), "NIP Penanda Tangan");
            row.createCell(1).setCellValue(196804111993031009d);
            book.write(out);
        }
        var errors = catchThrowableOfType(InvalidProblemException.class, () -> ProblemXlsx.read(changed))
                .errors();
        assertThat(errors).singleElement().satisfies(error -> assertThat(error.message(Messages.INDONESIAN))
                .startsWith("Surat!B")
                .contains("teks"));
    }

    @Test
    void a_workbook_that_is_to_be_filled_in_has_a_row_with_an_explanation_for_each_part_of_the_letter()
            throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.draft(Optional.empty(), Optional.empty(), file, Messages.INDONESIAN);
        try (var book = Workbooks.open(file)) {
            var sheet = book.getSheet("Surat");
            for (var name :
                    List.of("Kop Surat", "Nomor Surat", "Tempat", "Tanggal Surat", "Tentang", "Dasar", "Tembusan")) {
                assertThat(row(sheet, name).getCell(2).getStringCellValue()).isNotBlank();
                assertThat(value(sheet, name)).isEmpty();
            }
            assertThat(row(sheet, "NIP Penanda Tangan")
                            .getCell(1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void ones_own_circular_beside_a_preset_takes_the_place_of_the_one_it_rests_on() throws IOException {
        var problem = ProblemJson.parse("""
                {"period": {"from": "2025-12-01", "to": "2025-12-31"},
                 "policy": {"preset": "rotation-50-50", "legalBasis": "SE Bupati Sukamaju 800/1234/2026"},
                 "units": [{"id": "u", "name": "U", "level": "AGENCY"}],
                 "asns": [{"id": "p", "name": "P", "unit": "u"}]}
                """);
        assertThat(problem.policy())
                .isEqualTo(Presets.rotation5050().citing(new LegalBasis("SE Bupati Sukamaju 800/1234/2026")));
        var file = directory.resolve("problem.json");
        ProblemJson.write(problem, file);
        assertThat(ProblemJson.read(file)).isEqualTo(problem);
    }

    private static String value(Sheet sheet, String name) {
        var cell = row(sheet, name).getCell(1);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static Row row(Sheet sheet, String name) {
        for (var row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name);
    }
}
