package id.rotasi.samples;

import static id.rotasi.fixture.SmallOffice.december;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.WorkCalendar;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.UnitTree;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterCsv;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of a year with their right values, from files alone: problems, tables and reports as people have them. */
class YearExamplesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EFFORT = " --formats none --step-limit 500 --threads 1 --quiet";

    @TempDir
    Path directory;

    private CommandLine.Result run(String line) {
        var result = CommandLine.in(directory).run(line.split(" "));
        assertThat(result.status()).as(line + "\n" + result.err()).isZero();
        return result;
    }

    /** Writes a problem, changed as a person would change the file, and solves it into a folder of its name. */
    private void solve(String name, RosterProblem problem, Consumer<ObjectNode> change) throws IOException {
        var file = directory.resolve(name + ".json");
        ProblemJson.write(problem, file);
        var tree = (ObjectNode) MAPPER.readTree(file.toFile());
        change.accept(tree);
        Files.writeString(file, tree.toString());
        run("solve %s.json --out %s%s".formatted(name, name, EFFORT));
    }

    private static void published(ObjectNode problem, String folder, int through) {
        problem.putObject("published")
                .put("version", "v1")
                .put("frozenThrough", december(through).toString())
                .put("csv", folder + "/roster.csv");
    }

    private List<Assignment> rows(String folder) {
        return RosterCsv.read(directory.resolve(folder).resolve("roster.csv"));
    }

    private RosterReport report(String folder) {
        return ReportJson.read(directory.resolve(folder).resolve("report.json"));
    }

    private List<Assignment> through(String folder, int day) {
        return rows(folder).stream()
                .filter(row -> !row.date().isAfter(december(day)))
                .map(row -> Assignment.of(row.asn(), row.date(), row.mode(), row.post(), Optional.empty()))
                .toList();
    }

    private WorkMode mode(String folder, String asn, LocalDate date) {
        return rows(folder).stream()
                .filter(row -> row.asn().equals(asn) && row.date().equals(date))
                .findFirst()
                .orElseThrow()
                .mode();
    }

    @Test
    void settled_days_keep_mode_and_post_when_somebody_is_on_leave() throws IOException {
        solve("v1", SmallOffice.december().build(), problem -> {});
        solve("v2", SmallOffice.december().build(), problem -> {
            published(problem, "v1", 12);
            problem.putArray("absences")
                    .addObject()
                    .put("asn", "p3")
                    .put("kind", "LEAVE")
                    .put("from", "2025-12-15")
                    .put("to", "2025-12-18");
        });
        assertThat(through("v2", 12)).hasSize(8 * 10).isEqualTo(through("v1", 12));
        for (int day = 15; day <= 18; day++) {
            assertThat(mode("v2", "p3", december(day))).isEqualTo(WorkMode.ABSENT);
        }
        var changes = report("v2").changes().orElseThrow();
        assertThat(report("v2").status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(changes.days()).isEqualTo(changes.leastDays()).isLessThanOrEqualTo(2);
        assertThat(changes.posts()).isEqualTo(changes.leastPosts());
    }

    @Test
    void settling_everything_changes_nothing_and_inherits_the_whole_cost() throws IOException {
        solve("v1", SmallOffice.december().build(), problem -> {});
        solve("v2", SmallOffice.december().build(), problem -> published(problem, "v1", 31));

        assertThat(through("v2", 31)).isEqualTo(through("v1", 31));
        assertThat(run("changes v1 v2 --locale en").out()).contains("0 changed days and 0 changed posts, and 0");
        var report = report("v2");
        assertThat(report.findings()).isEmpty();
        assertThat(report.score().plus(report.inherited()))
                .isEqualTo(report("v1").score());
    }

    @Test
    void a_day_at_home_stays_when_the_person_is_not_eligible_from_a_later_day_on() throws IOException {
        solve("v1", SmallOffice.december().build(), problem -> {});
        var home = rows("v1").stream()
                .filter(row -> row.date().equals(december(1)) && row.mode() == WorkMode.WFH)
                .findFirst()
                .orElseThrow()
                .asn();
        solve("v2", SmallOffice.december().build(), problem -> {
            published(problem, "v1", 8);
            problem.get("asns").forEach(asn -> {
                if (asn.get("id").asText().equals(home)) {
                    ((ObjectNode) asn)
                            .putArray("ineligible")
                            .addObject()
                            .put("reason", "DISCIPLINE")
                            .put("from", "2025-12-09");
                }
            });
        });
        assertThat(mode("v2", home, december(1))).isEqualTo(WorkMode.WFH);
        assertThat(report("v2").status()).isNotEqualTo(RosterStatus.INFEASIBLE);
        assertThat(through("v2", 8)).isEqualTo(through("v1", 8));
        assertThat(rows("v2"))
                .filteredOn(row -> row.asn().equals(home) && row.date().isAfter(december(8)))
                .isNotEmpty()
                .noneMatch(row -> row.mode() == WorkMode.WFH);
    }

    @Test
    void a_weekly_cap_and_windows_go_on_over_the_edge_of_the_month() throws IOException {
        var from = LocalDate.of(2025, 10, 1);
        Files.writeString(directory.resolve("september.csv"), "asn,date,mode\np1,2025-09-29,WFH\np1,2025-09-30,WFH\n");
        var october = RosterProblem.builder(from, LocalDate.of(2025, 10, 31), Presets.rotation5050())
                .units(Unit.root(SmallOffice.UNIT, "Dinas Contoh", UnitLevel.AGENCY))
                .asns(SmallOffice.person(1))
                .build();
        for (var rule : List.of("weekly-wfh-cap", "consecutive-wfh")) {
            solve(rule, october, problem -> {
                problem.putObject("history").put("csv", "september.csv");
                var policy = problem.putObject("policy").put("preset", "rotation-50-50");
                policy.putArray("with").addObject().put("rule", rule).put("days", 2);
            });
            int onSite = rule.equals("weekly-wfh-cap") ? 3 : 1;
            assertThat(report(rule).score().hard()).isZero();
            for (int day = 1; day <= onSite; day++) {
                assertThat(mode(rule, "p1", from.withDayOfMonth(day)))
                        .as("%s, %d October", rule, day)
                        .isEqualTo(WorkMode.WFO);
            }
        }
    }

    @Test
    void twelve_months_solved_one_after_the_other_are_fair_at_every_end_of_a_month() throws IOException {
        int people = 24;
        var table = new ArrayList<>(List.of("asn,date,mode,post,reason"));
        var worked = new ArrayList<Assignment>();
        for (int number = 1; number <= 12; number++) {
            var month = YearMonth.of(2026, number);
            var name = "m" + number;
            Files.write(directory.resolve("worked.csv"), table);
            var problem = RosterProblem.builder(month.atDay(1), month.atEndOfMonth(), Presets.rotation5050())
                    .units(Unit.root(SmallOffice.UNIT, "Dinas Contoh", UnitLevel.AGENCY))
                    .asns(SmallOffice.people(people))
                    .build();
            solve(name, problem, tree -> {
                if (!worked.isEmpty()) {
                    tree.putObject("history").put("csv", "worked.csv");
                }
            });
            var file = directory.resolve(name).resolve("roster.csv");
            table.addAll(Files.readAllLines(file).subList(1, rows(name).size() + 1));
            worked.addAll(rows(name));
            assertThat(report(name).score().hard()).isZero();
            assertThat(spread(worked, people, date -> true))
                    .as("%s, days", name)
                    .isLessThanOrEqualTo(1);
            for (var weekday : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                assertThat(spread(worked, people, ordinary(weekday)))
                        .as("%s, %s", name, weekday)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static int spread(List<Assignment> worked, int people, Predicate<LocalDate> days) {
        var turns = worked.stream()
                .filter(row -> row.mode() == WorkMode.WFH && days.test(row.date()))
                .collect(Collectors.groupingBy(Assignment::asn, Collectors.summingInt(row -> 1)));
        var numbers = SmallOffice.people(people).stream()
                .mapToInt(asn -> turns.getOrDefault(asn.id(), 0))
                .summaryStatistics();
        return numbers.getMax() - numbers.getMin();
    }

    /** Mondays or Fridays as the rule counts them: days beside a holiday are a class of their own. */
    private static Predicate<LocalDate> ordinary(DayOfWeek weekday) {
        var year = new WorkCalendar(
                CalendarOptions.indonesian(),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                new UnitTree(List.of(Unit.root(SmallOffice.UNIT, "Dinas Contoh", UnitLevel.AGENCY))));
        return date -> date.getDayOfWeek() == weekday && year.dayClass(date) != DayClass.BRIDGE;
    }

    @Test
    void the_officer_of_a_counter_may_stay_at_home_since_a_colleague_takes_the_counter() throws IOException {
        var problem = RosterProblem.builder(december(1), december(4), Presets.rotation5050())
                .units(Unit.root(SmallOffice.UNIT, "Dinas Contoh", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket 1", SmallOffice.UNIT, 1))
                .asns(SmallOffice.people(4))
                .build();
        ProblemJson.write(problem, directory.resolve("week.json"));
        var rows = new StringBuilder("asn,date,mode,post,reason\n");
        for (int day = 1; day <= 4; day++) {
            var date = december(day);
            rows.append("p1,%s,WFO,%s,\n".formatted(date, day == 2 ? "loket" : "OFFICE"));
            rows.append("p2,%s,WFO,%s,\n".formatted(date, day == 1 ? "loket" : "OFFICE"));
            rows.append("p3,%s,WFO,%s,\n".formatted(date, day > 2 ? "loket" : "OFFICE"));
            rows.append(day == 2 ? "p4,%s,WFO,OFFICE,\n".formatted(date) : "p4,%s,WFH,,\n".formatted(date));
        }
        Files.createDirectories(directory.resolve("week"));
        Files.writeString(directory.resolve("week/roster.csv"), rows);

        var told = run("advise week.json change --roster week --asn p1 --date 2025-12-02 --locale en")
                .out();

        assertThat(told).contains("Yes, this is allowed.");
        assertThat(told.lines().map(String::strip).filter(line -> line.contains(", Tuesday, 2 December 2025: ")))
                .hasSize(2)
                .anyMatch(line -> line.contains("Person 1, ") && line.contains("Loket 1\" -> work from home"))
                .anyMatch(line -> line.matches(".*Person [234], .*: on site.* -> .*Loket 1.*"));
    }
}
