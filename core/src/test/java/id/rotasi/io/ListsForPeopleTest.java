package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists that people open in a spreadsheet, read by libraries that did not write them. */
class ListsForPeopleTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Roster roster = FakeRoster.small(11, DECEMBER_1, DECEMBER_31);
    private final Map<String, Asn> people = new HashMap<>();

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        roster.problem().asns().forEach(asn -> people.put(asn.id(), asn));
        WfhLists.writeForPeople(roster, directory, Messages.INDONESIAN);
    }

    private List<List<String>> csv(String name) throws IOException {
        var text = Files.readString(directory.resolve(name));
        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        var rows = new ArrayList<List<String>>();
        try (var parser = CSVParser.parse(
                text.substring(1), CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            parser.forEach(row -> rows.add(row.toList()));
        }
        return rows;
    }

    private interface Look {
        void at(Sheet sheet);
    }

    private void sheet(String name, Look look) throws IOException {
        try (var workbook = Workbooks.open(directory.resolve(name))) {
            look.at(workbook.getSheetAt(0));
        }
    }

    /** Who is at home on which day, as rows of the roster say, one after the other. */
    private List<String> atHome() {
        var expected = new ArrayList<String>();
        DECEMBER_1.datesUntil(DECEMBER_31.plusDays(1)).forEach(date -> roster.assignments().stream()
                .filter(RosterRows.on(date).and(row -> row.mode() == WorkMode.WFH))
                .forEach(row -> expected.add(DATE.format(date) + " " + digits(people.get(row.asn())))));
        return expected;
    }

    private static String digits(Asn asn) {
        return asn.nip().map(nip -> nip.digits()).orElse("");
    }

    @Test
    void each_list_is_there_as_workbook_and_as_csv_and_nothing_else() {
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder(
                        "wfh-list.csv",
                        "wfh-list.xlsx",
                        "matrix-2025-12.csv",
                        "matrix-2025-12.xlsx",
                        "recap.csv",
                        "recap.xlsx",
                        "sites.csv",
                        "sites.xlsx");
    }

    @Test
    void csv_has_who_is_at_home_on_each_day_with_a_nip_that_no_spreadsheet_takes_for_a_number() throws IOException {
        var rows = csv("wfh-list.csv");

        assertThat(rows.get(0)).containsExactly("Tanggal", "NIP", "Nama", "Unit kerja", "Perangkat daerah");
        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> row.get(0) + " " + row.get(1).replace(" ", "")))
                .containsExactlyElementsOf(atHome());
        assertThat(rows.stream().skip(1).map(row -> row.get(1)).filter(nip -> !nip.isEmpty()))
                .isNotEmpty()
                .allMatch(nip -> nip.matches("\\d{8} \\d{6} \\d \\d{3}"));
    }

    @Test
    void a_workbook_has_the_same_rows_with_dates_as_dates_and_nips_as_text() throws IOException {
        sheet("wfh-list.xlsx", sheet -> {
            var rows = new ArrayList<String>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                var row = sheet.getRow(i);
                var date = row.getCell(0).getLocalDateTimeCellValue().toLocalDate();
                rows.add(DATE.format(date) + " " + text(row, 1));
                assertThat(text(row, 1)).matches("(\\d{18})?");
            }
            assertThat(rows).containsExactlyElementsOf(atHome());
        });
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }

    @Test
    void every_workbook_has_a_filter_on_each_column_a_header_in_view_and_no_formula() throws IOException {
        for (var name : List.of("wfh-list", "matrix-2025-12", "recap", "sites")) {
            sheet(name + ".xlsx", sheet -> {
                int last = sheet.getRow(0).getLastCellNum() - 1;
                var filter = ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet)
                        .getCTWorksheet()
                        .getAutoFilter();
                assertThat(filter.getRef())
                        .isEqualTo("A1:" + org.apache.poi.ss.util.CellReference.convertNumToColString(last)
                                + (sheet.getLastRowNum() + 1));
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            });
        }
    }

    @Test
    void columns_are_wide_enough_for_what_stands_in_them_or_the_text_wraps() throws IOException {
        for (var name : List.of("wfh-list", "matrix-2025-12", "recap", "sites")) {
            sheet(
                    name + ".xlsx",
                    sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(fits(cell))
                            .as("%s %s: %s", name, cell.getAddress(), cell)
                            .isTrue())));
        }
    }

    private static boolean fits(Cell cell) {
        if (cell.getCellType() != CellType.STRING || cell.getCellStyle().getWrapText()) {
            return true;
        }
        double characters = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
        return cell.getStringCellValue().length() <= characters;
    }

    @Test
    void the_matrix_has_the_code_of_each_day_and_counts_that_are_those_of_the_roster() throws IOException {
        var rows = csv("matrix-2025-12.csv");
        assertThat(rows.get(0))
                .startsWith("ID", "NIP", "Nama", "Unit kerja", "h1")
                .endsWith("h31", "WFO", "WFH");
        var asns = roster.problem().asns();
        assertThat(rows).hasSize(asns.size() + 1);
        var counts = new RosterRows(roster);
        for (int i = 0; i < asns.size(); i++) {
            var asn = asns.get(i);
            var row = rows.get(i + 1);
            assertThat(row.get(0)).isEqualTo(asn.id());
            for (int day = 1; day <= 31; day++) {
                var mode = roster.of(asn.id(), LocalDate.of(2025, 12, day)).map(one -> one.mode());
                var code = row.get(3 + day);
                assertThat(code.isEmpty()).isEqualTo(mode.isEmpty());
                assertThat(code.matches("WF[OH]") ? code : "ABSENT")
                        .isEqualTo(mode.map(Enum::name).orElse("ABSENT"));
            }
            assertThat(row.get(35)).isEqualTo("" + counts.count(WorkMode.WFO, RosterRows.by(asn.id())));
            assertThat(row.get(36)).isEqualTo("" + counts.count(WorkMode.WFH, RosterRows.by(asn.id())));
        }
    }

    @Test
    void the_recap_of_agencies_has_the_counts_of_the_roster_and_shares_that_a_spreadsheet_reads() throws IOException {
        var rows = csv("recap.csv").stream()
                .filter(row -> row.get(1).equals("Perangkat daerah"))
                .toList();
        var counts = new RosterRows(roster);
        assertThat(rows.stream().mapToLong(row -> Long.parseLong(row.get(6))).sum())
                .isEqualTo(counts.count(WorkMode.WFO, row -> true));
        assertThat(rows.stream().mapToLong(row -> Long.parseLong(row.get(7))).sum())
                .isEqualTo(counts.count(WorkMode.WFH, row -> true));
        for (var row : rows) {
            assertThat(row.get(9)).matches("\\d+,\\d\\d%");
            double share = Double.parseDouble(row.get(9).replace("%", "").replace(',', '.'));
            assertThat(share)
                    .isCloseTo(100.0 * Integer.parseInt(row.get(7)) / Integer.parseInt(row.get(5)), within(0.005));
        }
    }

    @Test
    void the_same_roster_gives_the_same_bytes() throws IOException {
        var again = directory.resolve("again");
        WfhLists.writeForPeople(roster, again, Messages.INDONESIAN);
        for (var name : again.toFile().list()) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(directory.resolve(name));
        }
    }

    @Test
    void in_english_the_headers_are_english_and_the_file_is_for_the_same_spreadsheet() throws IOException {
        WfhLists.writeForPeople(roster, directory, Locale.ENGLISH);
        assertThat(csv("wfh-list.csv").get(0)).containsExactly("Date", "NIP", "Name", "Unit", "Agency");
        assertThat(Files.readAllBytes(directory.resolve("wfh-list.csv")))
                .startsWith("\uFEFFDate;".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void names_that_a_spreadsheet_would_take_for_a_formula_are_text_in_csv() throws IOException {
        assertThat(csv("matrix-2025-12.csv").stream().flatMap(List::stream))
                .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-[^ ].*"));
    }
}
