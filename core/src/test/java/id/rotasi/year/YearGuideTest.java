package id.rotasi.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.EngineOptions;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Lock;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.Guide;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.RosterCalendar;
import id.rotasi.io.RosterCsv;
import id.rotasi.io.RosterJson;
import id.rotasi.io.RosterPage;
import id.rotasi.study.RosterAdvice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide is the code below, between the marks. */
class YearGuideTest {

    @TempDir
    Path folder;

    private static LocalDate december(int day) {
        return LocalDate.of(2025, 12, day);
    }

    @Test
    void the_code_of_the_guide_does_what_it_says() throws IOException {
        var engine = RosterEngine.create(EngineOptions.defaults()
                .withTimeLimit(Duration.ofMinutes(5))
                .withStepLimit(100)
                .withThreads(1));
        var problem = SmallOffice.december().build();
        var locale = Locale.ENGLISH;
        var out = new ArrayList<Object>();
        // guide: begin
        // 28 November: the head signs; from now on a day is evidence
        Roster december = engine.solve(problem);
        Publication v1 = Publication.of(december, "v1", "Head", OffsetDateTime.parse("2025-11-28T16:00:00+07:00"));
        RosterCsv.write(december, folder.resolve("roster.csv"));
        RosterJson.write(v1, folder.resolve("publication.json"));

        // 9 December, evening: somebody falls ill; days through the 9th stay, mode and post
        var illness = new Absence("p3", AbsenceKind.LEAVE, LocalDate.of(2025, 12, 10), LocalDate.of(2025, 12, 11));
        Roster repaired = engine.solve(problem.toBuilder()
                .absences(illness)
                .published(RosterJson.readPublication(folder), LocalDate.of(2025, 12, 9))
                .build());
        out.add(repaired.report().changes()); // changed days and posts, and how few there can be
        out.add(repaired.report().inherited()); // what the settled days cost

        // who is told, and what
        RosterChanges changes = RosterChanges.between(v1, repaired);
        for (var asn : changes.people()) {
            out.add(changes.message(asn, "v2", locale));
        }
        Publication v2 = Publication.of(repaired, "v2", "Head", OffsetDateTime.parse("2025-12-09T19:00:00+07:00"), v1);
        AnnexXlsx.in(locale).write(repaired, changes, folder); // only what changes, old and new
        RosterPage.write(repaired, changes, "v1", folder.resolve("roster.html"), locale); // a list, and marks
        RosterCalendar.in(locale).publishedAs(v2).write(repaired, folder); // update in place

        // 12 December: "may I be at home on the 18th?" - and if not, who would swap
        RosterAdvice advice = RosterAdvice.of(repaired);
        var answer = advice.change("p5", LocalDate.of(2025, 12, 18), WorkMode.WFH);
        answer.message(locale).forEach(out::add);
        advice.swaps("p5", LocalDate.of(2025, 12, 18), 3).forEach(way -> out.add(way.difference()));
        advice.standIns("p4", LocalDate.of(2025, 12, 19), 10).forEach(way -> out.add(way.moves()));

        // where events come all day: the problem is held, and an event takes milliseconds
        RosterEngine.Session session = engine.open(repaired.problem());
        session.apply(p -> p.absences(
                new Absence("p6", AbsenceKind.LEAVE, LocalDate.of(2025, 12, 10), LocalDate.of(2025, 12, 10))));
        out.add(session.changes().all()); // what the event changed
        RosterAdvice.of(session).standIns("p7", LocalDate.of(2025, 12, 10), 10);

        // a day decided by hand stays so, whatever the rules say
        Roster decided = engine.solve(repaired.problem().toBuilder()
                .locks(Lock.onSite("p5", LocalDate.of(2025, 12, 22)).because("meeting"))
                .published(v2, LocalDate.of(2025, 12, 12))
                .build());

        // January goes on where December ended
        var january = RosterProblem.builder(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), problem.policy())
                .units(problem.units())
                .counters(problem.counters())
                .asns(problem.asns())
                .history(decided)
                .build();

        // a roster from a database or a spreadsheet is counted again, never believed
        Roster counted = Roster.of(problem, RosterCsv.read(folder.resolve("roster.csv")));
        // guide: end
        assertThat(counted.report().score()).isEqualTo(december.report().score());
        assertThat(decided.of("p5", december(22)).orElseThrow().mode()).isEqualTo(WorkMode.WFO);
        assertThat(engine.solve(january).report().score().hard()).isZero();
        assertThat(out).isNotEmpty();
        assertThat(changes.people()).contains("p3");
    }

    @Test
    void the_guide_shows_this_code() throws IOException {
        assertThat(Guide.page("year.md")).contains(Guide.codeOf(YearGuideTest.class));
    }
}
