package id.rotasi;

import id.rotasi.Roster.Audience;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Letter.Signer;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Unit;
import id.rotasi.internal.NamedGroups;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import java.util.List;
import java.util.Optional;

/** Rosters without what an audience may not see. */
final class AudienceView {

    private AudienceView() {}

    static Roster of(Roster roster, Audience audience) {
        return switch (audience) {
            case OFFICER -> roster;
            case HEAD -> forHead(roster);
            case EVERYBODY -> forEverybody(roster);
        };
    }

    private static Roster forHead(Roster roster) {
        var people =
                roster.problem().asns().stream().map(AudienceView::assessed).toList();
        var problem = with(roster.problem(), people, roster.problem().toBuilder());
        var findings = roster.report().findings().stream()
                .filter(finding -> !finding.type().equals(Preferences.TYPE))
                .toList();
        var report = roster.report();
        return new FinishedRoster(
                problem, roster.assignments(), told(report, findings, report.notices(), report.impossibilities()));
    }

    private static Roster forEverybody(Roster roster) {
        var source = roster.problem();
        var people = source.asns().stream().map(AudienceView::named).toList();
        var builder = source.toBuilder()
                .letter(unnumbered(source.letter()))
                .policy(NamedGroups.within(source.policy(), asn -> false, post -> true))
                .replaceAbsences(List.of())
                .replaceLocks(
                        source.locks().stream().map(AudienceView::unexplained).toList());
        var days = roster.assignments().stream()
                .map(day -> Assignment.of(day.asn(), day.date(), day.mode(), day.post(), Optional.empty())
                        .withDesk(day.desk()))
                .toList();
        var findings = roster.report().findings().stream()
                .filter(finding -> finding.subject().people().isEmpty())
                .toList();
        return new FinishedRoster(
                with(source, people, builder), days, told(roster.report(), findings, List.of(), List.of()));
    }

    /* Unchecked: what is left need not be a problem that could be solved. */
    private static RosterProblem with(RosterProblem source, List<Asn> people, RosterProblem.Builder builder) {
        return builder.replaceAsns(people).collected();
    }

    private static Asn assessed(Asn asn) {
        return asn.toBuilder()
                .eligibility(Eligibility.notAssessed())
                .clearIneligible()
                .clearPreferences()
                .build();
    }

    private static Asn named(Asn asn) {
        var bare = Asn.builder(asn.id(), asn.name(), asn.unit())
                .service(asn.service())
                .workingDays(asn.workingDays())
                .postings(asn.postings().stream().map(AudienceView::moved).toList());
        asn.title().ifPresent(bare::title);
        return bare.build();
    }

    private static Unit.Posting moved(Unit.Posting posting) {
        var bare = Unit.Posting.builder(posting.from());
        posting.unit().ifPresent(bare::unit);
        return bare.build();
    }

    private static Lock unexplained(Lock lock) {
        return Lock.of(lock.asn(), lock.date(), lock.mode(), lock.post());
    }

    private static Letter unnumbered(Letter letter) {
        var builder = letter.toBuilder();
        letter.signer().map(AudienceView::unnumbered).ifPresent(builder::signer);
        letter.acknowledgedBy().map(AudienceView::unnumbered).ifPresent(builder::acknowledgedBy);
        return builder.build();
    }

    private static Signer unnumbered(Signer signer) {
        var named = Signer.of(signer.position(), signer.name());
        return signer.rank().map(named::withRank).orElse(named);
    }

    private static RosterReport told(
            RosterReport report,
            List<Finding> findings,
            List<RosterReport.Notice> notices,
            List<RosterReport.Impossibility> impossibilities) {
        return new RosterReportRecord(
                report.status(),
                report.score(),
                report.bound(),
                report.asns(),
                report.cells(),
                report.freeCells(),
                report.components(),
                report.seed(),
                report.stoppedBy(),
                report.effort(),
                report.timings(),
                report.rules(),
                findings,
                report.fairness(),
                notices,
                impossibilities,
                report.inherited(),
                report.changes());
    }
}
