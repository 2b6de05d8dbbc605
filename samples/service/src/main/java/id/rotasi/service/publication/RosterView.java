package id.rotasi.service.publication;

import id.rotasi.Roster;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import id.rotasi.service.roster.StoredRoster;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A roster as a page shows it before somebody proposes it.
 *
 * @param statusMessage the status in words
 * @param cost soft cost
 * @param bound no roster costs less, if that is known
 * @param gap how far it is from the best one at most, 0 to 1, if that is known
 * @param revises whether it changes a version that was published
 * @param version as it was published, if it was
 * @param publicationId of that version
 * @param findings what costs most, hard rules first
 */
record RosterView(
        StoredRoster roster,
        String statusMessage,
        long hard,
        long cost,
        @Nullable Long bound,
        @Nullable Double gap,
        boolean revises,
        @Nullable String version,
        @Nullable Long publicationId,
        List<String> findings,
        List<String> notices) {

    private static final int MOST_FINDINGS = 10;

    static RosterView of(
            StoredRoster stored,
            Roster roster,
            RosterReport report,
            boolean revises,
            java.util.Optional<id.rotasi.service.roster.StoredPublication> published,
            Locale locale) {
        var words = Messages.in(locale);
        var names = new Names(roster.problem());
        return new RosterView(
                stored,
                report.statusMessage(locale),
                report.score().hard(),
                report.score().soft(),
                report.bound().map(Cost::soft).orElse(null),
                boxed(report.gap()),
                revises,
                published.map(p -> p.version()).orElse(null),
                published.map(p -> p.id()).orElse(null),
                report.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> words.finding(finding, names))
                        .toList(),
                report.notices().stream().map(notice -> notice.message(locale)).toList());
    }

    private static @Nullable Double boxed(OptionalDouble gap) {
        return gap.isPresent() ? gap.getAsDouble() : null;
    }
}
