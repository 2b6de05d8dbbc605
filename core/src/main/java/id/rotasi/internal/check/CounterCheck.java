package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.internal.Elements;
import java.util.Map;
import java.util.Set;

/** Checks the counters. */
record CounterCheck(RosterProblem draft, Directory known, Errors errors) {

    private static final Set<String> RESERVED = Set.of(Post.OFFICE.id(), Post.FIELD.id());

    void counters() {
        var staffing = new StaffingCheck(draft, known);
        Elements.each("$.counters", draft.counters(), (path, counter) -> {
            known.counters().checkOwn(path, counter.id(), errors);
            if (RESERVED.contains(counter.id())) {
                errors.add(path + ".id", "reserved-id", "id", counter.id());
            }
            int before = errors.size();
            known.units().checkReference(path + ".unit", counter.unit(), errors);
            numbers(path, counter);
            if (errors.size() == before) {
                staffing.check(path, counter, errors);
            }
        });
    }

    private void numbers(String path, ServiceCounter counter) {
        errors.addIfBelow(path + ".minimum", counter.minimum(), 0);
        DateRange.checkOrder(path + ".open", counter.open(), errors);
        Elements.each(path + ".minimums", counter.minimums(), (place, other) -> {
            errors.addIfBelow(place + ".minimum", other.minimum(), 0);
            DateRange.checkOrder(place, other.dates(), errors);
            if (other.weekdays().isEmpty()) {
                errors.add(place + ".weekdays", "minimum-without-weekdays", "counter", counter.id());
            }
        });
        counter.seats().ifPresent(seats -> seats(path + ".seats", counter, seats));
        if (counter.openOn().isEmpty()) {
            errors.add(path + ".openOn", "counter-never-open", "counter", counter.id());
        }
    }

    private void seats(String path, ServiceCounter counter, int seats) {
        int least = greatestMinimum(counter);
        errors.addIfBelow(path, seats, 0);
        if (seats >= 0 && seats < least) {
            errors.add(path, "seats-below-minimum", Map.of("counter", counter.id(), "seats", seats, "min", least));
        }
    }

    /** The greatest of all minimums of a counter. */
    static int greatestMinimum(ServiceCounter counter) {
        return counter.minimums().stream()
                .mapToInt(ServiceCounter.MinimumOn::minimum)
                .reduce(counter.minimum(), Math::max);
    }
}
