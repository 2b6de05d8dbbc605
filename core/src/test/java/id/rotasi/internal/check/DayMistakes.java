package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.date;
import static id.rotasi.internal.check.Mistake.mistake;

import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.WorkMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with days of people: absences, assemblies, pairs, what was published and what was worked before. */
final class DayMistakes {

    private static final LocalDate EVE = Draft.FIRST.minusDays(3);

    private DayMistakes() {}

    /** Those of absences, assemblies and pairs, and then of the days that were published or worked before. */
    static Stream<Mistake> all() {
        return Stream.of(ofAbsencesAndPairs(), ofPublished(), ofHistory(), ofLocks())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Mistake> ofAbsencesAndPairs() {
        return Stream.of(
                mistake(
                        "absence of nobody",
                        "$.absences[2].asn",
                        "unknown-asn",
                        draft -> draft.absences.add(new Absence("fitri", AbsenceKind.LEAVE, date(8), date(9)))),
                mistake(
                        "absence backwards",
                        "$.absences[2]",
                        "absence-backwards",
                        draft -> draft.absences.add(new Absence("citra", AbsenceKind.LEAVE, date(9), date(8)))),
                mistake(
                        "absence outside the period",
                        "$.absences[2]",
                        "absence-outside-period",
                        draft -> draft.absences.add(new Absence(
                                "citra", AbsenceKind.LEAVE, Draft.LAST.plusDays(1), Draft.LAST.plusDays(2)))),
                mistake(
                        "leave during official travel",
                        "$.absences[2]",
                        "absences-contradict",
                        draft -> draft.absences.add(
                                new Absence("budi", AbsenceKind.OFFICIAL_TRAVEL, date(9), date(12)))),
                mistake("both halves of a day", "$.absences[3]", "absences-two-halves", draft -> {
                    draft.absences.add(new Absence("citra", AbsenceKind.LEAVE, date(9), date(10), Part.MORNING));
                    draft.absences.add(new Absence("citra", AbsenceKind.LEAVE, date(10), date(11), Part.AFTERNOON));
                }),
                mistake(
                        "half a day of leave on a day of official travel",
                        "$.absences[3]",
                        "absences-contradict",
                        draft -> {
                            draft.absences.add(new Absence("citra", AbsenceKind.OFFICIAL_TRAVEL, date(9), date(10)));
                            draft.absences.add(
                                    new Absence("citra", AbsenceKind.LEAVE, date(10), date(10), Part.MORNING));
                        }),
                mistake(
                        "assembly of an unknown unit",
                        "$.onSiteDates[1].unit",
                        "unknown-unit",
                        draft -> draft.onSiteDates.add(new Unit.OnSiteDate("satpol", date(3), "Apel"))),
                mistake(
                        "assembly outside the period",
                        "$.onSiteDates[1].date",
                        "date-outside-period",
                        draft -> draft.onSiteDates.add(new Unit.OnSiteDate("kota", Draft.LAST.plusDays(1), "Apel"))),
                mistake(
                        "unknown substitute",
                        "$.substitutes[1].second",
                        "unknown-asn",
                        draft -> draft.substitutes.add(new Substitutes("dewi", "fitri"))),
                mistake(
                        "one's own substitute",
                        "$.substitutes[1].second",
                        "substitute-of-oneself",
                        draft -> draft.substitutes.add(new Substitutes("dewi", "dewi"))),
                mistake(
                        "a pair twice, the other way round",
                        "$.substitutes[1]",
                        "duplicate-pair",
                        draft -> draft.substitutes.add(new Substitutes("citra", "budi"))));
    }

    private static Stream<Mistake> ofPublished() {
        return Stream.of(
                mistake(
                        "frozen beyond the period",
                        "$.published.frozenThrough",
                        "date-outside-period",
                        draft -> draft.publish(Optional.of(Draft.LAST.plusYears(1)))),
                mistake(
                        "published for nobody",
                        "$.published.days[0].asn",
                        "unknown-asn-of-day",
                        draft -> draft.publish(Optional.empty(), new Day("fitri", date(2), WorkMode.WFH))),
                mistake(
                        "published after the period",
                        "$.published.days[0].date",
                        "date-outside-period",
                        draft -> draft.publish(
                                Optional.empty(), new Day("citra", Draft.LAST.plusDays(1), WorkMode.WFH))),
                mistake(
                        "published before the period",
                        "$.published.days[0].date",
                        "published-before-period",
                        draft -> draft.publish(Optional.empty(), new Day("citra", date(1).minusDays(3), WorkMode.WFH))),
                mistake(
                        "published at an unknown counter",
                        "$.published.days[0].post",
                        "unknown-post",
                        draft -> draft.publish(Optional.empty(), at("citra", date(2), "akta"))),
                mistake(
                        "published at home and at a counter",
                        "$.published.days[0].mode",
                        "post-not-on-site",
                        draft -> draft.publish(
                                Optional.empty(),
                                new Day("citra", date(2), WorkMode.WFH, Optional.of(Post.counter("ktp"))))),
                mistake(
                        "published twice",
                        "$.published.days[1]",
                        "published-twice",
                        draft -> draft.publish(
                                Optional.empty(),
                                new Day("citra", date(2), WorkMode.WFH),
                                new Day("citra", date(2), WorkMode.WFO))));
    }

    private static Stream<Mistake> ofLocks() {
        return Stream.of(
                locked("locked for nobody", ".asn", "unknown-asn", Lock.atHome("fitri", date(4))),
                locked("locked outside the period", ".date", "date-outside-period", Lock.atHome("citra", EVE)),
                locked(
                        "locked absent",
                        ".mode",
                        "lock-absent-mode",
                        Lock.of("citra", date(4), WorkMode.ABSENT, Optional.empty())),
                locked(
                        "locked at home and at a counter",
                        ".mode",
                        "post-not-on-site",
                        Lock.of("citra", date(4), WorkMode.WFH, Optional.of(Post.counter("ktp")))),
                locked(
                        "locked at an unknown counter",
                        ".post",
                        "unknown-post",
                        Lock.onSite("citra", date(4), Post.counter("akta"))),
                locked(
                        "locked for a reason that is too long",
                        ".reason",
                        "text-too-long",
                        Lock.atHome("citra", date(4)).because("x".repeat(100_001))),
                locked("locked though settled", "", "lock-settled", Lock.atHome("citra", date(2))),
                locked("locked on a Sunday", "", "lock-off-duty", Lock.atHome("citra", date(7))),
                locked("locked on leave", "", "lock-off-duty", Lock.atHome("budi", date(8))),
                locked(
                        "locked at a post of others",
                        ".post",
                        "lock-impossible",
                        Lock.onSite("citra", date(4), Post.counter("info"))),
                locked(
                        "locked as off, who works in no shifts",
                        ".mode",
                        "lock-not-in-shifts",
                        Lock.of("citra", date(4), WorkMode.OFF, Optional.empty())),
                mistake("locked at home, who works in shifts", "$.locks[0].mode", "lock-in-shifts", draft -> {
                    draft.units.replaceAll(unit -> unit.withWorkingWeek(WorkingWeek.SHIFTS));
                    draft.locks.add(Lock.atHome("citra", date(4)));
                }),
                mistake("locked twice", "$.locks[1]", "lock-twice", draft -> {
                    draft.locks.add(Lock.atHome("citra", date(4)));
                    draft.locks.add(Lock.onSite("citra", date(4)));
                }));
    }

    private static Mistake locked(String what, String rest, String code, Lock lock) {
        return mistake(what, "$.locks[0]" + rest, code, draft -> draft.locks.add(lock));
    }

    private static Stream<Mistake> ofHistory() {
        return Stream.of(
                mistake(
                        "history of nobody",
                        "$.history.days[2].asn",
                        "unknown-asn-of-day",
                        draft -> draft.history.add(new Day("fitri", EVE, WorkMode.WFH))),
                mistake(
                        "history in the period",
                        "$.history.days[2].date",
                        "history-in-period",
                        draft -> draft.history.add(new Day("budi", Draft.FIRST, WorkMode.WFH))),
                mistake(
                        "history of more than 366 days ago",
                        "$.history.days[2].date",
                        "history-too-old",
                        draft -> draft.history.add(new Day("budi", Draft.FIRST.minusDays(367), WorkMode.WFH))),
                mistake(
                        "history since the beginning of days",
                        "$.history.days[2].date",
                        "date-out-of-range",
                        draft -> draft.history.add(new Day("budi", LocalDate.MIN, WorkMode.WFH))),
                mistake(
                        "history twice",
                        "$.history.days[2]",
                        "history-twice",
                        draft -> draft.history.add(new Day("citra", EVE, WorkMode.WFH))),
                mistake(
                        "history at an unknown counter",
                        "$.history.days[2].post",
                        "unknown-post",
                        draft -> draft.history.add(at("budi", EVE, "akta"))),
                mistake(
                        "history on a duty that no problem has",
                        "$.history.days[2].post",
                        "unknown-post",
                        draft -> draft.history.add(new Day(
                                "budi",
                                EVE,
                                WorkMode.WFO,
                                Optional.of(Post.duty("ktp", LocalTime.of(8, 0), Duration.ofHours(8)))))),
                mistake(
                        "history on leave and in the office",
                        "$.history.days[2].mode",
                        "post-not-on-site",
                        draft -> draft.history.add(new Day("budi", EVE, WorkMode.ABSENT, Optional.of(Post.OFFICE)))),
                mistake(
                        "history in a year without holidays",
                        "$.history.days[2].date",
                        "no-holidays",
                        draft -> draft.history.add(new Day("budi", LocalDate.of(2024, 12, 20), WorkMode.WFH))));
    }

    private static Day at(String asn, LocalDate date, String counter) {
        return new Day(asn, date, WorkMode.WFO, Optional.of(Post.counter(counter)));
    }
}
