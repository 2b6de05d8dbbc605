package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** People by days, for a few people: H at home, o in the office, a letter for each counter, - absent. */
final class Grid {

    /** The most people for whom a grid is shown. */
    static final int MOST_PEOPLE = 20;

    private static final int NAME = 30;
    private static final int DAY = 3;

    private Grid() {}

    static List<String> lines(Roster roster, Texts texts) {
        var dates = new TreeSet<LocalDate>();
        var signs = new HashMap<String, Map<LocalDate, String>>();
        var counters = letters(roster);
        for (Assignment assignment : roster.assignments()) {
            dates.add(assignment.date());
            signs.computeIfAbsent(assignment.asn(), asn -> new HashMap<>())
                    .put(assignment.date(), sign(assignment, counters));
        }
        var shown = dates.stream().limit((Console.WIDTH - NAME - 2) / DAY).toList();
        var lines = new ArrayList<String>();
        lines.add(heading(shown, "", date -> date.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale())));
        lines.add(heading(shown, "", date -> String.valueOf(date.getDayOfMonth())));
        for (Asn asn : roster.problem().asns()) {
            var days = signs.getOrDefault(asn.id(), Map.of());
            lines.add(heading(shown, asn.name(), date -> days.getOrDefault(date, "")));
        }
        lines.add(heading(
                shown,
                texts.text("grid.atHome"),
                date -> String.valueOf(roster.atHome(date).count())));
        lines.add("");
        lines.addAll(Lines.wrap(texts.text("grid.legend", legend(roster, counters)), Console.WIDTH));
        return lines;
    }

    private static String heading(
            List<LocalDate> dates, String label, java.util.function.Function<LocalDate, String> text) {
        var line = new StringBuilder(Lines.pad(label, NAME));
        for (var date : dates) {
            var cell = text.apply(date);
            line.append(" ").append(Lines.pad(cell, DAY - 1));
        }
        return line.toString();
    }

    private static String sign(Assignment assignment, Map<String, String> counters) {
        if (assignment.mode() == WorkMode.WFH) {
            return "H";
        }
        if (assignment.mode() == WorkMode.ABSENT) {
            return "-";
        }
        return assignment
                .post()
                .map(post -> counters.getOrDefault(post.id(), "o"))
                .orElse("o");
    }

    private static Map<String, String> letters(Roster roster) {
        var letters = new HashMap<String, String>();
        for (var counter : roster.problem().counters()) {
            letters.put(counter.id(), String.valueOf(letters.size() + 1));
        }
        return letters;
    }

    private static String legend(Roster roster, Map<String, String> letters) {
        return String.join(
                "",
                roster.problem().counters().stream()
                        .map(counter -> ", " + letters.get(counter.id()) + " " + counter.name())
                        .toList());
    }
}
