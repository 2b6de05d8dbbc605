package id.rotasi.benchmarks.yardstick;

import id.rotasi.EngineOptions;
import id.rotasi.benchmarks.peers.Peer.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A nurse rostering instance; what is counted is its cost.
 *
 * @param instance as read
 */
public record NurseYardstick(NurseInstance instance) implements Yardstick {

    @Override
    public String name() {
        return instance.name();
    }

    @Override
    public boolean isLessBetter() {
        return true;
    }

    @Override
    public Optional<Published> published() {
        return Published.on(instance);
    }

    @Override
    public Outcome solve(EngineOptions options) {
        var said = new NurseProblem(instance);
        var roster = Yardstick.roster(said.problem(), options);
        var worked = said.worked(roster);
        var count = NurseCount.of(instance, worked);
        return Outcome.of(roster, count.cost(), count.faults(), 0, 1, rows(worked));
    }

    @Override
    public Outcome solve(YardstickPeer peer, Limit limit) {
        var found = peer.nurses(instance, limit);
        return found.roster()
                .map(worked -> NurseCount.of(instance, worked))
                .map(count -> Outcome.of(found, count.cost(), count.faults()))
                .orElseGet(() -> Outcome.none(found));
    }

    private static List<String> rows(Map<String, List<String>> worked) {
        var rows = new ArrayList<>(List.of("employee,day,shift"));
        worked.forEach((nurse, days) -> {
            for (int day = 0; day < days.size(); day++) {
                if (!days.get(day).isEmpty()) {
                    rows.add("%s,%d,%s".formatted(nurse, day, days.get(day)));
                }
            }
        });
        return rows;
    }
}
