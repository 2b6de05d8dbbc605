package id.rotasi.spring;

import id.rotasi.RosterEngine;
import id.rotasi.RosterJob;
import id.rotasi.fixture.SmallOffice;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** An engine with a solve that runs until this is closed. */
final class Gate implements AutoCloseable {

    private final RosterEngine engine;
    private final CountDownLatch isOpen = new CountDownLatch(1);
    private final RosterJob job;

    Gate(RosterEngine engine) throws InterruptedException {
        this.engine = engine;
        var runs = new CountDownLatch(1);
        Rule waiting = new Rule() {
            @Override
            public String id() {
                return "waiting";
            }

            @Override
            public Enforcement enforcement() {
                return Enforcement.soft(1);
            }

            @Override
            public void tally(RuleContext context, Consumer<Tally> tallies) {
                runs.countDown();
                try {
                    isOpen.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        job = engine.start(
                SmallOffice.december()
                        .policy(Presets.rotation5050().with(waiting))
                        .build(),
                progress -> {});
        runs.await();
    }

    RosterEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        isOpen.countDown();
        job.await();
    }
}
