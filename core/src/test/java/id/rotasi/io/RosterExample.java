package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.table.PostCodes;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.internal.report.ImpossibilityRecord;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.internal.report.RuleResultRecord;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A roster with every kind of finding. */
final class RosterExample {

    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private RosterExample() {}

    static Roster roster(Optional<Cost> bound) {
        var problem = RosterProblem.builder(MONDAY, TUESDAY, Presets.rotation5050())
                .name("Desember")
                .units(Unit.root("dinas", "Dinas", UnitLevel.AGENCY))
                .sites(List.of(Site.of("gedung", "Gedung A", 1)))
                .counters(ServiceCounter.of("loket-1", "Loket 1", "dinas", 0))
                .asns(
                        Asn.builder("p1", "Siti", "dinas").eligible().build(),
                        Asn.builder("p,\"2\"", "Budi", "dinas").build())
                .build();
        var assignments = List.of(
                assignment("p1", MONDAY, WorkMode.WFH, "", ""),
                assignment("p1", TUESDAY, WorkMode.WFO, "loket-1", ""),
                assignment("p,\"2\"", MONDAY, WorkMode.WFO, "OFFICE", "eligibility"),
                assignment("p,\"2\"", TUESDAY, WorkMode.ABSENT, "", ""));
        return new FinishedRoster(problem, assignments, report(bound));
    }

    private static Assignment assignment(String asn, LocalDate date, WorkMode mode, String post, String reason) {
        return Assignment.of(asn, date, mode, text(post).map(PostCodes::post), text(reason));
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static RosterReport report(Optional<Cost> bound) {
        var timings = new LinkedHashMap<String, Duration>();
        timings.put("check", Duration.ofMillis(2));
        timings.put("search", Duration.ofMillis(1500));
        var short1 = finding("counter-staffing", 1, 0, new Subject.OfCounter("loket-1", MONDAY), Price.Shape.AT_LEAST);
        var findings = List.of(
                short1,
                finding("site-capacity", 1, 0, new Subject.OfSite("gedung", MONDAY), Price.Shape.AT_MOST),
                finding("wfh-day-cap", 1, 0, new Subject.OfUnit("dinas", MONDAY), Price.Shape.AT_MOST),
                finding("wfh-day-cap", 1, 0, new Subject.OfScope(MONDAY), Price.Shape.AT_MOST),
                finding("not-both-remote", 1, 0, new Subject.OfPair("p1", "p,\"2\"", MONDAY), Price.Shape.AT_MOST),
                finding("person-balance", 0, 100, new Subject.OfAsn("p1", MONDAY, TUESDAY), Price.Shape.NEAR),
                finding("weekday-fairness", 0, 10, new Subject.OfDayClass("p1", DayClass.BRIDGE), Price.Shape.NEAR));
        return new RosterReportRecord(
                RosterStatus.INFEASIBLE,
                Cost.of(5, 110),
                bound,
                2,
                3,
                2,
                1,
                42,
                RosterReport.StopReason.BOUND,
                new RosterReport.Effort(12, 3, 40, 5_000),
                timings,
                List.of(new RuleResultRecord("counter-staffing", Cost.of(1, 0), 1)),
                findings,
                new FairnessRecord(1, new Spread(1, 1, 1), new Spread(1, 1, 1), new Spread(0, 0, 0)),
                List.of(new Notice("time-limit", Map.of("seconds", 30))),
                List.of(new ImpossibilityRecord(List.of(short1), 1, List.of(), List.of())),
                Cost.ZERO,
                Optional.empty());
    }

    private static Finding finding(String rule, long hard, long soft, Subject subject, Price.Shape shape) {
        int ceiling = shape == Price.Shape.AT_LEAST ? Integer.MAX_VALUE : 1;
        return new FindingRecord(rule, rule, Cost.of(hard, soft), subject, 2, 1, ceiling, shape, List.of());
    }
}
