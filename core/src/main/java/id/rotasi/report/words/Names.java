package id.rotasi.report.words;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitTree;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.RosterPolicy.RemoteName;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The printed names behind the ids of a problem; an id that the problem does not have is its own name. Immutable. */
public final class Names {

    private final Map<String, String> asns = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> counters = new HashMap<>();
    private final Map<String, String> sites = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();
    private final Set<RuleType> types = new LinkedHashSet<>();
    private final RemoteName remoteName;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> shifts = new HashSet<>();

    /** What stands in a cell for a day at the office. */
    public static final String OFFICE = "WFO";

    /** What stands in a cell for a day in the field. */
    public static final String FIELD = "LAP";

    /** What stands in a cell for the absence of somebody of whom it is not told why. */
    public static final String AWAY = "ABS";

    /** What stands for a day off of somebody who works in shifts (<i>libur</i>). */
    public static final String OFF = "LBR";

    /** The names of a problem. */
    public Names(Source problem) {
        problem.asns().forEach(asn -> asns.put(asn.id(), asn.name()));
        problem.units().forEach(unit -> units.put(unit.id(), unit.name()));
        problem.counters().forEach(counter -> counters.put(counter.id(), counter.name()));
        problem.sites().forEach(site -> sites.put(site.id(), site.name()));
        problem.desks().forEach(desk -> zones.put(desk.id(), desk.zone()));
        problem.policy().rules().forEach(rule -> types.add(rule.descriptor()));
        remoteName = problem.policy().remoteName();
        var tree = new UnitTree(problem.units());
        var numbers = new HashMap<String, Integer>();
        problem.counters().forEach(counter -> {
            var unit = tree.get(counter.unit());
            var agency = tree.agencyOf(unit).id();
            var letter = tree.worksInShifts(unit) ? "S" : "L";
            codes.put(counter.id(), letter + numbers.merge(letter + agency, 1, Integer::sum));
            if (tree.worksInShifts(unit)) {
                shifts.add(counter.id());
            }
        });
    }

    /**
     * What stands in a cell for a day, on the page, in annexes and in a terminal alike, in every language: {@code WFO}, what the
     * policy calls days at home, {@code LAP} in the field, {@code L1} and so on at the counters of an agency, {@code S1} and so
     * on at the posts of its shifts and {@code LBR} when off, {@code CUTI}, {@code DL}, {@code TB}, or {@code ABS} where it is not
     * told why.
     *
     * @param absence why the person is absent, if so and known
     */
    public String code(Assignment day, Optional<AbsenceKind> absence) {
        return switch (day.mode()) {
            case WFH -> remoteName.name();
            case OFF -> OFF;
            case ABSENT -> absence.map(AbsenceKind::code).orElse(AWAY);
            case WFO -> day.post().map(this::code).orElse(OFFICE);
        };
    }

    private String code(Post post) {
        return post.equals(Post.FIELD) ? FIELD : codes.getOrDefault(post.id(), OFFICE);
    }

    /** What stands in a cell for a day at that counter. */
    public String counterCode(String id) {
        return codes.getOrDefault(id, OFFICE);
    }

    /** What the policy calls days at home. */
    RemoteName remoteName() {
        return remoteName;
    }

    /** The types of the rules of the problem, which may bring words of their own. */
    Set<RuleType> types() {
        return types;
    }

    /** The name of a person. */
    public String asn(String id) {
        return asns.getOrDefault(id, id);
    }

    /** The name of a unit. */
    public String unit(String id) {
        return units.getOrDefault(id, id);
    }

    /** The name of a service counter. */
    public String counter(String id) {
        return counters.getOrDefault(id, id);
    }

    /** Whether a counter is a post of those who work in shifts. */
    public boolean isShift(String id) {
        return shifts.contains(id);
    }

    /** The name of a room or building. */
    public String site(String id) {
        return sites.getOrDefault(id, id);
    }

    /** The zone of a desk; empty if the problem has no such desk. */
    public String zone(String desk) {
        return zones.getOrDefault(desk, "");
    }

    /** The name of a unit, counter, room or building, or the id of a desk. */
    public String of(Subject.Place place) {
        return switch (place.kind()) {
            case UNIT -> unit(place.id());
            case COUNTER -> counter(place.id());
            case SITE -> site(place.id());
            case DESK -> place.id();
        };
    }

    /** Who and what the ids stand for: a problem. */
    public interface Source {

        /** The unit tree, at least one unit, in the order given. */
        List<Unit> units();

        /** The service counters. */
        List<ServiceCounter> counters();

        /** The rooms and buildings. */
        List<Site> sites();

        /** The desks of the offices; a roster gives desks only if there are some. */
        List<Site.Desk> desks();

        /** The people, at least one. */
        List<Asn> asns();

        /** The policy, of which types of rules may bring words of their own, and which names days at home. */
        RosterPolicy policy();
    }
}
