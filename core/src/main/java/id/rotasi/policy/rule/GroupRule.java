package id.rotasi.policy.rule;

import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Subject;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A rule about groups of people whom it names itself. Its scope selects people out of the groups. */
interface GroupRule extends BuiltInRule {

    /** The groups, each of them ids of different people, two or more. */
    List<List<String>> groups();

    /** The groups as a property. */
    static <R extends GroupRule> RuleProperty<List<List<String>>> property() {
        return RuleProperty.<R>groups("groups", GroupRule::groups);
    }

    /** A copy that nobody can change. */
    static List<List<String>> copy(List<List<String>> groups) {
        return groups.stream().map(List::copyOf).toList();
    }

    /** Takes the people of a group who are on duty on a date. */
    interface GroupDay {

        /** @param cells theirs, in the order of the group, not empty */
        void tally(Subject.OfGroup subject, int[] cells);
    }

    @Override
    default boolean neverBinds(int days) {
        return groups().isEmpty();
    }

    /** Each group on each date on which somebody of it is on duty, of the cells that pass the test. Takes time linear in people of groups and days. */
    default void eachDay(RuleContext context, IntPredicate test, GroupDay day) {
        for (var group : groups()) {
            context.period().dates().forEach(date -> {
                int[] cells = group.stream()
                        .flatMapToInt(id -> context.cell(id, date).stream())
                        .filter(test)
                        .filter(cell -> scope().includes(context.asn(cell), context.units()))
                        .toArray();
                if (cells.length > 0) {
                    var people = IntStream.of(cells)
                            .mapToObj(cell -> context.asn(cell).id())
                            .toList();
                    day.tally(new Subject.OfGroup(people, date), cells);
                }
            });
        }
    }
}
