package id.rotasi.service.publication;

import id.rotasi.io.AnnexXlsx;
import id.rotasi.io.RosterCalendar;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.Rosters;
import id.rotasi.service.web.Download;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RosterController {

    /* The page of the library has its script inside; it gets an origin of its own, so that it can reach nothing of ours. */
    private static final String APART = "sandbox allow-scripts allow-downloads allow-modals; frame-ancestors 'none'";

    private final StoredProblems problems;
    private final Rosters rosters;
    private final Publications publications;
    private final VersionChanges changes;

    RosterController(StoredProblems problems, Rosters rosters, Publications publications, VersionChanges changes) {
        this.problems = problems;
        this.rosters = rosters;
        this.publications = publications;
        this.changes = changes;
    }

    @GetMapping("/api/rosters/{roster}")
    RosterView roster(@PathVariable long roster, Locale locale) {
        var stored = rosters.get(roster);
        boolean revises = problems.get(stored.problemId()).baseId() != null;
        return RosterView.of(
                stored, rosters.read(roster), rosters.report(roster), revises, publications.ofRoster(roster), locale);
    }

    /** The roster page, for a window of its own. */
    @GetMapping(path = "/api/rosters/{roster}/page", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page(@PathVariable long roster) {
        return ResponseEntity.ok().header("Content-Security-Policy", APART).body(rosters.page(roster));
    }

    /** The annexes of the assignment letters, as an archive. */
    @GetMapping("/api/rosters/{roster}/annex")
    ResponseEntity<byte[]> annex(@PathVariable long roster, Locale locale) {
        var finished = rosters.read(roster);
        return Download.of("annex-%d.zip".formatted(roster), Download.ZIP, stream -> AnnexXlsx.in(locale)
                .write(finished, stream));
    }

    /** Who changes, when, from what to what and why, with a letter to each. */
    @GetMapping("/api/rosters/{roster}/changes")
    ChangesView changes(@PathVariable long roster, Locale locale) {
        return ChangesView.of(changes.of(roster), locale);
    }

    /** The letters, calendars and annexes of what changes, as an archive. */
    @GetMapping("/api/rosters/{roster}/letters")
    ResponseEntity<byte[]> letters(@PathVariable long roster, Locale locale) {
        var changed = changes.of(roster);
        var published = publications.ofRoster(roster).map(version -> publications.read(version.id()));
        return Download.of(
                "letters-%d.zip".formatted(roster),
                Download.ZIP,
                stream -> Letters.write(changed, published, stream, locale));
    }

    /** The calendars of a version, of each person and unit, as an archive. */
    @GetMapping("/api/publications/{publication}/calendars")
    ResponseEntity<byte[]> calendars(@PathVariable long publication, Locale locale) {
        var stored = publications.get(publication);
        var calendar = RosterCalendar.in(locale).publishedAs(publications.read(publication));
        var roster = rosters.read(stored.rosterId());
        return Download.of(
                "calendars-%d.zip".formatted(publication), Download.ZIP, stream -> calendar.write(roster, stream));
    }
}
