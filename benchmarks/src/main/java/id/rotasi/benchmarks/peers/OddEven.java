package id.rotasi.benchmarks.peers;

import id.rotasi.benchmarks.suite.Tallied;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Groups A and B take turns by day, as offices do today without a program. */
final class OddEven implements Peer {

    @Override
    public String name() {
        return "odd-even";
    }

    @Override
    public String about() {
        return "groups A and B in turns, as offices do it today";
    }

    @Override
    public Answer solve(Tallied problem, Limit limit) {
        var table = problem.model().table();
        var turn = new int[table.days()];
        int working = 0;
        for (int day = 0; day < turn.length; day++) {
            int weekday = table.dateOf(day).getDayOfWeek().getValue();
            turn[day] = weekday <= 5 ? working++ : working;
        }
        int[] states = Posts.with(problem, cell -> (table.asn(cell) + turn[table.day(cell)]) % 2 == 0);
        return new Answer(Optional.of(problem.assignments(states)), Optional.empty(), List.of(), OptionalLong.empty());
    }
}
