package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.Roster;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a page holds of days that were known before anything was decided. */
class RosterPageKnownTest {

    private static final Roster ROSTER = PageFixture.solved(PageKnownFixture.problem(60));
    private static final PageText PAGE = PageText.of(ROSTER);
    private static final JsonNode KNOWN = PAGE.json().get("known");

    @Test
    void the_last_settled_day_is_on_the_page() {
        assertThat(KNOWN.get("through").asInt()).isEqualTo(6);
        assertThat(KNOWN.get("version").asText()).isEqualTo("v1");
    }

    @Test
    void days_decided_by_hand_stand_there_with_their_reasons() {
        assertThat(KNOWN.get("locks")).hasSize(2);
        var free = PageKnownFixture.free(ROSTER);
        assertThat(free).isNotEmpty();
        for (JsonNode lock : KNOWN.get("locks")) {
            var date = PageKnownFixture.FROM.plusDays(lock.get(2).asInt());
            var asn = person(lock);
            var known = ROSTER.problem().locks().stream()
                    .filter(one -> one.asn().equals(asn) && one.date().equals(date))
                    .toList();
            assertThat(known)
                    .singleElement()
                    .satisfies(one -> assertThat(lock.get(3).asText()).isEqualTo(one.reason()));
        }
    }

    @Test
    void days_before_the_period_are_counted_and_those_of_its_first_week_shown() {
        assertThat(KNOWN.get("past").asInt()).isEqualTo(18);
        assertThat(KNOWN.get("pastFrom").asText()).isEqualTo("2025-11-28");
        assertThat(KNOWN.get("pastTo").asText()).isEqualTo("2025-12-02");
        assertThat(KNOWN.get("week")).hasSize(12);
        for (JsonNode day : KNOWN.get("week")) {
            var date = PageKnownFixture.FROM.plusDays(day.get(2).asInt());
            var mark = day.get(3);
            var past = ROSTER.problem().history().stream()
                    .filter(one -> one.asn().equals(person(day)) && one.date().equals(date))
                    .findFirst()
                    .orElseThrow();
            assertThat(mark.asText().equals("H")).isEqualTo(past.mode() == WorkMode.WFH);
            assertThat(mark.isInt())
                    .isEqualTo(
                            past.post().filter(post -> post.id().equals("l-kk")).isPresent());
        }
    }

    private static String person(JsonNode place) {
        return PAGE.json()
                .get("units")
                .get(place.get(0).asInt())
                .get("people")
                .get(place.get(1).asInt())
                .get(1)
                .asText();
    }

    @Test
    void without_such_days_the_page_has_nothing_of_them() {
        var problem = PageFixture.problem(20, 1);
        var plain = PageText.of(PageFixture.drawn(problem, List.of()));
        assertThat(plain.html()).doesNotContain("known.settled", ".settled", "\"known\"");
        var published = PageFixture.drawn(problem, List.of()).assignments().stream()
                .map(Day::of)
                .toList();
        var open = problem.toBuilder()
                .published(new PublishedRoster("v1", Optional.empty(), published))
                .build();
        assertThat(PageText.of(PageFixture.drawn(open, List.of())).html()).isEqualTo(plain.html());
    }

    @Test
    void whatever_a_reason_says_it_is_no_markup() {
        assertThat(PAGE.data()).doesNotContain("<", ">", "&").contains("koordinasi");
    }
}
