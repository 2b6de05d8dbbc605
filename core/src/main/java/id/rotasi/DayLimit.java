package id.rotasi;

import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A limit on a group of people on one day, as a rule sets it, and where a roster stands.
 *
 * @param rule id of the rule
 * @param subject {@link Subject.OfUnit} or {@link Subject.OfScope}
 * @param kind who is counted, and whether the limit is a most or a least
 * @param limit in people
 * @param count of people in the roster
 */
public record DayLimit(String rule, Subject subject, Kind kind, int limit, int count) {

    /** Who is counted, and what the limit says about the count. */
    public enum Kind {
        HOME_AT_MOST,
        HOME_AT_LEAST,
        SITE_AT_MOST,
        SITE_AT_LEAST;

        private static Kind of(boolean home, boolean most) {
            return home ? most ? HOME_AT_MOST : HOME_AT_LEAST : most ? SITE_AT_MOST : SITE_AT_LEAST;
        }
    }

    /**
     * The limits of all rules, those of the host's own included, in the order of the rules. Compiles the problem, and takes
     * time linear in the cells of its tallies.
     */
    public static List<DayLimit> of(Roster roster) {
        var model = Model.of(roster.problem());
        var table = model.table();
        var people = new HashMap<String, Integer>();
        roster.problem().asns().forEach(asn -> people.put(asn.id(), people.size()));
        var home = new boolean[table.size()];
        for (var day : roster.assignments()) {
            int cell = table.cell(people.get(day.asn()), table.dayOf(day.date()));
            if (cell >= 0) {
                home[cell] = day.mode() == WorkMode.WFH;
            }
        }
        var limits = new ArrayList<DayLimit>();
        for (var tally : model.tallies()) {
            boolean most = tally.price().shape() == Price.Shape.AT_MOST;
            boolean atHome = tally.counted().equals(Counted.WFH);
            boolean ofGroup = tally.subject() instanceof Subject.OfUnit || tally.subject() instanceof Subject.OfScope;
            if (ofGroup
                    && (most || tally.price().shape() == Price.Shape.AT_LEAST)
                    && (atHome || tally.counted().equals(Counted.ON_SITE))) {
                int count = (int) tally.cells().stream()
                        .filter(cell -> home[cell] == atHome)
                        .count();
                int limit = most ? tally.price().ceiling() : tally.price().floor();
                limits.add(new DayLimit(tally.rule(), tally.subject(), Kind.of(atHome, most), limit, count));
            }
        }
        return limits;
    }
}
