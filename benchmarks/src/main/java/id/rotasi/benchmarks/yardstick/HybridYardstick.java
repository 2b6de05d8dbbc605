package id.rotasi.benchmarks.yardstick;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.peers.Peer.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hybrid work instance; what is counted is preferred attendances.
 *
 * @param instance as read
 */
public record HybridYardstick(HybridInstance instance) implements Yardstick {

    @Override
    public String name() {
        return instance.name();
    }

    @Override
    public boolean isLessBetter() {
        return false;
    }

    @Override
    public Optional<Published> published() {
        return Published.on(instance);
    }

    @Override
    public Outcome solve(EngineOptions options) {
        var said = new HybridProblem(instance);
        var roster = Yardstick.roster(said.problem(), options);
        var desks = said.desks(roster);
        var count = HybridCount.of(instance, desks);
        // A preferred day on which the employee stays away costs one.
        return Outcome.of(roster, count.attendances(), count.faults(), instance.preferred(), -1, rows(desks));
    }

    @Override
    public Outcome solve(YardstickPeer peer, Limit limit) {
        var found = peer.hybrid(instance, limit);
        return found.roster()
                .map(desks -> HybridCount.of(instance, desks))
                .map(count -> Outcome.of(found, count.attendances(), count.faults()))
                .orElseGet(() -> Outcome.none(found));
    }

    private static List<String> rows(Map<String, Map<String, String>> desks) {
        var rows = new ArrayList<>(List.of("employee,day,desk"));
        desks.forEach(
                (employee, days) -> days.forEach((day, desk) -> rows.add("%s,%s,%s".formatted(employee, day, desk))));
        return rows;
    }
}
