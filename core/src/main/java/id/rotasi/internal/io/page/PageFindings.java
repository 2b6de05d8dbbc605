package id.rotasi.internal.io.page;

import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.internal.SiteTree;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.policy.Subject;
import id.rotasi.report.Finding;
import id.rotasi.report.words.Names;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The findings, each with its sentence in both languages and the place on the page that it is about. */
record PageFindings(PageModel model, JsonOut out, Names names, Map<String, Integer> counters) {

    public static void write(PageModel model, JsonOut out) throws IOException {
        var counters = new HashMap<String, Integer>();
        model.problem.counters().forEach(counter -> counters.put(counter.id(), counters.size()));
        var findings = new PageFindings(model, out, model.names, counters);
        out.list("findings", model.roster.report().findings(), findings::finding);
    }

    private void finding(Finding finding) throws IOException {
        out.whole("rule", model.rules.indexOf(finding.rule()));
        out.whole("hard", finding.cost().hard());
        out.whole("soft", finding.cost().soft());
        out.allTexts("text", PageWords.each(language -> finding.message(names, language)));
        place(finding.subject());
    }

    private void place(Subject subject) throws IOException {
        if (!subject.people().isEmpty()) {
            people(subject.people());
        }
        if (subject.place().isPresent()) {
            place(subject.place().get());
        }
        if (subject instanceof Subject.OfAsn of) {
            span(of.from(), of.to());
        } else if (subject instanceof Subject.OfDayClass of) {
            days(daysOf(of.asn(), of.dayClass()));
        } else if (subject instanceof Subject.OfDate of) {
            span(of.date(), of.date());
        }
    }

    private void place(Subject.Place place) throws IOException {
        switch (place.kind()) {
            case UNIT -> out.whole("unit", model.unit(place.id()));
            case COUNTER -> out.whole("counter", counters.get(place.id()));
            case SITE -> site(place.id());
            case DESK -> desk(place.id());
        }
    }

    private void desk(String id) throws IOException {
        for (var desk : model.problem.desks()) {
            if (desk.id().equals(id)) {
                out.whole("unit", model.unit(desk.unit()));
            }
        }
    }

    /** The people as pairs of unit and place in the unit. */
    private void people(List<String> ids) throws IOException {
        out.values("people", () -> {
            for (String id : ids) {
                var place = model.place(id);
                if (place.isPresent()) {
                    out.values(new int[] {place.get().unit(), place.get().index()});
                }
            }
        });
    }

    /** The first unit that sits there stands for a site. */
    private void site(String id) throws IOException {
        var sites = SiteTree.of(model.problem.sites());
        for (int unit = 0; unit < model.units.size(); unit++) {
            if (sites.path(model.tree.site(model.units.get(unit))).contains(id)) {
                out.whole("unit", unit);
                return;
            }
        }
    }

    private void span(LocalDate from, LocalDate to) throws IOException {
        days(IntStream.rangeClosed(model.day(from), model.day(to)).toArray());
    }

    private void days(int[] days) throws IOException {
        out.values("days", days);
    }

    private int[] daysOf(String asn, DayClass dayClass) {
        var place = model.place(asn);
        if (place.isEmpty()) {
            return new int[0];
        }
        var unit = model.units.get(place.get().unit());
        return IntStream.range(0, model.dates.size())
                .filter(day -> model.calendar.isWorkingDay(unit, model.dates.get(day))
                        && model.calendar.dayClass(model.dates.get(day)) == dayClass)
                .toArray();
    }
}
