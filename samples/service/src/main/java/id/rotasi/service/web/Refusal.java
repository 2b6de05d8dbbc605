package id.rotasi.service.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What was asked cannot be done, as the one who asked is told: in their language, and with advice. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<Object> arguments;

    /**
     * A refusal.
     *
     * @param code key of its message below {@code problem.} in the bundle {@code service}
     * @param arguments values named in the message
     */
    public Refusal(HttpStatus status, String code, Object... arguments) {
        super("%s %s".formatted(code, List.of(arguments)));
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** There is nothing of that id where it was looked for. */
    public static Refusal unknown(Object id) {
        return new Refusal(HttpStatus.NOT_FOUND, "unknown", id);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
