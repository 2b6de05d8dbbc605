package id.rotasi.benchmarks.nation;

import id.rotasi.Roster;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterStatus;
import java.util.List;
import java.util.Optional;

/**
 * A roster in figures.
 *
 * @param administration whose it is
 * @param key hash of the problem, by which its files are named
 * @param people how many
 * @param days their days on duty
 * @param home those of the days that are at home
 * @param cost of the roster
 * @param bound no roster costs less; zero if nothing is proven
 */
public record Recap(
        String administration,
        String key,
        int people,
        long days,
        long home,
        Cost cost,
        Cost bound,
        RosterStatus status) {

    /** The columns of {@link #row}. */
    public static final List<String> COLUMNS = List.of(
            "administration", "key", "people", "days", "home", "hard", "soft", "bound_hard", "bound_soft", "status");

    /** Of a roster. */
    static Recap of(String administration, String key, Roster roster) {
        var report = roster.report();
        long home = 0;
        long days = 0;
        for (var day : roster.assignments()) {
            home += day.mode() == WorkMode.WFH ? 1 : 0;
            days += day.mode() == WorkMode.ABSENT ? 0 : 1;
        }
        return new Recap(
                administration,
                key,
                report.asns(),
                days,
                home,
                report.score(),
                report.bound().orElse(Cost.ZERO),
                report.status());
    }

    /** The same, of another administration. */
    Recap named(String other) {
        return new Recap(other, key, people, days, home, cost, bound, status);
    }

    /** All together, under that name. */
    public static Recap sum(String name, List<Recap> all) {
        return new Recap(
                name,
                "",
                all.stream().mapToInt(Recap::people).sum(),
                all.stream().mapToLong(Recap::days).sum(),
                all.stream().mapToLong(Recap::home).sum(),
                all.stream().map(Recap::cost).reduce(Cost.ZERO, Cost::plus),
                all.stream().map(Recap::bound).reduce(Cost.ZERO, Cost::plus),
                all.stream().map(Recap::status).max(RosterStatus::compareTo).orElse(RosterStatus.OPTIMAL));
    }

    /** By how much of the cost a roster may be better, at most. */
    public double gap() {
        return cost.soft() == 0 ? 0 : (double) (cost.soft() - bound.soft()) / cost.soft();
    }

    /** As values of a row. */
    List<String> row() {
        return List.of(
                administration,
                key,
                String.valueOf(people),
                String.valueOf(days),
                String.valueOf(home),
                String.valueOf(cost.hard()),
                String.valueOf(cost.soft()),
                String.valueOf(bound.hard()),
                String.valueOf(bound.soft()),
                status.name());
    }

    /** What {@link #row} gave; empty if it is something else. */
    static Optional<Recap> of(List<String> row) {
        if (row.size() != COLUMNS.size() || row.equals(COLUMNS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recap(
                    row.get(0),
                    row.get(1),
                    Integer.parseInt(row.get(2)),
                    Long.parseLong(row.get(3)),
                    Long.parseLong(row.get(4)),
                    Cost.of(Long.parseLong(row.get(5)), Long.parseLong(row.get(6))),
                    Cost.of(Long.parseLong(row.get(7)), Long.parseLong(row.get(8))),
                    RosterStatus.valueOf(row.get(9))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
