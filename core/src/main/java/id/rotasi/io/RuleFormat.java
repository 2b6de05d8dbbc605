package id.rotasi.io;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.RuleHeader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * One type of rule as a JSON object.
 *
 * @param rule its class
 * @param example from its factory: what a header and the properties are assumed to be; the enforcement is required when
 *     it is soft here, because a weight is a decision
 * @param reader reads its own properties
 * @param writer writes them
 */
record RuleFormat<R extends BuiltInRule>(Class<R> rule, R example, Reader<R> reader, Writer<R> writer) {

    /** Reads the properties of a type beside the header. */
    interface Reader<R> {
        R read(Fields fields, RuleHeader header, R example);
    }

    /** Writes the properties of a type beside the header. */
    interface Writer<R> {
        void write(R rule, JsonOut out) throws IOException;
    }

    String type() {
        return example.id();
    }

    R read(Fields fields) {
        return reader.read(fields, header(fields), example);
    }

    void write(BuiltInRule any, JsonOut out) throws IOException {
        var defaults = example.header();
        var header = any.header();
        out.text("rule", type());
        out.text("id", header.id(), type());
        if (!defaults.enforcement().hard() || !header.enforcement().equals(Enforcement.HARD)) {
            write(header.enforcement(), out);
        }
        if (!header.scope().equals(Scope.EVERYBODY)) {
            out.object("scope", () -> {
                out.sorted("units", header.scope().units());
                out.words("functions", header.scope().functions());
                out.words("positions", header.scope().positions());
            });
        }
        out.text(
                "legalBasis",
                header.legalBasis().citation(),
                defaults.legalBasis().citation());
        writer.write(rule.cast(any), out);
    }

    private static void write(Enforcement enforcement, JsonOut out) throws IOException {
        if (enforcement.equals(Enforcement.HARD)) {
            out.text("enforcement", "hard");
        } else {
            out.object("enforcement", () -> out.whole(enforcement.hard() ? "hard" : "soft", enforcement.weight()));
        }
    }

    private RuleHeader header(Fields fields) {
        var defaults = example.header();
        var id = fields.text("id", type());
        var enforcement = enforcement(fields, defaults.enforcement());
        var scope = fields.object("scope").map(RuleFormat::scope).orElse(Scope.EVERYBODY);
        var legalBasis = fields.optionalText("legalBasis").map(LegalBasis::new).orElse(defaults.legalBasis());
        return new RuleHeader(id, enforcement, scope, legalBasis);
    }

    private static Scope scope(Fields fields) {
        var scope = new Scope(
                fields.texts("units"),
                fields.words("functions", JobFunction.class, Set.of()),
                fields.words("positions", PositionKind.class, Set.of()));
        fields.done();
        return scope;
    }

    private static Enforcement enforcement(Fields fields, Enforcement otherwise) {
        var value = fields.value("enforcement");
        if (value.isMissingNode()) {
            if (!otherwise.hard()) {
                fields.noteMissing("enforcement");
            }
            return otherwise;
        }
        if (value.isTextual() && value.asText().equals("hard")) {
            return Enforcement.HARD;
        }
        if (!value.isObject() || value.has("hard") == value.has("soft")) {
            fields.error("enforcement", "enforcement", Map.of("value", JsonType.show(value)));
            return Enforcement.HARD;
        }
        boolean hard = value.has("hard");
        return Fields.of(value, fields.at("enforcement"), fields.reading())
                .map(parts -> {
                    long weight = parts.whole(hard ? "hard" : "soft", 1L, Enforcement.MAX_WEIGHT);
                    parts.done();
                    return new Enforcement(hard, weight);
                })
                .orElse(otherwise);
    }
}
