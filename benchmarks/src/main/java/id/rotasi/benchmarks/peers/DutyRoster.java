package id.rotasi.benchmarks.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import id.rotasi.benchmarks.suite.Tallied;
import id.rotasi.internal.compile.States;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The roster as a newcomer to Timefold would model it: duties, and for each tally the duties that it counts. */
@PlanningSolution
public final class DutyRoster {

    private List<Duty> duties = List.of();
    private List<Member> members = List.of();
    private @Nullable HardSoftLongScore score;

    /** For the solver. */
    public DutyRoster() {}

    DutyRoster(Tallied problem) {
        var all = new ArrayList<Duty>();
        var links = new ArrayList<Member>();
        for (var component : problem.components()) {
            for (int i = 0; i < component.size(); i++) {
                var states = component.states()[i];
                all.add(new Duty(
                        component.cells()[i],
                        IntStream.range(0, states.size()).mapToObj(states::code).toList()));
            }
            for (int t = 0; t < component.tallies(); t++) {
                var tally = new Counted(
                        component.counted()[t], component.hard()[t], component.price()[t]);
                for (int m = component.memberStart()[t]; m < component.memberStart()[t + 1]; m++) {
                    links.add(new Member(component.cells()[component.members()[m]], tally));
                }
            }
        }
        this.duties = List.copyOf(all);
        this.members = List.copyOf(links);
    }

    /** The entities. */
    @PlanningEntityCollectionProperty
    public List<Duty> getDuties() {
        return duties;
    }

    /** Which duty is counted by which tally. */
    @ProblemFactCollectionProperty
    public List<Member> getMembers() {
        return members;
    }

    /** Costs as negative scores; the price of counting nobody is left out. */
    @PlanningScore
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    /** For the solver. */
    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }

    /** What it costs when no tally counts anybody. */
    HardSoftLongScore priceOfNobody() {
        return members.stream()
                .map(Member::tally)
                .distinct()
                .map(tally -> tally.hard()
                        ? HardSoftLongScore.ofHard(-tally.price(0))
                        : HardSoftLongScore.ofSoft(-tally.price(0)))
                .reduce(HardSoftLongScore.ZERO, HardSoftLongScore::add);
    }

    /**
     * A duty that a tally counts in some states.
     *
     * @param cell of the duty
     * @param tally that counts it
     */
    public record Member(int cell, Counted tally) {
        boolean counts(Duty duty) {
            var state = duty.getState();
            return state != null && States.counts(tally.counted, state);
        }
    }

    /** A tally; each is itself only. */
    public static final class Counted {
        private final int counted;
        private final boolean hard;
        private final long[] price;

        Counted(int counted, boolean hard, long[] price) {
            this.counted = counted;
            this.hard = hard;
            this.price = price;
        }

        boolean hard() {
            return hard;
        }

        long price(int count) {
            return price[count];
        }
    }
}
