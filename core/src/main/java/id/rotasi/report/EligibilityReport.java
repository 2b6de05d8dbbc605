package id.rotasi.report;

import id.rotasi.domain.IneligibilityReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may not work from home and why, unit by unit, and what is missing until somebody may.
 *
 * @param units the units to which somebody belongs directly, in the order of the problem
 * @param remedies what each reason keeps away, over all units, the greatest number first
 */
public record EligibilityReport(List<OfUnit> units, List<Remedy> remedies) {

    public EligibilityReport {
        units = List.copyOf(units);
        remedies = List.copyOf(remedies);
    }

    /**
     * One unit.
     *
     * @param unit its id
     * @param people who belong to it directly
     * @param eligible those of them who may be at home on some day, by person, position, unit and policy
     * @param reasons people by the reason from person, position and unit; one person may have several
     * @param rules people by the rule of the policy that keeps them on site on all their days, by the rule's id
     * @param spare how many of its people could be at home on each of its working days without any counter falling
     *     short, if nothing but counters kept them: the what-if for an administration that is wholly on site
     */
    public record OfUnit(
            String unit,
            int people,
            int eligible,
            Map<IneligibilityReason, Integer> reasons,
            Map<String, Integer> rules,
            int spare) {

        public OfUnit {
            reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
            rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        }
    }

    /**
     * What is gained when a reason falls away for everybody.
     *
     * @param reason that falls away
     * @param people who have it
     * @param otherwiseFree those of them who have no other reason and do not serve citizens directly
     * @param couldRotate those who could then be at home on at least one day each without any counter falling short,
     *     everybody else being on site
     */
    public record Remedy(IneligibilityReason reason, int people, int otherwiseFree, int couldRotate) {

        /** In a sentence. */
        public String message(Locale locale) {
            return Messages.in(locale)
                    .text(
                            "remedy." + reason.name(),
                            Map.of("people", people, "free", otherwiseFree, "could", couldRotate));
        }
    }

    /** The units that could rotate without losing an officer at a counter, those that could spare most first. */
    public List<OfUnit> couldRotate() {
        var able = new ArrayList<>(units);
        able.removeIf(unit -> unit.spare() == 0);
        able.sort(Comparator.comparingInt(OfUnit::spare).reversed());
        return able;
    }
}
