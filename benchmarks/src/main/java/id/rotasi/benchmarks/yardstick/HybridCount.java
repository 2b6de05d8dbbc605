package id.rotasi.benchmarks.yardstick;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Counts a roster by the rules of the challenge: two or three days for each employee, one day with all members of each group, a
 * desk that fits for each one present, nobody else at it.
 *
 * @param attendances preferred days on which the employee comes
 * @param faults what breaks a rule; none if the roster is valid
 */
public record HybridCount(int attendances, List<String> faults) {

    private static final int FEWEST = 2;
    private static final int MOST = 3;

    /** Counts a roster. @param desks of each employee, by the day on which he or she comes, the desk */
    public static HybridCount of(HybridInstance instance, Map<String, Map<String, String>> desks) {
        var faults = new ArrayList<String>();
        int attendances = 0;
        for (var employee : instance.desks().keySet()) {
            var own = desks.getOrDefault(employee, Map.of());
            if (own.size() < FEWEST || own.size() > MOST) {
                faults.add("%s comes on %d days".formatted(employee, own.size()));
            }
            own.forEach((day, desk) -> {
                if (!instance.desks().get(employee).contains(desk)) {
                    faults.add("%s sits at %s on %s, which does not fit".formatted(employee, desk, day));
                }
            });
            attendances += (int) instance.wishes().getOrDefault(employee, List.of()).stream()
                    .filter(own::containsKey)
                    .count();
        }
        for (var day : instance.days()) {
            var taken = new HashSet<String>();
            desks.forEach((employee, own) -> {
                if (own.containsKey(day) && !taken.add(own.get(day))) {
                    faults.add("%s has two people on %s".formatted(own.get(day), day));
                }
            });
        }
        instance.groups().forEach((group, members) -> {
            boolean together = instance.days().stream().anyMatch(day -> members.stream()
                    .allMatch(member -> desks.getOrDefault(member, Map.of()).containsKey(day)));
            if (!together) {
                faults.add(group + " has no day together");
            }
        });
        return new HybridCount(attendances, faults);
    }
}
