package id.rotasi.service.access;

import static id.rotasi.service.access.Role.EMPLOYEE;
import static id.rotasi.service.access.Role.HEAD;
import static id.rotasi.service.access.Role.OFFICER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** Who may ask for what, all of it in one place; whatever is not listed is refused to everybody. */
final class Rights {

    /** One kind of request, and the roles that may make it. */
    record Right(HttpMethod method, String path, Set<Role> roles) {}

    private static final Set<Role> ALL = Set.of(OFFICER, HEAD, EMPLOYEE);
    private static final Set<Role> OFFICE = Set.of(OFFICER, HEAD);

    /** The pages and what they load: no data of anybody. */
    static final List<String> OPEN =
            List.of("/", "/index.html", "/login.html", "/app/*", "/favicon.ico", "/v3/api-docs", "/actuator/health");

    static final List<Right> ALL_RIGHTS = List.of(
            new Right(GET, "/api/me", ALL),
            new Right(GET, "/api/days/*", ALL),
            new Right(GET, "/api/my/days", Set.of(EMPLOYEE)),
            new Right(GET, "/api/my/days/*/why", Set.of(EMPLOYEE)),
            new Right(GET, "/api/my/letters", Set.of(EMPLOYEE)),
            new Right(GET, "/api/my/calendar", Set.of(EMPLOYEE)),
            new Right(GET, "/api/sample", Set.of(OFFICER)),
            new Right(GET, "/api/plans", OFFICE),
            new Right(POST, "/api/plans", Set.of(OFFICER)),
            new Right(GET, "/api/plans/*", OFFICE),
            new Right(GET, "/api/plans/*/people", OFFICE),
            new Right(POST, "/api/plans/*/jobs", Set.of(OFFICER)),
            new Right(POST, "/api/plans/*/absences", Set.of(OFFICER)),
            new Right(GET, "/api/jobs/*", OFFICE),
            new Right(GET, "/api/jobs/*/events", OFFICE),
            new Right(POST, "/api/jobs/*/cancel", Set.of(OFFICER)),
            new Right(POST, "/api/jobs/*/restart", Set.of(OFFICER)),
            new Right(GET, "/api/rosters/*", OFFICE),
            new Right(GET, "/api/rosters/*/page", OFFICE),
            new Right(GET, "/api/rosters/*/annex", OFFICE),
            new Right(GET, "/api/rosters/*/changes", OFFICE),
            new Right(GET, "/api/rosters/*/letters", OFFICE),
            new Right(POST, "/api/rosters/*/proposals", OFFICE),
            new Right(POST, "/api/proposals/*/approval", Set.of(HEAD)),
            new Right(POST, "/api/proposals/*/rejection", Set.of(HEAD)),
            new Right(GET, "/api/publications/*/calendars", OFFICE),
            new Right(GET, "/api/audit", Set.of(HEAD)));

    private Rights() {}
}
