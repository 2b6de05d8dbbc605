package id.rotasi.internal.io.json;

import id.rotasi.domain.Period;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy as JSON: the name of a preset, a preset with changes, or rules of one's own. */
final class PolicyFormat {

    /** Id of a policy that has none. */
    private static final String OWN = "own";

    private static final String REMOTE_NAME = "remoteName";

    private PolicyFormat() {}

    /**
     * A policy, and where its rules were written.
     *
     * @param policy the policy
     * @param places the place of each rule written in the file, by the rule's id
     */
    record Placed(RosterPolicy policy, Map<String, Place> places) {

        /** Where the rule at that index of the policy is; empty if it is a preset's. */
        Optional<Place> placeOf(int index) {
            return Optional.ofNullable(places.get(policy.rules().get(index).id()));
        }
    }

    /** Reads a policy; empty if nothing of it could be read. */
    static Optional<Placed> read(Object value, Place place, Reading reading) {
        if (value instanceof String name) {
            var parameters = Fields.none(place, reading);
            var policy = preset(name, place, parameters);
            parameters.done();
            return policy.map(known -> new Placed(known, Map.of()));
        }
        if (!(value instanceof Map)) {
            Fields.wrongType(reading, place, value, JsonType.TEXT_OR_OBJECT);
            return Optional.empty();
        }
        return Fields.of(value, place, reading).flatMap(fields -> {
            var read = fields.has("preset") ? changedPreset(fields) : own(fields);
            fields.done();
            return read;
        });
    }

    static Optional<RosterPolicy> preset(String id, Place place, Fields parameters) {
        var preset = PresetFormats.of(id);
        if (preset.isEmpty()) {
            parameters.reading().unknown(place, "unknownPreset", id, PresetFormats.ids());
        }
        return preset.map(known -> known.policy().apply(parameters));
    }

    private static Optional<Placed> changedPreset(Fields fields) {
        var preset = fields.optionalText("preset").flatMap(id -> preset(id, fields.at("preset"), fields));
        var places = new HashMap<String, Place>();
        var composition = PolicyComposition.read(fields);
        var changes = rules(fields, "with", places);
        var overrides = rules(fields, "overrides", places);
        var names = fields.list("without", (value, place) -> Fields.textOf(value, place, fields.reading())
                .map(id -> Map.entry(place, id)));
        return preset.map(policy -> {
            var changed = composition.apply(policy);
            for (var name : names) {
                if (changed.rule(name.getValue()).isPresent()) {
                    changed = changed.without(name.getValue());
                } else {
                    var ids = policy.rules().stream().map(Rule::id).toList();
                    fields.reading().unknown(name.getKey(), "unknownRuleId", name.getValue(), ids);
                }
            }
            for (var rule : changes) {
                changed = changed.with(rule);
            }
            return new Placed(composition.override(changed, overrides, places), places);
        });
    }

    private static Optional<Placed> own(Fields fields) {
        fields.noteMissing("rules");
        var id = fields.text("id", OWN);
        var legalBasis = new LegalBasis(fields.text("legalBasis", ""));
        var validity = fields.object("validity", PolicyFormat::period);
        var places = new HashMap<String, Place>();
        var rules = rules(fields, "rules", places);
        boolean ignores = fields.flag("ignoreValidity");
        var duty = DutyFormat.read(fields);
        var policy =
                new RosterPolicy(id, legalBasis, validity, rules).with(duty).calling(remoteName(fields));
        return Optional.of(new Placed(ignores ? policy.evenOutsideValidity() : policy, places));
    }

    /** A period as an object with both ends. */
    static Period period(Fields fields) {
        return new Period(fields.date("from"), fields.date("to"));
    }

    /** What days at home are called. */
    static RemoteName remoteName(Fields fields) {
        return fields.word(REMOTE_NAME, RemoteName.class, RemoteName.WFH);
    }

    private static List<Rule> rules(Fields fields, String name, Map<String, Place> places) {
        var rules = new ArrayList<Rule>();
        fields.list(name, (value, place) -> Fields.of(value, place, fields.reading())
                        .flatMap(PolicyFormat::rule))
                .forEach(read -> {
                    var first = places.putIfAbsent(read.rule().id(), read.place());
                    if (first == null) {
                        rules.add(read.rule());
                    } else {
                        var arguments =
                                Map.<String, Object>of("value", read.rule().id(), "first", first.toString());
                        fields.reading().error(read.place().property("id"), "duplicateRule", arguments);
                    }
                });
        return rules;
    }

    private record PlacedRule(Rule rule, Place place) {}

    private static Optional<PlacedRule> rule(Fields fields) {
        fields.noteMissing("rule");
        var types = fields.reading().types();
        var name = fields.optionalText("rule");
        if (name.isEmpty()) {
            if (!fields.has("rule")) {
                fields.error("rule", "missingRule", Map.of("known", types.names()));
            }
            return Optional.empty();
        }
        var type = types.named(name.get());
        if (type.isEmpty()) {
            fields.reading().unknown(fields.at("rule"), "unknownRule", name.get(), types.names());
            return Optional.empty();
        }
        var rule = RuleFormat.read(type.get(), fields);
        fields.done();
        return Optional.of(new PlacedRule(rule, fields.place()));
    }

    /** @throws IllegalArgumentException if a rule has no descriptor */
    public static void write(RosterPolicy policy, JsonOut out) throws IOException {
        if (PresetFormats.isPreset(policy)) {
            out.text("policy", policy.id());
            return;
        }
        out.block("policy", () -> {
            out.text("id", policy.id());
            out.text("legalBasis", policy.legalBasis().citation(), "");
            if (policy.validity().isPresent()) {
                out.period("validity", policy.validity().get());
            }
            out.flag("ignoreValidity", policy.ignoresValidity());
            DutyFormat.write(policy.reportingDuty(), out);
            out.word(REMOTE_NAME, policy.remoteName(), RemoteName.WFH);
            out.rows("rules", described(policy), rule -> RuleFormat.write(rule, out));
        });
    }

    private static List<Rule> described(RosterPolicy policy) {
        for (var rule : policy.rules()) {
            if (!rule.descriptor().isDescribed()) {
                throw new IllegalArgumentException(("The rule '%s' of the policy '%s' is an own rule (%s) without a"
                                + " descriptor, which JSON cannot hold. Give it a RuleType, or write the problem without"
                                + " it and add the rule in code, with RosterPolicy.with, after reading.")
                        .formatted(rule.id(), policy.id(), rule.getClass().getName()));
            }
        }
        return policy.rules();
    }
}
