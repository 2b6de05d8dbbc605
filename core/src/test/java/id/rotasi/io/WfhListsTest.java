package id.rotasi.io;

import static id.rotasi.io.FakeRoster.DECEMBER_1;
import static id.rotasi.io.FakeRoster.DECEMBER_31;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.rotasi.Roster;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.WorkMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WfhListsTest {

    private final Roster roster = FakeRoster.small(11, DECEMBER_1, DECEMBER_31);
    private final RosterRows rows = new RosterRows(roster);
    private final Map<String, Asn> people = new HashMap<>();

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        roster.problem().asns().forEach(asn -> people.put(asn.id(), asn));
        WfhLists.write(roster, directory);
    }

    @Test
    void all_lists_are_written_beside_each_other_and_nothing_else() {
        assertThat(directory.toFile().list())
                .containsExactlyInAnyOrder(
                        "wfh-list.csv",
                        "wfh-list.json",
                        "matrix-2025-12.csv",
                        "matrix-2025-12.json",
                        "recap.csv",
                        "recap.json",
                        "sites.csv",
                        "sites.json");
    }

    @Test
    void the_list_holds_each_person_at_home_on_each_day_and_nobody_else() throws IOException {
        var expected = new ArrayList<String>();
        DECEMBER_1.datesUntil(DECEMBER_31.plusDays(1)).forEach(date -> roster.assignments().stream()
                .filter(RosterRows.on(date).and(row -> row.mode() == WorkMode.WFH))
                .forEach(row -> expected.add(date + " " + nip(people.get(row.asn())))));

        assertThat(csv("wfh-list.csv").stream().map(row -> row.get("tanggal") + " " + row.get("NIP")))
                .containsExactlyElementsOf(expected);
        var days = new ArrayList<String>();
        json("wfh-list.json").get("days").forEach(day -> day.get("wfh")
                .forEach(person -> days.add(
                        day.get("date").asText() + " " + person.get("nip").asText(""))));
        assertThat(days.stream().map(day -> day.replace("null", ""))).containsExactlyElementsOf(expected);
    }

    @Test
    void a_row_names_unit_and_agency_since_every_agency_has_a_secretariat() throws IOException {
        assertThat(csv("wfh-list.csv").get(0).toMap())
                .containsEntry("Perangkat daerah", "Dinas Komunikasi dan Informatika")
                .containsKeys("Nama", "Unit kerja");
    }

    @Test
    void the_matrix_has_a_row_for_each_person_and_a_column_for_each_of_31_days() throws IOException {
        var matrix = csv("matrix-2025-12.csv");
        var asns = roster.problem().asns();
        assertThat(matrix).hasSameSizeAs(asns);
        assertThat(matrix.get(0).getParser().getHeaderNames())
                .startsWith("NIP", "Nama", "h1", "h2")
                .endsWith("h30", "h31")
                .hasSize(33);
        for (int i = 0; i < asns.size(); i++) {
            var asn = asns.get(i);
            for (int day = 1; day <= 31; day++) {
                assertThat(matrix.get(i).get("h" + day))
                        .as("%s on %d", asn, day)
                        .isEqualTo(code(asn, LocalDate.of(2025, 12, day)));
            }
        }
    }

    private String code(Asn asn, LocalDate date) {
        return roster.of(asn.id(), date)
                .map(row -> row.mode() == WorkMode.ABSENT
                        ? kind(asn, date)
                        : row.mode().name())
                .orElse("");
    }

    private String kind(Asn asn, LocalDate date) {
        var names = Map.of(
                AbsenceKind.LEAVE, "CUTI",
                AbsenceKind.OFFICIAL_TRAVEL, "DL",
                AbsenceKind.STUDY, "TB");
        return roster.problem().absences().stream()
                .filter(absence -> absence.asn().equals(asn.id()) && absence.covers(date))
                .map(absence -> names.get(absence.kind()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_month_of_thirty_days_leaves_the_last_column_empty_and_each_month_has_a_file() throws IOException {
        var autumn = FakeRoster.small(2, LocalDate.of(2025, 10, 20), LocalDate.of(2025, 11, 30));

        WfhLists.write(autumn, directory.resolve("autumn"));

        assertThat(directory.resolve("autumn/matrix-2025-10.csv")).exists();
        assertThat(csv("autumn/matrix-2025-11.csv"))
                .allSatisfy(row -> assertThat(row.get("h31")).isEmpty());
        assertThat(csv("autumn/matrix-2025-10.csv"))
                .allSatisfy(row -> assertThat(row.get("h17")).isEmpty());
    }

    @Test
    void the_matrix_as_json_has_ids_and_names_as_they_are() throws IOException {
        var person = json("matrix-2025-12.json").get("people").get(11);

        assertThat(person.get("id").asText()).isEqualTo("p12");
        var hostile = new ArrayList<String>();
        json("matrix-2025-12.json")
                .get("people")
                .forEach(one -> hostile.add(one.get("name").asText()));
        assertThat(hostile).contains("=HYPERLINK(\"http://example.com\",\"klik\")", "Baris\nDua");
    }

    @Test
    void the_recap_counts_person_days_as_the_roster_does() throws IOException {
        for (var row : csv("recap.csv")) {
            var units = row.get("tingkat").equals("unit")
                    ? List.of(unitNamed(row.get("Unit kerja")))
                    : row.get("Unit kerja").startsWith("Dinas Kom")
                            ? List.of("diskominfo", "sekretariat", "aptika")
                            : List.of("pelayanan", "pelayanan2", "keliling");
            var here = rows.of(units.toArray(String[]::new));
            long wfo = rows.count(WorkMode.WFO, here);
            long wfh = rows.count(WorkMode.WFH, here);
            assertThat(row.get("hari_orang_WFO")).isEqualTo(Long.toString(wfo));
            assertThat(row.get("hari_orang_WFH")).isEqualTo(Long.toString(wfh));
            assertThat(row.get("hari_orang_tugas")).isEqualTo(Long.toString(wfo + wfh));
            assertThat(row.get("hari_orang_absen")).isEqualTo(Long.toString(rows.count(WorkMode.ABSENT, here)));
            assertThat(Double.parseDouble(row.get("persen_WFH")))
                    .isCloseTo(100.0 * wfh / (wfo + wfh), org.assertj.core.api.Assertions.within(0.005));
        }
        assertThat(csv("recap.csv")).hasSize(6 + 2);
    }

    private String unitNamed(String printed) {
        return roster.problem().units().stream()
                .filter(unit ->
                        unit.name().equals(printed) && !rows.people(unit.id()).isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void a_field_of_a_csv_file_never_begins_like_a_formula_whatever_the_separator() throws IOException {
        for (var file : List.of("wfh-list.csv", "matrix-2025-12.csv", "recap.csv", "sites.csv")) {
            for (var separator : List.of(',', ';', '\t')) {
                for (var row : parse(file, separator)) {
                    for (var field : row) {
                        assertThat(field.strip().replaceAll("^\"+", ""))
                                .as("%s read with %s", file, separator)
                                .doesNotMatch("(?s)[=+@\uff1d\uff0b\uff0d\uff20-].+");
                    }
                }
            }
        }
    }

    @Test
    void a_nip_is_its_digits_and_nothing_else() throws IOException {
        assertThat(Files.readString(directory.resolve("matrix-2025-12.csv")))
                .doesNotStartWith("\ufeff")
                .contains("\r\n\"" + nip(people.get("p12")) + "\",\"");
        assertThat(csv("matrix-2025-12.csv").stream().map(row -> row.get("NIP")))
                .allMatch(nip -> nip.matches("(\\d{18})?"));
    }

    @Test
    void the_same_roster_gives_the_same_bytes() throws IOException {
        WfhLists.write(FakeRoster.small(11, DECEMBER_1, DECEMBER_31), directory.resolve("again"));

        for (var name : directory.resolve("again").toFile().list()) {
            assertThat(Files.mismatch(
                            directory.resolve(name), directory.resolve("again").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    private static String nip(Asn asn) {
        return asn.nip().map(nip -> nip.digits()).orElse("");
    }

    private List<CSVRecord> csv(String file) throws IOException {
        try (var reader = Files.newBufferedReader(directory.resolve(file), UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private List<String[]> parse(String file, char separator) throws IOException {
        var all = new ArrayList<String[]>();
        for (var line : Files.readString(directory.resolve(file)).split("\r\n")) {
            // How a spreadsheet reads it that expects another separator: quotes in the middle are letters.
            all.add(line.split(separator == '\t' ? "\t" : String.valueOf(separator)));
        }
        return all;
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.builder().build().readTree(directory.resolve(file).toFile());
    }
}
