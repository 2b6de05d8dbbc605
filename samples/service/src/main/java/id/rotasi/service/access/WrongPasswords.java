package id.rotasi.service.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts wrong passwords, so that nobody can try many: after five of them an account waits until a minute is over. */
@Component
class WrongPasswords {

    private static final int MOST = 5;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> attempts = new ConcurrentHashMap<>();
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /** To be asked about accounts that exist, so that names that were made up are not remembered. */
    boolean areTooMany(String username) {
        var recent = attempts.computeIfAbsent(username, name -> new ArrayDeque<>());
        synchronized (recent) {
            recent.removeIf(at -> at.isBefore(clock.instant().minus(WHILE)));
            return recent.size() >= MOST;
        }
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
        var recent = attempts.get(event.getAuthentication().getName());
        if (recent != null) {
            synchronized (recent) {
                recent.addLast(clock.instant());
            }
        }
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        attempts.remove(event.getAuthentication().getName());
    }
}
