package id.rotasi.policy;

import id.rotasi.domain.Period;
import java.util.List;
import java.util.Optional;

/** When values of properties of rules are at least as strict as others. */
final class Strictness {

    private Strictness() {}

    /** Whether dates are a part of others; no dates are all of them. */
    static boolean within(Optional<Period> value, Optional<Period> than) {
        return than.isEmpty()
                || value.isPresent()
                        && than.get().contains(value.get().from())
                        && than.get().contains(value.get().to());
    }

    /** Whether each other group is a part of one of these. */
    static boolean holdAll(List<List<String>> value, List<List<String>> than) {
        return than.stream().allMatch(other -> value.stream().anyMatch(group -> group.containsAll(other)));
    }
}
