package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.rule.NeverTogether;
import id.rotasi.policy.rule.OneOfEach;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of people in rules of problem files and workbooks, read and wrong. */
class GroupsInFilesTest {

    @TempDir
    Path directory;

    private static String problem(String rules) {
        return """
                {"period": {"from": "2025-12-01", "to": "2025-12-05"},
                 "policy": {"preset": "rotation-50-50", "with": [%s]},
                 "units": [{"id": "dinas", "name": "Dinas", "level": "AGENCY"}],
                 "asns": [{"id": "budi", "name": "Budi S", "unit": "dinas"}, {"id": "citra", "name": "Citra", "unit": "dinas"},
                          {"id": "dewi", "name": "Dewi", "unit": "dinas"}]}""".formatted(rules);
    }

    @Test
    void groups_are_read_with_the_default_of_the_minimum() {
        var policy = ProblemJson.parse(problem(
                        "{\"rule\": \"one-of-each\", \"groups\": [[\"budi\", \"citra\"], [\"dewi\", \"budi\"]]}"))
                .policy();
        assertThat(policy.rule("one-of-each"))
                .contains(OneOfEach.hard(List.of(List.of("budi", "citra"), List.of("dewi", "budi"))));
    }

    @Test
    void what_is_no_group_is_an_error_at_its_place() {
        assertThat(errors("{\"rule\": \"never-together\"}, {\"rule\": \"always-together\", \"groups\": 3},"
                        + " {\"rule\": \"one-of-each\", \"groups\": [\"budi\", [\"budi\", 7]], \"minimum\": 0}"))
                .extracting(error -> error.path() + " " + error.code())
                .contains(
                        "$.policy.with[0].groups io.missing",
                        "$.policy.with[1].groups io.wrongType",
                        "$.policy.with[2].groups[0] io.wrongType",
                        "$.policy.with[2].groups[1][1] io.wrongType",
                        "$.policy.with[2].minimum io.range");
    }

    @Test
    void an_unknown_person_is_named_with_the_nearest_one_and_a_small_or_double_group_where_it_stands() {
        var errors = errors(
                "{\"rule\": \"never-together\", \"groups\": [[\"budi\", \"citrra\"], [\"dewi\"]]},"
                        + " {\"rule\": \"always-together\", \"groups\": [[\"dewi\", \"budi\", \"dewi\"], [\"Budi S\", \"citra\"]]}");
        assertThat(errors)
                .extracting(error -> error.message(Locale.ENGLISH))
                .containsExactly(
                        "$.policy.with[0].groups[0][1]: There is no employee 'citrra'. Correct the id or add the employee."
                                + " Did you mean 'citra'?",
                        "$.policy.with[0].groups[1]: A group of the rule 'never-together' has 1 person. Name two or more, or"
                                + " remove the group.",
                        "$.policy.with[1].groups[0][2]: 'dewi' was named in this group of the rule 'always-together' already,"
                                + " at $.policy.with[1].groups[0][0]. Remove one of the two.",
                        "$.policy.with[1].groups[1][0]: There is no employee 'Budi S'. Correct the id or add the employee."
                                + " Did you mean 'budi'?");
        assertThat(errors)
                .extracting(error -> error.message(Messages.INDONESIAN))
                .anyMatch(message -> message.contains("hanya beranggotakan 1 pegawai"))
                .anyMatch(message -> message.contains("'dewi' sudah disebut dalam kelompok ini"));
    }

    private static List<InputError> errors(String rules) {
        return catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(problem(rules)))
                .errors();
    }

    @Test
    void a_row_of_a_workbook_says_groups_in_its_settings_and_errors_name_its_cell() throws IOException {
        var office = SmallOffice.december().build();
        var ids = office.asns().stream().map(asn -> asn.id()).limit(3).toList();
        var rule = NeverTogether.hard(List.of(ids.subList(0, 2), ids));
        var problem = office.withPolicy(
                RosterPolicy.of("own", rule, new OneOfEach(RuleHeader.soft(OneOfEach.TYPE, 3), List.of(ids), 2)));
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(problem, file, Messages.INDONESIAN);
        assertThat(ProblemXlsx.read(file).policy().rules())
                .isEqualTo(problem.policy().rules());
        var changed = directory.resolve("salah.xlsx");
        try (var book = Workbooks.open(file);
                var out = Files.newOutputStream(changed)) {
            var sheet = book.getSheet("Aturan");
            int column = -1;
            for (var cell : sheet.getRow(0)) {
                column = cell.getStringCellValue().equals("Pengaturan") ? cell.getColumnIndex() : column;
            }
            var cell = sheet.getRow(1).getCell(column);
            assertThat(cell.getStringCellValue())
                    .isEqualTo("groups=%s,%s | %s,%s,%s", ids.get(0), ids.get(1), ids.get(0), ids.get(1), ids.get(2));
            cell.setCellValue("groups=" + ids.get(0) + ", tiada");
            book.write(out);
        }
        var errors = catchThrowableOfType(InvalidProblemException.class, () -> ProblemXlsx.read(changed))
                .errors();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("unknown-asn");
            assertThat(error.path()).matches("Aturan![A-Z]+2");
        });
    }
}
