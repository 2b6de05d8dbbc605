package id.rotasi.report.words;

import id.rotasi.domain.Absence;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule;
import id.rotasi.policy.preset.Presets;
import id.rotasi.report.CellExplanation;
import id.rotasi.report.CellExplanation.Change;
import id.rotasi.report.CellExplanation.Effect;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport.CostExplanation;
import id.rotasi.report.RosterReport.CostExplanation.Burden;
import id.rotasi.report.RosterReport.RuleResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The answers of a {@link id.rotasi.RosterExplanation} in sentences. Immutable. */
public final class ExplanationWords {

    private final RosterPolicy policy;
    private final Messages words;
    private final Names names;
    private final RuleWords ruleWords;
    private final Amounts amounts;
    private final Map<String, Asn> people = new HashMap<>();

    /** The words of that language (Indonesian or English) about a roster of that problem under that policy. */
    public ExplanationWords(Names.Source problem, RosterPolicy policy, Locale locale) {
        this.policy = policy;
        this.words = Messages.in(locale).under(policy);
        this.names = new Names(problem);
        this.ruleWords = new RuleWords(names, locale);
        this.amounts = new Amounts(words);
        problem.asns().forEach(asn -> people.put(asn.id(), asn));
    }

    /**
     * A sentence, and what belongs below it.
     *
     * @param sentence the sentence
     * @param details in order, maybe none
     */
    public record Passage(String sentence, List<Passage> details) {

        /** Keeps a copy of the details. */
        public Passage {
            details = List.copyOf(details);
        }

        static Passage of(String sentence) {
            return new Passage(sentence, List.of());
        }
    }

    /** Why a day is as it is. */
    public List<Passage> cell(CellExplanation cell) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.of(now(cell)));
        cell.halfDay().ifPresent(absence -> passages.add(Passage.of(half(absence))));
        cell.fixedBy().ifPresent(rule -> passages.add(fixed(cell.assignment(), rule)));
        if (cell.isSettled()) {
            passages.add(Passage.of(words.text("explain.cell.settled")));
        } else if (cell.lock().isPresent()) {
            passages.add(Passage.of(locked(cell.lock().get())));
        } else if (cell.absence().isEmpty() && cell.fixedBy().isEmpty()) {
            passages.add(
                    Passage.of(words.text(cell.changes().isEmpty() ? "explain.cell.only" : "explain.cell.chosen")));
        } else if (!cell.changes().isEmpty()) {
            passages.add(Passage.of(words.text("explain.cell.posts")));
        }
        cell.changes().forEach(change -> passages.add(change(change)));
        return passages;
    }

    private String half(Absence absence) {
        var values = Map.of("who", names.asn(absence.asn()), "kind", absence.kind(), "part", absence.part());
        return words.text("explain.cell.half", values);
    }

    private String locked(Lock lock) {
        return lock.reason().isEmpty()
                ? words.text("explain.cell.locked")
                : words.text("explain.cell.locked.because", Map.of("reason", lock.reason()));
    }

    /** That a unit or the person does not work on a date, or the person does not serve. */
    public Passage dayOff(String asn, LocalDate date) {
        var then = people.get(asn).at(date);
        var unit = names.unit(then.unit());
        var key = !then.service().contains(date)
                ? "explain.cell.no-service"
                : then.workingDays().contains(date.getDayOfWeek()) ? "explain.cell.off" : "explain.cell.own-day-off";
        return Passage.of(words.text(key, Map.of("who", names.asn(asn), "date", date, "unit", unit)));
    }

    /** What another state would change. */
    public Passage change(Change change) {
        var state = state(change.mode(), change.post(), change.desk());
        var forbidding = change.forbiddenBy().stream().map(this::rule).toList();
        var sentence = !forbidding.isEmpty()
                ? words.text("explain.change.forbidden", Map.of("state", state, "rules", forbidding))
                : words.text("explain.change." + comparison(change.difference()), amounts(state, change.difference()));
        var details = new ArrayList<Passage>();
        change.others()
                .forEach(other -> details.add(Passage.of(words.text(
                        "explain.change.other",
                        Map.of(
                                "who",
                                names.asn(other.asn()),
                                "state",
                                state(other.mode(), other.post(), other.desk()))))));
        change.effects().forEach(effect -> details.add(effect(effect)));
        return new Passage(sentence, details);
    }

    /** How often a person is where, against that of others, and what is said about the difference. */
    public List<Passage> comparison(Burden one, Burden other) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.of(difference("explain.compare.wfh", one, other, Burden::wfh)));
        if (one.free() != other.free()) {
            passages.add(Passage.of(difference("explain.compare.free", one, other, Burden::free)));
        }
        passages.add(burden(one));
        passages.add(burden(other));
        return passages;
    }

    /** How many days at home a person has, and how many are fair. */
    public String turns(Burden burden) {
        var values = new HashMap<String, Object>(
                Map.of("who", names.asn(burden.asn()), "n", burden.wfh(), "m", burden.onDuty()));
        burden.fairShare().ifPresent(fair -> {
            values.put("min", fair.least());
            values.put("max", fair.most());
        });
        var key = burden.free() == 0
                ? "explain.turns.fixed"
                : burden.fairShare().isEmpty()
                        ? "explain.turns"
                        : burden.fairShare().get().least()
                                        == burden.fairShare().get().most()
                                ? "explain.turns.fair.one"
                                : "explain.turns.fair";
        return words.text(key, values);
    }

    /** What the rules about a person alone cost, and why. */
    public Passage burden(Burden burden) {
        var values = Map.of("who", names.asn(burden.asn()), "cost", amounts.cost(burden.cost()));
        return new Passage(
                words.text(burden.cost().isZero() ? "explain.burden.free" : "explain.burden.cost", values),
                burden.findings().stream().map(this::finding).toList());
    }

    /** The numbers of a person, each with its label, in the order in which they are to be printed. */
    public Map<String, String> numbers(Burden burden) {
        var numbers = new LinkedHashMap<String, String>();
        numbers.put(words.text("explain.burden.onDuty"), amounts.number(burden.onDuty()));
        numbers.put(words.text("explain.burden.absent"), amounts.number(burden.absent()));
        numbers.put(words.text("explain.burden.choice"), amounts.number(burden.free()));
        numbers.put(words.text("explain.burden.wfh"), amounts.number(burden.wfh()));
        numbers.put(words.text("explain.burden.mondays"), amounts.number(burden.mondays()));
        numbers.put(words.text("explain.burden.fridays"), amounts.number(burden.fridays()));
        numbers.put(words.text("explain.burden.bridge"), amounts.number(burden.bridgeDays()));
        numbers.put(words.text("explain.burden.counter"), amounts.number(burden.counterDays()));
        numbers.put(words.text("explain.burden.wishes"), amounts.number(burden.wishes()));
        numbers.put(words.text("explain.burden.granted"), amounts.number(burden.granted()));
        return numbers;
    }

    /** What a rule says and what it costs, costliest finding first. */
    public List<Passage> rule(Rule rule, List<Finding> findings) {
        var total = findings.stream().map(Finding::cost).reduce(Cost.ZERO, Cost::plus);
        var values = Map.of("rule", rule(rule.id()), "cost", amounts.cost(total), "n", findings.size());
        return List.of(
                Passage.of(ruleWords.paragraph(rule)),
                new Passage(
                        words.text(findings.isEmpty() ? "explain.rule.free" : "explain.rule.cost", values),
                        findings.stream().map(this::finding).toList()));
    }

    /** What holds the cost above zero. */
    public List<Passage> whole(CostExplanation whole) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.of(words.text("explain.whole.cost", Map.of("cost", amounts.cost(whole.score())))));
        var bound = Map.of(
                "bound", amounts.cost(whole.bound()),
                "settled", amounts.cost(whole.settled()),
                "avoidable", whole.score().soft() - whole.bound().soft());
        if (whole.score().equals(whole.bound())) {
            passages.add(Passage.of(words.text("explain.whole.optimal", bound)));
        } else {
            boolean sameHard = whole.score().hard() == whole.bound().hard();
            passages.add(Passage.of(words.text(sameHard ? "explain.whole.bound" : "explain.whole.bound.hard", bound)));
        }
        if (!whole.settled().isZero()) {
            passages.add(Passage.of(words.text("explain.whole.settled", bound)));
        }
        if (!whole.rules().isEmpty()) {
            passages.add(new Passage(
                    words.text("explain.whole.rules"),
                    whole.rules().stream().map(this::result).toList()));
            passages.add(new Passage(
                    words.text("explain.whole.findings"),
                    whole.findings().stream().map(this::finding).toList()));
        }
        return passages;
    }

    private String now(CellExplanation cell) {
        var assignment = cell.assignment();
        var values = new HashMap<String, Object>();
        values.put("who", names.asn(assignment.asn()));
        values.put("date", assignment.date());
        if (assignment.mode() == WorkMode.ABSENT) {
            values.put("kind", cell.absence().<Object>map(kind -> kind).orElse(WorkMode.ABSENT));
            return words.text("explain.cell.absent", values);
        }
        values.put("state", state(assignment.mode(), assignment.post(), assignment.desk()));
        return words.text("explain.cell.now", values);
    }

    private Passage fixed(Assignment assignment, String id) {
        var rule = ruleOf(id);
        var details = new ArrayList<Passage>();
        details.add(Passage.of(ruleWords.paragraph(rule)));
        // Not the reasons: a disciplinary sanction is among them, and a colleague may be the one who asks.
        if (rule.decidesEligibility()) {
            details.add(Passage.of(words.text("explain.cell.ineligible", Map.of("who", names.asn(assignment.asn())))));
        }
        return new Passage(words.text("explain.cell.fixed", Map.of("rule", rule(id))), details);
    }

    /** What a change would do to one rule: what it would cause and cure. */
    public Passage effect(Effect effect) {
        var details = new ArrayList<Passage>();
        effect.caused().forEach(finding -> details.add(effect("explain.effect.caused", finding)));
        effect.cured().forEach(finding -> details.add(effect("explain.effect.cured", finding)));
        var values = Map.of("rule", rule(effect.rule()), "cost", amounts.signed(effect.difference()));
        return new Passage(words.text("explain.effect", values), details);
    }

    private Passage result(RuleResult result) {
        var cost = amounts.cost(result.cost());
        var values = Map.of("rule", rule(result.id()), "cost", cost, "n", result.findings());
        return Passage.of(words.text("explain.whole.rule", values));
    }

    private Passage finding(Finding finding) {
        var values = Map.of("finding", finding.message(names, words.locale()), "cost", amounts.cost(finding.cost()));
        return Passage.of(words.text("explain.finding", values));
    }

    private Passage effect(String key, Finding finding) {
        return Passage.of(words.text(key, Map.of("finding", finding.message(names, words.locale()))));
    }

    private String difference(String key, Burden one, Burden other, ToIntFunction<Burden> days) {
        boolean first = days.applyAsInt(one) >= days.applyAsInt(other);
        var more = first ? one : other;
        var less = first ? other : one;
        int by = days.applyAsInt(more) - days.applyAsInt(less);
        var values = Map.of("who", names.asn(more.asn()), "other", names.asn(less.asn()), "n", by);
        return words.text(by == 0 ? key + ".same" : key, values);
    }

    private static String comparison(Cost difference) {
        if (difference.hard() < 0) {
            return "mends";
        }
        return difference.soft() > 0 ? "dearer" : difference.soft() < 0 ? "cheaper" : "same";
    }

    private static Map<String, Object> amounts(String state, Cost difference) {
        return Map.of("state", state, "hard", -difference.hard(), "cost", Math.abs(difference.soft()));
    }

    private String state(WorkMode mode, Optional<Post> post, Optional<String> desk) {
        if (desk.isPresent()) {
            return words.text("explain.state.desk", Map.of("desk", desk.get(), "zone", names.zone(desk.get())));
        }
        if (mode == WorkMode.WFH) {
            return words.text("explain.state.wfh");
        }
        if (mode == WorkMode.OFF) {
            return words.text("explain.state.off");
        }
        var at = post.orElse(Post.OFFICE);
        return at instanceof Post.Office
                ? words.text("explain.state.office")
                : at instanceof Post.Field
                        ? words.text("explain.state.field")
                        : words.text(
                                names.isShift(at.id()) ? "explain.state.shift" : "explain.state.counter",
                                Map.of("counter", names.counter(at.id())));
    }

    private Rule ruleOf(String id) {
        return policy.rule(id).orElseGet(() -> Presets.eligibilityFor(policy.rules()));
    }

    /** Name and id of a rule, since a policy may have two rules of one type. */
    public String rule(String id) {
        var name = ruleWords.name(ruleOf(id));
        return name.equals(id) ? id : name + " (" + id + ")";
    }
}
