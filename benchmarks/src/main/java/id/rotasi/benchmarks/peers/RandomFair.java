package id.rotasi.benchmarks.peers;

import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Half of the days at home for everybody, drawn at random: fair, and blind to everything else. */
final class RandomFair implements Peer {

    @Override
    public String name() {
        return "random-fair";
    }

    @Override
    public String about() {
        return "half of each person's days at home, drawn at random";
    }

    @Override
    public Answer solve(Tallied problem, Limit limit) {
        var model = problem.model();
        var random = new Random(limit.seed());
        var ofPerson = new HashMap<Integer, List<Integer>>();
        for (int cell = 0; cell < model.table().size(); cell++) {
            if (model.states(cell).contains(States.AWAY)) {
                ofPerson.computeIfAbsent(model.table().asn(cell), asn -> new ArrayList<>())
                        .add(cell);
            }
        }
        var home = new boolean[model.table().size()];
        for (var cells : ofPerson.values()) {
            Collections.shuffle(cells, random);
            cells.subList(0, cells.size() / 2).forEach(cell -> home[cell] = true);
        }
        int[] states = Posts.with(problem, cell -> home[cell]);
        return new Answer(Optional.of(problem.assignments(states)), Optional.empty(), List.of(), OptionalLong.empty());
    }
}
