package id.rotasi.service.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    /** Who is signed in. */
    record Me(
            String username,
            String name,
            Role role,
            @Nullable String asn) {}

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal Account account) {
        return new Me(
                account.getUsername(),
                account.name(),
                account.role(),
                account.asn().orElse(null));
    }
}
