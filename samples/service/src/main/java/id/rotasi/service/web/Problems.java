package id.rotasi.service.web;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, as a document for programs and people (RFC 9457), in the language of the request. */
@Component
public class Problems {

    /** An error of an input. @param path where: sheet and cell, or the place in a document */
    public record Finding(String path, String message) {}

    private static final HttpStatus INVALID = HttpStatus.UNPROCESSABLE_CONTENT;

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver languages, JsonMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    /** A problem whose title and detail stand in the bundle. */
    ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... values) {
        // A number that is an id is no amount, and has no separators.
        var arguments = Arrays.stream(values)
                .map(value -> value instanceof Long id ? id.toString() : value)
                .toArray();
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:rotasi:problem:" + code));
        problem.setTitle(messages.getMessage("problem." + code + ".title", arguments, locale));
        problem.setDetail(messages.getMessage("problem." + code, arguments, locale));
        return problem;
    }

    /** All errors of an input at once. */
    ProblemDetail of(InvalidProblemException invalid, Locale locale) {
        var problem = of(INVALID, "invalid", locale, invalid.errors().size());
        problem.setProperty("errors", findings(invalid.errors(), locale));
        return problem;
    }

    private static List<Finding> findings(List<InputError> errors, Locale locale) {
        return errors.stream()
                .map(error -> new Finding(error.path(), error.message(locale)))
                .toList();
    }

    /** Answers a request that no controller has seen. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(of(status, code, languages.resolveLocale(request))));
    }
}
