package id.rotasi.service.publication;

import id.rotasi.service.access.Account;
import id.rotasi.service.roster.StoredPublication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposalController {

    private final Publishing publishing;

    ProposalController(Publishing publishing) {
        this.publishing = publishing;
    }

    /** What somebody adds. */
    record Note(@Nullable String note) {}

    @PostMapping("/api/rosters/{roster}/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Proposal propose(@PathVariable long roster, @RequestBody Note note, @AuthenticationPrincipal Account who) {
        return publishing.propose(roster, note.note(), who);
    }

    @PostMapping("/api/proposals/{proposal}/approval")
    @ResponseStatus(HttpStatus.CREATED)
    StoredPublication approve(@PathVariable long proposal, @AuthenticationPrincipal Account who) {
        return publishing.approve(proposal, who);
    }

    @PostMapping("/api/proposals/{proposal}/rejection")
    @ResponseStatus(HttpStatus.CREATED)
    Proposal reject(@PathVariable long proposal, @RequestBody Note note, @AuthenticationPrincipal Account who) {
        return publishing.reject(proposal, note.note(), who);
    }
}
