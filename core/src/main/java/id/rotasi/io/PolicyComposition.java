package id.rotasi.io;

import id.rotasi.domain.Period;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.ReadinessGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand beside a preset's name to join it with others, narrow it or use it elsewhere. */
final class PolicyComposition {

    private final Fields fields;
    private final List<Map.Entry<Place, RosterPolicy>> others;
    private final Optional<Period> within;
    private final Optional<Share> readiness;
    private final boolean ignoreValidity;
    private final ReportingDuty duty;

    PolicyComposition(Fields fields) {
        this.fields = fields;
        this.others = fields.list("and", (value, place) -> Fields.textOf(value, place, fields.reading())
                .flatMap(id -> preset(id, place).map(policy -> Map.entry(place, policy))));
        this.within = fields.object("within").map(PolicyFormat::period);
        this.readiness = fields.optionalShare("readiness");
        this.ignoreValidity = fields.flag("ignoreValidity");
        this.duty = DutyFormat.read(fields);
    }

    private Optional<RosterPolicy> preset(String id, Place place) {
        var parameters = Fields.none(place, fields.reading());
        var policy = PolicyFormat.preset(id, place, parameters);
        parameters.done();
        return policy;
    }

    RosterPolicy apply(RosterPolicy preset) {
        var policy = preset.with(duty);
        for (var other : others) {
            try {
                policy = policy.and(other.getValue());
            } catch (IllegalArgumentException e) {
                fields.reading()
                        .error(
                                other.getKey(),
                                "policiesClash",
                                Map.of(
                                        "policy",
                                        policy.id(),
                                        "other",
                                        other.getValue().id()));
            }
        }
        policy = within.map(policy::within).orElse(policy);
        policy = readiness.map(ReadinessGate::hard).map(policy::gatedBy).orElse(policy);
        return ignoreValidity ? policy.evenOutsideValidity() : policy;
    }

    /** The policy with rules that are stricter for some units. */
    RosterPolicy override(RosterPolicy policy, List<Rule> overrides, Map<String, Place> places) {
        var changed = policy;
        for (var rule : overrides) {
            var place = places.getOrDefault(rule.id(), fields.at("overrides"));
            try {
                changed = changed.tightenedBy((BuiltInRule) rule);
            } catch (IllegalArgumentException e) {
                boolean noUnit = rule.scope().units().isEmpty();
                fields.reading()
                        .error(
                                place,
                                noUnit ? "overrideWithoutUnits" : "overrideLoosens",
                                Map.of("rule", rule.id(), "policy", policy.id()));
            }
        }
        return changed;
    }
}
