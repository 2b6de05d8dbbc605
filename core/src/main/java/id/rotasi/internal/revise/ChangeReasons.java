package id.rotasi.internal.revise;

import id.rotasi.RosterChanges.Change;
import id.rotasi.RosterChanges.Reason;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.audit.Rows;
import id.rotasi.internal.compile.Homes;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.policy.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why days of a roster are not as they were: what data alone brought about, and what was decided. */
final class ChangeReasons {

    private final Rows.Parts rows;
    /* Those who had days before. */
    private final Map<String, Asn> people = new HashMap<>();

    ChangeReasons(List<Day> before, RosterProblem problem, Rows.Parts after) {
        this.rows = after;
        var known = new HashSet<String>();
        before.forEach(day -> known.add(day.asn()));
        problem.asns().stream().filter(asn -> known.contains(asn.id())).forEach(asn -> people.put(asn.id(), asn));
    }

    /** Of rows about which nothing else is known. */
    static Change unknown(Optional<Day> before, Optional<Day> after) {
        var reason = before.isEmpty() || after.isEmpty()
                ? Reason.SERVICE
                : after.get().mode() == WorkMode.ABSENT
                        ? Reason.ABSENCE
                        : before.get().mode() == WorkMode.ABSENT ? Reason.ABSENCE_ENDED : Reason.REPLANNED;
        return new Change(before, after, reason, Optional.empty());
    }

    Change of(Optional<Day> before, Optional<Day> after) {
        var reason = before.isPresent() && after.isPresent()
                ? reason(before.get(), after.get())
                : comingOrGoing(after.or(() -> before).orElseThrow());
        var rule = reason == Reason.RULE ? rule(after.orElseThrow()) : Optional.<String>empty();
        return new Change(before, after, reason, rule);
    }

    /* Where unit and person work but the row came or went, the person did. */
    private Reason comingOrGoing(Day day) {
        var asn = people.get(day.asn());
        if (asn == null) {
            return Reason.SERVICE;
        }
        var table = rows.of(day.asn()).model().table();
        boolean works = asn.workingDays().contains(day.date().getDayOfWeek())
                && table.calendar()
                        .isWorkingDay(table.units().get(asn.at(day.date()).unit()), day.date());
        return works == table.isRow(day.asn(), day.date()) ? Reason.DAY_OFF : Reason.SERVICE;
    }

    private Reason reason(Day old, Day now) {
        if (now.mode() == WorkMode.ABSENT) {
            return Reason.ABSENCE;
        }
        if (old.mode() == WorkMode.ABSENT) {
            return Reason.ABSENCE_ENDED;
        }
        var model = rows.of(now.asn()).model();
        int cell = model.table().cellOf(now.asn(), now.date());
        int home = Homes.home(old, model.states(cell), model.table().kind(cell), model.posts());
        if (home == Model.NO_HOME) {
            // A lock of the mode alone leaves the post to be decided.
            return model.lock(cell).isPresent() ? Reason.LOCK : Reason.RULE;
        }
        boolean deskIsGone = home == States.ANY_OFFICE
                && old.desk().isPresent()
                && old.post().equals(now.post());
        boolean postIsGone = old.mode() == now.mode() && Homes.isOnSite(home) || deskIsGone;
        if (postIsGone) {
            // Who is absent for half of a day stands at no counter.
            return model.table().isHalf(model.table().asn(cell), model.table().day(cell))
                    ? Reason.ABSENCE
                    : Reason.POST;
        }
        return Reason.REPLANNED;
    }

    private Optional<String> rule(Day now) {
        var model = rows.of(now.asn()).model();
        return model.fixedBy(model.table().cellOf(now.asn(), now.date())).map(Rule::id);
    }
}
