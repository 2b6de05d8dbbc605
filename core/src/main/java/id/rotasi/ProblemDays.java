package id.rotasi;

import id.rotasi.domain.Absence;
import id.rotasi.domain.Lock;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a {@link RosterProblem.Builder} collects about days. */
abstract sealed class ProblemDays<B extends ProblemDays<B>> permits RosterProblem.Builder {

    final List<Absence> absences = new ArrayList<>();
    final List<Unit.OnSiteDate> onSiteDates = new ArrayList<>();
    final List<Substitutes> substitutes = new ArrayList<>();
    Optional<PublishedRoster> published = Optional.empty();
    final List<PublishedRoster.Day> history = new ArrayList<>();
    final List<Lock> locks = new ArrayList<>();

    abstract B self();

    abstract LocalDate start();

    void daysOf(RosterProblem problem) {
        absences(problem.absences()).onSiteDates(problem.onSiteDates()).substitutes(problem.substitutes());
        published = problem.published();
        history(problem.history()).locks(problem.locks());
    }

    /** Adds to the absences. */
    public B absences(Collection<? extends Absence> more) {
        absences.addAll(more);
        return self();
    }

    /** Adds to the absences. */
    public B absences(Absence... more) {
        return absences(Arrays.asList(more));
    }

    /** These in place of the absences before. */
    public B replaceAbsences(Collection<? extends Absence> others) {
        return clearAbsences().absences(others);
    }

    /** Forgets one absence; nothing happens if there is no such one. */
    public B removeAbsence(Absence absence) {
        absences.remove(absence);
        return self();
    }

    /** Forgets the absences. */
    public B clearAbsences() {
        absences.clear();
        return self();
    }

    /** Adds to the dates on site. */
    public B onSiteDates(Collection<? extends Unit.OnSiteDate> more) {
        onSiteDates.addAll(more);
        return self();
    }

    /** Adds to the dates on site. */
    public B onSiteDates(Unit.OnSiteDate... more) {
        return onSiteDates(Arrays.asList(more));
    }

    /** These in place of the dates on site before. */
    public B replaceOnSiteDates(Collection<? extends Unit.OnSiteDate> others) {
        return clearOnSiteDates().onSiteDates(others);
    }

    /** Forgets the dates on site. */
    public B clearOnSiteDates() {
        onSiteDates.clear();
        return self();
    }

    /** Adds to the pairs of substitutes. */
    public B substitutes(Collection<? extends Substitutes> more) {
        substitutes.addAll(more);
        return self();
    }

    /** Adds to the pairs of substitutes. */
    public B substitutes(Substitutes... more) {
        return substitutes(Arrays.asList(more));
    }

    /** These in place of the pairs of substitutes before. */
    public B replaceSubstitutes(Collection<? extends Substitutes> others) {
        return clearSubstitutes().substitutes(others);
    }

    /** Forgets the pairs of substitutes. */
    public B clearSubstitutes() {
        substitutes.clear();
        return self();
    }

    /** What was published earlier for this period. */
    public B published(PublishedRoster roster) {
        published = Optional.of(roster);
        return self();
    }

    /**
     * What was published earlier for this period.
     *
     * @param settledThrough the last day that may not change any more
     */
    public B published(Publication publication, LocalDate settledThrough) {
        return published(publication.settledThrough(settledThrough));
    }

    /** Nothing was published earlier. */
    public B clearPublished() {
        published = Optional.empty();
        return self();
    }

    /** Adds to the days before the period. */
    public B history(Collection<PublishedRoster.Day> more) {
        history.addAll(more);
        return self();
    }

    /** Adds the days of a roster of the time before; those of its days that are not before this period are left out. */
    public B history(Roster roster) {
        roster.assignments().stream()
                .map(PublishedRoster.Day::of)
                .filter(day -> day.date().isBefore(start()))
                .forEach(history::add);
        return self();
    }

    /** These in place of the days before the period that were given before. */
    public B replaceHistory(Collection<PublishedRoster.Day> others) {
        return clearHistory().history(others);
    }

    /** Forgets the days before the period. */
    public B clearHistory() {
        history.clear();
        return self();
    }

    /** Adds to the days that were decided by hand. */
    public B locks(Collection<? extends Lock> more) {
        locks.addAll(more);
        return self();
    }

    /** Adds to the days that were decided by hand. */
    public B locks(Lock... more) {
        return locks(Arrays.asList(more));
    }

    /** These in place of the days that were decided by hand before. */
    public B replaceLocks(Collection<? extends Lock> others) {
        return clearLocks().locks(others);
    }

    /** Forgets the days that were decided by hand. */
    public B clearLocks() {
        locks.clear();
        return self();
    }
}
