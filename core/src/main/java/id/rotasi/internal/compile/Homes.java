package id.rotasi.internal.compile;

import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.report.Cost;
import id.rotasi.report.Cost.Level;
import java.util.Arrays;
import java.util.List;

/** Where people were published to be on days that are not settled. */
public final class Homes {

    private static final Cost ONE_DAY = Cost.of(Level.DAYS, 1);
    private static final Cost ONE_POST = Cost.of(Level.POSTS, 1);

    private Homes() {}

    /**
     * For each cell its home as {@link Model#home} tells it; an empty array if there is none. A rule that prices changes
     * itself takes the people of its scope out: a change is not to be charged twice.
     */
    static int[] of(Model model) {
        var published = model.problem().published();
        if (published.isEmpty()) {
            return new int[0];
        }
        var prices = model.rules().stream().filter(Homes::isPrice).toList();
        var homes = new int[model.table().all()];
        Arrays.fill(homes, Model.NO_HOME);
        boolean any = false;
        for (var day : published.get().days()) {
            int cell = model.table().cellOf(day.asn(), day.date());
            if (cell >= 0 && !isPriced(cell, prices, model)) {
                homes[cell] = home(cell, day, model);
                any |= homes[cell] != Model.NO_HOME;
            }
        }
        return any ? homes : new int[0];
    }

    /** Whether a rule puts a price on changes, so that they are no aim of their own for its people. */
    public static boolean isPrice(Rule rule) {
        return rule.descriptor().reads(Input.PUBLISHED) && !rule.enforcement().hard();
    }

    /** Whether a rule puts a price on changes of what was published. */
    public static boolean isPriced(Model model) {
        return model.problem().published().isPresent() && model.rules().stream().anyMatch(Homes::isPrice);
    }

    /** What a roster changes of what was published, the days of which a rule prices changes included. */
    public static Cost changed(Model model, int[] states) {
        var changed = Cost.ZERO;
        for (var day : model.problem().published().orElseThrow().days()) {
            int cell = model.table().cellOf(day.asn(), day.date());
            if (cell >= 0) {
                changed = changed.plus(change(home(cell, day, model), states[cell]));
            }
        }
        return changed;
    }

    private static boolean isPriced(int cell, List<Rule> prices, Model model) {
        if (prices.isEmpty()) {
            return false;
        }
        var asn = model.table().asnOf(cell);
        var date = model.table().dateOf(model.table().day(cell));
        return prices.stream()
                .anyMatch(rule -> rule.validity().contains(date)
                        && rule.scope().includes(asn, model.table().units()));
    }

    private static int home(int cell, Day day, Model model) {
        return home(day, model.states(cell), model.table().kind(cell), model.posts());
    }

    /** The state in which a day was published, if it is to be kept and can be, in the terms of {@link Model#home}. */
    public static int home(Day day, States states, DayKind kind, Posts posts) {
        int mode = kind.code(day.mode());
        if (states.size() < 2 || mode == Posts.NO_STATE || states.counted(mode) == 0) {
            return Model.NO_HOME;
        }
        if (day.mode() != WorkMode.WFO) {
            return mode;
        }
        int known = posts.stateOf(day, mode);
        if (States.isDesk(known) && states.contains(known)) {
            return known;
        }
        int post = day.post().map(at -> posts.codeOf(at, mode)).orElse(mode);
        return states.counted(post) > 0 ? post : mode;
    }

    /** Whether a {@link Model#home} leaves the post open. */
    public static boolean isOnSite(int home) {
        return home == States.ON_SITE || home == States.IN_PLACE;
    }

    /** What somebody in that state changes of a {@link Model#home}. */
    public static Cost change(int home, int state) {
        if (home == Model.NO_HOME || States.counts(home, state)) {
            return Cost.ZERO;
        }
        return States.place(home) == States.place(state) ? ONE_POST : ONE_DAY;
    }

    /** Whether a {@link Model#home} is a post or a desk, not a mode alone. */
    public static boolean isPost(int home) {
        return home > States.AWAY && home != States.HOME || home == States.ANY_OFFICE;
    }
}
