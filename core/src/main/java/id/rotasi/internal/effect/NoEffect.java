package id.rotasi.internal.effect;

import id.rotasi.RosterProblem;
import id.rotasi.RosterProblem.InputNotice;
import id.rotasi.internal.report.RemoteWords;
import id.rotasi.policy.RuleType.Input;
import java.util.ArrayList;
import java.util.List;

/** Finds all of a problem that can have no effect. */
public final class NoEffect {

    private NoEffect() {}

    /** The notices, in the order of the problem's components. */
    public static List<InputNotice> of(RosterProblem problem) {
        var notices = new Notices();
        var duty = new DutyDays(problem);
        var uses = new Uses(problem, notices);
        var places = new PlaceEffect(problem, duty, notices);
        var days = new DayEffect(problem, duty, notices);
        places.letters();
        places.units();
        uses.list("$.counters", problem.counters(), Input.COUNTERS);
        new CounterEffect(problem, duty, notices).counters();
        uses.list("$.sites", problem.sites(), Input.SITES);
        places.sites();
        uses.list("$.desks", problem.desks(), Input.DESKS);
        var desks = new DeskEffect(problem, duty, notices);
        desks.desks();
        new PeopleEffect(problem, duty, notices).asns();
        desks.asns();
        new ShiftEffect(problem, duty, notices).shifts();
        uses.asns();
        new AbsenceEffect(problem, duty, notices).absences();
        uses.list("$.onSiteDates", problem.onSiteDates(), Input.ON_SITE_DATES);
        days.onSiteDates();
        uses.list("$.substitutes", problem.substitutes(), Input.SUBSTITUTES);
        days.substitutes();
        problem.published().ifPresent(roster -> uses.list("$.published", roster.days(), Input.PUBLISHED));
        new PublishedEffect(problem, duty, notices).published();
        uses.history();
        new HistoryEffect(problem, notices).history();
        new CalendarEffect(problem, notices).calendar();
        new RuleEffect(problem, duty, notices).rules();
        new WindowEffect(problem, duty, notices).windows();
        var all = new ArrayList<>(notices.all());
        all.addAll(WishNotices.of(WishNotices.found(problem, duty), asn -> 0));
        return new RemoteWords(problem.policy().remoteName()).inputNotices(all);
    }
}
