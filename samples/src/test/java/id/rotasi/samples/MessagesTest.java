package id.rotasi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts INDONESIAN = Texts.in(Locale.forLanguageTag("id"));
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    @Test
    void both_languages_have_the_same_keys_with_the_same_values() {
        assertThat(valuesByKey(INDONESIAN)).isEqualTo(valuesByKey(ENGLISH)).hasSizeGreaterThan(50);
    }

    @Test
    void the_two_languages_differ_so_none_fell_back_to_the_other() {
        assertThat(INDONESIAN.text("summary.period")).isNotEqualTo(ENGLISH.text("summary.period"));
    }

    @Test
    void no_message_loses_text_to_an_unpaired_quote() {
        for (var texts : new Texts[] {ENGLISH, INDONESIAN}) {
            for (var key : texts.bundle().keySet()) {
                var pattern = texts.words().named(texts.bundle().getString(key));
                if (pattern.contains("{")) {
                    assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(pattern).toPattern()).as(key).isNotEmpty();
                }
            }
        }
    }

    @Test
    void a_day_at_home_is_never_called_a_day_off() {
        for (var key : INDONESIAN.bundle().keySet()) {
            var message = INDONESIAN.bundle().getString(key);
            assertThat(message.replaceAll("hari libur tahun|libur giliran", ""))
                    .as(key)
                    .doesNotContainIgnoringCase("libur")
                    .doesNotContainIgnoringCase("karyawan");
        }
    }

    @Test
    void each_sample_is_described() {
        for (var sample : Samples.all()) {
            assertThat(ENGLISH.text("sample." + sample.name())).isNotBlank();
        }
    }

    private static TreeMap<String, String> valuesByKey(Texts texts) {
        var values = new TreeMap<String, String>();
        for (var key : texts.bundle().keySet()) {
            values.put(
                    key,
                    VALUE.matcher(texts.bundle().getString(key))
                            .results()
                            .map(match -> match.group(1))
                            .distinct()
                            .sorted()
                            .toList()
                            .toString());
        }
        return values;
    }
}
