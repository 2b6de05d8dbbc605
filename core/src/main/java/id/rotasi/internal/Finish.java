package id.rotasi.internal;

import id.rotasi.EngineOptions;
import id.rotasi.InvalidProblemException;
import id.rotasi.Roster;
import id.rotasi.RosterJob.Progress.Stage;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.audit.EligibilityCount;
import id.rotasi.internal.audit.FairnessCount;
import id.rotasi.internal.audit.PolicyNotices;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.audit.WishesOutOfReach;
import id.rotasi.internal.compile.Homes;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Split;
import id.rotasi.internal.effect.WishFindings;
import id.rotasi.internal.effect.WishNotices;
import id.rotasi.internal.explain.Explanation;
import id.rotasi.internal.report.FindingOrder;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Effort;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Puts the parts together and recounts the roster. Without a split it was cancelled before: then nobody is assigned but to the
 * plain post, and nothing is proven.
 */
public final class Finish {

    private static final Consumer<List<Runnable>> IN_TURN = tasks -> tasks.forEach(Runnable::run);

    private final Model model;
    private final Optional<Split> split;
    private final List<Incumbent> parts;
    private final RosterReport.StopReason reason;
    private final Map<Stage, Duration> timings;
    private final FindingOrder order;

    Finish(
            Model model,
            Optional<Split> split,
            List<Incumbent> parts,
            RosterReport.StopReason reason,
            Map<Stage, Duration> timings) {
        this.model = model;
        this.split = split;
        this.parts = parts;
        this.reason = reason;
        this.timings = timings;
        this.order = new FindingOrder(model.problem(), model.rules());
    }

    /** How long each stage took so far. */
    public Map<Stage, Duration> timings() {
        return timings;
    }

    /** What was found of each component. */
    List<Outcome> outcomes() {
        return parts.stream().map(Incumbent::outcome).toList();
    }

    /** The rows of the roster in which the cells are as the search left them. */
    public Rows rows() {
        return new Rows(model, states());
    }

    /** The roster with its report. */
    Roster roster(Rows rows, EngineOptions options, BooleanSupplier cancelled) {
        return roster(rows, options, cancelled, IN_TURN);
    }

    /** The same. @param beside does tasks side by side */
    Roster roster(Rows rows, EngineOptions options, BooleanSupplier cancelled, Consumer<List<Runnable>> beside) {
        long from = System.nanoTime();
        var part = part(rows, beside);
        var explained = explanation(cancelled);
        timings.put(Stage.AUDIT, Duration.ofNanos(System.nanoTime() - from));
        var problem = model.problem();
        var report = part.report(problem, order, options, timings, explained);
        return new FinishedRoster(problem, rows, report, () -> EligibilityCount.of(model));
    }

    /** What a report says of a roster. */
    public PartReport part(Rows rows) {
        return part(rows, IN_TURN);
    }

    private PartReport part(Rows rows, Consumer<List<Runnable>> beside) {
        var recounted = new AtomicReference<Audit>();
        var wishes = new AtomicReference<WishFindings>();
        var fairness = new AtomicReference<FairnessCount>();
        beside.accept(List.of(() -> recounted.set(recount(rows)), () -> {
            wishes.set(wishes());
            fairness.set(FairnessCount.of(model, rows.states()));
        }));
        var audit = recounted.get();
        split.ifPresent(known -> compare(audit.cost(), known.settled()));
        return new PartReport(
                audit,
                bound(),
                settled(),
                proven(),
                model.table().size(),
                freeCells(),
                parts.size(),
                reason,
                parts.stream().map(Incumbent::effort).reduce(Effort.NONE, Effort::plus),
                model.inherited(),
                model.isRevision(),
                Homes.isPriced(model) ? Homes.changed(model, rows.states()) : audit.cost(),
                fairness.get(),
                model.rules(),
                PolicyNotices.longestWeek(model),
                wishes.get());
    }

    private WishFindings wishes() {
        var wishes = WishNotices.found(model.problem());
        WishesOutOfReach.find(model, wishes);
        return wishes;
    }

    private Audit recount(Rows rows) {
        try {
            return Audit.of(model, rows, order);
        } catch (InvalidProblemException e) {
            throw new IllegalStateException("The search made no roster of this problem; please report it.", e);
        }
    }

    private void compare(Cost audited, Cost settled) {
        var expected = parts.stream().map(Incumbent::score).reduce(settled, Cost::plus);
        if (!audited.equals(expected)) {
            throw new IllegalStateException(
                    "The audit counts %s, the search %s; please report this problem.".formatted(audited, expected));
        }
    }

    private int[] states() {
        int[] states = model.plainStates();
        for (var part : parts) {
            for (int i = 0; i < part.component.size(); i++) {
                states[part.component.cells()[i]] = part.states()[i];
            }
        }
        return states;
    }

    private Optional<Cost> bound() {
        if (split.isEmpty()) {
            return Optional.empty();
        }
        var bound = split.get().settled();
        for (var part : parts) {
            if (part.proven().isEmpty()) {
                return Optional.empty();
            }
            bound = bound.plus(part.proven().get());
        }
        return Optional.of(bound);
    }

    /** The parts without a bound prove nothing; the others do, and so does what was settled before. */
    private long proven() {
        return settled().hard() + parts.stream().mapToLong(Finish::proven).sum();
    }

    private static long proven(Incumbent part) {
        return part.proven().map(Cost::hard).orElse(0L);
    }

    /** Why no roster keeps all hard rules, as far as that is proven. */
    public Explanation explanation(BooleanSupplier cancelled) {
        long proven = proven();
        var broken = parts.stream()
                .filter(part -> proven(part) > 0)
                .map(Incumbent::whole)
                .toList();
        return proven > 0
                ? Explanation.of(model, split.orElseThrow(), broken, proven, states(), cancelled)
                : Explanation.NOTHING;
    }

    private Cost settled() {
        return split.map(Split::settled).orElse(Cost.ZERO);
    }

    private int freeCells() {
        int free = 0;
        for (int cell = 0; cell < model.table().size(); cell++) {
            free += model.states(cell).size() > 1 ? 1 : 0;
        }
        return free;
    }
}
