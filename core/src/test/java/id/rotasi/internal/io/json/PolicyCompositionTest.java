package id.rotasi.internal.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.domain.Period;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand beside the name of a preset. */
class PolicyCompositionTest {

    @TempDir
    Path directory;

    @Test
    void a_preset_is_joined_narrowed_and_gated_as_in_code() throws IOException {
        var read = read("""
                {"preset": "rotation-50-50", "and": ["permenpanrb-4-2025"],
                 "within": {"from": "2025-12-01", "to": "2025-12-12"}, "readiness": "60%"}""");
        var window = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 12));
        assertThat(read)
                .isEqualTo(Presets.gatedBy(
                        Presets.within(Presets.rotation5050().and(Presets.permenpanrb4of2025(6)), window),
                        Share.percent(60)));
    }

    @Test
    void validity_is_ignored_and_a_duty_named_where_the_file_says_so() throws IOException {
        var read = read("""
                {"preset": "friday-2026", "ignoreValidity": true,
                 "reportingDuty": {"checkIns": 2, "checkInTimes": ["09:00", "14:00"], "report": true}}""");
        assertThat(read)
                .isEqualTo(Presets.friday2026()
                        .evenOutsideValidity()
                        .with(ReportingDuty.builder()
                                .report(true)
                                .build()
                                .checkingInAt(LocalTime.of(9, 0), LocalTime.of(14, 0))));
    }

    @Test
    void an_override_that_loosens_is_refused_and_one_that_tightens_stands_beside_the_rule_for_all() throws IOException {
        assertThat(errors("""
                {"preset": "rotation-50-50", "overrides":
                 [{"rule": "wfh-day-cap", "share": "75%", "scope": {"units": ["samsat"]}}]}""")).extracting(InputError::code).containsExactly("io.overrideLoosens");
        var read = read("""
                {"preset": "rotation-50-50", "overrides":
                 [{"rule": "wfh-day-cap", "share": "25%", "scope": {"units": ["samsat"]}}]}""");
        assertThat(read.rule("wfh-day-cap")).isEqualTo(Presets.rotation5050().rule("wfh-day-cap"));
        assertThat(read.rule("wfh-day-cap-samsat")).isPresent();
    }

    @Test
    void presets_that_are_never_valid_together_and_wrong_duties_are_errors() throws IOException {
        assertThat(errors("{\"preset\": \"friday-2026\", \"and\": [\"ppkm\"]}")).isNotEmpty();
        assertThat(errors("{\"preset\": \"ppkm\", \"level\": 2, \"and\": [\"friday-2026\"]}"))
                .extracting(InputError::code)
                .containsExactly("io.policiesClash");
        assertThat(errors("{\"preset\": \"all-wfo\", \"reportingDuty\": {\"checkIns\": 1, \"checkInTimes\":"
                        + " [\"25:00\"]}}"))
                .extracting(InputError::code)
                .contains("io.time");
        assertThat(errors("{\"preset\": \"all-wfo\", \"reportingDuty\": {\"checkIns\": 2, \"checkInTimes\":"
                        + " [\"15:00\", \"09:00\"]}}"))
                .extracting(InputError::code)
                .containsExactly("io.checkInTimes");
    }

    private RosterPolicy read(String json) throws IOException {
        var file = directory.resolve("policy.json");
        Files.writeString(file, json);
        return PolicyJson.read(InputFile.of(file), List.of());
    }

    private List<InputError> errors(String json) {
        return catchThrowableOfType(InvalidProblemException.class, () -> read(json))
                .errors();
    }
}
