package id.rotasi.policy.rule;

import id.rotasi.domain.Unit;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Per;
import id.rotasi.policy.Price;
import id.rotasi.policy.RuleContext;
import id.rotasi.policy.RuleContext.UnitDay;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.RuleType;
import id.rotasi.policy.RuleType.RuleProperty;
import id.rotasi.policy.Share;
import id.rotasi.policy.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Each team is together on one day of each ISO week: on that day all of its people, or a share of them, are on site. The engine
 * chooses the day among those on which people of the team are on duty; whoever is away then is exempt, a week without such a day
 * asks nothing; where the roster decides who is off, it gives no day off to those it needs on that day. A day before the period on which the team was together fulfils its week.
 *
 * @param header id, enforcement, scope, legal basis
 * @param per which groups are teams
 * @param share of those on duty, rounded up
 */
public record TeamDay(RuleHeader header, Per per, Share share) implements BuiltInRule {

    /** The type's name, and the default id. */
    public static final String TYPE = "team-day";

    private static final RuleProperty<Per> PER =
            RuleProperty.word("per", Per.class, TeamDay::per).orElse(Per.UNIT);
    private static final RuleProperty<Share> SHARE = RuleProperty.share("share", TeamDay::share)
            .orElse(Share.percent(100))
            .stricter(RuleProperty.more());

    /** What the type is made of. */
    public static final RuleType DESCRIPTOR = RuleType.hard(
                    TYPE, values -> new TeamDay(values.header(), values.get(PER), values.get(SHARE)), PER, SHARE)
            .reading(RuleType.Input.HISTORY);

    /** A team in an ISO week. */
    private record Week(Optional<String> unit, long number) {}

    /** Hard, for all people of each unit. */
    public static TeamDay hard() {
        return new TeamDay(RuleHeader.hard(TYPE), Per.UNIT, Share.percent(100));
    }

    @Override
    public LocalDate countsSince(LocalDate first) {
        return Spans.WEEKS.startOf(first);
    }

    @Override
    public Optional<Per> comparedPer() {
        return Optional.of(per);
    }

    @Override
    public boolean makesChoices() {
        return true;
    }

    @Override
    public void tally(RuleContext context, Consumer<Tally> tallies) {
        var weeks = new LinkedHashMap<Week, List<UnitDay>>();
        for (var all : context.unitDays(scope(), per)) {
            var day = context.allDay(all);
            if (!day.onDuty().isEmpty()) {
                var date = day.subject().onDate().orElseThrow();
                weeks.computeIfAbsent(new Week(day.unit(), Spans.WEEKS.number(date)), week -> new ArrayList<>())
                        .add(day);
            }
        }
        weeks.keySet().removeAll(together(context));
        weeks.values().forEach(days -> tally(days, context, tallies));
    }

    private void tally(List<UnitDay> days, RuleContext context, Consumer<Tally> tallies) {
        var choice = context.choice(id(), days.get(0).subject(), days.size());
        for (int d = 0; d < days.size(); d++) {
            var onDuty = days.get(d).onDuty();
            int needed = share.ceilOf(onDuty.size());
            if (needed > 0) {
                // Were it the day, so many fewer may be at home, or off where the roster decides it.
                tallies.accept(tallyOf(
                                days.get(d).subject(),
                                onDuty,
                                Counted.NOT_ON_SITE,
                                Price.atMost(onDuty.size(), enforcement()))
                        .and(choice.is(d).times(needed)));
            }
        }
    }

    /** The weeks in which a team was together on a day before the period. */
    private List<Week> together(RuleContext context) {
        var known = new LinkedHashMap<Week, Map<LocalDate, int[]>>();
        for (var person : context.people(scope())) {
            person.history().stream().forEach(cell -> {
                var unit = per.unitOf(context.asn(cell), context.units());
                if (per == Per.SCOPE || unit.isPresent()) {
                    var date = context.date(cell);
                    var week = new Week(unit.map(Unit::id), Spans.WEEKS.number(date));
                    var counts = known.computeIfAbsent(week, key -> new LinkedHashMap<>())
                            .computeIfAbsent(date, key -> new int[2]);
                    counts[context.wasHome(cell) ? 1 : 0]++;
                }
            });
        }
        return known.entrySet().stream()
                .filter(week -> week.getValue().values().stream()
                        .anyMatch(counts -> counts[0] >= share.ceilOf(counts[0] + counts[1])))
                .map(Map.Entry::getKey)
                .toList();
    }
}
