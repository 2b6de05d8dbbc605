package id.rotasi.service.web;

import id.rotasi.InvalidProblemException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what is thrown into problem documents. What nobody expected is logged under a number, and only that is told. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        return answer(problems.of(refusal.status(), refusal.code(), locale, refusal.arguments()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidProblemException invalid, Locale locale) {
        return answer(problems.of(invalid, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(ConcurrencyFailureException overtaken, Locale locale) {
        return answer(problems.of(HttpStatus.CONFLICT, "overtaken", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noForm(MultipartException noForm, Locale locale) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "request", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected, Locale locale) {
        var number = UUID.randomUUID().toString();
        LOG.error("Failure {}", number, unexpected);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "failure", locale, number));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", LocaleContextHolder.getLocale()));
    }

    /** Of what the framework refuses, the status says what it is; its words are in English and name classes. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var code = status.value() == HttpStatus.NOT_FOUND.value() ? "nothing-here" : "request";
        return ResponseEntity.status(status).headers(headers).body(problems.of(status, code, locale));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
