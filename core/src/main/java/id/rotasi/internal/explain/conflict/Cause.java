package id.rotasi.internal.explain.conflict;

import id.rotasi.domain.AbsenceKind;
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

    static Cause fixed(boolean home, Rule rule) {
        return new Cause(
                home ? "impossible.people.home" : "impossible.people.on-site", Map.of("rule", Sentence.name(rule)));
    }
}
