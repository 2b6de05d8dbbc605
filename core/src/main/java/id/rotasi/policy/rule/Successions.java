package id.rotasi.policy.rule;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.policy.CellSet;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.policy.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Posts that must not follow each other, so many days later. Those after which the same others must not come are counted together:
 * at most one of them all on the two days.
 *
 * @param rule the rule that counts
 * @param posts of which it speaks
 * @param mustNotFollow a post, and another one so many days later
 */
record Successions(
        BuiltInRule rule,
        List<ServiceCounter> posts,
        int later,
        BiPredicate<ServiceCounter, ServiceCounter> mustNotFollow) {

    /** Counts the days of a person. Takes time in the days times the square of the posts of a day. */
    void tally(ShiftDays shifts, Consumer<Tally> tallies) {
        for (int day = 0; day + later < shifts.size(); day++) {
            int then = day + later;
            if (!shifts.window(then, then).isEmpty() && shifts.isOpen(day)) {
                var subject = new Subject.OfAsn(shifts.person().asn().id(), shifts.date(day), shifts.date(then));
                var first = CellSet.of(shifts.cell(day));
                var second = CellSet.of(shifts.cell(then));
                byNext(shifts.at(day, posts), shifts.at(then, posts))
                        .forEach((next, before) -> tallies.accept(
                                with(with(tally(subject, first, before), first, before, 1), second, next, 0)));
            }
        }
    }

    /* The posts after which the same others must not come: those others, and these. */
    private Map<List<ServiceCounter>, List<ServiceCounter>> byNext(
            List<ServiceCounter> before, List<ServiceCounter> after) {
        var byNext = new LinkedHashMap<List<ServiceCounter>, List<ServiceCounter>>();
        for (var post : before) {
            var next = after.stream()
                    .filter(other -> mustNotFollow.test(post, other))
                    .toList();
            if (!next.isEmpty()) {
                byNext.computeIfAbsent(next, key -> new ArrayList<>()).add(post);
            }
        }
        return byNext;
    }

    private Tally tally(Subject subject, CellSet cell, List<ServiceCounter> posts) {
        return rule.tallyOf(subject, cell, Counted.at(posts.get(0).id()), Price.atMost(1, rule.enforcement()));
    }

    private static Tally with(Tally tally, CellSet cell, List<ServiceCounter> posts, int from) {
        var all = tally;
        for (var post : posts.subList(from, posts.size())) {
            all = all.and(new Tally.Term(cell, Counted.at(post.id()), 1));
        }
        return all;
    }
}
