package id.rotasi.internal.io.ical;

import id.rotasi.Publication;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.ical.Stamps.Stamp;
import id.rotasi.internal.io.read.PlainText;
import id.rotasi.internal.io.table.DutyWords;
import id.rotasi.internal.io.table.PostWords;
import id.rotasi.internal.io.table.RosterTable;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What stands in the calendars of one roster. */
public final class RosterEvents {

    private final RosterTable table;
    private final Names names;
    private final PostWords posts;
    private final Messages words;
    private final ZoneId zone;
    private final Stamps stamps;
    private final ReportingDuty asked;

    /**
     * The events of a roster in a language.
     *
     * @param zone of the hours
     * @param stamps when each event last changed
     * @param asked what is asked of people on days at home
     */
    public RosterEvents(RosterTable table, Messages words, ZoneId zone, Stamps stamps, ReportingDuty asked) {
        this.table = table;
        this.names = new Names(table.problem());
        this.posts = PostWords.of(table.problem(), words);
        this.words = words;
        this.zone = zone;
        this.stamps = stamps;
        this.asked = asked;
    }

    /** The calendar of a person. Days that are no more are said to be cancelled. */
    public String ofPerson(Asn asn) {
        var file = file(asn.name(), asn.unit());
        var key = "asn/" + asn.id();
        var days = table.daysOf(asn);
        var dates = new TreeSet<>(days.keySet());
        dates.addAll(stamps.of(asn.id()).keySet());
        for (var date : dates) {
            var day = Optional.ofNullable(days.get(date));
            var stamp = stamps.of(asn.id(), date);
            day.ifPresentOrElse(
                    known -> day(file, asn, known, key, stamp),
                    () -> file.noDay(date, key, words.text("annex.calendar.cancelled"), stamp));
            boolean home = day.filter(known -> known.mode() == WorkMode.WFH).isPresent();
            var changed = Optional.ofNullable(stamps.of(asn.id()).get(date));
            if (home || changed.filter(Publication.Revision::wasAtHome).isPresent()) {
                checkIns(file, date, key, stamp, !home);
            }
        }
        return file.text();
    }

    /* A shift with hours takes these; any other day is an event of the whole day. */
    private void day(CalendarFile file, Asn asn, Assignment day, String key, Stamp stamp) {
        var shift = day.post().filter(post -> names.isShift(post.id())).flatMap(post -> posts.hours(post.id()));
        if (shift.isPresent()) {
            var from = day.date().atTime(shift.get().from());
            file.shift(from, Duration.ofMinutes(shift.get().minutes()), key, summary(asn, day), stamp);
            return;
        }
        var text = new CalendarFile.Text(summary(asn, day), description(day));
        file.day(day.date(), key, text, day.mode() == WorkMode.ABSENT, stamp);
    }

    /** The calendar of the people of a unit. */
    public String ofUnit(Unit unit) {
        var file = file(unit.name(), unit.id());
        var people = table.peopleOf(unit);
        var ids = people.stream().map(Asn::id).toList();
        var dates = new TreeSet<LocalDate>();
        people.forEach(asn -> dates.addAll(table.daysOf(asn).keySet()));
        var all = new TreeSet<>(dates);
        ids.forEach(id -> all.addAll(stamps.of(id).keySet()));
        for (var date : all) {
            var stamp = stamps.of(ids, date);
            if (dates.contains(date)) {
                var lists = lists(people, date);
                var summary = words.text(
                        isOfShifts(lists) ? "annex.calendar.unit.shifts" : "annex.calendar.unit",
                        Map.of(
                                "wfh", lists.get(WorkMode.WFH).size(),
                                "wfo", lists.get(WorkMode.WFO).size(),
                                "off", lists.get(WorkMode.OFF).size(),
                                "unit", unit.name()));
                file.day(date, "unit/" + unit.id(), new CalendarFile.Text(summary, paragraphs(lists)), false, stamp);
            } else {
                file.noDay(date, "unit/" + unit.id(), words.text("annex.calendar.cancelled"), stamp);
            }
        }
        return file.text();
    }

    private CalendarFile file(String who, String unit) {
        var path = table.units().pathToRoot(table.units().get(unit));
        var root = path.get(path.size() - 1).id();
        var title = words.text("annex.calendar.name", Map.of("who", who));
        return new CalendarFile(title, root, stamps.first(), zone, words.locale());
    }

    private String summary(Asn asn, Assignment day) {
        return switch (day.mode()) {
            case WFH -> withHalf(asn, day, words.text("annex.calendar.wfh"));
            case WFO ->
                day.post().filter(post -> names.isShift(post.id())).isPresent()
                        ? names.counter(day.post().get().id())
                        : withHalf(asn, day, words.text("annex.calendar.wfo", Map.of("post", post(day))));
            case OFF -> words.text("annex.calendar.off");
            case ABSENT -> absence(asn, day.date());
        };
    }

    private String withHalf(Asn asn, Assignment day, String said) {
        return table.half(asn, day.date())
                .map(half -> words.text(
                        "annex.calendar.half", Map.of("day", said, "kind", half.kind(), "part", half.part())))
                .orElse(said);
    }

    private String post(Assignment day) {
        if (day.desk().isPresent()) {
            var desk = day.desk().get();
            return words.text("annex.calendar.desk", Map.of("desk", desk, "zone", names.zone(desk)));
        }
        var post = day.post().orElse(Post.OFFICE);
        return post instanceof Post.Office
                ? words.text("annex.calendar.office")
                : post instanceof Post.Field ? words.text("annex.calendar.field") : posts.named(post.id());
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

    private void checkIns(CalendarFile file, LocalDate date, String key, Stamp stamp, boolean cancelled) {
        for (int i = 0; i < asked.checkInTimes().size(); i++) {
            var summary = words.text("annex.calendar.checkIn", Map.of("n", i + 1));
            var time = date.atTime(asked.checkInTimes().get(i));
            file.moment(time, key + "/check-in/" + (i + 1), summary, stamp, cancelled);
        }
    }

    private Map<WorkMode, List<String>> lists(List<Asn> people, LocalDate date) {
        var lists = new EnumMap<WorkMode, List<String>>(WorkMode.class);
        EnumSet.allOf(WorkMode.class).forEach(mode -> lists.put(mode, new ArrayList<>()));
        for (var asn : people) {
            table.at(asn, date).ifPresent(day -> lists.get(day.mode()).add(line(asn, day)));
        }
        return lists;
    }

    private String line(Asn asn, Assignment day) {
        return switch (day.mode()) {
            case OFF -> asn.name();
            case WFH -> withHalf(asn, day, asn.name());
            case WFO -> withHalf(asn, day, asn.name() + " (" + post(day) + ")");
            case ABSENT -> asn.name() + " (" + absence(asn, day.date()) + ")";
        };
    }

    /* Whether there are days off, and none at home. */
    private static boolean isOfShifts(Map<WorkMode, List<String>> lists) {
        return !lists.get(WorkMode.OFF).isEmpty() && lists.get(WorkMode.WFH).isEmpty();
    }

    private String paragraphs(Map<WorkMode, List<String>> lists) {
        var text = new StringBuilder();
        for (var mode : List.of(WorkMode.WFH, WorkMode.WFO, WorkMode.OFF, WorkMode.ABSENT)) {
            if (!lists.get(mode).isEmpty()) {
                var key = mode == WorkMode.WFO && isOfShifts(lists)
                        ? "annex.calendar.unit.onShift"
                        : "annex.calendar.unit." + mode.name().toLowerCase(Locale.ROOT);
                text.append(words.text(key)).append('\n');
                lists.get(mode).forEach(line -> text.append("- ")
                        .append(PlainText.oneLine(line))
                        .append('\n'));
            }
        }
        return text + (lists.get(WorkMode.WFH).isEmpty() ? "" : DutyWords.sentence(asked, words));
    }
}
