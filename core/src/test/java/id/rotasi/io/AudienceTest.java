package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Roster;
import id.rotasi.Roster.Audience;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.domain.Lock;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an audience may not see is in none of the files that are written for it: the files are searched. */
class AudienceTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 12);
    private static final String SECRET_LOCK = "mengantar anak berobat";
    private static final Pattern NIP = Pattern.compile("\\d{18}|\\d{8} \\d{6} \\d \\d{3}");
    private static final Pattern ABSENCES = Pattern.compile(
            "CUTI|\\bDL\\b|\\bTB\\b|(?i)(\\((cuti|dinas luar|tugas belajar|leave|official travel|study))");

    @TempDir
    Path directory;

    static Stream<Locale> languages() {
        return Stream.of(Messages.INDONESIAN, Locale.ENGLISH);
    }

    private static RosterProblem office() {
        var people = new ArrayList<Asn>();
        for (int i = 1; i <= 8; i++) {
            people.add(Asn.builder("p" + i, "Pegawai " + (char) ('A' + i), "dinas")
                    .nip("19860926201505100" + i)
                    .grade("III/c")
                    .title("Analis")
                    .eligible()
                    .build());
        }
        people.set(
                0,
                people.get(0).toBuilder()
                        .eligibility(Eligibility.notBecause(IneligibilityReason.DISCIPLINE))
                        .build());
        people.set(
                1,
                people.get(1).toBuilder()
                        .preferences(List.of(Asn.Preference.on(LocalDate.of(2025, 12, 4), WorkMode.WFH)))
                        .build());
        return RosterProblem.builder(FIRST, LAST, Presets.rotation5050())
                .name("Dinas Contoh")
                .units(Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket Satu", "dinas", 2))
                .asns(people)
                .absences(
                        new Absence("p3", AbsenceKind.LEAVE, FIRST.plusDays(1), FIRST.plusDays(3)),
                        new Absence("p4", AbsenceKind.OFFICIAL_TRAVEL, FIRST.plusDays(1), FIRST.plusDays(2)),
                        new Absence("p5", AbsenceKind.STUDY, FIRST.plusDays(7), FIRST.plusDays(8)))
                .locks(Lock.onSite("p6", FIRST.plusDays(3)).because(SECRET_LOCK))
                .letter(Letter.builder()
                        .number("800/1")
                        .signer(Signer.of("Kepala Dinas", "Dr. Sari")
                                .withRank("Pembina, IV/a")
                                .withNip("196804111993032009"))
                        .build())
                .build();
    }

    private static Roster solved() {
        return RosterEngine.create().solve(office());
    }

    /** All files for people, the lists and the data of the page, character by character. */
    private List<String> written(Roster roster, Locale language) throws IOException {
        WfhLists.write(roster, directory);
        var texts = Seen.files(roster, directory, language);
        var page = new StringWriter();
        RosterPage.write(roster, page, language);
        var data = new PageText(page.toString()).json();
        data.properties().forEach(part -> {
            // The words of the page are the same for all.
            if (!part.getKey().equals("text") && !part.getKey().equals("codes")) {
                texts.add(part.getValue().toString());
            }
        });
        return texts;
    }

    private static List<String> with(Pattern pattern, List<String> texts) {
        return texts.stream().filter(text -> pattern.matcher(text).find()).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybody_sees_place_and_post_and_nothing_else_of_a_person(Locale language) throws IOException {
        var texts = written(solved().seenBy(Audience.EVERYBODY), language);
        assertThat(with(NIP, texts)).isEmpty();
        assertThat(with(ABSENCES, texts)).isEmpty();
        assertThat(with(Pattern.compile(SECRET_LOCK), texts)).isEmpty();
        assertThat(with(Pattern.compile("III/c"), texts)).isEmpty();
        assertThat(with(Pattern.compile("DISCIPLINE|disiplin|(?i)sanction"), texts))
                .isEmpty();
        assertThat(String.join("\n", texts))
                .contains("Pegawai B", "Loket Satu", language.equals(Locale.ENGLISH) ? "Away" : "Tidak di tempat");
    }

    @Test
    void nothing_of_a_persons_days_but_their_reasons_is_lost() {
        var roster = solved();
        var seen = roster.seenBy(Audience.EVERYBODY);
        assertThat(seen.assignments())
                .isEqualTo(roster.assignments().stream()
                        .map(day -> Assignment.of(day.asn(), day.date(), day.mode(), day.post(), Optional.empty()))
                        .toList());
        assertThat(seen.report().findings())
                .allMatch(finding -> finding.subject().people().isEmpty());
    }

    @Test
    void the_officer_sees_all_of_it() throws IOException {
        var roster = solved();
        assertThat(roster.seenBy(Audience.OFFICER)).isSameAs(roster);
        var texts = written(roster, Messages.INDONESIAN);
        assertThat(with(NIP, texts)).isNotEmpty();
        assertThat(with(ABSENCES, texts)).isNotEmpty();
        assertThat(with(Pattern.compile(SECRET_LOCK), texts)).isNotEmpty();
    }

    @Test
    void the_head_sees_nips_and_absences_but_neither_wishes_nor_why_somebody_may_not() throws IOException {
        var seen = solved().seenBy(Audience.HEAD);
        assertThat(seen.problem().asns())
                .allMatch(
                        asn -> asn.preferences().isEmpty() && asn.eligibility().equals(Eligibility.notAssessed()));
        assertThat(seen.report().findings()).noneMatch(finding -> finding.type().equals("preferences"));
        var texts = written(seen, Messages.INDONESIAN);
        assertThat(with(NIP, texts)).isNotEmpty();
        assertThat(with(ABSENCES, texts)).isNotEmpty();
    }

    @Test
    void changes_are_told_to_everybody_without_reasons() throws IOException {
        var roster = solved();
        var ill = RosterEngine.create()
                .solve(office().toBuilder()
                        .absences(new Absence("p7", AbsenceKind.LEAVE, LAST.minusDays(1), LAST))
                        .build());
        var changes = RosterChanges.between(roster, ill);
        assertThat(changes.all()).isNotEmpty();
        var page = new StringWriter();
        RosterPage.write(
                ill.seenBy(Audience.EVERYBODY), changes.seenBy(Audience.EVERYBODY), "v1", page, Messages.INDONESIAN);
        var told = new PageText(page.toString()).json().get("changes").toString();
        assertThat(told)
                .contains("tidak di tempat")
                .doesNotContainIgnoringCase("karena")
                .doesNotContainIgnoringCase("cuti");
        AnnexXlsx.in(Messages.INDONESIAN)
                .write(ill.seenBy(Audience.EVERYBODY), changes.seenBy(Audience.EVERYBODY), directory);
        var texts = Seen.file(directory.resolve("changes-dinas.xlsx"));
        assertThat(with(NIP, texts)).isEmpty();
        assertThat(with(Pattern.compile("(?i)karena|cuti"), texts)).isEmpty();
    }
}
