package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in as a browser does: a session, and a token without which a session changes nothing. */
class SignInTest {

    private static final String TOKEN = "XSRF-TOKEN";

    private final RunningService service = RunningService.shared();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void a_session_is_made_by_name_and_password_and_ends_when_somebody_signs_out() throws Exception {
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
        assertThat(post("/login", "username=rina&password=wrong", true).statusCode())
                .isEqualTo(401);
        var signedIn = post("/login", "username=rina&password=" + RunningService.PASSWORD, true);
        assertThat(signedIn.statusCode()).isEqualTo(204);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Strict"));
        assertThat(get("/api/me").body()).contains("OFFICER");

        assertThat(post("/logout", "", true).statusCode()).isEqualTo(204);
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_request_that_another_site_forges_changes_nothing() throws Exception {
        get("/login.html");
        assertThat(post("/login", "username=rina&password=" + RunningService.PASSWORD, false)
                        .statusCode())
                .isEqualTo(403);
        post("/login", "username=rina&password=" + RunningService.PASSWORD, true);

        assertThat(post("/api/plans/0/jobs", "", false).statusCode()).isEqualTo(403);
        assertThat(post("/api/plans/0/jobs", "", true).statusCode()).isEqualTo(404);
    }

    @Test
    void pages_load_nothing_from_elsewhere_and_run_no_script_that_stands_in_them() throws Exception {
        for (var page : List.of("/", "/login.html", "/app/main.js", "/api/me")) {
            var policy =
                    get(page).headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        }
        for (var page : List.of("/", "/login.html")) {
            assertThat(get(page).body()).doesNotContain("http:", "https:", "style=", "onclick", "<style");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(service.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, boolean withToken)
            throws IOException, InterruptedException {
        if (token().isEmpty()) {
            get("/login.html");
        }
        var request = HttpRequest.newBuilder(URI.create(service.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (withToken) {
            request.header("X-XSRF-TOKEN", token());
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
