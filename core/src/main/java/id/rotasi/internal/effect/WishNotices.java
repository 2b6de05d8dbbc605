package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.Absences;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Wishes that do not count as they stand: opposite or double ones of a person for a day, those for days off duty, and those
 * that no rule of the policy looks at. Wishes that rules rule out are not among them: they are known once rules were made.
 */
public final class WishNotices {

    private static final String OPPOSITE = "wishes-opposite";
    private static final String TWICE = "wishes-twice";
    private static final String OFF_DUTY = "wishes-off-duty";
    private static final String OF_OTHERS = "wishes-of-others";
    private static final String UNREAD = "wishes-unread";
    private static final List<String> KINDS = List.of(OPPOSITE, TWICE, OFF_DUTY, OF_OTHERS, UNREAD);

    private final RosterProblem problem;
    private final DutyDays duty;
    private final Names names;
    private final Absences absences;
    private final WishFindings found = new WishFindings();

    private WishNotices(RosterProblem problem, DutyDays duty) {
        this.problem = problem;
        this.duty = duty;
        this.names = new Names(problem);
        this.absences = Absences.of(problem);
    }

    /** Takes time linear in the people and the dates of the period. */
    public static WishFindings found(RosterProblem problem) {
        boolean any = problem.asns().stream().anyMatch(asn -> !asn.preferences().isEmpty());
        return any ? found(problem, new DutyDays(problem)) : new WishFindings();
    }

    static WishFindings found(RosterProblem problem, DutyDays duty) {
        var notices = new WishNotices(problem, duty);
        problem.asns().stream().filter(asn -> !asn.preferences().isEmpty()).forEach(notices::look);
        return notices.found;
    }

    /** One notice for each kind, at the list of people. @param order of the people */
    public static List<InputNotice> of(WishFindings found, ToIntFunction<String> order) {
        var notices = new ArrayList<InputNotice>();
        for (var kind : KINDS) {
            var values = found.values(kind, order);
            if (!values.isEmpty()) {
                notices.add(new InputNotice("$.asns", kind, values));
            }
        }
        return notices;
    }

    private void look(Asn asn) {
        boolean read = problem.policy().rules().stream()
                .anyMatch(rule -> rule.descriptor().reads(Input.WISHES) && duty.inScope(rule, asn));
        if (!read) {
            found.add(UNREAD, asn.id(), names.asn(asn.id()));
            return;
        }
        var dates = duty.onDuty(asn.id()).stream().mapToObj(duty::date).toList();
        if (asn.preferences().size() > 1) {
            dates.forEach(date -> onOneDay(asn, date));
        }
        asn.preferences().stream()
                .filter(wish -> dates.stream().noneMatch(wish::covers))
                .forEach(wish -> found.add(OFF_DUTY, asn.id(), offDuty(asn, wish)));
        asn.preferences().stream()
                .filter(wish -> wish.mode() != WorkMode.WFO && dates.stream().anyMatch(wish::covers))
                .filter(wish ->
                        dates.stream().filter(wish::covers).allMatch(date -> duty.isOfOthers(asn, date, wish.mode())))
                .forEach(wish -> found.add(OF_OTHERS, asn.id(), said(asn, wish)));
    }

    /** What a wish is for: a mode, or a post to be at or not. */
    public static Object wished(Preference wish, Names names) {
        return wish.post()
                .<Object>map(post -> new Sentence(
                        wish.isAgainst() ? "notice.wishes.not-at" : "notice.wishes.at",
                        Map.of("post", names.counter(post))))
                .orElse(wish.mode());
    }

    private Sentence said(Asn asn, Preference wish) {
        var who = names.asn(asn.id());
        return wish.date()
                .map(date -> new Sentence(
                        "notice.wishes.mode", Map.of("who", who, "date", date, "mode", wished(wish, names))))
                .orElseGet(() -> new Sentence(
                        "notice.wishes.weekday-mode",
                        Map.of("who", who, "weekday", wish.weekday().orElseThrow(), "mode", wished(wish, names))));
    }

    private void onOneDay(Asn asn, LocalDate date) {
        var wishes =
                asn.preferences().stream().filter(wish -> wish.covers(date)).toList();
        if (wishes.size() > 1) {
            var counts = asn.wishOn(date).orElseThrow();
            boolean agree = wishes.stream().allMatch(wish -> wished(wish, names).equals(wished(counts, names)));
            found.add(
                    agree ? TWICE : OPPOSITE,
                    asn.id(),
                    new Sentence(
                            "notice.wishes.counts",
                            Map.of(
                                    "who", names.asn(asn.id()),
                                    "date", date,
                                    "mode", wished(counts, names),
                                    "weight", counts.weight())));
        }
    }

    private Sentence offDuty(Asn asn, Preference wish) {
        var who = names.asn(asn.id());
        return wish.date()
                .map(date -> asn.service().contains(date)
                        ? offDuty(asn, date)
                        : new Sentence("notice.wishes.no-service", Map.of("who", who, "date", date)))
                .orElseGet(() -> new Sentence(
                        "notice.wishes.weekday",
                        Map.of("who", who, "weekday", wish.weekday().orElseThrow())));
    }

    private Sentence offDuty(Asn asn, LocalDate date) {
        var who = names.asn(asn.id());
        return absences.on(asn.id(), date)
                .map(away ->
                        new Sentence("notice.wishes.absent", Map.of("who", who, "date", date, "kind", away.kind())))
                .orElseGet(() -> new Sentence("notice.wishes.off", Map.of("who", who, "date", date)));
    }
}
