package id.rotasi.internal.parts;

import id.rotasi.internal.Found;
import id.rotasi.internal.Outcome;
import id.rotasi.internal.Outcomes;
import id.rotasi.internal.compile.Component;
import id.rotasi.internal.compile.Model;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * What was found of each part of a problem, component by component. Those of a part come in the same order in the whole problem, which
 * may have others in between.
 */
public final class Joined implements Found {

    private final Groups groups;
    private final List<Iterator<Outcome>> changes;
    private final List<Iterator<Outcome>> components;
    private final boolean isHurried;

    /** @param parts what was found of each group */
    public Joined(Groups groups, List<Outcomes> parts) {
        this.groups = groups;
        this.changes = iterators(parts, Outcomes::changes);
        this.components = iterators(parts, Outcomes::components);
        this.isHurried = parts.stream().anyMatch(Outcomes::isHurried);
    }

    private static List<Iterator<Outcome>> iterators(List<Outcomes> parts, Function<Outcomes, List<Outcome>> outcomes) {
        return parts.stream().map(part -> outcomes.apply(part).iterator()).toList();
    }

    @Override
    public Outcome of(Model model, Component component) {
        return next(components, model, component);
    }

    @Override
    public Outcome changesOf(Model model, Component component) {
        return next(changes, model, component);
    }

    private Outcome next(List<Iterator<Outcome>> all, Model model, Component component) {
        var own = all.get(groups.of(asn(model, component)));
        if (!own.hasNext()) {
            throw new Outcome.MismatchException();
        }
        return own.next();
    }

    /* Somebody whom it counts; where it decides nothing but choices, one whose days are settled. */
    private static int asn(Model model, Component component) {
        for (int cell = 0; cell < component.size(); cell++) {
            if (!component.isChoice(cell)) {
                return component.asn()[cell];
            }
        }
        for (int tally : component.tally()) {
            var cells = model.tallies().get(tally).cells();
            for (int i = 0; i < cells.size(); i++) {
                if (!model.isChoice(cells.get(i))) {
                    return model.table().asn(cells.get(i));
                }
            }
        }
        throw new IllegalStateException("A component counts nobody; please report this problem.");
    }

    @Override
    public boolean isHurried() {
        return isHurried;
    }
}
