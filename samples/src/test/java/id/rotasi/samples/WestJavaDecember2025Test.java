package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facts of the circular, read from the roster file alone. */
class WestJavaDecember2025Test {

    private static final Map<String, Asn> PEOPLE = new HashMap<>();
    private static final Map<String, String> AGENCY_OF_UNIT = new HashMap<>();
    private static final TreeSet<String> DIRECT_SERVICE = new TreeSet<>();
    private static final List<String[]> ROWS = new ArrayList<>();

    @BeforeAll
    static void solve(@TempDir Path directory) throws IOException {
        var problem = new WestJavaDecember2025().problem();
        problem.asns().forEach(asn -> PEOPLE.put(asn.id(), asn));
        Map<String, Unit> units = problem.units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        for (var unit : problem.units()) {
            for (var above = unit;
                    above != null;
                    above = units.get(above.parent().orElse(""))) {
                if (above.level() == UnitLevel.AGENCY) {
                    AGENCY_OF_UNIT.put(unit.id(), above.id());
                }
                if (above.frontLine()) {
                    DIRECT_SERVICE.add(unit.id());
                }
            }
        }
        var err = new StringWriter();
        int status = Program.run(new PrintWriter(new StringWriter()), new PrintWriter(err), directory, "--out", "out");
        assertThat(status).as(err.toString()).isZero();
        Files.readAllLines(directory.resolve("out/roster.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(ROWS::add);
    }

    @Test
    void about_300_people_work_in_six_agencies_with_counters_leave_and_wishes() {
        var problem = new WestJavaDecember2025().problem();

        assertThat(problem.asns()).hasSizeBetween(290, 320);
        assertThat(AGENCY_OF_UNIT.values().stream().distinct()).hasSize(6);
        assertThat(DIRECT_SERVICE).anyMatch(unit -> unit.contains("samsat")).contains("dlh-lab", "dpmptsp-perizinan");
        assertThat(problem.counters()).hasSizeGreaterThan(7).allMatch(counter -> counter.qualification()
                .isPresent());
        assertThat(problem.absences()).hasSizeGreaterThan(10);
        assertThat(problem.asns()).anyMatch(asn -> !asn.preferences().isEmpty());
    }

    @Test
    void on_no_day_is_more_than_half_of_an_agency_at_home() {
        var onDuty = count(false);
        var atHome = count(true);

        assertThat(onDuty).hasSizeGreaterThanOrEqualTo(6 * 21);
        onDuty.forEach((agencyAndDay, people) -> assertThat(2 * atHome.getOrDefault(agencyAndDay, 0L))
                .as(agencyAndDay)
                .isLessThanOrEqualTo(people));
    }

    @Test
    void nobody_of_direct_service_is_at_home_on_any_day() {
        assertThat(ROWS)
                .filteredOn(row -> DIRECT_SERVICE.contains(PEOPLE.get(row[0]).unit()))
                .isNotEmpty()
                .noneMatch(row -> row[2].equals("WFH"));
    }

    @Test
    void nobody_is_at_home_without_being_eligible_and_those_who_are_take_turns() {
        assertThat(ROWS)
                .filteredOn(row -> row[2].equals("WFH"))
                .hasSizeGreaterThan(1_000)
                .allMatch(row -> PEOPLE.get(row[0]).eligibility().isEligible());
    }

    @Test
    void december_has_21_working_days_in_a_five_day_week() {
        var desk = PEOPLE.values().stream()
                .filter(asn -> asn.unit().equals("bappeda-wilayah"))
                .findAny()
                .orElseThrow();

        assertThat(ROWS).filteredOn(row -> row[0].equals(desk.id())).hasSize(21);
    }

    private static Map<String, Long> count(boolean atHome) {
        return ROWS.stream()
                .filter(row -> atHome ? row[2].equals("WFH") : !row[2].equals("ABSENT"))
                .collect(Collectors.groupingBy(
                        row -> AGENCY_OF_UNIT.get(PEOPLE.get(row[0]).unit()) + " " + row[1], Collectors.counting()));
    }
}
