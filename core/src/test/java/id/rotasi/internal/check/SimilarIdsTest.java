package id.rotasi.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarIdsTest {

    private static final List<String> KNOWN =
            List.of("dukcapil", "dinkes", "Bidang-1", "P00012", "ab", "dinkess", "gedung-a");

    private final Ids ids = Ids.of("$.units", "unknown-unit", KNOWN, Function.identity());

    @ParameterizedTest
    @CsvSource({
        "dukcapli, dukcapil",
        "dukcpil, dukcapil",
        "dukcappil, dukcapil",
        "dukcapik, dukcapil",
        "DUKCAPIL, dukcapil",
        "bidang 01, Bidang-1",
        "bidang1, Bidang-1",
        "P12, P00012",
        "dinkesss, dinkess",
        "gedugn A, gedung-a",
        "dinke, dinkes"
    })
    void a_typing_error_leads_to_what_was_meant(String typed, String meant) {
        assertThat(ids.similarTo(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"P00013", "Bidang-2", "gedung-b", "satpol", "dk", "''", "---"})
    void another_number_letter_or_word_leads_nowhere(String typed) {
        assertThat(ids.similarTo(typed)).isEmpty();
    }

    @Test
    void a_path_names_list_and_place() {
        assertThat(ids.path(3)).isEqualTo("$.units[3]");
        assertThat(ids.place("dinkes")).isEqualTo(1);
        assertThat(ids.place("none")).isEqualTo(-1);
    }

    @Test
    void a_long_id_is_found_if_it_is_equal_but_for_capitals_and_not_by_its_many_forms() {
        var id = "ab".repeat(50_000);
        var similar = new SimilarIds(Map.of(id, 0));
        assertThat(similar.to(id.toUpperCase(Locale.ROOT))).contains(id);
        assertThat(similar.to(id.substring(1))).isEmpty();
        assertThat(similar.to("nobody")).isEmpty();
    }
}
