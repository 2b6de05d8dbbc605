package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.fixture.EnglishWords;
import id.rotasi.io.ProblemJson;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says with {@code --locale id} has no English word in it, whatever it is asked. */
class IndonesianOutputTest {

    private static final Texts TEXTS = Texts.in(Locale.forLanguageTag("id"));
    private static final EnglishWords ENGLISH = EnglishWords.ofLibrary().and(english());

    @TempDir
    Path directory;

    private static List<String> english() {
        var bundle = Texts.in(Locale.ENGLISH).bundle();
        return bundle.keySet().stream().map(bundle::getString).toList();
    }

    private static void nothingEnglish(EnglishWords english, Stream<String> texts) {
        var found = new TreeMap<String, Object>();
        texts.filter(text -> !english.in(text).isEmpty()).forEach(text -> found.put(text, english.in(text)));
        assertThat(found).isEmpty();
    }

    @Test
    void no_message_has_an_english_word() {
        assertThat(TEXTS.bundle().keySet()).hasSizeGreaterThan(200);
        nothingEnglish(
                ENGLISH,
                TEXTS.bundle().keySet().stream()
                        .map(key -> key + ": " + TEXTS.bundle().getString(key).replace("%n", " "))
                        .map(text -> text.substring(text.indexOf(": "))));
    }

    private String run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--locale", "id"));
        var result = CommandLine.in(directory).run(all.toArray(String[]::new));
        return result.out() + result.err();
    }

    @Test
    void no_answer_of_a_command_has_one() throws IOException {
        run("generate", "--asns", "18", "--month", "2025-12", "--seed", "3", "--out", "kecil.json");
        var problem = ProblemJson.read(directory.resolve("kecil.json"));
        var asn = problem.asns().get(2).id();
        var said = new ArrayList<String>();
        said.add(run("check", "kecil.json"));
        said.add(run("solve", "kecil.json", "--out", "hasil", "--audience", "everybody"));
        said.add(run("why", "kecil.json", "--roster", "hasil"));
        said.add(run("why", "kecil.json", "--roster", "hasil", "--asn", asn));
        said.add(run("why", "kecil.json", "--roster", "hasil", "--asn", asn, "--date", "2025-12-04"));
        said.add(run("compare", "kecil.json", "--policy", "all-wfo", "--policy", "rotation-50-50", "--out", "banding"));
        said.add(run("publish", "hasil", "--version", "v1", "--by", "Kepala", "--at", "2025-11-28"));
        said.add(run("revise", "kecil.json", "--published", "hasil", "--through", "2025-12-05", "--out", "baru"));
        said.add(run("samples"));
        said.add(run("init", "--month", "2026-12", "--out", "kantor.xlsx"));
        said.add(run("check", "tidak-ada.json"));
        said.add(run("solve", "kecil.json", "--formats", "kertas"));
        said.add(run("solve", "kecil.json", "--audience", "bupati"));
        said.add(run("solve", "kecil.json", "--pilihan"));
        Files.writeString(
                directory.resolve("rusak.json"),
                Files.readString(directory.resolve("kecil.json"))
                        .replaceFirst("\"unit\": \"[^\"]*\"", "\"unit\": \"tidak-ada\""));
        said.add(run("check", "rusak.json"));
        var english = ENGLISH.without(names(problem));
        nothingEnglish(english, said.stream().flatMap(String::lines));
        assertThat(said).allMatch(text -> text.length() > 20);
    }

    private static List<String> names(RosterProblem problem) {
        var names = new ArrayList<String>();
        problem.asns().forEach(asn -> names.add(asn.name()));
        problem.units().forEach(unit -> names.add(unit.name()));
        problem.counters().forEach(counter -> names.add(counter.name()));
        // Ids of rules are typed after --rule.
        Presets.ruleTypes().forEach(type -> names.add(type.name()));
        return names;
    }
}
