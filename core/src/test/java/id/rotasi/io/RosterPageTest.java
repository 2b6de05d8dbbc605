package id.rotasi.io;

import static id.rotasi.domain.IneligibilityReason.DISCIPLINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterPageTest {

    private static final PageText PAGE = PageText.of(PageFixture.drawn(PageFixture.problem(60, 1), List.of()));
    private static final PageText HOSTILE = PageText.of(PageFixture.hostile());

    @Test
    void the_page_loads_nothing_from_elsewhere() {
        String page = PAGE.html().replace("http://www.w3.org/2000/svg", "");
        assertThat(page).doesNotContain("http:", "https:", "//cdn", "@import", "url(", "src=", "import(", "fetch(");
        assertThat(PAGE.count("href=\"[^#]")).isZero();
        assertThat(PAGE.count("<(link|img|iframe|object|embed|base|form[^>]*action)\\b"))
                .isZero();
    }

    @Test
    void the_policy_of_the_page_allows_its_own_style_and_script_by_hash_and_nothing_else() {
        assertThat(PAGE.inside("http-equiv=\"Content-Security-Policy\" content=\"", "\""))
                .isEqualTo("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(sha256(PAGE.style()), sha256(PAGE.script())));
        assertThat(PAGE.count("<script")).isEqualTo(2);
        assertThat(PAGE.count("<style")).isOne();
        assertThat(PAGE.count(" (style|on\\w+)=\"")).isZero();
    }

    @Test
    void no_script_makes_markup_from_text() {
        assertThat(PAGE.script())
                .doesNotContain(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "eval(",
                        "new Function",
                        "DOMParser",
                        "createContextualFragment",
                        "setHTML",
                        "srcdoc");
    }

    @Test
    void hostile_names_stay_text() {
        assertThat(HOSTILE.data()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(HOSTILE.frame()).isEqualTo(PAGE.frame());
        var people = HOSTILE.json().findValues("people").stream()
                .flatMap(unit -> StreamSupport.stream(unit.spliterator(), false))
                .filter(person -> person.isArray() && person.size() > 3)
                .map(person -> person.get(0).asText());
        assertThat(people).containsAll(PageFixture.HOSTILE);
        assertThat(HOSTILE.json().get("name").asText()).isEqualTo(PageFixture.HOSTILE.get(1));
    }

    @Test
    void the_same_roster_gives_the_same_bytes(@TempDir Path directory) throws IOException {
        var first = directory.resolve("a.html");
        var second = directory.resolve("b.html");
        RosterPage.write(PageFixture.solved(PageFixture.problem(60, 3)), first);
        RosterPage.write(PageFixture.solved(PageFixture.problem(60, 3)), second);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(directory).isDirectoryNotContaining("glob:**part");
    }

    @Test
    void the_page_opens_in_indonesian_unless_asked_otherwise(@TempDir Path directory) throws IOException {
        var roster = PageFixture.drawn(PageFixture.problem(20, 1), List.of());
        var file = directory.resolve("page.html");
        RosterPage.write(roster, file);
        assertThat(Files.readString(file)).contains("<html lang=\"id\">").contains("\"lang\":\"id\"");
        RosterPage.write(roster, file, Locale.ENGLISH);
        assertThat(Files.readString(file)).contains("<html lang=\"en\">").contains("\"lang\":\"en\"");
        RosterPage.write(roster, file, Locale.FRENCH);
        assertThat(Files.readString(file)).contains("<html lang=\"en\">");
    }

    @Test
    void both_languages_are_inside() {
        for (var language : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
            var words = PAGE.json().get("text").get(language.getLanguage());
            Messages.in(language).startingWith("page.").forEach((key, text) -> assertThat(
                            words.get(key.substring("page.".length())).asText())
                    .isEqualTo(text));
        }
    }

    @Test
    void neither_a_nip_nor_the_reason_of_an_ineligibility_is_published() {
        var problem = PageFixture.problem(60, 1);
        assertThat(problem.asns()).anyMatch(asn -> asn.eligibility().reasons().contains(DISCIPLINE));
        problem.asns().forEach(asn -> assertThat(PAGE.html())
                .doesNotContain(asn.nip().orElseThrow().digits()));
        assertThat(PAGE.html().toLowerCase(Locale.ROOT)).doesNotContain("disiplin", "disciplin");
    }

    @Test
    void a_city_of_17000_people_fits_into_six_megabytes() {
        var page = PageText.of(PageFixture.drawn(PageFixture.problem(17_000, 1), List.of()));
        assertThat(page.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(6_000_000);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
