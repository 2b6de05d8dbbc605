package consumer;

import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterStatus;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a roster and fails the build if it is not an optimal one. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        var people = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Asn.builder("asn-" + i, "Pegawai " + i, "arsip")
                        .eligible()
                        .qualifications(i <= 4 ? Set.of("verifikator") : Set.of())
                        .build())
                .toList();
        var problem = RosterProblem.builder(
                        LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), Presets.rotation5050())
                .units(Unit.root("arsip", "Dinas Arsip", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket-1", "Loket 1", "arsip", 1).requiring("verifikator"))
                .asns(people)
                .build();
        var roster = RosterEngine.create().solve(problem);
        if (roster.status() != RosterStatus.OPTIMAL || roster.assignments().size() != 12 * 21) {
            throw new IllegalStateException("Not the roster that was expected: " + roster.report());
        }
        System.out.println("The consumer has a roster: " + roster.report().score());
    }
}
