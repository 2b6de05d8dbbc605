package id.rotasi.samples;

import id.rotasi.RosterProblem;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The problem of the sample of that name, or else of the file. */
    static RosterProblem orFile(Path file, Console console) {
        var path = console.resolve(file);
        var sample = named(file.toString());
        return sample.isPresent() && !Files.exists(path) ? sample.get().problem() : ProblemFile.read(path);
    }

    static String names() {
        return ALL.stream().map(Sample::name).collect(Collectors.joining(", ")) + ", " + AgencyYear.NAME;
    }
}
