package id.rotasi.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void text_that_begins_like_a_formula_gets_an_apostrophe_in_front() {
        assertThat(PlainText.of("=1+1")).isEqualTo("'=1+1");
        assertThat(PlainText.of("+62 811")).isEqualTo("'+62 811");
        assertThat(PlainText.of("-2")).isEqualTo("'-2");
        assertThat(PlainText.of("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(PlainText.of("\t=1")).isEqualTo("'=1");
        assertThat(PlainText.of("\r=1")).isEqualTo("'=1");
        assertThat(PlainText.of("\u00a0=1")).isEqualTo("'=1");
        assertThat(PlainText.of("\u200b=1")).isEqualTo("\u200b'=1");
        assertThat(PlainText.of("\uff1d1")).isEqualTo("'\uff1d1");
    }

    @Test
    void so_does_what_another_separator_would_make_the_beginning_of_a_field() {
        assertThat(PlainText.of("Budi; =1")).isEqualTo("Budi; '=1");
        assertThat(PlainText.of("Budi,=1")).isEqualTo("Budi,'=1");
        assertThat(PlainText.of("Budi \"=1")).isEqualTo("Budi \"'=1");
    }

    @Test
    void ordinary_names_and_a_lone_dash_stay_as_they_are() {
        for (var name :
                new String[] {"Dr. H. Siti Nur'aini, S.Sos., M.Si.", "III/c", "-", "I Gede Ng. (Alm.)", "A-B"}) {
            assertThat(PlainText.of(name)).isEqualTo(name);
        }
    }

    @Test
    void what_cannot_be_printed_becomes_a_space() {
        assertThat(PlainText.of("Bel\u0007\u202elaki\ud800")).isEqualTo("Bel laki");
        assertThat(PlainText.of("Baris\r\n\r\nDua")).isEqualTo("Baris Dua");
        assertThat(PlainText.of("\ud83d\ude00 Siti")).isEqualTo("\ud83d\ude00 Siti");
    }

    @Test
    void no_text_at_all_comes_out_as_a_formula() {
        long seed = 20251204;
        var random = new Random(seed);
        var alphabet = "=+-@\t\r\n ,;\"'ab\uff1d\u00a0\u2028\u0000|";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(PlainText.of(text.toString()))
                    .as("seed %d, text %d", seed, i)
                    .doesNotMatch("(?s)[\\s\u00a0]*[=+@\uff1d].*|(?s)[\\s\u00a0]*-.+|(?s).*[\\p{Cntrl}\u2028].*")
                    .doesNotMatch("(?s).*[,;\"|]\\s*[=+@\uff1d-].*");
        }
    }
}
