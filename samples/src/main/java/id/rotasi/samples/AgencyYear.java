package id.rotasi.samples;

import id.rotasi.EngineOptions;
import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.Holiday;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility.Exclusion;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.Posting;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.preset.Presets;
import id.rotasi.study.RosterAdvice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Twelve months of one agency, December 2025 to November 2026: each month is made, signed and published, and what happens
 * then changes as few days as can be. Tells what each event cost.
 */
final class AgencyYear {

    static final String NAME = "a-year";

    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final int MONTHS = 12;
    private static final int MEMORY = 92;
    private static final String HEAD = "Kepala Dinas";

    private final Console console;
    private final Texts texts;
    private final RosterEngine engine;
    private Roster roster;
    private Publication published;

    private AgencyYear(EngineOptions options, Console console) {
        this.console = console;
        this.texts = console.texts();
        this.engine = RosterEngine.create(options);
        this.roster = engine.solve(AgencyProblem.of(FIRST));
        this.published =
                Publication.of(roster, "2025-12", HEAD, at(FIRST.atDay(1).minusDays(3)));
    }

    /** Runs through the year and tells it. */
    static int run(EngineOptions options, Console console) {
        new AgencyYear(options, console).tell();
        return Program.OK;
    }

    private static OffsetDateTime at(LocalDate date) {
        return date.atTime(16, 0).atOffset(ZoneOffset.ofHours(7));
    }

    private void tell() {
        console.line(texts.text("sample." + NAME));
        for (int number = 0; number < MONTHS; number++) {
            var month = FIRST.plusMonths(number);
            if (number > 0) {
                roster = engine.solve(next(month));
                published = Publication.of(
                        roster, month.toString(), HEAD, at(month.atDay(1).minusDays(3)));
            }
            made(month);
            if (number == 0) {
                december();
            } else {
                ordinary(month, number);
            }
            turns();
        }
    }

    private void made(YearMonth month) {
        console.line("");
        var report = roster.report();
        Lines.wrap(
                        texts.text(
                                "year.made",
                                month.toString(),
                                roster.problem().asns().size(),
                                texts.number(report.score().soft()),
                                texts.number(report.bound().orElseThrow().soft()),
                                texts.number(report.inherited().soft())),
                        Console.WIDTH)
                .forEach(console::line);
    }

    /** The events of a month as it goes. */
    private void december() {
        var officer = officer(day(10));
        event(
                day(9),
                "year.ill",
                officer,
                problem -> problem.absences(new Absence(officer, AbsenceKind.LEAVE, day(10), day(11))));
        swap(day(12), officer(day(18)), day(18));
        event(
                day(15),
                "year.joins",
                "baru",
                problem -> problem.asns(AgencyProblem.person("baru", "Pegawai Baru", "pelayanan").toBuilder()
                        .service(Span.from(day(16)))
                        .build()));
        event(day(15), "year.leaves", "p30", change("p30", asn -> asn.service(Span.through(day(19)))));
        event(day(15), "year.moves", "p12", change("p12", asn -> asn.postings(List.of(Posting.to("umum", day(16))))));
        event(
                day(16),
                "year.sanction",
                "p21",
                change(
                        "p21",
                        asn -> asn.ineligible(
                                List.of(new Exclusion(IneligibilityReason.DISCIPLINE, Span.from(day(17)))))));
        event(
                day(17),
                "year.counter",
                "loket-3",
                problem -> problem.counters(ServiceCounter.builder("loket-3", "Loket 3", "pelayanan")
                        .minimum(1)
                        .open(Span.from(day(18)))
                        .build()));
        event(
                day(20),
                "year.holiday",
                texts.date(day(29)),
                problem -> problem.calendar(roster.problem()
                        .calendar()
                        .withAdded(
                                List.of(new Holiday(day(29), "Libur tambahan", Holiday.Type.PUBLIC_HOLIDAY, "SKB")))));
    }

    private LocalDate day(int number) {
        return roster.problem().period().from().withDayOfMonth(number);
    }

    /** An illness in the middle, leave at the end. */
    private void ordinary(YearMonth month, int number) {
        var ill = officer(workingDay(month.atDay(12)));
        event(
                month.atDay(11),
                "year.ill",
                ill,
                problem -> problem.absences(new Absence(ill, AbsenceKind.LEAVE, month.atDay(12), month.atDay(15))));
        var away = "p" + (2 + 3 * number % 28);
        event(
                month.atDay(18),
                "year.leave",
                away,
                problem -> problem.absences(new Absence(away, AbsenceKind.LEAVE, month.atDay(20), month.atDay(26))));
    }

    private LocalDate workingDay(LocalDate from) {
        return from.datesUntil(from.plusDays(10))
                .filter(date ->
                        roster.assignments().stream().anyMatch(row -> row.date().equals(date)))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who stands at the first counter on that date. */
    private String officer(LocalDate date) {
        return roster.assignments().stream()
                .filter(row -> row.date().equals(date))
                .filter(row ->
                        row.post().filter(post -> post.id().equals("loket-1")).isPresent())
                .findFirst()
                .orElseThrow()
                .asn();
    }

    private UnaryOperator<RosterProblem.Builder> change(String who, UnaryOperator<Asn.Builder> change) {
        return problem -> problem.replaceAsns(roster.problem().asns().stream()
                .map(asn -> asn.id().equals(who) ? change.apply(asn.toBuilder()).build() : asn)
                .toList());
    }

    private void swap(LocalDate today, String asn, LocalDate date) {
        var settled = roster.problem().toBuilder().published(published, today).build();
        var ways = RosterAdvice.of(Roster.of(settled, roster.assignments())).swaps(asn, date, 1);
        if (ways.isEmpty()) {
            console.line(texts.text("year.noSwap", texts.date(today), name(asn)));
            return;
        }
        event(
                today,
                "year.swap",
                asn,
                problem -> problem.locks(ways.get(0).moves().stream()
                        .map(move -> Lock.of(
                                        move.after().asn(),
                                        move.after().date(),
                                        move.after().mode(),
                                        move.after().post())
                                .because("tukar hari"))
                        .toList()));
    }

    /** Something happens in the evening of that day: days through it stay. */
    private void event(LocalDate today, String key, String who, UnaryOperator<RosterProblem.Builder> change) {
        var before = roster;
        roster = engine.solve(change.apply(roster.problem().toBuilder())
                .published(published, today)
                .build());
        var changes = RosterChanges.between(published, roster);
        var counted = roster.report().changes();
        var cost = roster.report().score().plus(roster.report().inherited()).soft()
                - before.report().score().plus(before.report().inherited()).soft();
        console.line(texts.text("year.event", texts.date(today), texts.text(key, name(who))));
        Lines.item(texts.text(
                        "year.changes",
                        changes.days(),
                        counted.map(known -> known.leastDays()).orElse(0L),
                        changes.posts(),
                        changes.forced().size(),
                        changes.people().size(),
                        (cost > 0 ? "+" : "") + texts.number(cost)))
                .forEach(console::line);
        published = Publication.of(
                roster, published.version() + "'", HEAD, published.at().plusDays(1), published);
    }

    private String name(String id) {
        return roster.problem().asns().stream()
                .filter(asn -> asn.id().equals(id))
                .findFirst()
                .map(Asn::name)
                .orElse(id);
    }

    private void turns() {
        var fairness = roster.report().fairness();
        Lines.wrap(
                        texts.text(
                                "year.turns",
                                fairness.wfhDays().min(),
                                fairness.wfhDays().max(),
                                fairness.fridays().min(),
                                fairness.fridays().max()),
                        Console.WIDTH)
                .forEach(console::line);
    }

    private RosterProblem next(YearMonth month) {
        var before = roster.problem();
        var first = month.atDay(1);
        return AgencyProblem.of(month).toBuilder()
                .replaceAsns(before.asns().stream()
                        .filter(asn -> !asn.service().isBefore(first.minusDays(MEMORY)))
                        .toList())
                .replaceCounters(before.counters())
                .calendar(before.calendar())
                .history(before.history().stream()
                        .filter(day -> day.date().isAfter(first.minusDays(MEMORY)))
                        .toList())
                .history(roster)
                .build();
    }

    /** The agency of which the year is told. */
    static final class AgencyProblem {

        private static final List<String> UNITS = List.of("pelayanan", "umum", "perizinan");

        private AgencyProblem() {}

        static RosterProblem of(YearMonth month) {
            return RosterProblem.builder(month.atDay(1), month.atEndOfMonth(), Presets.rotation5050())
                    .name("DPMPTSP " + month)
                    .units(Unit.root("dinas", "DPMPTSP", UnitLevel.AGENCY))
                    .units(UNITS.stream()
                            .map(id -> Unit.under("dinas", id, "Bidang " + id, UnitLevel.DIVISION))
                            .toList())
                    .counters(
                            ServiceCounter.of("loket-1", "Loket 1", "pelayanan", 2)
                                    .requiring("loket"),
                            ServiceCounter.of("loket-2", "Loket 2", "dinas", 1))
                    .asns(IntStream.rangeClosed(1, 30)
                            .mapToObj(n -> person("p" + n, "Pegawai " + n, UNITS.get(n % 3)))
                            .toList())
                    .build();
        }

        static Asn person(String id, String name, String unit) {
            return Asn.builder(id, name, unit)
                    .eligible()
                    .qualifications(Set.of("loket"))
                    .build();
        }
    }
}
