package id.rotasi.benchmarks.yardstick;

import id.rotasi.Roster;
import id.rotasi.benchmarks.yardstick.YardstickPeer.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What came out, in the terms of the yardstick.
 *
 * @param cost counted by the rules of the yardstick; empty if there is no roster
 * @param bound no roster is better, as the solver proved
 * @param faults what breaks a rule, and what the solver says of its roster that is not so; none if all is well
 * @param status what the solver knows about its roster
 * @param rows of the file with the roster
 */
public record Outcome(OptionalLong cost, OptionalLong bound, List<String> faults, String status, List<String> rows) {

    /** Of the library. @param from the count where the library counts no cost @param sign which way its cost goes from there */
    static Outcome of(Roster roster, long cost, List<String> faults, long from, long sign, List<String> rows) {
        var report = roster.report();
        var bound = report.bound()
                .map(proven -> OptionalLong.of(from + sign * proven.soft()))
                .orElse(OptionalLong.empty());
        return new Outcome(OptionalLong.of(cost), bound, faults, report.status().name(), rows);
    }

    /** Of another solver, whose own count must be that of the yardstick. */
    static Outcome of(Found<?> found, long cost, List<String> faults) {
        var all = new ArrayList<>(faults);
        found.cost().ifPresent(said -> {
            if (said != cost) {
                all.add("the solver says %d of a roster that counts %d".formatted(said, cost));
            }
        });
        return new Outcome(OptionalLong.of(cost), found.bound(), List.copyOf(all), "", List.of());
    }

    /** Without a roster. */
    static Outcome none(Found<?> found) {
        var faults = found.isImpossible() ? List.of("the solver says that there is no roster") : List.<String>of();
        return new Outcome(OptionalLong.empty(), found.bound(), faults, "", List.of());
    }

    /** Of a solver that failed. */
    public static Outcome failed(Throwable e) {
        var fault = "the solver failed: %s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
        return new Outcome(OptionalLong.empty(), OptionalLong.empty(), List.of(fault), "", List.of());
    }

    /** Whether there is a roster and nothing is wrong with it. */
    public boolean isValid() {
        return cost.isPresent() && faults.isEmpty();
    }

    /** Whether the roster is proven to be the best. */
    public boolean isProven() {
        return isValid() && cost.equals(bound);
    }
}
