package id.rotasi.report;

import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.util.List;
import java.util.Optional;

/**
 * Why a person's day is as it is. A change is weighed alone, with everything else left as it is: two changes that would
 * mend each other are not considered.
 *
 * @param assignment what stands in the roster
 * @param fixedBy id of the rule that left only this mode; empty when there was a choice, or when absent
 * @param absence why the person is absent; empty when on duty
 * @param changes every other state the cell can be in, home first; a mode that is not among them is ruled out by
 *     {@code fixedBy}
 */
public record CellExplanation(
        Assignment assignment, Optional<String> fixedBy, Optional<AbsenceKind> absence, List<Change> changes) {

    public CellExplanation {
        changes = List.copyOf(changes);
    }

    /**
     * Another state of the cell, and what it would change.
     *
     * @param mode at home or on site
     * @param post as in {@link Assignment#post()}
     * @param difference cost of the roster with the change less its cost as it is; negative when the change is better
     * @param effects the difference rule by rule, in policy order; rules that are not touched are left out
     */
    public record Change(WorkMode mode, Optional<Post> post, Cost difference, List<Effect> effects) {

        public Change {
            effects = List.copyOf(effects);
        }

        /** The rules that forbid the change: hard ones that it would break, or break further. */
        public List<String> forbiddenBy() {
            return effects.stream()
                    .filter(effect -> effect.difference().hard() > 0)
                    .map(Effect::rule)
                    .toList();
        }
    }

    /**
     * What a change would do to one rule.
     *
     * @param rule id of the rule
     * @param difference its part of the difference; zero when what it cures and causes cost the same
     * @param caused findings that would be new or worse, as they would be then
     * @param cured findings that would be gone or better, as they are now
     */
    public record Effect(String rule, Cost difference, List<Finding> caused, List<Finding> cured) {

        public Effect {
            caused = List.copyOf(caused);
            cured = List.copyOf(cured);
        }
    }
}
