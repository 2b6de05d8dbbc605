package id.rotasi.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Nip;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.io.ProblemJson;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticProblemTest {

    private static final Period DECEMBER = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
    private static final RosterProblem CITY = SyntheticProblem.of(17_000, DECEMBER, 1, Variant.NETWORK);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void the_same_seed_makes_the_same_file_and_another_seed_another_one(Variant variant) throws IOException {
        var first = bytes(SyntheticProblem.of(800, DECEMBER, 7, variant));
        var again = bytes(SyntheticProblem.of(800, DECEMBER, 7, variant));
        var other = bytes(SyntheticProblem.of(800, DECEMBER, 8, variant));

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 13, 14, 20, 59, 200, 333, 1_000, 4_321, 20_000, 20_001})
    void there_are_exactly_as_many_people_as_asked_for(int people) {
        for (var variant : Variant.values()) {
            var problem = SyntheticProblem.of(people, DECEMBER, people, variant);

            assertThat(problem.asns()).as("%s, seed %d", variant, people).hasSize(people);
            assertThat(problem.toBuilder().errors()).isEmpty();
        }
    }

    @Test
    void a_city_of_17000_has_the_agencies_and_units_of_one() {
        assertThat(CITY.units().stream().filter(unit -> unit.level() == UnitLevel.AGENCY))
                .hasSizeBetween(46, 60);
        assertThat(CITY.asns().stream().map(Asn::unit).distinct()).hasSizeBetween(430, 530);
    }

    @Test
    void two_thirds_are_permanent_and_four_in_five_of_those_behind_the_front_line_may_work_from_home() {
        var tree = CITY.unitTree();
        var desks = CITY.asns().stream()
                .filter(asn -> !tree.isFrontLine(tree.get(asn.unit())))
                .toList();

        assertThat(share(CITY.asns(), asn -> asn.kind() == AsnKind.PNS || asn.kind() == AsnKind.CPNS))
                .isCloseTo(0.64, within(0.02));
        assertThat(share(desks, asn -> asn.eligibility().isEligible())).isCloseTo(0.8, within(0.04));
        assertThat(share(desks, asn -> !asn.preferences().isEmpty())).isCloseTo(0.8 * 0.15, within(0.02));
        assertThat((double) desks.size() / CITY.asns().size()).isCloseTo(0.43, within(0.03));
        assertThat((double) absentPeople(CITY).size() / CITY.asns().size()).isCloseTo(0.075, within(0.015));
    }

    @Test
    void every_reason_against_work_from_home_occurs_and_nobody_is_left_unassessed() {
        var reasons = CITY.asns().stream()
                .flatMap(asn -> asn.eligibility().reasons().stream())
                .collect(Collectors.toSet());

        assertThat(reasons)
                .contains(
                        IneligibilityReason.LEADERSHIP,
                        IneligibilityReason.DISCIPLINE,
                        IneligibilityReason.NEWLY_PLACED,
                        IneligibilityReason.NO_DEVICE,
                        IneligibilityReason.NO_INTERNET,
                        IneligibilityReason.MANUAL_PROCESS,
                        IneligibilityReason.FACE_TO_FACE_COORDINATION)
                .doesNotContain(IneligibilityReason.NOT_ASSESSED);
    }

    @Test
    void numbers_are_unique_and_fit_kind_and_age() {
        var seen = new HashSet<String>();
        for (var asn : CITY.asns()) {
            var digits = asn.nip().orElseThrow().digits();
            boolean permanent = asn.kind() == AsnKind.PNS || asn.kind() == AsnKind.CPNS;
            int entry = Integer.parseInt(digits.substring(12, 14));
            int age = 2025 - Integer.parseInt(digits.substring(0, 4));

            assertThat(Nip.faultOf(digits)).isEmpty();
            assertThat(seen.add(digits)).as(digits).isTrue();
            assertThat(entry).as(digits).isBetween(permanent ? 1 : 21, permanent ? 12 : 29);
            assertThat(age).as(digits).isBetween(22, 59);
            assertThat(digits.substring(8, 12)).as("appointed").isLessThanOrEqualTo("2025");
        }
    }

    @ParameterizedTest
    @CsvSource({"NETWORK,1", "NETWORK,2", "FULL,3", "FULL,4", "TIGHT,5", "TIGHT,6"})
    void each_counter_has_officers_of_its_own_on_every_day_whoever_is_on_leave(Variant variant, long seed) {
        var problem = SyntheticProblem.of(3_000, DECEMBER, seed, variant);
        var tree = problem.unitTree();

        assertThat(problem.counters()).hasSizeGreaterThan(20);
        for (var date : DECEMBER.dates().toList()) {
            var present = presentOfficers(problem, date);
            for (var counter : problem.counters()) {
                boolean rotates = !tree.isFrontLine(tree.get(counter.unit()));
                assertThat(present.get(counter.id()))
                        .as("%s on %s, seed %d", counter.id(), date, seed)
                        .hasSizeGreaterThanOrEqualTo(counter.minimum() + (rotates && variant != Variant.TIGHT ? 1 : 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_building_has_seats_for_all_but_a_fifth_of_those_who_take_turns_and_belongs_to_one_agency(long seed) {
        var problem = SyntheticProblem.of(3_000, DECEMBER, seed, Variant.TIGHT);
        var tree = problem.unitTree();
        assertThat(problem.sites()).isNotEmpty();
        for (var site : problem.sites()) {
            var agency = problem.units().stream()
                    .filter(unit -> unit.site().equals(Optional.of(site.id())))
                    .toList();
            assertThat(agency).hasSize(1).allMatch(unit -> unit.level() == UnitLevel.AGENCY);
            var inside = tree.subtree(agency.get(0)).stream().map(Unit::id).toList();
            var seated = problem.asns().stream()
                    .filter(asn -> inside.contains(asn.unit()))
                    .toList();
            long rotating = seated.stream()
                    .filter(asn -> asn.eligibility().isEligible()
                            && !asn.frontLine()
                            && !tree.isFrontLine(tree.get(asn.unit())))
                    .count();
            assertThat(seated).noneMatch(asn -> asn.function() == JobFunction.FIELD);
            assertThat(site.seats()).isBetween(seated.size() - (int) rotating / 5, seated.size());
            assertThat(problem.onSiteDates()).noneMatch(day -> inside.contains(day.unit()));
        }
    }

    @Test
    void substitutes_are_pairs_of_one_unit_and_nobody_is_in_two() {
        var problem = SyntheticProblem.of(3_000, DECEMBER, 4, Variant.FULL);
        Map<String, Asn> byId = problem.asns().stream().collect(Collectors.toMap(Asn::id, asn -> asn));
        var seen = new HashSet<String>();

        assertThat(problem.substitutes()).hasSizeGreaterThan(50);
        for (var pair : problem.substitutes()) {
            assertThat(byId.get(pair.first()).unit())
                    .isEqualTo(byId.get(pair.second()).unit());
            assertThat(seen.add(pair.first()) && seen.add(pair.second())).isTrue();
        }
        assertThat(CITY.substitutes()).isEmpty();
    }

    @Test
    void absences_of_a_person_never_overlap_even_over_several_months() {
        var winter = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 1, 31));
        var problem = SyntheticProblem.of(3_000, winter, 5, Variant.NETWORK);
        var byPerson = problem.absences().stream().collect(Collectors.groupingBy(absence -> absence.asn()));

        assertThat(byPerson.values()).anyMatch(many -> many.size() > 1);
        byPerson.values().forEach(many -> {
            for (int i = 1; i < many.size(); i++) {
                assertThat(many.get(i).from()).isAfter(many.get(i - 1).to());
            }
        });
    }

    private byte[] bytes(RosterProblem problem) throws IOException {
        var file = directory.resolve("problem.json");
        ProblemJson.write(problem, file);
        return Files.readAllBytes(file);
    }

    /* For each counter the ids of those of its unit who hold its qualification and are not away. */
    private static Map<String, List<String>> presentOfficers(RosterProblem problem, LocalDate date) {
        var tree = problem.unitTree();
        var away = problem.absences().stream()
                .filter(absence -> absence.covers(date))
                .map(absence -> absence.asn())
                .collect(Collectors.toSet());
        var officers = problem.asns().stream()
                .filter(asn -> !asn.qualifications().isEmpty() && !away.contains(asn.id()))
                .toList();
        return problem.counters().stream().collect(Collectors.toMap(ServiceCounter::id, counter -> officers.stream()
                .filter(asn ->
                        asn.qualifications().contains(counter.qualification().orElseThrow()))
                .filter(asn -> tree.isInside(tree.get(asn.unit()), tree.get(counter.unit())))
                .map(Asn::id)
                .toList()));
    }

    private static Set<String> absentPeople(RosterProblem problem) {
        return problem.absences().stream().map(absence -> absence.asn()).collect(Collectors.toSet());
    }

    private static double share(List<Asn> people, Predicate<Asn> test) {
        return (double) people.stream().filter(test).count() / people.size();
    }
}
