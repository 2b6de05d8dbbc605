package id.rotasi.io;

import id.rotasi.policy.Presets;
import id.rotasi.policy.RosterPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The presets by their names. One with parameters reads them from the properties beside its name. */
final class PresetFormats {

    private static final List<Preset> ALL = List.of(new Preset("rotation-50-50", parameters -> Presets.rotation5050()));

    private PresetFormats() {}

    /**
     * A preset.
     *
     * @param id its name
     * @param policy makes it from its parameters
     */
    record Preset(String id, Function<Fields, RosterPolicy> policy) {}

    /** The names of all presets. */
    static List<String> ids() {
        return ALL.stream().map(Preset::id).toList();
    }

    static Optional<Preset> of(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /** Whether reading the policy's id as a preset without parameters gives exactly this policy. */
    static boolean isPreset(RosterPolicy policy) {
        var reading = new Reading();
        var parameters = Fields.none(Place.ROOT, reading);
        var preset = of(policy.id()).map(known -> known.policy().apply(parameters));
        parameters.done();
        return preset.filter(policy::equals).isPresent() && reading.errors().isEmpty();
    }
}
