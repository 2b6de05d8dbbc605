package id.rotasi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterJob.Progress;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.ShiftHoursCap;
import id.rotasi.policy.rule.ShiftTurns;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Bundles.INDONESIAN.keySet()).isEqualTo(Bundles.ENGLISH.keySet());
    }

    @Test
    void a_message_names_the_same_values_in_both_languages() {
        Bundles.ENGLISH.forEach((key, english) -> assertThat(Bundles.valuesOf(Bundles.INDONESIAN.get(key)))
                .as(key)
                .isEqualTo(Bundles.valuesOf(english)));
    }

    @Test
    void no_message_is_empty_and_none_is_left_untranslated() {
        Bundles.ENGLISH.forEach((key, english) -> {
            assertThat(english).as(key).isNotBlank();
            assertThat(Bundles.INDONESIAN.get(key)).as(key).isNotBlank();
            if (english.contains(" ") && english.contains("{") && key.startsWith("input.")) {
                assertThat(Bundles.INDONESIAN.get(key)).as(key).isNotEqualTo(english);
            }
        });
    }

    static Stream<String> files() {
        return Bundles.ROOMS.stream().flatMap(room -> Stream.of(room + ".properties", room + "_id.properties"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_key_is_given_twice(String file) throws IOException {
        try (var stream = Messages.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertThat(reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("[ =]", 2)[0]))
                    .doesNotHaveDuplicates();
        }
    }

    static Stream<Enum<?>> enumsThatPeopleSee() {
        return Stream.<Enum<?>[]>of(
                        WorkMode.values(),
                        AbsenceKind.values(),
                        DayClass.values(),
                        Holiday.Type.values(),
                        PositionKind.values(),
                        JobFunction.values(),
                        IneligibilityReason.values(),
                        AsnKind.values(),
                        UnitLevel.values(),
                        WorkingWeek.values(),
                        RosterStatus.values(),
                        RosterReport.StopReason.values(),
                        Progress.Stage.values(),
                        Per.values(),
                        ShareBase.values(),
                        Rounding.values(),
                        ShiftHoursCap.Over.values(),
                        ShiftTurns.Turn.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("enumsThatPeopleSee")
    void each_value_that_people_see_has_a_word_in_both_languages(Enum<?> value) {
        for (var locale : List.of(Locale.ENGLISH, Messages.INDONESIAN)) {
            assertThat(Messages.in(locale).word(value)).isNotBlank().doesNotContain("_");
        }
    }

    static Stream<String> ruleTypes() {
        return Presets.ruleTypes().stream().map(RuleType::name);
    }

    @ParameterizedTest
    @MethodSource("ruleTypes")
    void each_built_in_rule_has_its_finding_its_name_and_its_words(String type) {
        assertThat(Bundles.ENGLISH)
                .containsKeys("finding." + type, "rule." + type + ".name", "rule." + type + ".words");
    }

    @Test
    void indonesian_speaks_of_pegawai_and_never_calls_a_day_at_home_a_day_off() {
        Bundles.INDONESIAN.forEach((key, message) -> {
            assertThat(message).as(key).doesNotContainIgnoringCase("karyawan");
            boolean ofHolidays = message.matches("(?is).*(hari libur|libur nasional|libur giliran).*");
            if (message.matches("(?is).*\\blibur\\b.*")) {
                assertThat(ofHolidays).as("%s: %s", key, message).isTrue();
            }
        });
    }
}
