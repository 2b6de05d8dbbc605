package id.rotasi.internal.explain.why;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import id.rotasi.internal.report.BurdenRecord;
import id.rotasi.policy.Counted;
import id.rotasi.policy.Price;
import id.rotasi.policy.Subject;
import id.rotasi.report.RosterReport.CostExplanation.Burden;
import id.rotasi.report.RosterReport.CostExplanation.FairShare;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Counts the days of one person. */
final class BurdenCount {

    private int onDuty;
    private int absent;
    private int free;
    private int wfh;
    private int mondays;
    private int fridays;
    private int bridgeDays;
    private int counterDays;
    private int wishes;
    private int granted;

    private BurdenCount() {}

    public static Burden of(int person, Model model, TallyCounts standing) {
        var count = new BurdenCount();
        for (int day = 0; day < model.table().days(); day++) {
            int cell = model.table().cell(person, day);
            if (cell >= 0) {
                count.add(cell, model, standing.state(cell));
            } else if (cell == CellTable.ABSENT) {
                count.absent++;
            }
        }
        var asn = model.problem().asns().get(person).id();
        var findings = standing.findings(tally -> tally.subject().people().contains(asn));
        return new BurdenRecord(
                asn,
                count.onDuty,
                count.absent,
                count.free,
                count.wfh,
                fairShare(asn, model),
                count.mondays,
                count.fridays,
                count.bridgeDays,
                count.counterDays,
                count.wishes,
                count.granted,
                TallyCounts.sum(findings),
                findings);
    }

    /* Days at home before the period count in the turns, but are no days of the period. */
    private static Optional<FairShare> fairShare(String asn, Model model) {
        var period = model.problem().period();
        var whole = new Subject.OfAsn(asn, period.from(), period.to());
        return model.tallies().stream()
                .filter(tally -> tally.subject().equals(whole)
                        && tally.counted().equals(Counted.WFH)
                        && tally.parts() == 0
                        && tally.price().shape() == Price.Shape.NEAR)
                .findFirst()
                .map(tally -> {
                    int past = (int) tally.cells().stream()
                            .filter(cell -> cell >= model.table().size())
                            .filter(cell -> model.states(cell).contains(States.AWAY))
                            .count();
                    int least = Math.max(0, tally.price().floor() - past);
                    return new FairShare(least, Math.max(least, tally.price().ceiling() - past));
                });
    }

    private void add(int cell, Model model, int state) {
        var date = model.table().dateOf(model.table().day(cell));
        var mode = model.table().modeOf(cell, state);
        onDuty += mode == WorkMode.OFF ? 0 : 1;
        free += model.states(cell).modeIsFixed() ? 0 : 1;
        counterDays += States.isCounter(state) ? 1 : 0;
        if (mode == WorkMode.WFH) {
            home(date, model);
        }
        model.problem().asns().get(model.table().asn(cell)).wishOn(date).ifPresent(wish -> {
            wishes++;
            granted += wish.isGranted(mode, model.posts().of(state)) ? 1 : 0;
        });
    }

    private void home(LocalDate date, Model model) {
        wfh++;
        mondays += date.getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 0;
        fridays += date.getDayOfWeek() == DayOfWeek.FRIDAY ? 1 : 0;
        bridgeDays += model.table().calendar().dayClass(date) == DayClass.BRIDGE ? 1 : 0;
    }
}
