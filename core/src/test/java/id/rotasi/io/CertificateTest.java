package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.Checks;
import id.rotasi.fixture.Draw;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.internal.search.ExhaustiveSearch;
import id.rotasi.io.ReportJson.Verification;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.DeskEach;
import id.rotasi.report.Cost;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Certificates, recounted and recomputed; and damaged ones, which prove no more than is so. */
class CertificateTest {

    private static final RosterEngine ENGINE = RosterEngine.create(EngineOptions.defaults()
            .withTimeLimit(Duration.ofMinutes(5))
            .withStepLimit(300)
            .withThreads(1));
    private static final Pattern NUMBER = Pattern.compile("(?<=[\\[,: ])-?\\d+(?=[\\],}])");
    private static final int PROBLEMS = Checks.of("certificates", 10_000);

    private static String certificate(Roster roster) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReportJson.writeCertificate(roster, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Verification verified(String certificate, Roster roster) throws IOException {
        return ReportJson.verify(
                new ByteArrayInputStream(certificate.getBytes(StandardCharsets.UTF_8)), roster.assignments());
    }

    @Test
    void a_certificate_says_the_cost_and_proves_the_bound_of_a_roster() throws IOException {
        int proven = 0;
        int all = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.tiny(seed, ExhaustiveSearch.MOST_ROSTERS);
            var roster = ENGINE.solve(problem);
            var verification = verified(certificate(roster), roster);
            assertThat(verification.cost())
                    .as("seed %d", seed)
                    .isEqualTo(roster.report().score());
            assertThat(verification.bound()).as("seed %d", seed).isLessThanOrEqualTo(verification.cost());
            assertThat(verification.parts().differing()).as("seed %d", seed).isZero();
            all++;
            proven += verification.bound().compareTo(roster.report().bound().orElseThrow()) >= 0 ? 1 : 0;
        }
        LoggerFactory.getLogger("checks").info("{} bounds, {} proven", all, proven);
        assertThat(proven).isEqualTo(all);
    }

    @Test
    void damaged_certificates_prove_no_more_than_is_so() throws IOException {
        int read = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.tiny(seed, ExhaustiveSearch.MOST_ROSTERS);
            var roster = ENGINE.solve(problem);
            var least = roster.report().bound().filter(roster.report().score()::equals);
            read += check(certificate(roster), roster, least, new Draw(seed)) ? 1 : 0;
        }
        assertThat(read).as("damaged and yet read").isGreaterThan(PROBLEMS / 10);
    }

    /* A price, an owner, a state of the roster or a part; what is counted and paid is as given. */
    private static boolean check(String certificate, Roster roster, Optional<Cost> least, Draw draw)
            throws IOException {
        var damaged = damaged(certificate, draw);
        try {
            var verification = verified(damaged, roster);
            boolean isWhole = verification.cost().equals(roster.report().score())
                    && verification.parts().differing() == 0;
            if (isWhole && least.isPresent()) {
                assertThat(verification.bound()).as(damaged).isLessThanOrEqualTo(least.get());
            }
            return true;
        } catch (InvalidProblemException e) {
            return false;
        }
    }

    private static String damaged(String certificate, Draw draw) {
        var lines = certificate.lines().toList();
        var parts = lines.stream().filter(line -> line.contains("\"tallies\"")).toList();
        if (parts.isEmpty()) {
            return certificate;
        }
        var part = draw.one(parts);
        return switch (draw.between(0, 4)) {
            case 0 -> certificate.replace(part, "").replaceAll(",(\\s*\\])", "$1");
            case 1 -> certificate.replace(part, part.replaceFirst(",$", "") + ",\n" + part);
            case 2 -> certificate.replace(part, changed(part, "\"price\": ?", draw));
            case 3 -> certificate.replace(part, changed(part, "\"owners\": ?\\[", draw));
            default -> certificate.replace(part, changed(part, "\"roster\": ?\\[", draw));
        };
    }

    private static String changed(String part, String where, Draw draw) {
        var place = Pattern.compile(where).matcher(part);
        if (!place.find()) {
            return part;
        }
        var number = NUMBER.matcher(part);
        return number.find(place.end() - 1)
                ? part.substring(0, number.start())
                        + draw.between(-3, 3) * draw.between(1, 100_000)
                        + part.substring(number.end())
                : part;
    }

    @Test
    void a_day_with_a_hundred_desks_to_choose_from_is_no_matter() throws IOException {
        var desks = IntStream.range(0, 100)
                .mapToObj(desk -> Site.Desk.of("desk-" + desk, "zone", "dinas"))
                .toList();
        var problem = RosterProblem.builder(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), Presets.rotation5050())
                .units(List.of(Unit.root("dinas", "Dinas", UnitLevel.AGENCY)))
                .desks(desks)
                .asns(List.of(
                        Asn.builder("a", "A", "dinas").eligible().build(),
                        Asn.builder("b", "B", "dinas").eligible().build()))
                .build();
        var roster = ENGINE.solve(problem.withPolicy(problem.policy().with(DeskEach.hard())));
        var verification = verified(certificate(roster), roster);
        assertThat(verification.cost()).isEqualTo(roster.report().score());
        assertThat(verification.bound()).isEqualTo(roster.report().bound().orElseThrow());
    }

    @Test
    void a_small_city_of_any_kind_is_proven_as_well_as_the_solver_says() throws IOException {
        var month = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        for (var variant : Variant.values()) {
            var roster = ENGINE.solve(SyntheticProblem.of(200, month, 1, variant));
            var verification = verified(certificate(roster), roster);
            assertThat(verification.cost())
                    .as("%s", variant)
                    .isEqualTo(roster.report().score());
            assertThat(verification.parts().unproven()).as("%s", variant).isZero();
            assertThat(verification.bound())
                    .as("%s", variant)
                    .isBetween(
                            roster.report().bound().orElseThrow(),
                            roster.report().score());
        }
    }
}
