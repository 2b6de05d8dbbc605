package id.rotasi.samples;

import id.rotasi.Roster;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Names;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** People by days, for a few people, with the codes of the page and the annex; so many days side by side as fit. */
final class Grid {

    /** The most people for whom a grid is shown. */
    static final int MOST_PEOPLE = 20;

    private static final String HALF = "\u00bd";
    private static final int NAME = 30;
    private static final int DAY = 5;

    private Grid() {}

    static List<String> lines(Roster roster, Texts texts) {
        var names = new Names(roster.problem());
        var dates = new TreeSet<LocalDate>();
        var codes = new HashMap<String, Map<LocalDate, String>>();
        var used = new LinkedHashSet<String>();
        for (Assignment day : roster.assignments()) {
            dates.add(day.date());
            var code = names.code(day, absence(roster, day, false));
            used.add(code);
            if (day.mode() != WorkMode.ABSENT && absence(roster, day, true).isPresent()) {
                used.add(HALF);
                code += HALF;
            }
            codes.computeIfAbsent(day.asn(), asn -> new HashMap<>()).put(day.date(), code);
        }
        var lines = new ArrayList<String>();
        var all = List.copyOf(dates);
        int most = (Console.WIDTH - NAME) / DAY;
        for (int from = 0; from < all.size(); from += most) {
            lines.addAll(block(roster, all.subList(from, Math.min(all.size(), from + most)), codes, texts));
            lines.add("");
        }
        lines.addAll(Lines.wrap(String.join(", ", legend(roster, names, used, texts)), Console.WIDTH));
        return lines;
    }

    private static List<String> block(
            Roster roster, List<LocalDate> shown, Map<String, Map<LocalDate, String>> codes, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(line(shown, "", date -> date.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale())));
        lines.add(line(shown, "", date -> String.valueOf(date.getDayOfMonth())));
        for (Asn asn : roster.problem().asns()) {
            var days = codes.getOrDefault(asn.id(), Map.of());
            lines.add(line(shown, asn.name(), date -> days.getOrDefault(date, "")));
        }
        lines.add(line(
                shown,
                texts.text("grid.atHome"),
                date -> String.valueOf(roster.atHome(date).count())));
        return lines;
    }

    private static Optional<AbsenceKind> absence(Roster roster, Assignment day, boolean half) {
        return roster.problem().absences().stream()
                .filter(absence -> absence.asn().equals(day.asn()) && absence.covers(day.date()))
                .filter(absence -> absence.isHalf() == half)
                .map(Absence::kind)
                .findFirst();
    }

    private static String line(List<LocalDate> dates, String label, Function<LocalDate, String> text) {
        var line = new StringBuilder(Lines.pad(label, NAME - 1));
        for (var date : dates) {
            line.append(" ").append(Lines.pad(text.apply(date), DAY - 1));
        }
        return line.toString();
    }

    /* Of what occurs. */
    private static List<String> legend(Roster roster, Names names, Set<String> used, Texts texts) {
        var lines = new ArrayList<String>();
        var remote = roster.problem().policy().remoteName().name();
        for (var code : List.of(remote, Names.OFFICE, Names.FIELD, Names.OFF, Names.AWAY)) {
            var key = code.equals(remote) ? "WFH" : code;
            if (used.contains(code)) {
                lines.add(code + " " + texts.text("grid." + key));
            }
        }
        for (var kind : AbsenceKind.values()) {
            if (used.contains(kind.code())) {
                lines.add(kind.code() + " " + texts.words().word(kind));
            }
        }
        if (used.contains(HALF)) {
            lines.add(HALF + " " + texts.text("grid.half"));
        }
        roster.problem().counters().stream()
                .filter(counter -> roster.assignments().stream().anyMatch(day -> day.post()
                        .filter(Post.counter(counter.id())::equals)
                        .isPresent()))
                .forEach(counter -> lines.add(names.counterCode(counter.id()) + " " + counter.name()));
        return lines;
    }
}
