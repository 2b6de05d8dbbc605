package id.rotasi.oracle;

import id.rotasi.domain.JobFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What each person can do on each day, narrowed by one rule after another. */
final class Choices {

    private final Facts facts;
    private final List<List<List<Integer>>> choices = new ArrayList<>();
    private final List<List<Optional<List<Integer>>>> locked = new ArrayList<>();
    private final String[][] fixedBy;

    Choices(Facts facts) {
        this.facts = facts;
        this.fixedBy = new String[facts.asns.size()][facts.dates.size()];
        for (int a = 0; a < facts.asns.size(); a++) {
            var days = new ArrayList<List<Integer>>();
            var decided = new ArrayList<Optional<List<Integer>>>();
            for (int d = 0; d < facts.dates.size(); d++) {
                days.add(facts.onDuty(a, d) ? everything(a, d) : List.of());
                decided.add(facts.locked(a, d, days.get(d)));
            }
            choices.add(days);
            locked.add(decided);
        }
    }

    private List<Integer> everything(int a, int d) {
        boolean outside = facts.asn(a, d).function() == JobFunction.FIELD;
        int plain = outside ? Facts.FIELD : Facts.OFFICE;
        var states = new ArrayList<>(
                switch (facts.kind(a, d)) {
                    case SHIFT -> List.of(Facts.FREE);
                    case ROTATION -> List.of(Facts.HOME, plain);
                    case ROSTERED -> List.of(Facts.FREE, Facts.HOME, plain);
                });
        var counters = facts.problem.counters();
        for (int c = 0; c < counters.size(); c++) {
            if (facts.isOpen(counters.get(c), d) && facts.mayServe(a, d, counters.get(c))) {
                states.add(Facts.FIRST_COUNTER + c);
            }
        }
        var desks = facts.problem.desks();
        for (int k = 0; k < desks.size(); k++) {
            if (DeskCounts.maySit(facts, a, d, desks.get(k))) {
                states.add(Facts.FIRST_DESK + k);
            }
        }
        return states;
    }

    /** What is left to decide: nothing of what is settled. */
    List<Integer> of(int a, int d) {
        return facts.settled(a, d)
                .map(List::of)
                .orElseGet(() -> locked.get(a).get(d).orElseGet(() -> allowed(a, d)));
    }

    /** Whether what is settled or decided by hand can be as wanted; what must be narrows what was left open by hand. */
    boolean canBe(int a, int d, IntPredicate wanted, boolean must) {
        var fact = facts.settled(a, d);
        if (fact.isPresent()) {
            return wanted.test(fact.get());
        }
        var kept = locked.get(a)
                .get(d)
                .map(states -> states.stream().filter(wanted::test).toList());
        if (must && kept.isPresent() && !kept.get().isEmpty()) {
            locked.get(a).set(d, kept);
        }
        return kept.isEmpty() || !kept.get().isEmpty();
    }

    /** What rules allow, whatever is settled. */
    List<Integer> allowed(int a, int d) {
        return choices.get(a).get(d);
    }

    boolean mayBeHome(int a, int d) {
        return allowed(a, d).contains(Facts.HOME);
    }

    boolean mayEverBeHome(int a) {
        for (int d = 0; d < facts.dates.size(); d++) {
            if (mayBeHome(a, d)) {
                return true;
            }
        }
        return false;
    }

    /** Which rule left no choice between home and site. */
    Optional<String> fixedBy(int a, int d, int state) {
        boolean allowed = allowed(a, d).stream().anyMatch(one -> place(one) == place(state));
        return Optional.ofNullable(fixedBy[a][d]).filter(rule -> allowed);
    }

    private static int place(int state) {
        return Facts.isAway(state) ? state : Facts.OFFICE;
    }

    /** Keeps only the wanted states, if there is any; says whether there was. */
    boolean narrow(int a, int d, IntPredicate wanted, String rule) {
        var kept = allowed(a, d).stream().filter(wanted::test).toList();
        if (kept.isEmpty()) {
            return false;
        }
        choices.get(a).set(d, kept);
        boolean fixed = kept.stream().map(Choices::place).distinct().count() == 1;
        if (fixed && fixedBy[a][d] == null) {
            fixedBy[a][d] = rule;
        }
        return true;
    }
}
