package id.rotasi.host;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.ProblemXlsx;
import id.rotasi.io.ReportJson;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.report.words.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** An application that writes and reads whatever is JSON; made with a class loader of its own. */
public final class EveryJson implements Supplier<Map<String, String>> {

    private static final String DAMAGE = "{}[],:\"\\x0-+e./ \n\u00e9\ud83d\ude00\u0000";

    private static final List<String> ODD = List.of(
            "",
            " ",
            "null",
            "true",
            "5",
            "\"x\"",
            "[",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "[1,]",
            "{} {}",
            "{}x",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":+1}",
            "{\"a\":-}",
            "{\"a\":1e}",
            "{\"a\":NaN}",
            "{\"a\":tru}",
            "{\"a\":nul",
            "{\"a\":\"\\u12\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"x",
            "{'a':1}",
            "{a:1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\" 1}",
            "// x\n{}",
            "{\"period\":1,\"period\":2}",
            "\uFEFF{}",
            "{\"name\":\"\\ud83d\"}",
            "{\"name\":1" + "0".repeat(999) + "}",
            "{\"name\":1" + "0".repeat(1000) + "}",
            "{\"name\":" + "[".repeat(999) + "]".repeat(999) + "}",
            "{\"name\":" + "[".repeat(1001),
            "{\"" + "n".repeat(50_001) + "\":1}");

    private static final Pattern TIMINGS = Pattern.compile("\"timings\": \\{[^}]*}");

    private final Map<String, String> outcomes = new TreeMap<>();

    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private byte[] write(String name, Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException | RuntimeException e) {
            outcomes.put(name, "threw " + e.getClass().getName());
            return new byte[0];
        }
        var text = TIMINGS.matcher(bytes.toString(StandardCharsets.UTF_8))
                .replaceAll(found -> found.group().replaceAll("\\d[\\d.E-]*", "0.5"));
        outcomes.put(name, text);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Reading {
        Object of(byte[] bytes) throws IOException;
    }

    private void read(String name, byte[] bytes, Reading reading) {
        try {
            outcomes.put(name, "read " + reading.of(bytes));
        } catch (InvalidProblemException e) {
            var told = new StringBuilder("refused");
            for (var error : e.errors()) {
                told.append('\n')
                        .append(error.message(Locale.ENGLISH))
                        .append('\n')
                        .append(error.message(Messages.INDONESIAN));
            }
            outcomes.put(name, told.toString());
        } catch (IOException e) {
            outcomes.put(name, "threw " + e);
        }
    }

    /** Texts by the name of what was written or read. */
    @Override
    public Map<String, String> get() {
        outcomes.put("library", library());
        var random = new Random(17);
        try (var engine = RosterEngine.create(EngineOptions.defaults().withStepLimit(10))) {
            for (int seed = 0; seed < Checks.of("either-jackson", 500); seed++) {
                var problem = RandomProblems.medium(seed);
                problem(seed + " problem", problem, random);
                roster(seed + " roster", engine.solve(problem), random);
            }
            roster("odd names", engine.solve(oddNames()), random);
        }
        for (var odd : ODD) {
            var name = "odd " + odd.substring(0, Math.min(odd.length(), 20)) + odd.length();
            var bytes = odd.getBytes(StandardCharsets.UTF_8);
            read(name + " as problem", bytes, EveryJson::problem);
            read(
                    name + " as policy",
                    bytes,
                    given -> ProblemJson.readPolicy(new ByteArrayInputStream(given), List.of()));
            read(name + " as roster", bytes, given -> RosterJson.read(new ByteArrayInputStream(given)));
            read(name + " as report", bytes, given -> ReportJson.read(new ByteArrayInputStream(given), List.of()));
        }
        return outcomes;
    }

    private void problem(String name, RosterProblem problem, Random random) {
        var bytes = write(name, stream -> ProblemJson.write(problem, stream));
        read(name + " again", bytes, given -> EveryJson.problem(given).equals(problem));
        damaged(name, bytes, random, EveryJson::problem);
        try {
            var book = Files.createTempFile("problem", ".xlsx");
            ProblemXlsx.write(problem, book, Locale.ENGLISH);
            outcomes.put(
                    name + " as a workbook", "equal: " + ProblemXlsx.read(book).equals(problem));
            Files.delete(book);
        } catch (IllegalArgumentException e) {
            outcomes.put(name + " as a workbook", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void roster(String name, Roster roster, Random random) {
        var bytes = write(name, stream -> RosterJson.write(roster, stream));
        read(name + " again", bytes, given -> RosterJson.read(new ByteArrayInputStream(given))
                .equals(roster.assignments()));
        damaged(name, bytes, random, given -> RosterJson.read(new ByteArrayInputStream(given)));
        var report = write(name + " report", stream -> ReportJson.write(roster, stream, Locale.ENGLISH));
        read(name + " report again", report, given -> ReportJson.read(new ByteArrayInputStream(given), List.of())
                .findings());
        damaged(name + " report", report, random, given -> ReportJson.read(new ByteArrayInputStream(given), List.of())
                .findings());
        write(name + " page", stream -> RosterPage.write(roster, stream, Locale.ENGLISH));
    }

    private void damaged(String name, byte[] bytes, Random random, Reading reading) {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (text.length() == 0) {
            return;
        }
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(text.length());
            var damaged = new StringBuilder(text);
            switch (random.nextInt(3)) {
                case 0 -> damaged.setCharAt(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
                case 1 -> damaged.setLength(at);
                default -> damaged.deleteCharAt(at);
            }
            read(name + " damaged " + i, damaged.toString().getBytes(StandardCharsets.UTF_8), reading);
        }
    }

    private static RosterProblem problem(byte[] bytes) throws IOException {
        return ProblemJson.read(new ByteArrayInputStream(bytes));
    }

    /** Names with whatever a program may escape: quotes, slashes, marks of a script, and characters of all planes. */
    private static RosterProblem oddNames() {
        var name = new StringBuilder("\"\\/<>&'`\u007f\u0080\u00e9\u2028\u2029\ufeff\ufffd\ud83d\ude00\udbff\udfff");
        for (char c = ' '; c < 0x2000; c += 7) {
            name.append(c);
        }
        return SmallOffice.december().name(name.toString()).build();
    }

    private static String library() {
        for (var type : List.of("com.fasterxml.jackson.core.JsonFactory", "tools.jackson.core.json.JsonFactory")) {
            try {
                return Class.forName(type).getName();
            } catch (ClassNotFoundException e) {
                // the other one
            }
        }
        return "none";
    }
}
