package id.rotasi.internal.compile;

import id.rotasi.policy.Rule;
import id.rotasi.policy.Tally;
import id.rotasi.policy.preset.Presets;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Models of a problem in which somebody is absent on one more day. What is counted on other days, and of other people alone, is
 * as it was; what is counted of several people on that day is asked of the rules again, and so is all that is shared among
 * those who are on duty. Only for rules that are built in and make no choices: a tally of theirs is about one person, or about
 * one date.
 */
public final class Vacancies {

    private final Model model;
    private final RuleView view;
    private final Set<String> sharing;

    /** Of that model. Takes time linear in the people. */
    public Vacancies(Model model) {
        this.model = model;
        this.view = new RuleView(model.table(), model.allowed(), model.choices());
        this.sharing =
                model.rules().stream().filter(Rule::sharesNeed).map(Rule::id).collect(Collectors.toSet());
    }

    /** Whether rules are such that this can be said. */
    public static boolean areKnown(Model model) {
        return model.rules().stream().allMatch(rule -> Presets.isBuiltIn(rule) && !rule.makesChoices());
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
            boolean stays = on.isPresent()
                    ? !on.get().equals(date)
                    : !tally.subject().people().contains(asn) && !sharing.contains(tally.rule());
            if (stays) {
                tallies.add(tally);
            }
        }
        var seen = new AbsentDay(view, cell);
        var onDay = new ValidDays(seen, date::equals);
        for (var rule : model.rules()) {
            if (rule.sharesNeed()) {
                rule.tally(new ValidDays(seen, rule.validity()::contains), tally -> {
                    if (!tally.subject().people().contains(asn)) {
                        tallies.add(tally);
                    }
                });
            } else if (rule.validity().contains(date)) {
                rule.tally(onDay, tally -> {
                    if (tally.subject().onDate().isPresent()) {
                        tallies.add(tally);
                    }
                });
            }
        }
        return new Model(model, tallies);
    }
}
