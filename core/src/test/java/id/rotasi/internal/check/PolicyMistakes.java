package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.date;
import static id.rotasi.internal.check.Mistake.mistake;

import id.rotasi.domain.Period;
import id.rotasi.policy.Enforcement;
import id.rotasi.policy.Per;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Scope;
import id.rotasi.policy.Share;
import id.rotasi.policy.Share.ShareBase;
import id.rotasi.policy.rule.AlwaysTogether;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.NeverTogether;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.NoShiftAfter;
import id.rotasi.policy.rule.NotBothRemote;
import id.rotasi.policy.rule.OneOfEach;
import id.rotasi.policy.rule.ShiftCap;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with a policy. */
final class PolicyMistakes {

    private PolicyMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                mistake(
                        "policy no longer valid",
                        "$.policy.validity",
                        "policy-not-valid",
                        draft -> draft.policy = validIn(draft.policy, new Period(date(1).minusMonths(1), date(30)))),
                mistake(
                        "validity backwards",
                        "$.policy.validity",
                        "period-backwards",
                        draft -> draft.policy = validIn(draft.policy, new Period(date(30), date(1)))),
                mistake(
                        "unknown unit of a rule",
                        "$.policy.rules[0].scope.units",
                        "unknown-unit",
                        draft -> draft.policy = RosterPolicy.of(
                                "p", new NotBothRemote(RuleHeader.hard("pairs").with(Scope.ofUnits("dinkes"))))),
                rule("rule without id", "id", "blank-id", new NotBothRemote(RuleHeader.hard(""))),
                rule(
                        "weight above the heaviest",
                        "enforcement",
                        "number-out-of-range",
                        new NotBothRemote(
                                RuleHeader.hard("pairs").with(new Enforcement(false, Enforcement.MAX_WEIGHT + 1)))),
                rule(
                        "costs above all that can be added up",
                        "enforcement",
                        "costs-too-large",
                        new FrontLinePresence(
                                RuleHeader.soft("front", Enforcement.MAX_WEIGHT),
                                Per.SCOPE,
                                Integer.MAX_VALUE,
                                Share.HALF,
                                ShareBase.ON_DUTY)),
                rule("window of no day", "days", "number-out-of-range", ConsecutiveWfh.hard(0)),
                rule("negative weekly cap", "days", "number-too-small", WeeklyWfhCap.hard(-1)),
                rule(
                        "negative presence",
                        "minimum",
                        "number-too-small",
                        new FrontLinePresence(RuleHeader.hard("front"), Per.UNIT, -1, Share.HALF, ShareBase.ON_DUTY)),
                rule("presence of no leader", "minimum", "number-too-small", LeadershipPresence.hard(0)),
                rule(
                        "factor 0 beside days off",
                        "besideDaysOff",
                        "number-out-of-range",
                        new WeekdayFairness(RuleHeader.soft("weekdays", 1), Share.HALF, 0)),
                rule(
                        "factor 101 beside days off",
                        "besideDaysOff",
                        "number-out-of-range",
                        new WeekdayFairness(RuleHeader.soft("weekdays", 1), Share.HALF, 101)),
                rule(
                        "no fixed weekday",
                        "weekdays",
                        "rule-without-words",
                        new FixedWfhWeekday(RuleHeader.hard("fixed"), Set.of())),
                rule(
                        "no position",
                        "positions",
                        "rule-without-words",
                        new LeadersOnSite(RuleHeader.hard("leaders"), Set.of())),
                rule(
                        "no job function",
                        "functions",
                        "rule-without-words",
                        new FunctionsOnSite(RuleHeader.hard("functions"), Set.of())),
                rule("a placement that is new for no month", "months", "number-out-of-range", NewlyPlaced.hard(0)),
                rule(
                        "a group of one",
                        "groups[1]",
                        "group-too-small",
                        NeverTogether.hard(List.of(PAIR, List.of("eko")))),
                rule("a group of nobody", "groups[0]", "group-too-small", OneOfEach.hard(List.of(List.of()))),
                rule(
                        "the same person twice in a group",
                        "groups[0][2]",
                        "group-twice",
                        AlwaysTogether.hard(List.of(List.of("budi", "eko", "budi")))),
                rule("a cap on no post", "posts[0]", "posts-too-few", ShiftCap.hard(1, Over.WEEK)),
                rule(
                        "a sequence of one post",
                        "sequences[0]",
                        "posts-too-few",
                        NoShiftAfter.hard(List.of(List.of("ktp")))),
                rule("the same post twice", "posts[0][1]", "post-twice", ShiftCap.hard(1, Over.WEEK, "ktp", "ktp")),
                rule(
                        "a post that there is not",
                        "posts[0][1]",
                        "unknown-counter",
                        ShiftCap.hard(1, Over.WEEK, "ktp", "malam")),
                rule(
                        "a group with somebody unknown",
                        "groups[1][0]",
                        "unknown-asn",
                        AlwaysTogether.hard(List.of(PAIR, List.of("fitri", "eko")))),
                rule(
                        "home on no weekday",
                        "weekdays",
                        "rule-without-words",
                        new WfhOnlyOn(RuleHeader.hard("only"), Set.of(), Optional.empty())),
                rule(
                        "a window that ends before it starts",
                        "window",
                        "period-backwards",
                        WfhOnlyOn.hard(new Period(Draft.LAST, Draft.FIRST))));
    }

    private static final List<String> PAIR = List.of("budi", "citra");

    private static Mistake rule(String what, String property, String code, Rule rule) {
        return mistake(what, "$.policy.rules[0]." + property, code, draft -> draft.policy = RosterPolicy.of("p", rule));
    }

    private static RosterPolicy validIn(RosterPolicy policy, Period validity) {
        return new RosterPolicy(policy.id(), LegalBasis.NONE, Optional.of(validity), policy.rules());
    }
}
