package id.rotasi.internal.io.page;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.internal.io.json.JsonOut;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Units, people and cells. A cell is one character: {@code .} not a working day, {@code H} at home, {@code O} office,
 * {@code F} field, {@code X} off of somebody who works in shifts, {@code L T S} leave, travel, study, {@code A} absent for another reason, and from U+0100 on the
 * posts of the unit, by index. A reason is one character for each working day: {@code .} chosen by the engine, otherwise
 * a rule by index, {@code a} to {@code z}, then from U+0100 on.
 */
record PageUnits(
        PageModel model,
        JsonOut out,
        Map<String, Integer> counters,
        Map<String, Integer> titles,
        Map<String, Integer> calendars) {

    private static final char FIRST_POST = '\u0100';
    private static final char FIRST_RULE = 'a';
    private static final int LETTERS = 26;
    private static final char CHOSEN = '.';

    public static void write(PageModel model, JsonOut out) throws IOException {
        var units = new PageUnits(model, out, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        units.writeCounters();
        units.units();
        units.limits();
        out.allTexts("titles", units.titles.keySet());
        out.allTexts("calendars", units.calendars.keySet());
    }

    /** The counters; a code means the same in all units of an agency. */
    private void writeCounters() throws IOException {
        var staffed = new HashMap<Post, int[]>();
        for (Assignment assignment : model.roster.assignments()) {
            assignment.post().ifPresent(post -> staffed.computeIfAbsent(post, key -> new int[model.dates.size()])[
                    model.day(assignment.date())]++);
        }
        out.list("counters", model.problem.counters(), counter -> {
            Unit unit = model.tree.get(counter.unit());
            counters.put(counter.id(), counters.size());
            out.text("name", counter.name());
            out.whole("unit", model.unit(unit.id()));
            out.text("code", model.names.counterCode(counter.id()));
            out.flag("shift", model.names.isShift(counter.id()));
            if (counter.hours().isPresent()) {
                out.text("from", counter.hours().get().from().toString());
                out.text("to", counter.hours().get().to().toString());
                out.flag("night", counter.hours().get().isOverMidnight());
            }
            int[] least = model.dates.stream().mapToInt(counter::minimumOn).toArray();
            out.whole("min", counter.minimum());
            if (!counter.minimums().isEmpty()) {
                out.values("mins", least);
            }
            out.whole("seats", counter.seats());
            var officers = staffed.getOrDefault(Post.counter(counter.id()), new int[model.dates.size()]);
            for (int day = 0; day < officers.length; day++) {
                var date = model.dates.get(day);
                boolean open = model.calendar.isWorkingDay(unit, date) && counter.opensOn(date);
                officers[day] = open ? officers[day] : -1;
            }
            out.values("officers", officers);
        });
    }

    private void units() throws IOException {
        out.list("units", model.units, unit -> {
            out.text("name", unit.name());
            out.whole("parent", unit.parent().map(model::unit).orElse(-1));
            out.whole("group", model.unit(model.tree.agencyOf(unit).id()));
            out.whole("calendar", index(calendars, calendarOf(unit)));
            out.flag("frontLine", model.tree.isFrontLine(unit));
            people(unit);
        });
    }

    private void people(Unit unit) throws IOException {
        var posts = new LinkedHashMap<String, Integer>();
        out.values("people", () -> {
            for (Asn asn : model.people(unit)) {
                out.values(() -> person(asn, posts));
            }
        });
        out.values("posts", () -> {
            for (String post : posts.keySet()) {
                Integer counter = counters.get(post);
                if (counter == null) {
                    out.value(post);
                } else {
                    out.value(counter);
                }
            }
        });
    }

    private void person(Asn asn, Map<String, Integer> posts) throws IOException {
        var row = model.row(asn);
        out.value(asn.name());
        out.value(asn.id());
        out.value(asn.title().map(title -> index(titles, title)).orElse(-1));
        out.value(cells(asn, row, posts));
        out.value(reasons(row));
        if (asn.carriedOver().dutyDays() > 0) {
            out.value(asn.carriedOver().wfhDays());
            out.value(asn.carriedOver().dutyDays());
        }
    }

    private String cells(Asn asn, @Nullable Assignment[] row, Map<String, Integer> posts) {
        var cells = new StringBuilder(row.length);
        for (Assignment assignment : row) {
            cells.append(assignment == null ? '.' : cell(asn, assignment, posts));
        }
        return cells.toString();
    }

    private char cell(Asn asn, Assignment assignment, Map<String, Integer> posts) {
        return switch (assignment.mode()) {
            case WFH -> 'H';
            case OFF -> 'X';
            case WFO -> onSite(assignment.post(), posts);
            case ABSENT ->
                model.absence(asn.id(), assignment.date())
                        .map(absence -> switch (absence.kind()) {
                            case LEAVE -> 'L';
                            case OFFICIAL_TRAVEL -> 'T';
                            case STUDY -> 'S';
                        })
                        .orElse('A');
        };
    }

    private static char onSite(Optional<Post> post, Map<String, Integer> posts) {
        var at = post.orElse(Post.OFFICE);
        return at instanceof Post.Office
                ? 'O'
                : at instanceof Post.Field ? 'F' : (char) (FIRST_POST + index(posts, at.id()));
    }

    /** One character a day, or a single one when all days have the same reason, or none when all were chosen. */
    private String reasons(@Nullable Assignment[] row) {
        var reasons = new StringBuilder(row.length);
        for (Assignment assignment : row) {
            if (assignment != null) {
                reasons.append(assignment.reason().map(this::reason).orElse(CHOSEN));
            }
        }
        long different = reasons.chars().distinct().count();
        if (different > 1) {
            return reasons.toString();
        }
        return different == 0 || reasons.charAt(0) == CHOSEN ? "" : reasons.substring(0, 1);
    }

    private char reason(String rule) {
        int index = model.rules.indexOf(rule);
        return (char) (index < LETTERS ? FIRST_RULE + index : FIRST_POST + index);
    }

    private String calendarOf(Unit unit) {
        var days = new StringBuilder();
        model.dates.forEach(date -> days.append(model.calendar.isWorkingDay(unit, date) ? '1' : '0'));
        return days.toString();
    }

    private void limits() throws IOException {
        out.list("limits", PageLimit.of(model), limit -> {
            out.whole("rule", model.rules.indexOf(limit.rule()));
            out.whole("unit", limit.unit());
            out.truth("direct", limit.direct());
            out.word("kind", limit.kind());
            out.values("counts", limit.counts());
            out.values("limits", limit.limits());
        });
    }

    private static int index(Map<String, Integer> indices, String key) {
        Integer known = indices.putIfAbsent(key, indices.size());
        return known == null ? indices.size() - 1 : known;
    }
}
