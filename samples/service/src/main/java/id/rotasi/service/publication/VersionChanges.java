package id.rotasi.service.publication;

import id.rotasi.Publication;
import id.rotasi.Roster;
import id.rotasi.RosterChanges;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.Rosters;
import id.rotasi.service.roster.StoredPublication;
import id.rotasi.service.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a roster changes of the version that it starts from. */
@Component
public class VersionChanges {

    private final StoredProblems problems;
    private final Rosters rosters;
    private final Publications publications;

    VersionChanges(StoredProblems problems, Rosters rosters, Publications publications) {
        this.problems = problems;
        this.rosters = rosters;
        this.publications = publications;
    }

    /**
     * What is changed.
     *
     * @param since the version that is changed
     * @param version how the changed one is called, or will be when it is approved
     */
    public record Changed(Roster roster, Publication since, String version, RosterChanges changes) {}

    /** What a roster changes. @throws Refusal if it is the first of its plan */
    public Changed of(long roster) {
        var base = problems.get(rosters.get(roster).problemId()).baseId();
        if (base == null) {
            throw new Refusal(HttpStatus.NOT_FOUND, "no-changes", roster);
        }
        var since = publications.read(base);
        var later = rosters.read(roster);
        var version = StoredPublication.versionOf(publications.get(base).number() + 1);
        return new Changed(later, since, version, RosterChanges.between(since, later));
    }
}
