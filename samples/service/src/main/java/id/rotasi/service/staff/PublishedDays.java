package id.rotasi.service.staff;

import id.rotasi.Roster;
import id.rotasi.service.access.Account;
import id.rotasi.service.access.Role;
import id.rotasi.service.problem.Plans;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.Rosters;
import id.rotasi.service.roster.StoredPublication;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The versions that hold now, as far as they concern somebody. */
@Component
class PublishedDays {

    private final Plans plans;
    private final Publications publications;
    private final Rosters rosters;

    PublishedDays(Plans plans, Publications publications, Rosters rosters) {
        this.plans = plans;
        this.publications = publications;
        this.rosters = rosters;
    }

    /** A version that holds, and its roster. */
    record Holding(StoredPublication version, Roster roster) {}

    /** All versions that hold in which the person has a place, the earliest plan first. */
    List<Holding> of(String asn) {
        return plans.all().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .flatMap(plan -> holding(plan.id()))
                .filter(holding -> has(holding, asn))
                .toList();
    }

    /** Those that have a date and concern the account: all of them for officers and heads, else those with a place. */
    List<Holding> on(LocalDate date, Account account) {
        boolean all = account.role() != Role.EMPLOYEE;
        return plans.covering(date).stream()
                .flatMap(plan -> holding(plan.id()))
                .filter(holding -> all || has(holding, account.asn().orElseThrow()))
                .toList();
    }

    private Stream<Holding> holding(long plan) {
        return publications.current(plan).stream()
                .map(version -> new Holding(version, rosters.read(version.rosterId())));
    }

    private static boolean has(Holding holding, String asn) {
        return holding.roster().problem().asns().stream()
                .anyMatch(one -> one.id().equals(asn));
    }
}
