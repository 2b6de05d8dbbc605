package id.rotasi.service;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.io.ProblemJson;
import id.rotasi.policy.preset.Presets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A small office in which somebody has typed something hostile into every name. Dewi (p05) and Budi (p06) work there, too. */
final class HostileOffice {

    /** A working day of its month. */
    static final String DAY = "2025-12-10";

    private static final String EVERYTHING = "<script>window.pwned=1</script>"
            + "\"><img src=x onerror=\"window.pwned=2\">"
            + "'; drop table plan; --"
            + "${7*7}{{7*7}}#{7*7}%{7*7}";

    /** A formula and a path, each followed by scripts that would leave a mark in the page, markup, SQL and templates. */
    static final List<String> TEXTS =
            List.of("=HYPERLINK(\"http://127.0.0.1/\",\"x\")" + EVERYTHING, "../../../../etc/passwd" + EVERYTHING);

    private HostileOffice() {}

    static byte[] document(String hostile) {
        var out = new ByteArrayOutputStream();
        try {
            ProblemJson.write(problem(hostile), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static RosterProblem problem(String hostile) {
        return RosterProblem.builder(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 19), Presets.rotation5050())
                .name(hostile)
                .units(Unit.root("u", hostile, UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", hostile, "u", 2))
                .asns(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> Asn.builder("p0" + i, hostile + " " + i, "u")
                                .title(hostile)
                                .grade(hostile)
                                .eligible()
                                .build())
                        .toList())
                .build();
    }
}
