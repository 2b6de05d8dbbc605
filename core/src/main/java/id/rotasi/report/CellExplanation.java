package id.rotasi.report;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.util.List;
import java.util.Optional;

/**
 * Why a person's day is as it is. A change is weighed with everybody else's mode left as it is; where it would break a hard
 * rule, the posts of the day are given anew before it is called forbidden.
 */
public sealed interface CellExplanation permits id.rotasi.internal.report.CellExplanationRecord {

    /** What stands in the roster. */
    Assignment assignment();

    /** Id of the rule that left only this mode; empty when there was a choice, or when absent. */
    Optional<String> fixedBy();

    /** Whether the day was published and is settled, so that it does not change. */
    boolean isSettled();

    /** How it was decided by hand, if it was. */
    Optional<Lock> lock();

    /** Why the person is absent; empty when on duty. */
    Optional<AbsenceKind> absence();

    /** The absence of the person for half of the day, if there is one: no counter is among the states then. */
    Optional<Absence> halfDay();

    /**
     * Every other state the cell can be in, home first; a mode that is not among them is ruled out by {@code fixedBy}.
     */
    List<Change> changes();

    /** Another state of the cell, and what it would change. */
    sealed interface Change permits id.rotasi.internal.report.ChangeRecord {

        /** At home or on site. */
        WorkMode mode();

        /** As in {@link Assignment#post()}. */
        Optional<Post> post();

        /** As in {@link Assignment#desk()}; of all other desks only the cheapest one stands among the changes. */
        Optional<String> desk();

        /** Cost of the roster with the change less its cost as it is; negative when the change is better. */
        Cost difference();

        /** The difference rule by rule, in policy order; rules that are not touched are left out. */
        List<Effect> effects();

        /** Where others would stand then, since the posts of the day are given anew; empty if nobody has to move. */
        List<Assignment> others();

        /** The rules that forbid the change: hard ones that it would break, or break further. */
        default List<String> forbiddenBy() {
            return effects().stream()
                    .filter(effect -> effect.difference().hard() > 0)
                    .map(Effect::rule)
                    .toList();
        }
    }

    /** What a change would do to one rule. */
    sealed interface Effect permits id.rotasi.internal.report.EffectRecord {

        /** Id of the rule. */
        String rule();

        /** Its part of the difference; zero when what it cures and causes cost the same. */
        Cost difference();

        /** Findings that would be new or worse, as they would be then. */
        List<Finding> caused();

        /** Findings that would be gone or better, as they are now. */
        List<Finding> cured();
    }
}
