package modular;

import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.io.ProblemJson;
import id.rotasi.io.RosterJson;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Makes a roster by way of JSON, as a module among modules; fails the build if it is not an optimal one. */
public final class Application {

    private Application() {}

    public static void main(String[] args) throws IOException {
        var core = RosterEngine.class.getModule();
        if (!core.isNamed() || !core.getName().equals("id.rotasi.core")) {
            throw new IllegalStateException("The library is not a module here: " + core);
        }
        var people = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Asn.builder("asn-" + i, "Pegawai " + i, "arsip")
                        .eligible()
                        .build())
                .toList();
        var problem = RosterProblem.builder(
                        LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), Presets.rotation5050())
                .units(Unit.root("arsip", "Dinas Arsip", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket-1", "Loket 1", "arsip", 1))
                .asns(people)
                .build();
        var json = new ByteArrayOutputStream();
        ProblemJson.write(problem, json);
        try (var engine = RosterEngine.create()) {
            var roster = engine.solve(ProblemJson.read(new ByteArrayInputStream(json.toByteArray())));
            RosterJson.write(roster, new ByteArrayOutputStream());
            if (roster.status() != RosterStatus.OPTIMAL || roster.assignments().size() != 12 * 21) {
                throw new IllegalStateException("Not the roster that was expected: " + roster.report());
            }
            System.out.println("The module has a roster on Java "
                    + Runtime.version().feature() + ": " + roster.report().score());
        }
    }
}
