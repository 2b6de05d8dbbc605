package id.rotasi.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeavePlanTest {

    private static final Period SEASON = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 31));
    private static final List<Asn> PEOPLE = IntStream.range(0, 40)
            .mapToObj(i -> Asn.builder("p" + i, "Ujang", "dinas").build())
            .toList();

    @Test
    void leave_is_not_granted_where_a_counter_would_be_left_with_its_bare_minimum() {
        var counter = ServiceCounter.of("loket", "Loket", "dinas", 38);
        var own = new LinkedHashMap<String, String>();
        PEOPLE.forEach(person -> own.put(person.id(), "loket"));
        var plan = new LeavePlan(SEASON, List.of(counter), own);

        var absences = plan.draw(PEOPLE, new Chance(1));

        var present = SEASON.dates()
                .map(date -> PEOPLE.size()
                        - (int) absences.stream()
                                .filter(absence -> absence.covers(date))
                                .count())
                .toList();
        assertThat(present).allMatch(officers -> officers > 38).contains(39);
        assertThat(plan.fewestPresent("loket")).isEqualTo(39);
    }

    @Test
    void people_without_a_counter_of_their_own_get_the_leave_they_draw() {
        var counter = ServiceCounter.of("loket", "Loket", "dinas", 38);
        var free = new LeavePlan(SEASON, List.of(counter), new LinkedHashMap<>());

        var absences = free.draw(PEOPLE, new Chance(1));

        assertThat(SEASON.dates().map(date -> absences.stream()
                        .filter(absence -> absence.covers(date))
                        .count()))
                .anyMatch(away -> away > 1);
    }
}
