package id.rotasi.internal.io.ical;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What stands in the calendars of one roster. */
public final class RosterEvents {

    private final RosterTable table;
    private final Names names;
    private final Messages words;
    private final ZoneId zone;
    private final Instant stamp;
    private final ReportingDuty asked;

    /**
     * The events of a roster in a language.
     *
     * @param zone of the hours
     * @param stamp when it was published
     * @param asked what is asked of people on days at home
     */
    public RosterEvents(RosterTable table, Messages words, ZoneId zone, Instant stamp, ReportingDuty asked) {
        this.table = table;
        this.names = new Names(table.problem());
        this.words = words;
        this.zone = zone;
        this.stamp = stamp;
        this.asked = asked;
    }

    /** The calendar of a person. */
    public String ofPerson(Asn asn) {
        var file = file(asn.name(), asn.unit());
        for (var day : table.daysOf(asn).values()) {
            var key = "asn/" + asn.id();
            file.day(day.date(), key, summary(asn, day), description(day), day.mode() == WorkMode.ABSENT);
            if (day.mode() == WorkMode.WFH) {
                checkIns(file, day.date(), key);
            }
        }
        return file.text();
    }

    /** The calendar of the people of a unit. */
    public String ofUnit(Unit unit) {
        var file = file(unit.name(), unit.id());
        var people = table.peopleOf(unit);
        var dates = new TreeSet<LocalDate>();
        people.forEach(asn -> dates.addAll(table.daysOf(asn).keySet()));
        for (var date : dates) {
            var lists = lists(people, date);
            var counts = Map.of(
                    "wfh", lists.get(WorkMode.WFH).size(),
                    "wfo", lists.get(WorkMode.WFO).size(),
                    "unit", unit.name());
            var summary = words.text("annex.calendar.unit", counts);
            file.day(date, "unit/" + unit.id(), summary, paragraphs(lists), false);
        }
        return file.text();
    }

    private CalendarFile file(String who, String unit) {
        var path = table.units().pathToRoot(table.units().get(unit));
        var root = path.get(path.size() - 1).id();
        var title = words.text("annex.calendar.name", Map.of("who", who));
        return new CalendarFile(title, root, stamp, zone, words.locale());
    }

    private String summary(Asn asn, Assignment day) {
        return switch (day.mode()) {
            case WFH -> words.text("annex.calendar.wfh");
            case WFO -> words.text("annex.calendar.wfo", Map.of("post", post(day)));
            case ABSENT -> absence(asn, day.date());
        };
    }

    private String post(Assignment day) {
        var post = day.post().orElse(Post.OFFICE);
        return post instanceof Post.Office
                ? words.text("annex.calendar.office")
                : post instanceof Post.Field ? words.text("annex.calendar.field") : names.counter(post.id());
    }

    private String absence(Asn asn, LocalDate date) {
        var key = table.absence(asn, date)
                .map(kind -> switch (kind) {
                    case LEAVE -> "leave";
                    case OFFICIAL_TRAVEL -> "travel";
                    case STUDY -> "study";
                })
                .orElse("absent");
        return words.text("annex.calendar." + key);
    }

    private String description(Assignment day) {
        if (day.mode() != WorkMode.WFH) {
            return "";
        }
        var sentence = DutyWords.sentence(asked, words);
        return (words.text("annex.calendar.wfh.description") + "\n" + sentence).strip();
    }

    private void checkIns(CalendarFile file, LocalDate date, String key) {
        for (int i = 0; i < asked.checkInTimes().size(); i++) {
            var summary = words.text("annex.calendar.checkIn", Map.of("n", i + 1));
            var time = date.atTime(asked.checkInTimes().get(i));
            file.moment(time, key + "/check-in/" + (i + 1), summary);
        }
    }

    private Map<WorkMode, List<String>> lists(List<Asn> people, LocalDate date) {
        var lists = new HashMap<WorkMode, List<String>>();
        for (var mode : WorkMode.values()) {
            lists.put(mode, new ArrayList<>());
        }
        for (var asn : people) {
            table.at(asn, date).ifPresent(day -> lists.get(day.mode()).add(line(asn, day)));
        }
        return lists;
    }

    private String line(Asn asn, Assignment day) {
        return switch (day.mode()) {
            case WFH -> asn.name();
            case WFO -> asn.name() + " (" + post(day) + ")";
            case ABSENT -> asn.name() + " (" + absence(asn, day.date()) + ")";
        };
    }

    private String paragraphs(Map<WorkMode, List<String>> lists) {
        var text = new StringBuilder();
        for (var mode : List.of(WorkMode.WFH, WorkMode.WFO, WorkMode.ABSENT)) {
            if (!lists.get(mode).isEmpty()) {
                var key = "annex.calendar.unit." + mode.name().toLowerCase(Locale.ROOT);
                text.append(words.text(key)).append('\n');
                lists.get(mode).forEach(line -> text.append("- ")
                        .append(PlainText.oneLine(line))
                        .append('\n'));
            }
        }
        return text + (lists.get(WorkMode.WFH).isEmpty() ? "" : DutyWords.sentence(asked, words));
    }
}
