package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.internal.Absences;
import id.rotasi.internal.Listing;
import id.rotasi.policy.RuleType.Input;
import id.rotasi.report.RosterReport.Impossibility.Sentence;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Wishes that do not count as they stand: opposite or double ones of a person for a day, those for days off duty, and those
 * that no rule of the policy looks at. Wishes that rules rule out are not among them: they are known once rules were made.
 */
public final class WishNotices {

    private final RosterProblem problem;
    private final DutyDays duty;
    private final Names names;
    private final Absences absences;
    private final List<Sentence> opposite = new ArrayList<>();
    private final List<Sentence> twice = new ArrayList<>();
    private final List<Sentence> offDuty = new ArrayList<>();
    private final List<Object> unread = new ArrayList<>();

    private WishNotices(RosterProblem problem, DutyDays duty) {
        this.problem = problem;
        this.duty = duty;
        this.names = new Names(problem);
        this.absences = Absences.of(problem);
    }

    /** One notice for each kind, at the list of people. Takes time linear in the people and the dates of the period. */
    public static List<InputNotice> of(RosterProblem problem) {
        boolean any = problem.asns().stream().anyMatch(asn -> !asn.preferences().isEmpty());
        return any ? of(problem, new DutyDays(problem)) : List.of();
    }

    static List<InputNotice> of(RosterProblem problem, DutyDays duty) {
        var found = new WishNotices(problem, duty);
        problem.asns().stream().filter(asn -> !asn.preferences().isEmpty()).forEach(found::look);
        var notices = new ArrayList<InputNotice>();
        add("wishes-opposite", found.opposite, notices);
        add("wishes-twice", found.twice, notices);
        add("wishes-off-duty", found.offDuty, notices);
        add("wishes-unread", found.unread, notices);
        return notices;
    }

    private static void add(String code, List<?> wishes, List<InputNotice> notices) {
        if (!wishes.isEmpty()) {
            var values = Map.of("n", wishes.size(), "wishes", Listing.of(wishes));
            notices.add(new InputNotice("$.asns", code, values));
        }
    }

    private void look(Asn asn) {
        boolean read = problem.policy().rules().stream()
                .anyMatch(rule -> rule.descriptor().reads(Input.WISHES) && duty.inScope(rule, asn));
        if (!read) {
            unread.add(names.asn(asn.id()));
            return;
        }
        var dates = duty.onDuty(asn.id()).stream().mapToObj(duty::date).toList();
        dates.forEach(date -> onOneDay(asn, date));
        asn.preferences().stream()
                .filter(wish -> dates.stream().noneMatch(wish::covers))
                .forEach(wish -> offDuty.add(offDuty(asn, wish)));
    }

    private void onOneDay(Asn asn, LocalDate date) {
        var wishes =
                asn.preferences().stream().filter(wish -> wish.covers(date)).toList();
        if (wishes.size() > 1) {
            var counts = asn.wishOn(date).orElseThrow();
            boolean agree = wishes.stream().allMatch(wish -> wish.mode() == counts.mode());
            (agree ? twice : opposite)
                    .add(new Sentence(
                            "notice.wishes.counts",
                            Map.of(
                                    "who", names.asn(asn.id()),
                                    "date", date,
                                    "mode", counts.mode(),
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
