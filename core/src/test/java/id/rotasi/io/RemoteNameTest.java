package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.WfoDayCap;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterStatus;
import id.rotasi.report.words.ExplanationWords.Passage;
import id.rotasi.report.words.Messages;
import id.rotasi.study.RosterAdvice;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
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

/** Work from anywhere is work from home under another name: everything says the name, nothing else changes. */
class RemoteNameTest {

    /** What nobody may read where an administration says WFA. */
    private static final Pattern HOME = Pattern.compile("WFH|(?i)\\b(rumah|home)\\b");

    @TempDir
    Path directory;

    static Stream<Locale> languages() {
        return Stream.of(Messages.INDONESIAN, Locale.ENGLISH);
    }

    private static RosterProblem.Builder office(RemoteName name) {
        var policy = Presets.rotation5050().calling(name).with(NotBothRemote.hard());
        return SmallOffice.december()
                .policy(policy)
                .substitutes(new Substitutes("p1", "p2"))
                .locks(Lock.atHome("p3", SmallOffice.december(2)).because("rapat"));
    }

    private static Roster solved(RosterProblem problem) {
        return RosterEngine.create().solve(problem);
    }

    private static String csv(Roster roster) throws IOException {
        var writer = new StringWriter();
        RosterCsv.write(roster, writer);
        return writer.toString();
    }

    private static void nobodyIsAtHome(List<String> texts) {
        assertThat(texts).isNotEmpty();
        assertThat(texts.stream().filter(text -> HOME.matcher(text).find())).isEmpty();
    }

    private static List<String> sentences(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.sentence()), sentences(passage.details()).stream()))
                .toList();
    }

    @Test
    void the_roster_and_its_cost_are_the_same_to_the_byte() throws IOException {
        var home = solved(office(RemoteName.WFH).build());
        var anywhere = solved(office(RemoteName.WFA).build());
        assertThat(csv(anywhere)).isEqualTo(csv(home)).contains("WFH").doesNotContain("WFA");
        assertThat(anywhere.report().score()).isEqualTo(home.report().score());
        assertThat(anywhere.report().bound()).isEqualTo(home.report().bound());
        assertThat(anywhere.report().findings()).isEqualTo(home.report().findings());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_message_says_home(Locale language) {
        var messages = Messages.in(language).calling(RemoteName.WFA).startingWith("");
        // What is read or said of an input names its columns and the modes of files, and speaks before the policy is
        // known.
        messages.keySet().removeIf(key -> key.matches("(input|workbook|csv|grid|remote)\\..*"));
        messages.keySet().removeIf(key -> key.equals("notice.input.nobody-may"));
        assertThat(messages).hasSizeGreaterThan(500);
        assertThat(messages).noneSatisfy((key, text) -> assertThat(text).containsPattern(HOME));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void letter_annex_calendars_and_page_say_anywhere(Locale language) throws IOException {
        var roster = solved(office(RemoteName.WFA).build());
        var texts = Seen.files(roster, directory, language);
        texts.addAll(Seen.page(roster, language));
        nobodyIsAtHome(texts);
        assertThat(String.join("\n", texts))
                .contains("WFA", language.equals(Locale.ENGLISH) ? "from anywhere" : "dari mana saja");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void with_the_usual_name_they_say_home(Locale language) throws IOException {
        var texts = Seen.files(solved(office(RemoteName.WFH).build()), directory, language);
        assertThat(texts).anyMatch(text -> HOME.matcher(text).find());
        assertThat(texts.stream().filter(text -> text.contains("WFA"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void answers_advice_and_changes_say_anywhere(Locale language) {
        var roster = solved(office(RemoteName.WFA).build());
        var explanation = RosterExplanation.of(roster);
        var words = explanation.words(language);
        var texts = new ArrayList<String>();
        for (var day : roster.of("p1")) {
            explanation.cell("p1", day.date()).ifPresent(cell -> texts.addAll(sentences(words.cell(cell))));
        }
        texts.add(words.turns(explanation.burden("p1")));
        texts.addAll(words.numbers(explanation.burden("p1")).keySet());
        texts.addAll(sentences(words.comparison(explanation.burden("p1"), explanation.burden("p2"))));
        explanation.rules().forEach(rule -> texts.addAll(sentences(words.rule(rule, explanation.rule(rule.id())))));
        texts.addAll(sentences(words.whole(explanation.whole())));
        var advice = RosterAdvice.of(roster);
        for (var day : roster.of("p4")) {
            var other = day.mode() == WorkMode.WFH ? WorkMode.WFO : WorkMode.WFH;
            texts.addAll(advice.change("p4", day.date(), other).message(language));
        }
        var later = Roster.of(
                roster.problem(),
                roster.assignments().stream().map(RemoteNameTest::turned).toList());
        var v1 = Publication.of(roster, "v1", "Kepala", OffsetDateTime.parse("2025-11-28T16:00:00+07:00"));
        var changes = RosterChanges.between(v1, later);
        changes.all().forEach(change -> texts.add(changes.message(change, language)));
        nobodyIsAtHome(texts);
        assertThat(texts)
                .hasSizeGreaterThan(100)
                .anyMatch(text -> text.contains("anywhere") || text.contains("WFA") || text.contains("mana saja"));
    }

    private static Assignment turned(Assignment day) {
        return day.mode() == WorkMode.WFH && day.asn().equals("p5")
                ? Assignment.of(day.asn(), day.date(), WorkMode.WFO, Optional.of(Post.OFFICE), Optional.empty())
                : day;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_cannot_be_and_what_has_no_effect_say_anywhere_also_when_read_back(Locale language) throws IOException {
        var header = RuleHeader.hard(WfoDayCap.TYPE);
        var crowded = SmallOffice.december()
                .policy(Presets.rotation5050()
                        .calling(RemoteName.WFA)
                        .with(new WfoDayCap(
                                header, Per.AGENCY, Share.percent(10), Share.ShareBase.ON_DUTY, Share.Rounding.UP)))
                .build();
        var roster = solved(crowded);
        assertThat(roster.report().status()).isEqualTo(RosterStatus.INFEASIBLE);
        var texts = new ArrayList<String>();
        for (var report : List.of(roster.report(), readBack(roster))) {
            report.notices().forEach(notice -> texts.add(notice.message(language)));
            for (var impossible : report.impossibilities()) {
                impossible.reasons().forEach(reason -> texts.add(reason.message(language)));
                impossible.mends().forEach(mend -> texts.add(mend.message(language)));
            }
        }
        nobodyIsAtHome(texts);
        assertThat(roster.report().impossibilities()).isNotEmpty();
    }

    private static RosterReport readBack(Roster roster) throws IOException {
        var writer = new StringWriter();
        ReportJson.write(roster, writer, Locale.ENGLISH);
        return ReportJson.read(new StringReader(writer.toString()), List.of());
    }

    @Test
    void files_with_either_word_are_read() throws IOException {
        var roster = solved(office(RemoteName.WFA).build());
        var other = csv(roster).replace("WFH", "WFA");
        assertThat(RosterCsv.read(new StringReader(other))).isEqualTo(RosterCsv.read(new StringReader(csv(roster))));
        var file = directory.resolve("problem.json");
        ProblemJson.write(roster.problem(), file);
        assertThat(Files.readString(file)).contains("\"remoteName\": \"WFA\"");
        Files.writeString(file, Files.readString(file).replace("\"mode\": \"WFH\"", "\"mode\": \"WFA\""));
        assertThat(Files.readString(file)).contains("\"mode\": \"WFA\"");
        assertThat(ProblemJson.read(file)).isEqualTo(roster.problem());
    }

    @Test
    void a_workbook_has_the_name_once_on_the_sheet_of_rules() throws IOException {
        var problem = office(RemoteName.WFA).build();
        var file = directory.resolve("kantor.xlsx");
        ProblemXlsx.write(problem, file, Messages.INDONESIAN);
        try (var workbook = Workbooks.open(file)) {
            assertThat(Workbooks.texts(workbook.getSheet("Aturan"))).contains("Sebutan", "WFA");
        }
        assertThat(ProblemXlsx.read(file)).isEqualTo(problem);
    }
}
