package id.rotasi.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the service in somebody's name. */
final class Caller {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BOUNDARY = "the-boundary-of-the-test";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String address;
    private final String username;
    private final String password;
    private final String language;

    Caller(String address, String username) {
        this(address, username, RunningService.PASSWORD, "en");
    }

    private Caller(String address, String username, String password, String language) {
        this.address = address;
        this.username = username;
        this.password = password;
        this.language = language;
    }

    /** The same, in another language. */
    Caller speaking(String other) {
        return new Caller(address, username, password, other);
    }

    /** The same, with another password. */
    Caller with(String other) {
        return new Caller(address, username, other, language);
    }

    /** What came back. */
    record Answer(int status, byte[] body, HttpResponse<byte[]> response) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** Says the body where the status is another one. */
        Answer expect(int expected) {
            assertThat(status).as("%s: %s", response.uri(), text()).isEqualTo(expected);
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    Answer postText(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    Answer call(String method, String path) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString("{}")));
    }

    Answer upload(String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        var quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, quoted))
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send(request("/api/plans")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", language);
        if (!username.isEmpty()) {
            var credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
