package id.rotasi.benchmarks.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.io.ReportJson;
import id.rotasi.io.ReportJson.Verification;
import id.rotasi.report.Cost.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier of the library and the one in Python read the same certificates, and agree. */
class VerifyScriptTest {

    private static final int PROBLEMS = Checks.of("certificates-in-python", 10_000);
    private static final int MOST_ROSTERS = 10_000;
    private static final int AT_ONCE = 500;

    @TempDir
    Path folder;

    @Test
    void two_verifiers_in_two_languages_agree() throws Exception {
        var options = EngineOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(5))
                .withStepLimit(100)
                .withThreads(1);
        try (var engine = RosterEngine.create(options)) {
            var files = new ArrayList<Path>();
            var known = new ArrayList<String>();
            for (long seed = 0; seed < PROBLEMS; seed++) {
                var roster = engine.solve(RandomProblems.tiny(seed, MOST_ROSTERS));
                var file = folder.resolve(seed + ".json");
                ReportJson.writeCertificate(roster, file);
                files.add(file);
                known.add(line(ReportJson.verify(file, roster.assignments())));
                if (files.size() == AT_ONCE) {
                    compare(files, known);
                }
            }
            compare(files, known);
        }
    }

    private void compare(List<Path> files, List<String> known) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", "src/main/python/verify.py"));
        files.forEach(file -> command.add(file.toString()));
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(out)).isEqualTo(known);
        for (var file : files) {
            Files.delete(file);
        }
        files.clear();
        known.clear();
    }

    private static String line(Verification of) {
        return Stream.concat(
                        Stream.of(of.cost(), of.bound())
                                .flatMap(cost -> Stream.of(Level.values()).map(cost::at)),
                        Stream.of((long) of.parts().unproven()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
