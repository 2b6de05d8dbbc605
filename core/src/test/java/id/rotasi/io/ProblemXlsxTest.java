package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemXlsxTest {

    private static final int ROSTERS = 10_000;

    @TempDir
    Path directory;

    @Test
    void what_is_drawn_comes_back_as_it_was_in_both_languages() throws IOException {
        int rules = 0;
        for (long seed = 0; seed < Checks.of("workbooks", 20_000); seed++) {
            var drawn = seed % 2 == 0 ? RandomProblems.tiny(seed, ROSTERS) : RandomProblems.medium(seed);
            var problem = withoutOwnRules(drawn);
            rules += problem.policy().rules().size();
            comesBack(problem, seed);
        }
        assertThat(rules).isGreaterThan(200);
    }

    @Test
    void whatever_a_file_can_hold_comes_back_as_it_was() throws IOException {
        LongFunction<RosterProblem> drawn = RandomProblem::of;
        for (long seed = 0; seed < Checks.of("nastyWorkbooks", 10_000); seed++) {
            comesBack(drawn.apply(seed), seed);
        }
    }

    @Test
    void every_preset_that_needs_no_parameters_comes_back_by_its_name() throws IOException {
        for (var preset : List.of(Presets.rotation5050(), Presets.allWfo(), Presets.selective(java.util.Set.of()))) {
            comesBack(SmallOffice.december().build().withPolicy(preset), 0);
        }
    }

    @Test
    void a_rule_of_the_hosts_own_is_refused_by_its_name() {
        var problem =
                RandomProblems.small(1, rules -> List.of(rules.rule(id.rotasi.fixture.RandomRules.Kind.HOUSE_RULE)));
        var id = problem.policy().rules().get(0).id();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemXlsx.write(problem, directory.resolve("own.xlsx"), Locale.ENGLISH))
                .withMessageContaining("'" + id + "'")
                .withMessageContaining("own rule");
        assertThat(directory.resolve("own.xlsx")).doesNotExist();
    }

    @Test
    void the_same_problem_gives_the_same_bytes() throws IOException {
        var problem = RandomProblem.of(7);
        var one = directory.resolve("one.xlsx");
        var other = directory.resolve("other.xlsx");
        ProblemXlsx.write(problem, one, Messages.INDONESIAN);
        ProblemXlsx.write(problem, other, Messages.INDONESIAN);
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void a_nip_and_an_id_are_texts_with_a_comment_above_and_choices_are_lists() throws IOException {
        var file = directory.resolve("kantor.xlsx");
        var asn = Asn.builder(
                        "0012",
                        "Budi",
                        SmallOffice.december().build().units().get(0).id())
                .nip("198609262015051001")
                .build();
        var problem = SmallOffice.december().build();
        var people = new ArrayList<>(problem.asns());
        people.add(asn);
        ProblemXlsx.write(problem.withAsns(people), file, Messages.INDONESIAN);
        try (var book = Workbooks.open(file)) {
            var sheet = book.getSheet("Pegawai");
            var row = sheet.getRow(people.size());
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("0012");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("198609262015051001");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                    .contains("NIP");
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(3);
            assertThat(Workbooks.sheetNames(file))
                    .startsWith(
                            "Pegawai",
                            "Unit",
                            "Loket",
                            "Tidak Hadir",
                            "Pengganti",
                            "Apel",
                            "Aturan",
                            "Surat",
                            "Diterbitkan");
        }
    }

    @Test
    void an_error_names_sheet_cell_and_value_in_the_language_asked_for() throws IOException {
        var errors = errorsOf(book -> {
            book.getSheet("Pegawai")
                    .getRow(1)
                    .getCell(column(book, "Pegawai", "Unit Kerja"))
                    .setCellValue("tiada");
            book.getSheet("Pegawai")
                    .getRow(2)
                    .createCell(column(book, "Pegawai", "Jenis ASN"))
                    .setCellValue("honorer");
            book.getSheet("Surat").getRow(2).getCell(1).setCellValue("kapan-kapan");
        });
        var unit = column("Unit Kerja");
        assertThat(in(errors, Messages.INDONESIAN))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Pegawai!" + unit + "2: ").contains("'tiada'"))
                .anySatisfy(line -> assertThat(line).startsWith("Pegawai!D3: ").contains("'honorer'", "PPPK"))
                .anySatisfy(line -> assertThat(line).startsWith("Surat!B3: ").contains("'kapan-kapan' bukan tanggal"))
                .hasSize(3);
        assertThat(in(errors, Locale.ENGLISH))
                .anySatisfy(line -> assertThat(line).startsWith("Surat!B3: ").contains("is not a date"));
    }

    @Test
    void a_missing_column_and_an_unknown_person_are_told_once() throws IOException {
        var errors = errorsOf(book -> book.getSheet("Pegawai")
                .getRow(0)
                .getCell(column(book, "Pegawai", "Unit Kerja"))
                .setCellValue("Lantai"));
        assertThat(in(errors, Messages.INDONESIAN)).singleElement().asString().contains("'Unit Kerja'", "Lantai");
    }

    @Test
    void title_rows_and_everyday_words_are_understood_and_unknown_columns_and_sheets_are_told() throws IOException {
        var file = written(book -> {
            var sheet = book.getSheet("Pegawai");
            sheet.getRow(0).getCell(column(book, "Pegawai", "Jenis ASN")).setCellValue("STATUS KEPEGAWAIAN");
            sheet.getRow(0).createCell(30).setCellValue("Hobi");
            sheet.getRow(1).createCell(30).setCellValue("memancing");
            sheet.getRow(1)
                    .createCell(column(book, "Pegawai", "STATUS KEPEGAWAIAN"))
                    .setCellValue("P3K");
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            sheet.createRow(0).createCell(0).setCellValue("DAFTAR PEGAWAI");
            book.createSheet("Catatan saya").createRow(0).createCell(0).setCellValue("x");
        });
        var notices = new ArrayList<InputNotice>();
        var problem = ProblemXlsx.read(file, notices::addAll);
        assertThat(problem.asns().get(0).kind()).isEqualTo(id.rotasi.domain.AsnKind.PPPK);
        assertThat(notices)
                .extracting(notice -> notice.message(Messages.INDONESIAN))
                .anySatisfy(line -> assertThat(line).contains("Hobi"))
                .anySatisfy(line -> assertThat(line).contains("Catatan saya"));
    }

    private static List<String> in(List<InvalidProblemException.InputError> errors, Locale locale) {
        return errors.stream().map(error -> error.message(locale)).toList();
    }

    private static int column(XSSFWorkbook book, String sheet, String header) {
        for (var cell : book.getSheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(header);
    }

    private String column(String header) throws IOException {
        try (var book = Workbooks.open(directory.resolve("kantor.xlsx"))) {
            return String.valueOf((char) ('A' + column(book, "Pegawai", header)));
        }
    }

    private List<InvalidProblemException.InputError> errorsOf(Consumer<XSSFWorkbook> change) throws IOException {
        var file = written(change);
        return catchThrowableOfType(InvalidProblemException.class, () -> ProblemXlsx.read(file))
                .errors();
    }

    private Path written(Consumer<XSSFWorkbook> change) throws IOException {
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(SmallOffice.december().build(), file, Messages.INDONESIAN);
        var changed = directory.resolve("changed.xlsx");
        try (var book = Workbooks.open(file);
                var out = Files.newOutputStream(changed)) {
            change.accept(book);
            book.write(out);
        }
        return changed;
    }

    private static RosterProblem withoutOwnRules(RosterProblem problem) {
        var known = Presets.ruleTypes().stream().map(type -> type.name()).collect(Collectors.toSet());
        var policy = problem.policy();
        for (Rule rule : policy.rules()) {
            if (!known.contains(rule.descriptor().name())) {
                policy = policy.without(rule.id());
            }
        }
        return problem.withPolicy(policy);
    }

    private void comesBack(RosterProblem problem, long seed) throws IOException {
        var file = directory.resolve("problem.xlsx");
        var locale = seed % 3 == 0 ? Locale.ENGLISH : Messages.INDONESIAN;
        ProblemXlsx.write(problem, file, locale);
        assertThat(ProblemXlsx.read(file)).as("seed %d", seed).isEqualTo(problem);
    }
}
