package id.rotasi.internal.io.json;

import id.rotasi.domain.Period;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.Share;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand beside a preset's name to join it with others, narrow it or use it elsewhere. */
record PolicyComposition(
        Fields fields,
        List<Map.Entry<Place, RosterPolicy>> others,
        Optional<Period> within,
        Optional<Share> readiness,
        boolean ignoreValidity,
        ReportingDuty duty,
        RemoteName remoteName,
        Optional<LegalBasis> legalBasis) {

    static PolicyComposition read(Fields fields) {
        return new PolicyComposition(
                fields,
                fields.list("and", (value, place) -> Fields.textOf(value, place, fields.reading())
                        .flatMap(id -> preset(id, place, fields.reading()).map(policy -> Map.entry(place, policy)))),
                fields.object("within", PolicyFormat::period),
                fields.optionalShare("readiness"),
                fields.flag("ignoreValidity"),
                DutyFormat.read(fields),
                PolicyFormat.remoteName(fields),
                fields.optionalText("legalBasis").map(LegalBasis::new));
    }

    private static Optional<RosterPolicy> preset(String id, Place place, Reading reading) {
        var parameters = Fields.none(place, reading);
        var policy = PolicyFormat.preset(id, place, parameters);
        parameters.done();
        return policy;
    }

    RosterPolicy apply(RosterPolicy preset) {
        var policy = preset.with(duty).calling(remoteName);
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
        if (within.isPresent()) {
            policy = Presets.within(policy, within.get());
        }
        if (readiness.isPresent()) {
            policy = Presets.gatedBy(policy, readiness.get());
        }
        policy = legalBasis.map(policy::citing).orElse(policy);
        return ignoreValidity ? policy.evenOutsideValidity() : policy;
    }

    /** The policy with rules that are stricter for some units; none is compared with another one of them. */
    RosterPolicy override(RosterPolicy policy, List<Rule> overrides, Map<String, Place> places) {
        var stricter = new ArrayList<Rule>();
        for (var rule : overrides) {
            try {
                policy.tightenedBy(rule);
                stricter.add(rule);
            } catch (IllegalArgumentException e) {
                boolean noUnit = rule.scope().units().isEmpty();
                fields.reading()
                        .error(
                                places.getOrDefault(rule.id(), fields.at("overrides")),
                                noUnit ? "overrideWithoutUnits" : "overrideLoosens",
                                Map.of("rule", rule.id(), "policy", policy.id()));
            }
        }
        var changed = policy.tightenedBy(stricter.toArray(Rule[]::new));
        int own = policy.rules().size();
        for (int i = 0; i < stricter.size(); i++) {
            places.put(
                    changed.rules().get(own + i).id(),
                    places.get(stricter.get(i).id()));
        }
        return changed;
    }
}
