package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The oracle of the tests: counts taken from the rows of a roster as they are, one after the other. */
record RosterRows(Roster roster) {

    long count(WorkMode mode, Predicate<Assignment> which) {
        return roster.assignments().stream()
                .filter(row -> row.mode() == mode && which.test(row))
                .count();
    }

    List<Asn> people(String... units) {
        return roster.problem().asns().stream()
                .filter(asn -> List.of(units).contains(asn.unit()))
                .toList();
    }

    Predicate<Assignment> of(String... units) {
        var ids = people(units).stream().map(Asn::id).toList();
        return row -> ids.contains(row.asn());
    }

    static Predicate<Assignment> on(LocalDate date) {
        return row -> row.date().equals(date);
    }

    static Predicate<Assignment> by(String asn) {
        return row -> row.asn().equals(asn);
    }
}
