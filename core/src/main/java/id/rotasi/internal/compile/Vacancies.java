package id.rotasi.internal.compile;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Per;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Models of a problem in which somebody is absent on one more day. What is counted on other days, and of other people alone, is
 * as it was; what is counted of several people on that day is asked of the rules again. Only for rules that are built in: a tally
 * of theirs is about one person, or about one date.
 */
public final class Vacancies {

    private final Model model;
    private final RuleView view;

    /** Of that model. Takes time linear in the people. */
    public Vacancies(Model model) {
        this.model = model;
        this.view = new RuleView(model.table(), model.allowed());
    }

    /** Whether rules are such that this can be said. */
    public static boolean areKnown(Model model) {
        return model.rules().stream().allMatch(Presets::isBuiltIn);
    }

    /**
     * The model in which the person of a cell is absent on that day, in the numbers of this one: the cell stands in no tally, nor
     * does any tally of that person alone. Takes time linear in the tallies.
     */
    public Model without(int cell) {
        var table = model.table();
        var date = table.dateOf(table.day(cell));
        var asn = table.asnOf(cell).id();
        var tallies = new ArrayList<Tally>();
        for (var tally : model.tallies()) {
            var on = tally.subject().onDate();
            if (on.isPresent()
                    ? !on.get().equals(date)
                    : !tally.subject().people().contains(asn)) {
                tallies.add(tally);
            }
        }
        var seen = new ValidDays(new Absent(view, cell), date::equals);
        for (var rule : model.rules()) {
            if (rule.validity().contains(date)) {
                rule.tally(seen, tally -> {
                    if (tally.subject().onDate().isPresent()) {
                        tallies.add(tally);
                    }
                });
            }
        }
        return new Model(model, tallies);
    }

    /** What rules see if the person of a cell is on leave on that day. */
    private static final class Absent extends SeenThrough {
        private final int cell;

        Absent(RuleContext whole, int cell) {
            super(whole);
            this.cell = cell;
        }

        private CellSet others(CellSet cells) {
            return cells.contains(cell) ? cells.filter(other -> other != cell) : cells;
        }

        @Override
        public List<AsnCells> people(Scope scope) {
            return whole.people(scope).stream()
                    .map(person -> new AsnCells(person.asn(), others(person.cells()), person.history()))
                    .toList();
        }

        @Override
        public List<UnitDay> unitDays(Scope scope, Per per) {
            return whole.unitDays(scope, per).stream()
                    .map(day -> new UnitDay(day.subject(), day.unit(), others(day.onDuty()), day.members()))
                    .toList();
        }

        @Override
        public CellSet cellsAt(ServiceCounter counter, LocalDate date) {
            return others(whole.cellsAt(counter, date));
        }

        @Override
        public OptionalInt cell(String asn, LocalDate date) {
            var known = whole.cell(asn, date);
            return known.isPresent() && known.getAsInt() == cell ? OptionalInt.empty() : known;
        }
    }
}
