package id.rotasi.host;

import id.rotasi.EngineOptions;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.fixture.RandomProblems;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.RosterReport.StopReason;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What hosts do with an engine. */
public final class Hosts {

    /** A search that ends when it is told to. */
    public static final EngineOptions ENDLESS = EngineOptions.defaults()
            .withTimeLimit(Duration.ofHours(1))
            .withUnimprovedSteps(Integer.MAX_VALUE)
            .withThreads(2);

    static final EngineOptions BRIEF = ENDLESS.withStepLimit(20);

    /** A problem whose search does not reach its bound. */
    public static final RosterProblem OPEN = open();

    private Hosts() {}

    /** A rule of a host's own. */
    record Own(String id, Enforcement enforcement, BiConsumer<RuleContext, Consumer<Tally>> body) implements Rule {
        @Override
        public void tally(RuleContext context, Consumer<Tally> tallies) {
            body.accept(context, tallies);
        }
    }

    /** A small problem under a rule that does this when it is asked. */
    static RosterProblem asking(BiConsumer<RuleContext, Consumer<Tally>> body) {
        return SmallOffice.december()
                .policy(Presets.rotation5050().with(new Own("own", Enforcement.soft(3), body)))
                .build();
    }

    /** A small problem that runs a task when it is compiled. */
    static RosterProblem running(Runnable task) {
        return asking((context, tallies) -> task.run());
    }

    /** Waits, whatever interrupts. */
    static void await(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The threads of engines that are alive. */
    static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("rotasi"))
                .collect(Collectors.toSet());
    }

    private static RosterProblem open() {
        try (var engine = RosterEngine.create(ENDLESS.withStepLimit(200))) {
            for (long seed = 0; ; seed++) {
                var problem = RandomProblems.medium(seed);
                // Of what was published, how little must change is searched before the stage of that name.
                if (problem.published().isEmpty()
                        && engine.solve(problem).report().stoppedBy() == StopReason.STEP_LIMIT) {
                    return problem;
                }
            }
        }
    }
}
