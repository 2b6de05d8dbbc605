package id.rotasi.study;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.internal.audit.EligibilityCount;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.report.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who may not work from home and why, unit by unit, and what is missing until somebody may. */
public sealed interface EligibilityStudy permits id.rotasi.internal.report.EligibilityStudyRecord {

    /**
     * The study of a problem; no roster is made for it. Takes time linear in the person-days, and a matching for each
     * counter and day.
     */
    static EligibilityStudy of(RosterProblem problem) {
        return EligibilityCount.of(Model.of(problem));
    }

    /** The study of the problem of a roster, counted at the first question and then kept with the roster. */
    static EligibilityStudy of(Roster roster) {
        return ((FinishedRoster) roster).eligibility();
    }

    /** The units to which somebody belongs directly, in the order of the problem. */
    List<OfUnit> units();

    /** What each reason keeps away, over all units, the greatest number first. */
    List<Remedy> remedies();

    /** One unit. */
    sealed interface OfUnit permits id.rotasi.internal.report.UnitEligibilityRecord {

        /** Its id. */
        String unit();

        /** How many people belong to it directly. */
        int people();

        /** How many of them may be at home on some day, by person, position, unit and policy. */
        int eligible();

        /** How many people have a reason from person, position and unit; one person may have several. */
        Map<IneligibilityReason, Integer> reasons();

        /** How many people a rule of the policy keeps on site on all their days, by the rule's id. */
        Map<String, Integer> rules();

        /**
         * How many of its people could be at home on each of its working days without any counter falling short, if
         * nothing but counters kept them: the what-if for an administration that is wholly on site.
         */
        int spare();
    }

    /** What is gained when a reason falls away for everybody. */
    sealed interface Remedy permits id.rotasi.internal.report.RemedyRecord {

        /** The reason that falls away. */
        IneligibilityReason reason();

        /** How many people have it. */
        int people();

        /** How many of them have no other reason and do not serve citizens directly. */
        int otherwiseFree();

        /**
         * How many could then be at home on at least one day each without any counter falling short, everybody else
         * being on site.
         */
        int couldRotate();

        /** In a sentence. */
        default String message(Locale locale) {
            return Messages.in(locale)
                    .text(
                            "remedy." + reason().name(),
                            Map.of("people", people(), "free", otherwiseFree(), "could", couldRotate()));
        }
    }

    /** The units that could rotate without losing an officer at a counter, those that could spare most first. */
    default List<OfUnit> couldRotate() {
        var able = new ArrayList<>(units());
        able.removeIf(unit -> unit.spare() == 0);
        able.sort(Comparator.comparingInt(OfUnit::spare).reversed());
        return able;
    }
}
