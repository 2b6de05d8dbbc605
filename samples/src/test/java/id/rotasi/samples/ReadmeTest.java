package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the README is the code below, between the marks. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path THIS = Path.of("src/test/java/id/rotasi/samples/ReadmeTest.java");

    private static void firstRoster(PrintStream out) {
        // readme: first roster
        var monday = LocalDate.of(2025, 12, 1);
        var december = RosterProblem.builder(monday, monday.plusDays(30), Presets.rotation5050())
                .units(Unit.root("bkd", "Badan Kepegawaian Daerah", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket-1", "Loket Layanan", "bkd", 1))
                .asns(Asn.builder("neneng", "Neneng Rohaeti", "bkd").eligible().build())
                .asns(Asn.builder("tiur", "Tiur Siregar", "bkd").eligible().build())
                .build();
        var roster = RosterEngine.create().solve(december);
        out.println(roster.status());
        roster.atHome(monday).forEach(out::println);
        // readme: end
    }

    private static RosterProblem stricter(RosterProblem problem) {
        // readme: other policy
        var policy = Presets.rotation5050()
                .with(WeeklyWfhCap.hard(2)) // at most two days a week (PermenPANRB 4/2025 art. 13)
                .with(ConsecutiveWfh.hard(2)) // and two in a row
                .with(WfhDayCap.hard(Share.percent(40))) // takes the place of the preset's 50 %
                .without("preferences");
        var stricter = problem.withPolicy(policy);
        // readme: end
        return stricter;
    }

    @Test
    void the_readme_shows_the_code_that_is_tested_here() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var regions = regions();

        assertThat(regions).hasSize(2);
        assertThat(regions).allSatisfy(region -> assertThat(readme).contains("```java\n" + region + "\n```"));
        assertThat(Pattern.compile("```java").matcher(readme).results()).hasSize(2);
    }

    @Test
    void the_first_roster_prints_what_the_readme_says() throws IOException {
        var out = new ByteArrayOutputStream();
        firstRoster(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("```\n" + out.toString(StandardCharsets.UTF_8).strip() + "\n```");
    }

    @Test
    void the_other_policy_is_one() {
        var problem = stricter(new WestJavaDecember2025().problem());

        assertThat(problem.policy().rule("weekly-wfh-cap")).isPresent();
        assertThat(problem.policy().rule("preferences")).isEmpty();
        assertThat(problem.policy().rule("wfh-day-cap")).contains(WfhDayCap.hard(Share.percent(40)));
    }

    @Test
    void the_ci_script_finds_both_commands_in_the_readme() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(readme)
                .contains("<!-- command: test -->\n```sh\nmvn -B verify\n```")
                .contains("<!-- command: run -->\n```sh\nmvn -q -B -pl samples -am compile exec:java\n```");
    }

    /* What stands between the marks, moved to the left margin, System.out in place of the captured stream. */
    private static List<String> regions() throws IOException {
        var regions = new ArrayList<String>();
        var region = new ArrayList<String>();
        boolean inside = false;
        for (var line : Files.readAllLines(THIS)) {
            if (line.strip().startsWith("// readme: ")) {
                if (inside) {
                    regions.add(String.join("\n", region).stripIndent().replaceAll("\\bout(\\.|::)", "System.out$1"));
                    region.clear();
                }
                inside = !inside;
            } else if (inside) {
                region.add(line);
            }
        }
        return regions;
    }
}
