package id.rotasi.samples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bundled samples. */
final class Samples {

    private static final List<Sample> ALL = List.of(
            new WestJavaDecember2025(),
            new WestJavaNovember2025(),
            new KotaBekasi(),
            new KotaBengkulu(),
            new BengkuluProvince2026(),
            new KabupatenCirebon(),
            new DkiJakartaDecember2025(),
            new DkiJakarta2026(),
            new PemadamKebakaran(),
            new HybridTeamDays());

    private Samples() {}

    static List<Sample> all() {
        return ALL;
    }

    /** The one that runs when none is named. */
    static Sample standard() {
        return ALL.get(0);
    }

    static Optional<Sample> named(String name) {
        return ALL.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    static String names() {
        return ALL.stream().map(Sample::name).collect(Collectors.joining(", ")) + ", " + AgencyYear.NAME;
    }
}
