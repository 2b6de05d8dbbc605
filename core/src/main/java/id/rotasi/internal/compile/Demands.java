package id.rotasi.internal.compile;

import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext.Restrictions;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rules demand of single cells. A hard demand that can be met leaves the cell no other states; one that cannot, and a soft one,
 * becomes a tally. Wishes wait until all demands are known, the hard ones first, and are dropped where they cannot be met.
 */
final class Demands {

    private final Model model;
    private final Known known;
    private final States.Pool pool;
    private final short[] fixedBy;
    private final List<Demand> wishes = new ArrayList<>();

    /** What a rule demands of one cell. */
    private record Demand(short rule, int cell, Counted counted, Enforcement how) {}

    /** @param fixedBy of each cell the number of the rule that left it one mode, or a negative one: to be filled */
    Demands(Model model, Known known, States.Pool pool, short[] fixedBy) {
        this.model = model;
        this.known = known;
        this.pool = pool;
        this.fixedBy = fixedBy;
    }

    /** Takes those of the rule with that number. */
    Restrictions of(short rule, TallyCheck check) {
        return new Restrictions() {
            @Override
            public void require(int cell, Counted counted, Enforcement how) {
                check.demand(cell, counted, how);
                settle(new Demand(rule, cell, counted, how));
            }

            @Override
            public void wish(int cell, Counted counted, Enforcement how) {
                check.demand(cell, counted, how);
                wishes.add(new Demand(rule, cell, counted, how));
            }
        };
    }

    /** Grants the wishes that can be met. */
    void grant() {
        wishes.stream().filter(wish -> wish.how().hard()).forEach(this::grant);
        wishes.stream().filter(wish -> !wish.how().hard()).forEach(this::grant);
    }

    private void grant(Demand wish) {
        if (kept(wish).isPresent()) {
            settle(wish);
        }
    }

    /** The states of the cell that the demand counts; empty when there is none. */
    private Optional<States> kept(Demand demand) {
        return pool.narrow(model.allowed(demand.cell()), model.codeOf(demand.cell(), demand.counted()));
    }

    private void settle(Demand demand) {
        var kept = kept(demand);
        if (demand.how().hard() && kept.isPresent()) {
            model.allowed()[demand.cell()] = kept.get();
            if (fixedBy[demand.cell()] < 0 && kept.get().modeIsFixed()) {
                fixedBy[demand.cell()] = demand.rule();
            }
        }
        int counted = model.codeOf(demand.cell(), demand.counted());
        if (!known.meets(demand.cell(), counted, demand.how().hard(), pool)
                || !demand.how().hard()
                || kept.isEmpty()) {
            model.tallies().add(tally(demand));
        }
    }

    private Tally tally(Demand demand) {
        var table = model.table();
        var asn = model.problem().asns().get(table.asn(demand.cell())).id();
        var date = table.dateOf(table.day(demand.cell()));
        return new Tally(
                model.rules().get(demand.rule()).id(),
                new Subject.OfAsn(asn, date, date),
                CellSet.of(demand.cell()),
                demand.counted(),
                Price.atLeast(1, demand.how()));
    }
}
