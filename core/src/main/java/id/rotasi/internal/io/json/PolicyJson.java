package id.rotasi.internal.io.json;

import id.rotasi.InvalidProblemException;
import id.rotasi.internal.io.read.InputFile;
import id.rotasi.internal.io.read.Place;
import id.rotasi.internal.io.read.Reading;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RuleType;
import java.util.List;
import java.util.Map;

/**
 * Policies on their own, as they stand in a problem file: the name of a preset, a preset with changes, or rules of one's
 * own. Needs {@code jackson-databind}.
 */
public final class PolicyJson {

    private PolicyJson() {}

    /**
     * The preset of that name, as it is without parameters.
     *
     * @throws InvalidProblemException if there is none of that name, or it needs parameters
     */
    public static RosterPolicy preset(String name) {
        var reading = new Reading();
        var parameters = Fields.none(Place.ROOT, reading);
        var policy = PolicyFormat.preset(name, Place.ROOT, parameters);
        parameters.done();
        reading.orThrow();
        return policy.orElseThrow();
    }

    /**
     * Reads what holds one policy, which may have rules of the host's own.
     *
     * @param own their types
     * @throws IllegalArgumentException if a type has the name of another one
     * @throws InvalidProblemException with all errors, if there is any; that the file cannot be read is one of them
     */
    public static RosterPolicy read(InputFile file, List<RuleType> own) {
        var reading = new Reading(own);
        var policy = file.read(reading, source -> JsonTree.read(source, reading, Map.of())
                .flatMap(tree -> PolicyFormat.read(tree, Place.ROOT, reading))
                .map(PolicyFormat.Placed::policy));
        reading.orThrow();
        return policy.orElseThrow();
    }
}
