package id.rotasi.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an {@link Asn.Builder} collects of where a person sits and when the person serves.
 *
 * @param <B> the builder
 */
abstract sealed class AsnPlaces<B extends AsnPlaces<B>> permits Asn.Builder {
    Optional<String> site = Optional.empty();
    final Set<String> desks = new LinkedHashSet<>();
    Optional<LocalDate> placedOn = Optional.empty();
    Period.Span service = Period.Span.ALWAYS;
    Set<DayOfWeek> workingDays = EnumSet.allOf(DayOfWeek.class);
    final List<Eligibility.Exclusion> ineligible = new ArrayList<>();
    final List<Unit.Posting> postings = new ArrayList<>();

    abstract B self();

    /** Id of the room where the person sits. */
    public B site(String site) {
        this.site = Optional.of(site);
        return self();
    }

    /** Adds desks at which the person can sit, in place of all those of the unit. */
    public B desks(Collection<String> ids) {
        desks.addAll(ids);
        return self();
    }

    /** Every desk of the unit. */
    public B clearDesks() {
        desks.clear();
        return self();
    }

    /** When the person was recruited, promoted or moved to this position. */
    public B placedOn(LocalDate date) {
        this.placedOn = Optional.of(date);
        return self();
    }

    /** The days on which the person serves, in place of those before; always, unless something else is said. */
    public B service(Period.Span dates) {
        this.service = dates;
        return self();
    }

    /** The weekdays of somebody who works on some only, in place of those before; at least one. */
    public B workingDays(Set<DayOfWeek> weekdays) {
        workingDays = weekdays;
        return self();
    }

    /** Adds reasons that keep the person on site for a time. */
    public B ineligible(Collection<Eligibility.Exclusion> reasons) {
        ineligible.addAll(reasons);
        return self();
    }

    /** No reasons for a time. */
    public B clearIneligible() {
        ineligible.clear();
        return self();
    }

    /** Adds what the person is from some dates on. */
    public B postings(Collection<Unit.Posting> later) {
        postings.addAll(later);
        return self();
    }

    /** Nothing changes with a date. */
    public B clearPostings() {
        postings.clear();
        return self();
    }
}
