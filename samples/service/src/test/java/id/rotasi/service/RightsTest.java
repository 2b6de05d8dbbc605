package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every kind of request that the service knows, by everybody: none is forgotten, since the service itself is asked for them. */
class RightsTest {

    private static final String OFFICER = "rina";
    private static final String HEAD = "asep";
    private static final String EMPLOYEE = "dewi";
    private static final String NOBODY = "";
    private static final Set<String> SIGNED_IN = Set.of(OFFICER, HEAD, EMPLOYEE);
    private static final Set<String> EVERYBODY = Set.of(OFFICER, HEAD, EMPLOYEE, NOBODY);
    private static final Set<String> OFFICE = Set.of(OFFICER, HEAD);

    /** Who may ask for what; written down here once more, on purpose. */
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("GET /api/me", SIGNED_IN),
            Map.entry("GET /api/days/{date}", SIGNED_IN),
            Map.entry("GET /api/my/days", Set.of(EMPLOYEE)),
            Map.entry("GET /api/my/days/{date}/why", Set.of(EMPLOYEE)),
            Map.entry("GET /api/my/letters", Set.of(EMPLOYEE)),
            Map.entry("GET /api/my/calendar", Set.of(EMPLOYEE)),
            Map.entry("GET /api/sample", Set.of(OFFICER)),
            Map.entry("GET /api/plans", OFFICE),
            Map.entry("POST /api/plans", Set.of(OFFICER)),
            Map.entry("GET /api/plans/{plan}", OFFICE),
            Map.entry("GET /api/plans/{plan}/people", OFFICE),
            Map.entry("POST /api/plans/{plan}/jobs", Set.of(OFFICER)),
            Map.entry("POST /api/plans/{plan}/absences", Set.of(OFFICER)),
            Map.entry("GET /api/jobs/{job}", OFFICE),
            Map.entry("GET /api/jobs/{job}/events", OFFICE),
            Map.entry("POST /api/jobs/{job}/cancel", Set.of(OFFICER)),
            Map.entry("POST /api/jobs/{job}/restart", Set.of(OFFICER)),
            Map.entry("GET /api/rosters/{roster}", OFFICE),
            Map.entry("GET /api/rosters/{roster}/page", OFFICE),
            Map.entry("GET /api/rosters/{roster}/annex", OFFICE),
            Map.entry("GET /api/rosters/{roster}/changes", OFFICE),
            Map.entry("GET /api/rosters/{roster}/letters", OFFICE),
            Map.entry("POST /api/rosters/{roster}/proposals", OFFICE),
            Map.entry("POST /api/proposals/{proposal}/approval", Set.of(HEAD)),
            Map.entry("POST /api/proposals/{proposal}/rejection", Set.of(HEAD)),
            Map.entry("GET /api/publications/{publication}/calendars", OFFICE),
            Map.entry("GET /api/audit", Set.of(HEAD)),
            Map.entry("GET /v3/api-docs", EVERYBODY),
            Map.entry("GET /v3/api-docs.yaml", Set.of()),
            Map.entry("GET /actuator/health", EVERYBODY),
            Map.entry("GET /actuator", Set.of()),
            Map.entry("GET /actuator/health/**", Set.of()),
            Map.entry("GET /error", Set.of()));

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final RunningService service = RunningService.shared();
    private final Workday day = Workday.at(service);

    @Test
    void who_may_ask_for_what_is_written_down_for_every_request_that_the_service_knows() {
        assertThat(known()).isSubsetOf(MAY.keySet());
    }

    @Test
    void each_request_is_answered_to_those_who_may_and_to_nobody_else() {
        var ids = ids();
        var wrong = new ArrayList<String>();
        MAY.keySet().forEach(request -> {
            var path = filled(template(request), ids);
            for (var method : METHODS) {
                for (var who : EVERYBODY) {
                    int status = service.as(who).call(method, path).status();
                    boolean refused = status == 401 || status == 403;
                    boolean right = MAY.getOrDefault(method + " " + template(request), Set.of())
                            .contains(who);
                    if (refused == right || !right && !who.isEmpty() && status != 403) {
                        wrong.add("%s %s by '%s': %d".formatted(method, path, who, status));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String template(String request) {
        return request.substring(request.indexOf(' ') + 1);
    }

    @Test
    void a_wrong_password_is_told_without_saying_whether_there_is_such_an_account() {
        var unknown =
                service.as("nobody-of-that-name").get("/api/me").expect(401).json();
        var wrong = service.as("oman")
                .with("another password")
                .get("/api/me")
                .expect(401)
                .json();
        assertThat(wrong).isEqualTo(unknown);
        assertThat(unknown.at("/type").asString()).isEqualTo("urn:rotasi:problem:sign-in");
    }

    @Test
    void after_five_wrong_passwords_an_account_waits() {
        for (int i = 0; i < 5; i++) {
            service.as("tuti").with("guess " + i).get("/api/me").expect(401);
        }
        service.as("tuti").get("/api/me").expect(429);
        service.as("dewi").get("/api/me").expect(200);
    }

    @Test
    void the_open_api_document_describes_every_request() {
        var document = service.as(NOBODY).get("/v3/api-docs").expect(200).json();
        var described = new TreeSet<String>();
        document.at("/paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method ->
                        described.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        var expected = new TreeSet<>(MAY.keySet());
        expected.removeIf(request -> !request.contains(" /api/"));
        assertThat(described).containsAll(expected);
    }

    /** What the service itself says it answers. */
    private Set<String> known() {
        var found = new TreeSet<String>();
        service.context()
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    var names = methods.isEmpty()
                            ? List.of("GET")
                            : methods.stream().map(Enum::name).toList();
                    names.forEach(method -> info.getPatternValues().forEach(path -> found.add(method + " " + path)));
                }));
        return found;
    }

    private Map<String, String> ids() {
        long plan = day.uploaded();
        long roster = day.solved(plan);
        var published = day.published(roster);
        var ids = new LinkedHashMap<String, String>();
        var state = day.officer().get("/api/plans/" + plan).expect(200).json();
        ids.put("{plan}", "" + plan);
        ids.put("{job}", state.at("/jobs/0/id").asString());
        ids.put("{roster}", "" + roster);
        ids.put("{proposal}", published.at("/proposalId").asString());
        ids.put("{publication}", published.at("/id").asString());
        ids.put("{date}", state.at("/plan/firstDay").asString());
        return ids;
    }

    private static String filled(String path, Map<String, String> ids) {
        var filled = path;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }
}
