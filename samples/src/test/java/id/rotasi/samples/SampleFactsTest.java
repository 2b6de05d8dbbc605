package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.RosterPolicy.RemoteName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each administration decided, read from roster.csv by plain splitting and counting. */
class SampleFactsTest {

    @TempDir
    Path directory;

    /** A row of roster.csv. */
    private record Row(String asn, LocalDate date, String mode, String post, String reason) {
        boolean atHome() {
            return mode.equals("WFH");
        }

        boolean on(DayOfWeek weekday) {
            return date.getDayOfWeek() == weekday;
        }
    }

    @Test
    void in_west_java_in_november_every_eligible_person_is_at_home_on_thursdays_and_nobody_of_direct_service()
            throws IOException {
        var people = new People(new WestJavaNovember2025());
        var rows = rosterOf(people);

        assertThat(rows.stream()
                        .filter(row -> row.on(DayOfWeek.THURSDAY))
                        .map(Row::date)
                        .distinct())
                .hasSize(4);
        assertThat(rows)
                .filteredOn(row -> row.on(DayOfWeek.THURSDAY) && !row.mode().equals("ABSENT"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.atHome())
                        .as(row.toString())
                        .isEqualTo(people.of(row).eligibility().isEligible() && !people.servesDirectly(row)));
        assertThat(rows).filteredOn(Row::atHome).hasSizeGreaterThan(300).allMatch(row -> row.on(DayOfWeek.THURSDAY));
        var desk = people.byId.values().stream()
                .filter(asn -> asn.unit().equals("bappeda-wilayah"))
                .findAny()
                .orElseThrow();
        assertThat(rows).filteredOn(row -> row.asn().equals(desk.id())).hasSize(20);
    }

    @Test
    void in_bekasi_only_agencies_above_the_threshold_rotate() throws IOException {
        var people = new People(new KotaBekasi());
        assertThat(people.byId).hasSize(17_000);
        assertThat(people.unitsNamed(UnitLevel.AGENCY, "")).hasSize(46);
        assertThat(people.unitsNamed(UnitLevel.AGENCY, "Kecamatan ")).hasSize(12);
        assertThat(people.unitsNamed(UnitLevel.DIVISION, "Kelurahan ")).hasSize(56);
        assertThat(people.unitsNamed(UnitLevel.DIVISION, "Puskesmas ")).hasSize(48);
        var rows = rosterOf(people, "--step-limit", "2000");

        var ready = new TreeSet<String>();
        people.byId.values().stream()
                .collect(Collectors.groupingBy(people::agencyOf))
                .forEach((agency, members) -> {
                    long able = members.stream()
                            .filter(asn -> asn.eligibility().isEligible())
                            .count();
                    assertThat(100 * able).as(agency).isNotEqualTo(60L * members.size());
                    if (100 * able > 60L * members.size()) {
                        ready.add(agency);
                    }
                });
        var rotating = rows.stream()
                .filter(Row::atHome)
                .map(row -> people.agencyOf(people.of(row)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ready).hasSizeBetween(8, 25);
        assertThat(rotating).isEqualTo(ready);
        assertThat(rows).filteredOn(Row::atHome).noneMatch(people::servesDirectly);
        atMostHalfOfEachAgency(people, rows);
    }

    @Test
    void in_bengkulu_city_nobody_is_at_home_and_each_day_on_site_has_a_reason() throws IOException {
        nobodyAtHome(new People(new KotaBengkulu()));
    }

    @Test
    void in_cirebon_nobody_is_at_home_and_each_person_who_may_not_has_a_reason() throws IOException {
        var people = new People(new KabupatenCirebon());
        nobodyAtHome(people);
        var reasons = people.byId.values().stream()
                .flatMap(asn -> asn.eligibility().reasons().stream())
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(reasons)
                .contains("NO_DEVICE", "NO_INTERNET", "MANUAL_PROCESS", "FACE_TO_FACE_COORDINATION", "DISCIPLINE");
    }

    @Test
    void in_bengkulu_province_only_coordinating_functions_are_at_home_and_at_most_two_days_a_week() throws IOException {
        var people = new People(new BengkuluProvince2026());
        var rows = rosterOf(people);

        assertThat(rows)
                .filteredOn(Row::atHome)
                .isNotEmpty()
                .allMatch(row -> people.of(row).function() == JobFunction.COORDINATION);
        assertThat(people.byId.values()).anyMatch(asn -> asn.function() == JobFunction.TEACHING);
        assertThat(people.byId.values()).anyMatch(asn -> asn.function() == JobFunction.HEALTH);
        rows.stream()
                .filter(Row::atHome)
                .collect(Collectors.groupingBy(
                        row -> row.asn() + " " + row.date().with(DayOfWeek.MONDAY), Collectors.counting()))
                .forEach((week, days) -> assertThat(days).as(week).isLessThanOrEqualTo(2));
    }

    @Test
    void in_jakarta_in_2025_analysts_and_planners_work_from_anywhere_and_in_2026_people_are_at_home()
            throws IOException {
        var people = new People(new DkiJakartaDecember2025());
        var rows = rosterOf(people);
        assertThat(rows)
                .filteredOn(Row::atHome)
                .hasSizeGreaterThan(1_000)
                .allMatch(row -> Set.of(JobFunction.ANALYSIS, JobFunction.PLANNING)
                        .contains(people.of(row).function()))
                .noneMatch(row -> people.unit(row).startsWith("Kelurahan "))
                .noneMatch(row -> Set.of("bpbd", "satpolpp", "dishub", "dinkes", "damkar")
                        .contains(people.agencyOf(people.of(row))));
        assertThat(rows)
                .filteredOn(row -> people.of(row).function() == JobFunction.FIELD
                        && !row.mode().equals("ABSENT"))
                .isNotEmpty()
                .allMatch(row -> row.mode().equals("WFO") && row.post().equals("FIELD"));
        assertThat(new DkiJakartaDecember2025().problem().policy().remoteName()).isEqualTo(RemoteName.WFA);
        assertThat(new DkiJakarta2026().problem().policy().remoteName()).isEqualTo(RemoteName.WFH);
    }

    @Test
    void in_jakarta_field_people_are_on_post_and_at_most_half_of_the_desks_at_home_on_fridays() throws IOException {
        var people = new People(new DkiJakarta2026());
        assertThat(people.byId).hasSizeGreaterThanOrEqualTo(5_000);
        var rows = rosterOf(people);

        assertThat(rows)
                .filteredOn(row -> people.of(row).function() == JobFunction.FIELD
                        && !row.mode().equals("ABSENT"))
                .hasSizeGreaterThan(1_000)
                .allMatch(row -> row.mode().equals("WFO") && row.post().equals("FIELD"));
        var desks = Set.of(JobFunction.ADMINISTRATION, JobFunction.ANALYSIS, JobFunction.PLANNING);
        assertThat(rows)
                .filteredOn(Row::atHome)
                .hasSizeGreaterThan(100)
                .allMatch(row -> row.on(DayOfWeek.FRIDAY)
                        && desks.contains(people.of(row).function()))
                .noneMatch(row -> Set.of("bpbd", "satpolpp", "dishub", "dinkes", "damkar")
                        .contains(people.agencyOf(people.of(row))));
        atMostHalfOfEachAgency(
                people,
                rows.stream()
                        .filter(row -> desks.contains(people.of(row).function()))
                        .toList());
        assertThat(rows)
                .filteredOn(row -> people.unit(row).startsWith("Kelurahan "))
                .isNotEmpty()
                .noneMatch(Row::atHome);
    }

    private void nobodyAtHome(People people) throws IOException {
        var rows = rosterOf(people);
        assertThat(rows).hasSizeGreaterThan(10_000).noneMatch(Row::atHome);
        assertThat(rows)
                .filteredOn(row -> row.mode().equals("WFO"))
                .allMatch(row -> !row.reason().isEmpty() && !row.post().isEmpty());
        assertThat(rows)
                .filteredOn(row -> row.mode().equals("WFO")
                        && !people.of(row).eligibility().isEligible())
                .isNotEmpty()
                .allMatch(row -> row.reason().equals("eligibility"));
    }

    private static void atMostHalfOfEachAgency(People people, List<Row> rows) {
        var onDuty = count(people, rows, false);
        count(people, rows, true)
                .forEach((day, home) -> assertThat(2 * home).as(day).isLessThanOrEqualTo(onDuty.get(day)));
    }

    private static Map<String, Long> count(People people, List<Row> rows, boolean atHome) {
        return rows.stream()
                .filter(row -> atHome ? row.atHome() : !row.mode().equals("ABSENT"))
                .collect(Collectors.groupingBy(
                        row -> people.agencyOf(people.of(row)) + " " + row.date(), Collectors.counting()));
    }

    private List<Row> rosterOf(People people, String... options) throws IOException {
        var arguments = new java.util.ArrayList<>(List.of("sample", people.sample, "--out", "out"));
        arguments.addAll(List.of(options));
        var err = new StringWriter();
        int status = Program.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), directory, arguments.toArray(String[]::new));
        assertThat(status).as(err.toString()).isZero();
        return Files.readAllLines(directory.resolve("out/roster.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Row(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], cells[4]))
                .toList();
    }

    /** Who is who in a sample. */
    private static final class People {
        final String sample;
        final Map<String, Asn> byId = new HashMap<>();
        private final RosterProblem problem;
        private final Map<String, String> agencies = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Set<String> frontLine = new TreeSet<>();

        People(Sample sample) {
            this.sample = sample.name();
            this.problem = sample.problem();
            problem.asns().forEach(asn -> byId.put(asn.id(), asn));
            var units = problem.units().stream().collect(Collectors.toMap(unit -> unit.id(), unit -> unit));
            for (var unit : problem.units()) {
                names.put(unit.id(), unit.name());
                for (var above = unit;
                        above != null;
                        above = units.get(above.parent().orElse(""))) {
                    if (above.level() == UnitLevel.AGENCY) {
                        agencies.putIfAbsent(unit.id(), above.id());
                    }
                    if (above.frontLine()) {
                        frontLine.add(unit.id());
                    }
                }
            }
        }

        Asn of(Row row) {
            return byId.get(row.asn());
        }

        String unit(Row row) {
            return names.get(of(row).unit());
        }

        String agencyOf(Asn asn) {
            return agencies.get(asn.unit());
        }

        boolean servesDirectly(Row row) {
            return of(row).frontLine() || frontLine.contains(of(row).unit());
        }

        List<String> unitsNamed(UnitLevel level, String prefix) {
            return problem.units().stream()
                    .filter(unit -> unit.level() == level && unit.name().startsWith(prefix))
                    .map(unit -> unit.id())
                    .toList();
        }
    }
}
