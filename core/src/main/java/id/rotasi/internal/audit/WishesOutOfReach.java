package id.rotasi.internal.audit;

import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Post;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.effect.WishFindings;
import id.rotasi.internal.effect.WishNotices;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.words.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The wishes that are not priced because the rules leave the other mode only: nobody should think that they were forgotten. */
public final class WishesOutOfReach {

    private static final String KIND = "wishes-out-of-reach";

    private final Model model;
    private final Names names;
    private final WishFindings found;

    private WishesOutOfReach(Model model, WishFindings found) {
        this.model = model;
        this.names = new Names(model.problem());
        this.found = found;
    }

    /** Finds them. Takes time linear in the days of those who have a wish. */
    public static void find(Model model, WishFindings found) {
        var search = new WishesOutOfReach(model, found);
        var rules = model.rules().stream()
                .filter(rule -> rule.descriptor().reads(Input.WISHES))
                .toList();
        var asns = model.problem().asns();
        for (int a = 0; a < asns.size() && !rules.isEmpty(); a++) {
            search.look(a, rules);
        }
    }

    /** A notice that lists them; empty when there is none. @param order of the people */
    public static Optional<Notice> of(WishFindings found, ToIntFunction<String> order) {
        return Optional.of(found.values(KIND, order))
                .filter(values -> !values.isEmpty())
                .map(values -> new Notice(KIND, values));
    }

    private boolean isAbout(Rule rule, int cell) {
        var table = model.table();
        return rule.validity().contains(table.dateOf(table.day(cell)))
                && rule.scope().includes(table.asnOf(cell), table.units());
    }

    /* A post that cannot be is neither given nor spared. */
    private boolean isOutOfReach(Preference wish, int cell) {
        var states = model.states(cell);
        if (wish.post().isPresent()) {
            int post = model.posts().stateOf(Post.counter(wish.post().get()));
            return !states.contains(post) || states.size() == 1;
        }
        return states.counted(model.table().kind(cell).code(wish.mode())) == 0;
    }

    private void look(int a, List<Rule> rules) {
        var asn = model.problem().asns().get(a);
        var table = model.table();
        if (asn.preferences().isEmpty()
                || !asn.isDated()
                        && rules.stream().noneMatch(rule -> rule.scope().includes(asn, table.units()))) {
            return;
        }
        for (int day = 0; day < table.days(); day++) {
            int cell = table.cell(a, day);
            var date = table.dateOf(day);
            if (cell > CellTable.ABSENT && rules.stream().anyMatch(rule -> isAbout(rule, cell))) {
                asn.wishOn(date)
                        .filter(wish -> isOutOfReach(wish, cell))
                        .ifPresent(wish -> found.add(
                                KIND,
                                asn.id(),
                                new Sentence(
                                        "notice.wishes.mode",
                                        Map.of(
                                                "who",
                                                names.asn(asn.id()),
                                                "date",
                                                date,
                                                "mode",
                                                WishNotices.wished(wish, names)))));
            }
        }
    }
}
