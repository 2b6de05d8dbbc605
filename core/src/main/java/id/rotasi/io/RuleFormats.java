package id.rotasi.io;

import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.policy.Per;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.Rounding;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.DirectServiceOnSite;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.EverybodyOnSite;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.Preferences;
import id.rotasi.policy.rule.PublishedRosterKept;
import id.rotasi.policy.rule.ReadinessGate;
import id.rotasi.policy.rule.RuleHeader;
import id.rotasi.policy.rule.SiteCapacity;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.UnitOnSiteDates;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.policy.rule.WfoDayCap;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every built-in rule as JSON. A new rule is added here, to the schema and to the page. */
final class RuleFormats {

    private static final int MANY = Integer.MAX_VALUE;
    private static final int LARGEST_FACTOR = 100;
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Share NOBODY = new Share(0);

    private static final List<RuleFormat<?>> ALL = List.of(
            plain(EligibilityRespected.class, EligibilityRespected.hard(), EligibilityRespected::new),
            plain(DirectServiceOnSite.class, DirectServiceOnSite.hard(), DirectServiceOnSite::new),
            plain(UnitOnSiteDates.class, UnitOnSiteDates.hard(), UnitOnSiteDates::new),
            plain(PublishedRosterKept.class, PublishedRosterKept.soft(1), PublishedRosterKept::new),
            plain(CounterStaffing.class, CounterStaffing.hard(), CounterStaffing::new),
            plain(SiteCapacity.class, SiteCapacity.hard(), SiteCapacity::new),
            plain(NotBothRemote.class, NotBothRemote.hard(), NotBothRemote::new),
            plain(EverybodyOnSite.class, EverybodyOnSite.hard(), EverybodyOnSite::new),
            plain(Preferences.class, Preferences.soft(1), Preferences::new),
            new RuleFormat<>(
                    WeeklyWfhCap.class,
                    WeeklyWfhCap.hard(0),
                    (fields, header, example) -> new WeeklyWfhCap(header, fields.whole("days", 0, MANY)),
                    (rule, out) -> out.whole("days", rule.days())),
            new RuleFormat<>(
                    ConsecutiveWfh.class,
                    ConsecutiveWfh.hard(1),
                    (fields, header, example) -> new ConsecutiveWfh(header, fields.whole("days", 1, MANY)),
                    (rule, out) -> out.whole("days", rule.days())),
            new RuleFormat<>(
                    PersonBalance.class,
                    PersonBalance.soft(1, Share.HALF),
                    (fields, header, example) -> new PersonBalance(header, fields.share("share")),
                    (rule, out) -> share(rule.share(), out)),
            new RuleFormat<>(
                    UnitDayBalance.class,
                    UnitDayBalance.soft(1, Share.HALF),
                    (fields, header, example) ->
                            new UnitDayBalance(header, per(fields, example.per()), fields.share("share")),
                    (rule, out) -> {
                        out.word("per", rule.per());
                        share(rule.share(), out);
                    }),
            new RuleFormat<>(
                    WeekdayFairness.class,
                    WeekdayFairness.soft(1, Share.HALF),
                    (fields, header, example) -> new WeekdayFairness(
                            header,
                            fields.share("share"),
                            fields.whole("besideDaysOff", 1, LARGEST_FACTOR, example.besideDaysOff())),
                    (rule, out) -> {
                        share(rule.share(), out);
                        out.whole("besideDaysOff", rule.besideDaysOff());
                    }),
            new RuleFormat<>(
                    WfhDayCap.class,
                    WfhDayCap.hard(Share.HALF),
                    (fields, header, example) -> new WfhDayCap(
                            header,
                            per(fields, example.per()),
                            fields.share("share"),
                            base(fields, example.base()),
                            fields.word("rounding", Rounding.class, example.rounding())),
                    (rule, out) -> {
                        out.word("per", rule.per());
                        share(rule.share(), out);
                        out.word("base", rule.base());
                        out.word("rounding", rule.rounding());
                    }),
            new RuleFormat<>(
                    FrontLinePresence.class,
                    FrontLinePresence.hard(0, NOBODY),
                    RuleFormats::frontLinePresence,
                    (rule, out) -> {
                        out.word("per", rule.per());
                        out.whole("minimum", rule.minimum());
                        share(rule.share(), out);
                        out.word("base", rule.base());
                    }),
            new RuleFormat<>(
                    LeadershipPresence.class,
                    LeadershipPresence.hard(1),
                    (fields, header, example) -> new LeadershipPresence(
                            header, per(fields, example.per()), fields.whole("minimum", 1, MANY)),
                    (rule, out) -> {
                        out.word("per", rule.per());
                        out.whole("minimum", rule.minimum());
                    }),
            new RuleFormat<>(
                    LeadersOnSite.class,
                    LeadersOnSite.hard(),
                    (fields, header, example) -> new LeadersOnSite(
                            header, fields.words("positions", PositionKind.class, example.positions())),
                    (rule, out) -> out.words("positions", rule.positions())),
            new RuleFormat<>(
                    FixedWfhWeekday.class,
                    FixedWfhWeekday.hard(DayOfWeek.FRIDAY),
                    RuleFormats::fixedWfhWeekday,
                    (rule, out) -> out.words("weekdays", rule.weekdays())),
            new RuleFormat<>(
                    FunctionsOnSite.class,
                    FunctionsOnSite.hard(),
                    (fields, header, example) -> new FunctionsOnSite(
                            header, fields.words("functions", JobFunction.class, example.functions())),
                    (rule, out) -> out.words("functions", rule.functions())),
            new RuleFormat<>(
                    WfhOnlyOn.class,
                    new WfhOnlyOn(RuleHeader.hard(WfhOnlyOn.TYPE), EVERY_DAY, Optional.empty()),
                    (fields, header, example) -> new WfhOnlyOn(
                            header,
                            fields.words("weekdays", DayOfWeek.class, example.weekdays()),
                            fields.object("window").map(PolicyFormat::period)),
                    (rule, out) -> {
                        out.words("weekdays", rule.weekdays());
                        if (rule.window().isPresent()) {
                            out.period("window", rule.window().get());
                        }
                    }),
            new RuleFormat<>(
                    NewlyPlaced.class,
                    NewlyPlaced.hard(1),
                    (fields, header, example) ->
                            new NewlyPlaced(header, fields.whole("months", 1, NewlyPlaced.MAX_MONTHS)),
                    (rule, out) -> out.whole("months", rule.months())),
            new RuleFormat<>(
                    ReadinessGate.class,
                    ReadinessGate.hard(Share.HALF),
                    (fields, header, example) ->
                            new ReadinessGate(header, per(fields, example.per()), fields.share("share")),
                    (rule, out) -> {
                        out.word("per", rule.per());
                        share(rule.share(), out);
                    }),
            new RuleFormat<>(
                    WfoDayCap.class,
                    WfoDayCap.hard(Share.HALF),
                    (fields, header, example) -> new WfoDayCap(
                            header,
                            per(fields, example.per()),
                            fields.share("share"),
                            base(fields, example.base()),
                            fields.word("rounding", Rounding.class, example.rounding())),
                    (rule, out) -> {
                        out.word("per", rule.per());
                        share(rule.share(), out);
                        out.word("base", rule.base());
                        out.word("rounding", rule.rounding());
                    }));

    private static final Map<String, RuleFormat<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(RuleFormat::type, Function.identity()));

    private static final Map<Class<?>, RuleFormat<?>> BY_CLASS =
            ALL.stream().collect(Collectors.toMap(RuleFormat::rule, Function.identity()));

    private RuleFormats() {}

    /** The names of all types, in alphabetical order. */
    static List<String> types() {
        return BY_TYPE.keySet().stream().sorted().toList();
    }

    static Optional<RuleFormat<?>> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Writes any rule that has a format. */
    static void write(BuiltInRule rule, JsonOut out) throws IOException {
        var format = BY_CLASS.get(rule.getClass());
        if (format == null) {
            throw new IllegalStateException("The rule type %s has no JSON format.".formatted(rule.getClass()));
        }
        format.write(rule, out);
    }

    private static <R extends BuiltInRule> RuleFormat<R> plain(
            Class<R> type, R example, Function<RuleHeader, R> constructor) {
        return new RuleFormat<>(type, example, (fields, header, same) -> constructor.apply(header), (rule, out) -> {});
    }

    private static FrontLinePresence frontLinePresence(Fields fields, RuleHeader header, FrontLinePresence example) {
        if (!fields.has("share")) {
            fields.noteMissing("minimum");
        }
        return new FrontLinePresence(
                header,
                per(fields, example.per()),
                fields.whole("minimum", 0, MANY, example.minimum()),
                fields.optionalShare("share").orElse(example.share()),
                base(fields, example.base()));
    }

    private static FixedWfhWeekday fixedWfhWeekday(Fields fields, RuleHeader header, FixedWfhWeekday example) {
        fields.noteMissing("weekdays");
        return new FixedWfhWeekday(header, fields.words("weekdays", DayOfWeek.class, example.weekdays()));
    }

    private static Per per(Fields fields, Per otherwise) {
        return fields.word("per", Per.class, otherwise);
    }

    private static ShareBase base(Fields fields, ShareBase otherwise) {
        return fields.word("base", ShareBase.class, otherwise);
    }

    private static void share(Share share, JsonOut out) throws IOException {
        out.text("share", share.toString());
    }
}
