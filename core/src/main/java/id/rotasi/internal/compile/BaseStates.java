package id.rotasi.internal.compile;

import id.rotasi.domain.JobFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** What people can be on each day before any rule: at home or off, at a plain post, at counters, at desks. */
final class BaseStates {

    private final CellTable table;
    private final List<List<Integer>> counters;
    private final DeskFit desks;

    /** Takes time linear in people times the counters and desks of each. */
    BaseStates(CellTable table) {
        this.table = table;
        this.counters = countersOfPeople(table);
        this.desks = new DeskFit(table);
    }

    /** The states of each cell. */
    States[] of(States.Pool pool) {
        var states = new States[table.all()];
        var known = new HashMap<Duty, States[]>();
        var duty = new Duty(DayKind.ROTATION, States.OFFICE, List.of(), List.of());
        var ofDuty = new States[table.days()];
        for (int cell = 0; cell < table.size(); cell++) {
            int a = table.asn(cell);
            int d = table.day(cell);
            boolean isNew = cell == 0 || a != table.asn(cell - 1) || table.kind(cell) != table.kind(cell - 1);
            if (isNew || table.isDated(a) || table.isHalf(a, d) != table.isHalf(a, table.day(cell - 1))) {
                duty = duty(a, d);
                ofDuty = known.computeIfAbsent(duty, key -> new States[table.days()]);
            }
            if (ofDuty[d] == null) {
                ofDuty[d] = pool.of(codes(duty, d));
            }
            states[cell] = ofDuty[d];
        }
        // What a day before the period could have been: any mode, for all that is known.
        for (int cell = table.size(); cell < states.length; cell++) {
            states[cell] = table.kind(cell) == DayKind.ROSTERED
                    ? pool.of(States.AWAY, States.OFFICE, States.HOME)
                    : pool.of(States.AWAY, States.OFFICE);
        }
        return states;
    }

    /** Whether the person of a cell could be in a state that counts. */
    boolean canBe(int cell, int counted) {
        var duty = duty(table.asn(cell), table.day(cell));
        return Arrays.stream(codes(duty, table.day(cell))).anyMatch(code -> States.counts(counted, code));
    }

    /** What the states of a person's days depend on. */
    private record Duty(DayKind day, int plain, List<Integer> counters, List<Integer> desks) {}

    private Duty duty(int a, int d) {
        boolean isSame = !table.isDated(a) && !table.isHalf(a, d);
        var own = counters.get(a);
        var open =
                isSame ? own : own.stream().filter(c -> table.serves(a, c, d)).toList();
        int plain = plainPost(a, d);
        return new Duty(
                table.kindOf(a, d), plain, open, plain == States.OFFICE ? desks.of(table.asnOn(a, d)) : List.of());
    }

    /** Where somebody is who is at no counter: in the office or the field; off, who works in shifts. */
    private int plainPost(int a, int d) {
        return table.kindOf(a, d) == DayKind.SHIFT
                ? States.AWAY
                : table.asnOn(a, d).function() == JobFunction.FIELD ? States.FIELD : States.OFFICE;
    }

    /* For each person the counters that he or she can serve on some day, ascending. */
    private static List<List<Integer>> countersOfPeople(CellTable table) {
        var serves = new ArrayList<List<Integer>>(
                Collections.nCopies(table.problem().asns().size(), List.of()));
        var qualified = table.qualified();
        for (int c = 0; c < qualified.size(); c++) {
            for (int a : qualified.get(c)) {
                if (serves.get(a).isEmpty()) {
                    serves.set(a, new ArrayList<>());
                }
                serves.get(a).add(c);
            }
        }
        return serves;
    }

    private int[] codes(Duty duty, int day) {
        var date = table.dateOf(day);
        var open = duty.counters().stream()
                .filter(c -> table.isOpen(table.problem().counters().get(c), date))
                .mapToInt(c -> States.FIRST_COUNTER + c);
        var free = duty.desks().stream()
                .filter(k -> table.problem().desks().get(k).open().contains(date))
                .mapToInt(k -> States.FIRST_DESK + k);
        var home = duty.day() == DayKind.ROSTERED ? IntStream.of(States.HOME) : IntStream.empty();
        var elsewhere = IntStream.concat(IntStream.of(States.AWAY, duty.plain()), open);
        return IntStream.concat(IntStream.concat(elsewhere, free), home)
                .distinct()
                .toArray();
    }
}
