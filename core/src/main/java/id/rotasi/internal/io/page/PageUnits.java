package id.rotasi.internal.io.page;

import com.fasterxml.jackson.core.JsonGenerator;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Units, people and cells. A cell is one character: {@code .} not a working day, {@code H} at home, {@code O} office,
 * {@code F} field, {@code L T S} leave, travel, study, {@code A} absent for another reason, and from U+0100 on the
 * posts of the unit, by index. A reason is one character for each working day: {@code .} chosen by the engine, otherwise
 * a rule by index, {@code a} to {@code z}, then from U+0100 on.
 */
final class PageUnits {

    private static final char FIRST_POST = '\u0100';
    private static final char FIRST_RULE = 'a';
    private static final int LETTERS = 26;
    private static final char CHOSEN = '.';

    private final PageModel model;
    private final JsonGenerator json;
    private final Map<String, Integer> counters = new LinkedHashMap<>();
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private final Map<String, Integer> calendars = new LinkedHashMap<>();

    private PageUnits(PageModel model, JsonGenerator json) {
        this.model = model;
        this.json = json;
    }

    public static void write(PageModel model, JsonGenerator json) throws IOException {
        var units = new PageUnits(model, json);
        units.counters();
        units.units();
        units.limits();
        PageData.strings("titles", List.copyOf(units.titles.keySet()), json);
        PageData.strings("calendars", List.copyOf(units.calendars.keySet()), json);
    }

    /** The counters; those of one agency are numbered from 1, so that a mark means the same in all its units. */
    private void counters() throws IOException {
        var staffed = new HashMap<Post, int[]>();
        for (Assignment assignment : model.roster.assignments()) {
            assignment.post().ifPresent(post -> staffed.computeIfAbsent(post, key -> new int[model.dates.size()])[
                    model.day(assignment.date())]++);
        }
        var marks = new HashMap<String, Integer>();
        json.writeArrayFieldStart("counters");
        for (ServiceCounter counter : model.problem.counters()) {
            Unit unit = model.tree.get(counter.unit());
            counters.put(counter.id(), counters.size());
            json.writeStartObject();
            json.writeStringField("name", counter.name());
            json.writeNumberField("unit", model.unit(unit.id()));
            json.writeNumberField("mark", marks.merge(model.groupOf(unit).id(), 1, Integer::sum));
            json.writeNumberField("min", counter.minimum());
            if (counter.seats().isPresent()) {
                json.writeNumberField("seats", counter.seats().getAsInt());
            }
            var officers = staffed.getOrDefault(Post.counter(counter.id()), new int[model.dates.size()]);
            json.writeArrayFieldStart("officers");
            for (int day = 0; day < officers.length; day++) {
                var date = model.dates.get(day);
                boolean open = model.calendar.isWorkingDay(unit, date)
                        && counter.openOn().contains(date.getDayOfWeek());
                json.writeNumber(open ? officers[day] : -1);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void units() throws IOException {
        json.writeArrayFieldStart("units");
        for (Unit unit : model.units) {
            json.writeStartObject();
            json.writeStringField("name", unit.name());
            json.writeNumberField("parent", unit.parent().map(model::unit).orElse(-1));
            json.writeNumberField("group", model.unit(model.groupOf(unit).id()));
            json.writeNumberField("calendar", index(calendars, calendarOf(unit)));
            if (model.tree.isFrontLine(unit)) {
                json.writeBooleanField("frontLine", true);
            }
            people(unit);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void people(Unit unit) throws IOException {
        var posts = new LinkedHashMap<String, Integer>();
        json.writeArrayFieldStart("people");
        for (Asn asn : model.people(unit)) {
            var row = model.row(asn);
            json.writeStartArray();
            json.writeString(asn.name());
            json.writeString(asn.id());
            json.writeNumber(asn.title().map(title -> index(titles, title)).orElse(-1));
            json.writeString(cells(asn, row, posts));
            json.writeString(reasons(row));
            if (asn.carriedOver().dutyDays() > 0) {
                json.writeNumber(asn.carriedOver().wfhDays());
                json.writeNumber(asn.carriedOver().dutyDays());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("posts");
        for (String post : posts.keySet()) {
            Integer counter = counters.get(post);
            if (counter == null) {
                json.writeString(post);
            } else {
                json.writeNumber(counter);
            }
        }
        json.writeEndArray();
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
        json.writeArrayFieldStart("limits");
        for (PageLimit limit : PageLimit.of(model)) {
            json.writeStartObject();
            json.writeNumberField("rule", model.rules.indexOf(limit.rule()));
            json.writeNumberField("unit", limit.unit());
            json.writeBooleanField("direct", limit.direct());
            json.writeStringField("kind", limit.kind().name());
            json.writeFieldName("counts");
            json.writeArray(limit.counts(), 0, limit.counts().length);
            json.writeFieldName("limits");
            json.writeArray(limit.limits(), 0, limit.limits().length);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static int index(Map<String, Integer> indices, String key) {
        Integer known = indices.putIfAbsent(key, indices.size());
        return known == null ? indices.size() - 1 : known;
    }
}
