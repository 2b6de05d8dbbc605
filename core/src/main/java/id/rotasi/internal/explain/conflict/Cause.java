package id.rotasi.internal.explain.conflict;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Rule;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import java.util.Map;

/**
 * What can be said of a person who is involved in a conflict.
 *
 * @param code of the phrase
 * @param values named in it
 */
record Cause(String code, Map<String, Object> values) {

    static final Cause SHARED = new Cause("impossible.people.shared", Map.of());
    static final Cause AVAILABLE = new Cause("impossible.people.available", Map.of());

    static final Cause CONCERNED = new Cause("impossible.people.concerned", Map.of());

    static Cause absent(AbsenceKind kind) {
        return new Cause("impossible.people.absent", Map.of("kind", kind));
    }

    static Cause fixed(WorkMode mode, Rule rule) {
        var code =
                switch (mode) {
                    case WFH -> "impossible.people.home";
                    case OFF -> "impossible.people.off";
                    case WFO, ABSENT -> "impossible.people.on-site";
                };
        return new Cause(code, Map.of("rule", Sentence.name(rule)));
    }
}
