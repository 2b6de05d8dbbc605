package id.rotasi.benchmarks.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import id.rotasi.benchmarks.peers.DutyRoster.Counted;
import id.rotasi.benchmarks.peers.DutyRoster.Member;

/** Tallies as constraint streams: join each duty with the tallies that count it, group by tally, price the count. */
public final class DutyConstraints implements ConstraintProvider {

    /** For the solver. */
    public DutyConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            counts(factory, true)
                    .impactLong(HardSoftLongScore.ONE_HARD, (tally, n) -> tally.price(0) - tally.price(n))
                    .asConstraint("hard tallies"),
            counts(factory, false)
                    .impactLong(HardSoftLongScore.ONE_SOFT, (tally, n) -> tally.price(0) - tally.price(n))
                    .asConstraint("soft tallies")
        };
    }

    private static BiConstraintStream<Counted, Integer> counts(ConstraintFactory factory, boolean hard) {
        return factory.forEach(Duty.class)
                .join(Member.class, Joiners.equal(Duty::getCell, Member::cell))
                .filter((duty, member) -> member.tally().hard() == hard && member.counts(duty))
                .groupBy((duty, member) -> member.tally(), ConstraintCollectors.countBi());
    }
}
