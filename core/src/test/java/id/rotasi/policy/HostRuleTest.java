package id.rotasi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.io.ProblemJson;
import id.rotasi.policy.RuleHeader.HeadedRule;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.ExplanationWords;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that exists in this file only, with descriptor and words, does whatever a built-in one does. */
class HostRuleTest {

    // [own-type]
    /** On some weekdays, so many people of each agency are on site together; maybe within some dates only. */
    record Quorum(RuleHeader header, Set<DayOfWeek> weekdays, int least, Optional<Period> term) implements HeadedRule {

        private static final RuleProperty<Set<DayOfWeek>> WEEKDAYS = RuleProperty.words(
                        "weekdays", DayOfWeek.class, Quorum::weekdays)
                .orElse(EnumSet.of(DayOfWeek.MONDAY))
                .stricter(RuleProperty.further());
        private static final RuleProperty<Integer> LEAST = RuleProperty.whole("least", 1, 50, Quorum::least)
                .stricter(RuleProperty.more())
                .givingWay((least, need) -> Optional.of(need.less()).filter(fewer -> fewer > 0));
        private static final RuleProperty<Optional<Period>> TERM =
                RuleProperty.dates("term", Quorum::term).stricter(Object::equals);

        static final RuleType TYPE = RuleType.hard(
                        "quorum",
                        values ->
                                new Quorum(values.header(), values.get(WEEKDAYS), values.get(LEAST), values.get(TERM)),
                        WEEKDAYS,
                        LEAST,
                        TERM)
                .citing("Keputusan Kepala Dinas 7/2025")
                .withWords(
                        Map.of(
                                "rule.quorum.name", "Kuorum rapat",
                                "rule.quorum.words", "Pada hari {weekdays} paling sedikit {least} pegawai hadir.",
                                "rule.quorum.words.term",
                                        "Pada hari {weekdays} sejak {termFrom} paling sedikit {least} pegawai hadir.",
                                "finding.quorum", "{unit}, {date}: rapat dihadiri {n}, paling sedikit {min}.",
                                "demand.quorum", "Rapat {where} memerlukan {min} pegawai"),
                        Map.of(
                                "rule.quorum.name", "Quorum of meetings",
                                "rule.quorum.words", "On {weekdays} at least {least} people attend.",
                                "rule.quorum.words.term",
                                        "On {weekdays} from {termFrom} on at least {least} people attend.",
                                "finding.quorum", "{unit}, {date}: {n} attend the meeting, at least {min} required.",
                                "demand.quorum", "The meeting of {where} needs {min} people"));

        Quorum {
            weekdays = Set.copyOf(weekdays);
        }

        @Override
        public RuleType descriptor() {
            return TYPE;
        }

        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            for (var day : context.unitDays(scope(), Per.AGENCY)) {
                var date = ((Subject.OfUnit) day.subject()).date();
                if (weekdays.contains(date.getDayOfWeek())
                        && term.map(dates -> dates.contains(date)).orElse(true)) {
                    tallies.accept(
                            tallyOf(day.subject(), day.onDuty(), Counted.ON_SITE, Price.atLeast(least, enforcement())));
                }
            }
        }
    }
    // [/own-type]

    private static final List<RuleType> OWN = List.of(Quorum.TYPE);
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    @TempDir
    Path directory;

    private static String problem(String policy) {
        return """
                {"period": {"from": "2025-12-01", "to": "2025-12-05"},
                 "units": [{"id": "dinas", "name": "Dinas Sosial", "level": "AGENCY"}],
                 "asns": [{"id": "a", "name": "Ani", "unit": "dinas", "eligible": true},
                          {"id": "b", "name": "Budi", "unit": "dinas", "eligible": true},
                          {"id": "c", "name": "Citra", "unit": "dinas", "eligible": true}],
                 "absences": [{"asn": "c", "kind": "LEAVE", "from": "2025-12-01", "to": "2025-12-02"}],
                 "policy": %s}""".formatted(policy);
    }

    private static RosterProblem read(String rules) {
        return ProblemJson.parse(
                problem(
                        "{\"rules\": [{\"rule\": \"fixed-wfh-weekday\", \"weekdays\": [\"MONDAY\"], \"enforcement\": {\"soft\": 5}}, "
                                + rules + "]}"),
                OWN);
    }

    private static List<InputError> errors(String policy) {
        return catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(problem(policy), OWN))
                .errors();
    }

    @Test
    void it_is_read_from_json_with_its_defaults_and_written_again() throws IOException {
        var problem = read("{\"rule\": \"quorum\", \"least\": 2}");
        var header = RuleHeader.hard("quorum").citing("Keputusan Kepala Dinas 7/2025");
        assertThat(problem.policy().rule("quorum"))
                .contains(new Quorum(header, Set.of(DayOfWeek.MONDAY), 2, Optional.empty()));
        var dated = read("{\"rule\": \"quorum\", \"least\": 1, \"weekdays\": [\"FRIDAY\", \"TUESDAY\"],"
                + " \"term\": {\"from\": \"2025-12-01\", \"to\": \"2025-12-03\"}, \"enforcement\": {\"soft\": 3}}");
        var file = directory.resolve("problem.json");
        ProblemJson.write(dated, file);
        assertThat(ProblemJson.read(file, OWN)).isEqualTo(dated);
    }

    @Test
    void a_reader_that_was_not_told_of_it_names_the_types_that_it_knows() {
        var thrown = catchThrowableOfType(
                InvalidProblemException.class,
                () -> ProblemJson.parse(problem("{\"rules\": [{\"rule\": \"quorum\", \"least\": 2}]}")));
        assertThat(thrown.errors()).extracting(InputError::code).containsExactly("io.unknownRule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemJson.parse("{}", List.of(Quorum.TYPE, Quorum.TYPE)))
                .withMessageContaining("quorum");
    }

    @Test
    void its_values_are_checked() {
        assertThat(errors("{\"rules\": [{\"rule\": \"quorum\", \"least\": 51, \"weekdays\": [], \"leest\": 2}]}"))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "$.policy.rules[0].weekdays io.emptyList",
                        "$.policy.rules[0].least io.range",
                        "$.policy.rules[0].leest io.unknownProperty");
        var wrong = new Quorum(RuleHeader.hard("q"), Set.of(), 0, Optional.of(new Period(MONDAY, MONDAY.minusDays(1))));
        assertThat(RosterProblem.builder(MONDAY, MONDAY, RosterPolicy.of("p", wrong))
                        .errors())
                .extracting(error -> error.path() + " " + error.code())
                .contains(
                        "$.policy.rules[0].weekdays rule-without-words",
                        "$.policy.rules[0].least number-out-of-range",
                        "$.policy.rules[0].term period-backwards");
    }

    @Test
    void it_is_tightened_by_a_unit_and_not_loosened() {
        var policy = RosterPolicy.of(
                "p", new Quorum(RuleHeader.hard("quorum"), Set.of(DayOfWeek.MONDAY), 2, Optional.empty()));
        var header = RuleHeader.hard("quorum").with(Scope.ofUnits("dinas"));
        var days = Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var tightened = policy.tightenedBy(new Quorum(header, days, 3, Optional.empty()));
        assertThat(tightened.rule("quorum-dinas"))
                .contains(new Quorum(header.named("quorum-dinas"), days, 3, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.tightenedBy(new Quorum(header, days, 1, Optional.empty())))
                .withMessageContaining("never looser");
    }

    @Test
    void it_is_kept_and_told_in_both_languages() {
        var problem = read("{\"rule\": \"quorum\", \"least\": 1}");
        var roster = RosterEngine.create().solve(problem);
        assertThat(roster.status()).isEqualTo(RosterStatus.OPTIMAL);
        assertThat(roster.atHome(MONDAY)).hasSize(1);
        assertThat(new RuleWords(new Names(problem), Locale.ENGLISH).describe(problem.policy()))
                .contains("Quorum of meetings: On Monday at least 1 people attend. For everybody. Must be kept."
                        + " Legal basis: Keputusan Kepala Dinas 7/2025.");
        var dated = read(
                "{\"rule\": \"quorum\", \"least\": 1, \"term\": {\"from\": \"2025-12-01\", \"to\": \"2025-12-03\"}}");
        assertThat(new RuleWords(new Names(dated), Messages.INDONESIAN).describe(dated.policy()))
                .anyMatch(line -> line.startsWith(
                        "Kuorum rapat: Pada hari Senin sejak Senin, 1 Desember 2025 paling sedikit 1 pegawai hadir."));
        var explanation = RosterExplanation.of(roster);
        var kept = roster.atHome(MONDAY).findFirst().orElseThrow().asn().equals("a") ? "b" : "a";
        var words = new ExplanationWords(problem, problem.policy(), Locale.ENGLISH)
                .cell(explanation.cell(kept, MONDAY).orElseThrow());
        assertThat(words.toString())
                .contains("Quorum of meetings (quorum)", "0 attend the meeting, at least 1 required");
    }

    @Test
    void where_it_cannot_be_kept_it_is_explained_and_mended_with_its_own_words() {
        var problem = read("{\"rule\": \"quorum\", \"least\": 3}");
        var report = RosterEngine.create().solve(problem).report();
        assertThat(report.status()).isEqualTo(RosterStatus.INFEASIBLE);
        var finding = report.findings().get(0);
        assertThat(finding.type()).isEqualTo("quorum");
        assertThat(finding.message(new Names(problem), Locale.ENGLISH))
                .isEqualTo("Dinas Sosial, Monday, 1 December 2025: 2 attend the meeting, at least 3 required.");
        assertThat(finding.message(new Names(problem), Messages.INDONESIAN))
                .isEqualTo("Dinas Sosial, Senin, 1 Desember 2025: rapat dihadiri 2, paling sedikit 3.");
        var proof = report.impossibilities().get(0);
        assertThat(proof.reasons().get(0).message(Locale.ENGLISH))
                .contains("The meeting of Dinas Sosial needs 3 people");
        assertThat(proof.reasons().get(0).message(Messages.INDONESIAN))
                .contains("Rapat Dinas Sosial memerlukan 3 pegawai");
        assertThat(proof.mends())
                .extracting(mend -> mend.message(Locale.ENGLISH))
                .anyMatch(mend -> mend.contains("Citra is on duty instead of absent"))
                .anyMatch(mend -> mend.contains("\"least\" of the rule \"Quorum of meetings\" is changed from 3 to 2"));
        assertThat(proof.mends())
                .extracting(mend -> mend.message(Messages.INDONESIAN))
                .anyMatch(mend -> mend.contains("\"least\" dalam aturan \"Kuorum rapat\" diubah dari 3 menjadi 2"));
    }

    @Test
    void words_in_one_language_alone_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quorum.TYPE.withWords(Map.of("rule.quorum.name", "Kuorum"), Map.of()))
                .withMessageContaining("both languages");
    }
}
