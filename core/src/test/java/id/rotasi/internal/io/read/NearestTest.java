package id.rotasi.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Draw;
import id.rotasi.internal.io.csv.AsnColumn;
import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.internal.io.json.PresetFormats;
import id.rotasi.policy.Per;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            AbsenceKind.class,
            AsnKind.class,
            DayOfWeek.class,
            IneligibilityReason.class,
            JobFunction.class,
            Per.class,
            Presets.PpkmSector.class,
            Presets.PpkmTable.class,
            PositionKind.class,
            Rounding.class,
            ShareBase.class,
            UnitLevel.class,
            WorkMode.class,
            WorkingWeek.class);

    /** Meanings by word, for each vocabulary from which words are proposed. */
    private static final Map<String, Map<String, String>> VOCABULARIES = vocabularies();

    private static Map<String, Map<String, String>> vocabularies() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        for (var type : TYPES) {
            var words = new LinkedHashMap<String, String>();
            for (var value : type.getEnumConstants()) {
                words.put(value.name(), value.name());
                for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                    var key = "csv.word." + type.getSimpleName() + "." + value.name();
                    if (Messages.in(locale).startingWith(key).containsKey(key)) {
                        CsvWords.aliases(key, locale).forEach(word -> words.put(word, value.name()));
                    }
                }
            }
            all.put(type.getSimpleName(), words);
        }
        CsvWords.weekdays().known(Messages.INDONESIAN).forEach(word -> all.get("DayOfWeek")
                .put(word, CsvWords.weekdays().parse(word).orElseThrow().name()));
        all.put("columns", columns());
        all.put("rules", same(new RuleTypes(List.of()).names()));
        all.put("presets", same(PresetFormats.ids()));
        return all;
    }

    private static Map<String, String> same(List<String> words) {
        var meanings = new LinkedHashMap<String, String>();
        words.forEach(word -> meanings.put(word, word));
        return meanings;
    }

    private static Map<String, String> columns() {
        var meanings = new LinkedHashMap<String, String>();
        for (var column : AsnColumn.values()) {
            var key = column.key();
            meanings.put(key, key);
            for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                CsvWords.aliases("csv.column." + key, locale).forEach(word -> meanings.put(word, key));
            }
        }
        return meanings;
    }

    @Test
    void no_word_with_a_meaning_is_ever_taken_for_one_with_another_meaning() {
        VOCABULARIES.forEach(
                (name, vocabulary) -> VOCABULARIES.forEach((other, typed) -> typed.forEach((word, meaning) -> {
                    var others = new TreeSet<>(vocabulary.keySet());
                    others.removeIf(known -> vocabulary.get(known).equals(meaning) && name.equals(other));
                    others.removeIf(known -> CsvWords.normal(known).equals(CsvWords.normal(word)));
                    assertThat(Nearest.to(word, others))
                            .as("'%s' of %s among %s", word, other, name)
                            .isEmpty();
                })));
    }

    @ParameterizedTest
    @CsvSource({
        "PPPK Penuh Waktu, AsnKind",
        "Pegawai Tetap, AsnKind",
        "PPN, AsnKind",
        "EIGHT_DAYS, WorkingWeek",
        "NINE_DAYS, WorkingWeek",
        "FOUR_DAYS, WorkingWeek",
        "OFF_DUTY, ShareBase",
        "WFA, WorkMode",
        "PRESENT, WorkMode",
        "TDK, WorkMode",
        "DONDAY, DayOfWeek",
        "Eselon VI, PositionKind",
        "Ada Internet, IneligibilityReason",
        "Ada Perangkat, IneligibilityReason",
        "NEWLY_DISPLACED, IneligibilityReason",
        "NONESSENTIALS, AsnKind",
        "Eselon V, PositionKind",
        "Nonfungsional, PositionKind",
        "Tidak WFH, columns",
        "Permintaan WFA, columns",
        "wfo-day-caps-none, rules",
        "rotation-60-40, presets",
        "friday-2025, presets",
        "permenpanrb-5-2025, presets"
    })
    void nothing_is_proposed_for_what_means_something_else(String word, String vocabulary) {
        assertThat(Nearest.to(word, VOCABULARIES.get(vocabulary).keySet())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Agenci, UnitLevel, AGENCY",
        "monday, DayOfWeek, MONDAY",
        "FRIDAI, DayOfWeek, FRIDAY",
        "Kmais, DayOfWeek, Kamis",
        "Jum'at, DayOfWeek, Jumat",
        "Analisa, JobFunction, Analisis",
        "PPPK Paru Waktu, AsnKind, PPPK Paruh Waktu",
        "Kualifkasi, columns, Kualifikasi",
        "UnitKerja, columns, Unit Kerja",
        "weekly-wfh-caps, rules, weekly-wfh-cap",
        "site_capacity, rules, site-capacity",
        "rotasion-50-50, presets, rotation-50-50"
    })
    void a_slip_of_the_pen_finds_its_word(String typed, String vocabulary, String meant) {
        assertThat(Nearest.to(typed, VOCABULARIES.get(vocabulary).keySet())).contains(meant);
    }

    @Test
    void a_slip_in_a_word_finds_that_word_or_none_but_never_another_meaning() {
        var names = List.copyOf(VOCABULARIES.keySet());
        int found = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            var draw = new Draw(seed);
            var vocabulary = VOCABULARIES.get(draw.one(names));
            var word = draw.one(List.copyOf(vocabulary.keySet()));
            var typed = slip(word, draw);
            var meant = Nearest.to(typed, vocabulary.keySet()).map(vocabulary::get);
            boolean isWord = vocabulary.keySet().stream()
                    .anyMatch(known -> CsvWords.normal(known).equals(CsvWords.normal(typed)));
            if (meant.isPresent() && !isWord) {
                assertThat(meant)
                        .as("seed %d: '%s' for '%s'", seed, typed, word)
                        .contains(vocabulary.get(word));
                found++;
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static String slip(String word, Draw draw) {
        int at = draw.between(0, word.length() - 1);
        var letter = String.valueOf((char) draw.between('a', 'z'));
        return switch (draw.between(0, 2)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }
}
