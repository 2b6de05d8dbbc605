package id.rotasi.service.publication;

import id.rotasi.Publication;
import id.rotasi.service.access.Account;
import id.rotasi.service.audit.AuditTrail;
import id.rotasi.service.problem.Plans;
import id.rotasi.service.problem.StoredProblems;
import id.rotasi.service.publication.Proposal.State;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.Publications.Approval;
import id.rotasi.service.roster.Rosters;
import id.rotasi.service.roster.StoredPublication;
import id.rotasi.service.roster.StoredRoster;
import id.rotasi.service.web.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a roster to a version that holds: one person proposes, another one approves. Each step is one transaction, and the plan
 * is locked in it, so that of two who decide at once one is told so.
 */
@Service
class Publishing {

    private final Plans plans;
    private final StoredProblems problems;
    private final Rosters rosters;
    private final Publications publications;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    Publishing(
            Plans plans,
            StoredProblems problems,
            Rosters rosters,
            Publications publications,
            Proposals proposals,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.problems = problems;
        this.rosters = rosters;
        this.publications = publications;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says that a roster should be published. @throws Refusal if it starts from a version that does not hold any more */
    @Transactional
    public Proposal propose(long roster, @Nullable String note, Account who) {
        var stored = rosters.get(roster);
        plans.locked(stored.planId());
        if (proposals.ofPlan(stored.planId()).stream()
                .anyMatch(other -> other.rosterId() == roster && other.state() != State.REJECTED)) {
            throw new Refusal(HttpStatus.CONFLICT, "already-proposed", roster);
        }
        var base = currentBase(stored);
        long id = proposals.add(stored, base.map(StoredPublication::id), Notes.checked(note), who.getUsername());
        audit.add(who.getUsername(), "proposed", "proposal " + id, "roster " + roster);
        return proposals.get(id);
    }

    /** Publishes what somebody else proposed, as the next version of its plan. */
    @Transactional
    public StoredPublication approve(long id, Account who) {
        var proposal = open(id, who);
        var roster = rosters.get(proposal.rosterId());
        var base = currentBase(roster);
        int number = base.map(StoredPublication::number).orElse(0) + 1;
        var at = OffsetDateTime.now(clock);
        var version = StoredPublication.versionOf(number);
        var finished = rosters.read(roster.id());
        var publication = base.isPresent()
                ? Publication.of(
                        finished,
                        version,
                        who.name(),
                        at,
                        publications.read(base.get().id()))
                : Publication.of(finished, version, who.name(), at);
        var approval = new Approval(
                roster.planId(),
                number,
                id,
                roster.id(),
                base.map(StoredPublication::id),
                proposal.proposedBy(),
                who.getUsername());
        long published = publications.add(approval, publication, at);
        audit.add(who.getUsername(), "approved", "proposal " + id, "publication %d, %s".formatted(published, version));
        return publications.get(published);
    }

    /** Says that what somebody else proposed is not published. */
    @Transactional
    public Proposal reject(long id, @Nullable String note, Account who) {
        open(id, who);
        proposals.reject(id, Notes.checked(note), who.getUsername());
        audit.add(who.getUsername(), "rejected", "proposal " + id, "");
        return proposals.get(id);
    }

    private Proposal open(long id, Account who) {
        plans.locked(proposals.get(id).planId());
        var proposal = proposals.get(id);
        if (proposal.state() != State.OPEN) {
            throw new Refusal(HttpStatus.CONFLICT, "decided", id);
        }
        if (proposal.proposedBy().equals(who.getUsername())) {
            throw new Refusal(HttpStatus.CONFLICT, "four-eyes");
        }
        return proposal;
    }

    /* What holds now; the roster must start from it, or it would undo what was published since. */
    private Optional<StoredPublication> currentBase(StoredRoster roster) {
        var base = problems.get(roster.problemId()).baseId();
        var current = publications.current(roster.planId());
        if (!Objects.equals(base, current.map(StoredPublication::id).orElse(null))) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "out-of-date",
                    current.map(StoredPublication::version).orElse(""));
        }
        return current;
    }
}
