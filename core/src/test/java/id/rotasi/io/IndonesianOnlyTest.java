package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterExplanation;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.fixture.EnglishWords;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.report.words.ExplanationWords.Passage;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.report.words.RuleWords;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in Indonesian is English, neither in the messages nor in what is written with them. */
class IndonesianOnlyTest {

    private static final Locale ID = Messages.INDONESIAN;
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final EnglishWords ENGLISH = EnglishWords.ofLibrary();

    @TempDir
    Path directory;

    private static void nothingEnglish(List<String> texts) {
        var found = new TreeMap<String, Object>();
        texts.forEach(text -> {
            var words = ENGLISH.in(text);
            if (!words.isEmpty()) {
                found.put(text, words);
            }
        });
        assertThat(texts).isNotEmpty();
        assertThat(found).isEmpty();
    }

    private static RosterProblem office(int officers) {
        var people = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> Asn.builder("p" + i, "Pegawai " + "ABCDEFGH".charAt(i - 1), "dinas")
                        .title("Analis")
                        .eligible()
                        .build())
                .toList();
        return RosterProblem.builder(
                        FIRST, FIRST.plusDays(11), Presets.rotation5050().with(NotBothRemote.hard()))
                .name("Dinas Contoh")
                .units(Unit.root("dinas", "Dinas Contoh", UnitLevel.AGENCY))
                .counters(ServiceCounter.of("loket", "Loket Satu", "dinas", officers))
                .asns(people)
                .substitutes(new Substitutes("p1", "p2"))
                .absences(new Absence("p3", AbsenceKind.LEAVE, FIRST.plusDays(1), FIRST.plusDays(3)))
                .locks(Lock.onSite("p4", FIRST.plusDays(3)).because("rapat"))
                .build();
    }

    private static Roster solved(int officers) {
        return RosterEngine.create().solve(office(officers));
    }

    @Test
    void the_test_knows_english() {
        assertThat(ENGLISH.size()).isGreaterThan(800);
        assertThat(ENGLISH.in("Loket 1 on Monday: 2 officers, paling sedikit 3"))
                .containsExactly("monday", "officers", "on");
        assertThat(ENGLISH.in("Tulis --locale, \"eligible\": true, days=2 atau weekly-wfh-cap untuk WFO dan WFH."))
                .isEmpty();
    }

    @Test
    void no_message_has_an_english_word() {
        var messages = Messages.in(ID).startingWith("");
        messages.keySet().removeIf(key -> key.matches("(workbook\\.(word|example)|csv\\.word)\\..*"));
        var found = new TreeMap<String, Object>();
        messages.forEach((key, text) -> {
            if (!ENGLISH.in(text).isEmpty()) {
                found.put(key + " = " + text, ENGLISH.in(text));
            }
        });
        assertThat(messages).hasSizeGreaterThan(900);
        assertThat(found).isEmpty();
    }

    @Test
    void no_letter_annex_calendar_and_workbook_has_one() throws IOException {
        var texts = Seen.files(solved(2), directory, ID);
        ProblemXlsx.draft(Optional.empty(), Optional.of(YearMonth.of(2026, 12)), directory.resolve("kantor.xlsx"), ID);
        texts.removeIf(
                text -> text.matches("(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART|DTEND|CALSCALE|METHOD|TRANSP|CLASS"
                        + "|STATUS|SEQUENCE|X-|TZ|REFRESH|LAST-MODIFIED|CREATED).*"));
        nothingEnglish(texts.stream()
                .map(text -> text.replaceFirst("^(SUMMARY|DESCRIPTION|NAME)[^:]*:", "")
                        .replace("\\n", " ")
                        .replaceAll("&\"[^\"]*\"", " "))
                .toList());
    }

    @Test
    void no_page_has_one() throws IOException {
        for (int officers : List.of(2, 8)) {
            var page = new StringWriter();
            RosterPage.write(solved(officers), page, ID);
            var data = new PageText(page.toString()).json();
            var texts = new ArrayList<String>();
            data.get("text").get("id").forEach(text -> texts.add(text.textValue()));
            // Sentences stand in both languages, Indonesian first.
            pairs(data, texts);
            nothingEnglish(texts);
        }
    }

    private static void pairs(JsonNode node, List<String> texts) {
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isTextual()
                && node.get(1).isTextual()) {
            texts.add(node.get(0).textValue());
            return;
        }
        node.properties().stream()
                .filter(part -> !part.getKey().equals("text") || part.getValue().isArray())
                .forEach(part -> pairs(part.getValue(), texts));
        if (node.isArray()) {
            node.forEach(part -> pairs(part, texts));
        }
    }

    @Test
    void no_answer_has_one() {
        for (int officers : List.of(2, 8)) {
            var roster = solved(officers);
            var texts = new ArrayList<String>();
            var explanation = RosterExplanation.of(roster);
            var words = explanation.words(ID);
            for (var asn : List.of("p1", "p3", "p4")) {
                roster.of(asn).forEach(day -> explanation
                        .cell(asn, day.date())
                        .ifPresent(cell -> texts.addAll(sentences(words.cell(cell)))));
                texts.add(words.turns(explanation.burden(asn)));
                texts.addAll(words.numbers(explanation.burden(asn)).keySet());
                texts.addAll(sentences(words.comparison(explanation.burden("p1"), explanation.burden("p2"))));
            }
            texts.addAll(sentences(words.whole(explanation.whole())));
            texts.add(roster.report().statusMessage(ID));
            var names = new Names(roster.problem());
            roster.report().findings().forEach(finding -> texts.add(finding.message(names, ID)));
            roster.report().notices().forEach(notice -> texts.add(notice.message(ID)));
            roster.report().impossibilities().forEach(one -> {
                one.reasons().forEach(reason -> texts.add(reason.message(ID)));
                one.mends().forEach(mend -> texts.add(mend.message(ID)));
            });
            new RuleWords(names, ID).describe(roster.problem().policy()).forEach(texts::add);
            var changes = RosterChanges.between(solved(2), roster);
            changes.all().forEach(change -> texts.add(changes.message(change, ID)));
            nothingEnglish(texts);
        }
    }

    private static List<String> sentences(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.sentence()), sentences(passage.details()).stream()))
                .toList();
    }

    @Test
    void no_error_has_one() {
        var wrong = """
                {"name": "x", "period": {"from": "2026-13-01", "to": "kemarin"}, "policy": {"preset": "rotasi"},
                 "units": [{"id": "a", "name": " A", "level": "DINAS"}], "counters": 7,
                 "asns": [{"id": "1", "name": "B", "unit": "tidak-ada", "nip": 1, "kind": "PNSS", "eligible": "ya", "warna": 1}]}
                """;
        var thrown = catchThrowableOfType(InvalidProblemException.class, () -> ProblemJson.parse(wrong));
        assertThat(thrown.errors()).hasSizeGreaterThan(5);
        // What may stand there and what was found are codes of the file.
        nothingEnglish(thrown.errors().stream()
                .map(error -> error.message(ID).replaceFirst("^[^:]*: ", "").replaceAll("(dikenal|boleh): .*", ""))
                .toList());
    }
}
