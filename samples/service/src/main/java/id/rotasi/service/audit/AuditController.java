package id.rotasi.service.audit;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private static final int PAGE = 100;

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    /** The latest entries, or those before a known one. */
    @GetMapping("/api/audit")
    List<AuditEntry> audit(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return trail.before(before, PAGE);
    }
}
