package id.rotasi.internal.io.read;

import id.rotasi.policy.RuleType;
import id.rotasi.policy.preset.Presets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The types of rules that a reader knows: the built-in ones and those of the host. */
public final class RuleTypes {

    private final TreeMap<String, RuleType> byName = new TreeMap<>();

    /** @throws IllegalArgumentException if two types have the same name */
    public RuleTypes(Collection<RuleType> own) {
        Presets.ruleTypes().forEach(type -> byName.put(type.name(), type));
        for (var type : own) {
            if (!type.isDescribed() || byName.putIfAbsent(type.name(), type) != null) {
                throw new IllegalArgumentException(
                        "There is another type of rules with the name '%s'. Give it another one."
                                .formatted(type.name()));
            }
        }
    }

    /** The names of all types, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    public Optional<RuleType> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
