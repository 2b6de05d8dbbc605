package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Unit.Posting;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page holds of changes is what the changes say; a page without any holds nothing of them. */
class RosterPageChangesTest {

    private static final Roster ROSTER = PageFixture.solved(PageFixture.problem(60, 1));
    private static final RosterChanges CHANGES = PageChangesFixture.since(ROSTER);
    private static final RosterChanges NONE = RosterChanges.between(ROSTER, ROSTER);
    private static final PageText PAGE = PageText.of(ROSTER, CHANGES, "v1");

    private record Line(String who, LocalDate date, String before, String after, String reason) {}

    @Test
    void every_change_is_on_the_page_in_both_languages_and_in_order() {
        assertThat(CHANGES.all()).hasSizeGreaterThan(10);
        for (int i = 0; i < 2; i++) {
            int language = i;
            var locale = List.of(Messages.INDONESIAN, Locale.ENGLISH).get(i);
            var expected = CHANGES.all().stream().map(change -> {
                var words = CHANGES.words(change, locale);
                return new Line(words.who(), change.date(), words.before(), words.after(), words.reason());
            });
            var read = StreamSupport.stream(list().spliterator(), false).map(row -> read(row, language));
            assertThat(read).containsExactlyElementsOf(expected.toList());
        }
    }

    private static JsonNode list() {
        return PAGE.json().get("changes").get("list");
    }

    private static Line read(JsonNode row, int language) {
        int unit = row.get(0).asInt();
        var who = unit < 0
                ? row.get(6)
                : PAGE.json()
                        .get("units")
                        .get(unit)
                        .get("people")
                        .get(row.get(1).asInt())
                        .get(0);
        var texts = PAGE.json().get("changes").get("texts");
        var words = List.of(3, 4, 5).stream()
                .map(part -> texts.get(row.get(part).asInt()).get(language).asText())
                .toList();
        return new Line(
                who.asText(), PageFixture.FROM.plusDays(row.get(2).asInt()), words.get(0), words.get(1), words.get(2));
    }

    @Test
    void the_counts_are_those_of_the_changes() {
        var written = PAGE.json().get("changes");
        assertThat(written.get("since").asText()).isEqualTo("v1");
        assertThat(written.get("days").asLong()).isPositive().isEqualTo(CHANGES.days());
        assertThat(written.get("posts").asLong()).isPositive().isEqualTo(CHANGES.posts());
        assertThat(written.get("forced").asLong())
                .isPositive()
                .isEqualTo(CHANGES.forced().size());
    }

    @Test
    void without_changes_the_page_is_as_ever(@TempDir Path directory) throws IOException {
        var plain = directory.resolve("plain.html");
        var file = directory.resolve("page.html");
        for (var language : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
            RosterPage.write(ROSTER, plain, language);
            RosterPage.write(ROSTER, NONE, "v1", file, language);
            assertThat(file).hasSameBinaryContentAs(plain);
        }
        assertThat(Files.readString(plain)).doesNotContain("\"changes\"", "changed.", ".changed", "tab-changes");
    }

    @Test
    void a_page_with_changes_is_the_plain_one_and_what_is_of_changes() {
        var plain = PageText.of(ROSTER);
        assertThat(PAGE.style()).startsWith(plain.style());
        var main = plain.script().indexOf("// The switches, the tabs");
        assertThat(PAGE.script())
                .startsWith(plain.script().substring(0, main))
                .endsWith(plain.script().substring(main));
        assertThat(PAGE.data())
                .contains(plain.data()
                        .substring(
                                plain.data().indexOf("\"units\":["),
                                plain.data().length() - 2));
    }

    @Test
    void changes_outside_the_period_are_left_out() {
        var others = ROSTER.assignments().stream()
                .map(row -> Assignment.of(row.asn(), row.date().minusDays(50), row.mode(), row.post(), row.reason()))
                .toList();
        var outside = RosterChanges.between(List.of(), others);
        assertThat(outside.all()).isNotEmpty();
        assertThat(PageText.of(ROSTER, outside, "v1")).isEqualTo(PageText.of(ROSTER));
    }

    @Test
    void whoever_moved_has_the_change_in_the_unit_of_the_day() {
        var moving = ROSTER.problem().asns().get(5);
        var to = ROSTER.problem().asns().get(30).unit();
        assertThat(to).isNotEqualTo(moving.unit());
        var from = PageFixture.FROM.plusDays(14);
        var asns = new ArrayList<>(ROSTER.problem().asns());
        asns.set(5, moving.toBuilder().postings(List.of(Posting.to(to, from))).build());
        var roster = PageFixture.drawn(ROSTER.problem().withAsns(asns), List.of());
        var before = roster.assignments().stream()
                .map(row -> row.asn().equals(moving.id()) && row.mode() == WorkMode.WFH
                        ? Assignment.of(row.asn(), row.date(), WorkMode.ABSENT, Optional.empty(), Optional.empty())
                        : row)
                .toList();
        var page = PageText.of(roster, RosterChanges.between(before, roster.assignments()), "v1")
                .json();
        var units = StreamSupport.stream(page.get("changes").get("list").spliterator(), false)
                .collect(Collectors.groupingBy(
                        row -> row.get(2).asInt() < 14,
                        Collectors.mapping(
                                row -> page.get("units")
                                                .get(row.get(0).asInt())
                                                .get("people")
                                                .get(row.get(1).asInt())
                                                .get(1)
                                                .asText()
                                        + " in " + row.get(0),
                                Collectors.toSet())));
        var tree = ROSTER.problem().unitTree().branches().stream()
                .map(unit -> unit.id())
                .toList();
        assertThat(units.get(true)).containsExactly(moving.id() + " in " + tree.indexOf(moving.unit()));
        assertThat(units.get(false)).containsExactly(moving.id() + " in " + tree.indexOf(to));
    }

    @Test
    void a_page_with_changes_loads_nothing_makes_no_markup_from_text_and_has_no_nip() {
        var page = PageText.of(ROSTER, CHANGES, "</script><img src=x onerror=alert(1)>");
        assertThat(page.data()).doesNotContain("<", ">", "&");
        assertThat(page.frame()).isEqualTo(PAGE.frame());
        assertThat(page.script()).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write");
        assertThat(page.count("<script")).isEqualTo(2);
        assertThat(page.html()).doesNotContain("url(", "@import", "fetch(");
        ROSTER.problem().asns().forEach(asn -> assertThat(page.html())
                .doesNotContain(asn.nip().orElseThrow().digits()));
    }
}
