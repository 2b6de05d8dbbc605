package id.rotasi.internal.io.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.internal.io.json.JsonType;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.report.words.Messages;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {

    @Test
    void every_enum_that_has_words_can_be_read_back_from_a_sentence() {
        var spoken = new TreeSet<String>();
        Messages.in(Locale.ENGLISH).startingWith("word.").keySet().forEach(key -> spoken.add(key.split("\\.")[1]));
        spoken.removeIf(name -> !Character.isUpperCase(name.charAt(0)));
        // What a JSON value is, is said of inputs alone.
        spoken.remove(JsonType.class.getSimpleName());
        // How strong a rule is, is a column of workbooks alone.
        spoken.remove("Strength");
        assertThat(SentenceFormat.of(new Reading()).words().keySet()).containsAll(spoken);
        assertThat(spoken).hasSizeGreaterThan(10);
    }
}
