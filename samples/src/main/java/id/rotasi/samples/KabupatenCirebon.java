package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Period;
import id.rotasi.domain.PositionKind;
import id.rotasi.policy.preset.Presets;
import id.rotasi.synthetic.Administration;
import id.rotasi.synthetic.CityShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Pemkab Cirebon, November 2025: nobody at home; manual signing and verification, meetings between units, unstable
 * internet in some kecamatan, people without devices. A slice of the regency.
 */
final class KabupatenCirebon implements Sample {

    private static final long SEED = 3209;
    private static final Set<String> WITHOUT_NETWORK = Set.of("kec-2", "kec-5", "kec-8", "kec-11");
    private static final Set<String> MEETING = Set.of("setda", "bappeda", "inspektorat");

    @Override
    public String name() {
        return "kabupaten-cirebon";
    }

    @Override
    public RosterProblem problem() {
        var november = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
        var regency = CityShape.of("cirebon", "Pemerintah Kabupaten Cirebon", 3_200)
                .offices(16)
                .districts(12, 0)
                .clinics(12)
                .schools(6)
                .hospitals(1);
        var drawn = new Administration(List.of(regency.plan()), november, SEED)
                .problem("Pemkab Cirebon, November 2025", Presets.allWfo())
                .build();
        var assessment = new Assessment(drawn).frontLine();
        Predicate<Asn> offline = asn -> WITHOUT_NETWORK.contains(assessment.agencyOf(asn));
        Predicate<Asn> meets = asn -> MEETING.contains(assessment.agencyOf(asn));
        return assessment
                .add(asn -> asn.position() == PositionKind.STAFF, IneligibilityReason.MANUAL_PROCESS, 500, SEED)
                .add(offline, IneligibilityReason.NO_INTERNET, 800, SEED + 1)
                .add(asn -> true, IneligibilityReason.NO_DEVICE, 180, SEED + 2)
                .add(meets, IneligibilityReason.FACE_TO_FACE_COORDINATION, 500, SEED + 3)
                .problem();
    }
}
