package id.rotasi.report;

import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.Scope;
import id.rotasi.policy.rule.BuiltInRule;
import id.rotasi.policy.rule.ConsecutiveWfh;
import id.rotasi.policy.rule.FixedWfhWeekday;
import id.rotasi.policy.rule.FrontLinePresence;
import id.rotasi.policy.rule.FunctionsOnSite;
import id.rotasi.policy.rule.LeadersOnSite;
import id.rotasi.policy.rule.LeadershipPresence;
import id.rotasi.policy.rule.NewlyPlaced;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.ReadinessGate;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.policy.rule.WeekdayFairness;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WfhDayCap;
import id.rotasi.policy.rule.WfhOnlyOn;
import id.rotasi.policy.rule.WfoDayCap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of a policy say, in sentences, with their numbers. */
public final class RuleWords {

    private final Messages words;
    private final Names names;

    /** The words of that language (Indonesian or English), with these names of units. */
    public RuleWords(Names names, Locale locale) {
        this.words = Messages.in(locale);
        this.names = names;
    }

    /** As {@link #RuleWords(Names, Locale)}. @deprecated the language comes last, as everywhere else */
    @Deprecated(since = "0.1")
    public RuleWords(Locale locale, Names names) {
        this(names, locale);
    }

    /** The name of a preset; the id of any other policy. */
    public String name(RosterPolicy policy) {
        return words.has("preset." + policy.id()) ? words.text("preset." + policy.id()) : policy.id();
    }

    /** A policy: name, legal basis, validity, then a paragraph for each rule, in policy order. */
    public List<String> describe(RosterPolicy policy) {
        var lines = new ArrayList<String>();
        lines.add(name(policy) + ".");
        var citation = policy.legalBasis().citation();
        if (!citation.isEmpty()) {
            lines.add(words.text("rule.legal-basis", Map.of("citation", citation)));
        }
        policy.validity()
                .ifPresent(dates ->
                        lines.add(words.text("policy.validity", Map.of("from", dates.from(), "to", dates.to()))));
        policy.rules().forEach(rule -> lines.add(name(rule) + ": " + paragraph(rule)));
        return lines;
    }

    /** A short name; the id for a rule of the host's own. */
    public String name(Rule rule) {
        return rule instanceof BuiltInRule ? words.text("rule." + rule.type() + ".name") : rule.id();
    }

    /** What the rule says, with its numbers. */
    public String sentence(Rule rule) {
        return rule instanceof BuiltInRule builtIn
                ? words.text("rule." + rule.type() + ".words" + variant(builtIn), numbers(builtIn))
                : words.text("rule.custom.words");
    }

    private static String variant(BuiltInRule rule) {
        return rule instanceof WfhOnlyOn only && only.window().isPresent() ? ".dated" : "";
    }

    /** Whether it must be kept, or with which weight. */
    public String enforcement(Rule rule) {
        var enforcement = rule.enforcement();
        return enforcement.hard()
                ? words.text("rule.hard")
                : words.text("rule.soft", Map.of("weight", enforcement.weight()));
    }

    /** For whom it holds. */
    public String scope(Rule rule) {
        var scope = rule.scope();
        if (scope.equals(Scope.EVERYBODY)) {
            return words.text("rule.scope.everybody");
        }
        var units = scope.units().stream().map(names::unit).sorted().toList();
        return Stream.of(
                        units.isEmpty() ? "" : words.text("rule.scope.units", Map.of("units", units)),
                        scope.functions().isEmpty()
                                ? ""
                                : words.text("rule.scope.functions", Map.of("functions", scope.functions())),
                        scope.positions().isEmpty()
                                ? ""
                                : words.text("rule.scope.positions", Map.of("positions", scope.positions())))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The regulation it rests on; empty when there is none. */
    public String legalBasis(Rule rule) {
        var citation = rule.legalBasis().citation();
        return citation.isEmpty() ? "" : words.text("rule.legal-basis", Map.of("citation", citation));
    }

    /** All of it: sentence, scope, enforcement, legal basis. */
    public String paragraph(Rule rule) {
        return Stream.of(sentence(rule), scope(rule), enforcement(rule), legalBasis(rule))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> numbers(BuiltInRule rule) {
        if (rule instanceof FrontLinePresence presence) {
            return Map.of(
                    "per", presence.per(),
                    "minimum", presence.minimum(),
                    "share", presence.share(),
                    "base", presence.base());
        } else if (rule instanceof LeadershipPresence presence) {
            return Map.of("per", presence.per(), "minimum", presence.minimum());
        } else if (rule instanceof WfhDayCap cap) {
            return Map.of("per", cap.per(), "share", cap.share(), "base", cap.base(), "rounding", cap.rounding());
        } else if (rule instanceof WeeklyWfhCap cap) {
            return Map.of("days", cap.days());
        } else if (rule instanceof ConsecutiveWfh window) {
            return Map.of("days", window.days());
        } else if (rule instanceof PersonBalance balance) {
            return Map.of("share", balance.share());
        } else if (rule instanceof UnitDayBalance balance) {
            return Map.of("per", balance.per(), "share", balance.share());
        } else if (rule instanceof WeekdayFairness fairness) {
            return Map.of("share", fairness.share(), "besideDaysOff", fairness.besideDaysOff());
        } else if (rule instanceof LeadersOnSite leaders) {
            return Map.of("positions", leaders.positions());
        } else if (rule instanceof FixedWfhWeekday fixed) {
            return Map.of("weekdays", fixed.weekdays());
        }
        return moreNumbers(rule);
    }

    private static Map<String, Object> moreNumbers(BuiltInRule rule) {
        if (rule instanceof FunctionsOnSite stay) {
            return Map.of("functions", stay.functions());
        } else if (rule instanceof NewlyPlaced placed) {
            return Map.of("months", placed.months());
        } else if (rule instanceof ReadinessGate gate) {
            return Map.of("per", gate.per(), "share", gate.share());
        } else if (rule instanceof WfoDayCap cap) {
            return Map.of("per", cap.per(), "share", cap.share(), "base", cap.base(), "rounding", cap.rounding());
        } else if (rule instanceof WfhOnlyOn only) {
            return only.window()
                    .<Map<String, Object>>map(
                            dates -> Map.of("weekdays", only.weekdays(), "from", dates.from(), "to", dates.to()))
                    .orElseGet(() -> Map.of("weekdays", only.weekdays()));
        }
        return Map.of();
    }
}
