package id.rotasi.internal.compile;

import java.util.Map;

/** What a rule of the host did that no rule may do. */
final class RuleMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> values;

    RuleMistake(String code, Map<String, Object> values) {
        super(code + " " + values);
        this.code = code;
        this.values = values;
    }

    RuleMistake(String code, Map<String, Object> values, Throwable cause) {
        this(code, values);
        initCause(cause);
    }

    String code() {
        return code;
    }

    Map<String, Object> values() {
        return values;
    }
}
