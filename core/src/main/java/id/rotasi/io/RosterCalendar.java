package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.Unit;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.ReportingDuty;
import id.rotasi.report.Messages;
import id.rotasi.report.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Calendars to subscribe to (iCalendar, RFC 5545): for a person an all-day event on each working day, for a unit one that
 * lists who is where. The duty of a day at home stands in the event; if it names hours, each check-in is an event of its
 * own. Immutable; the methods that change something return a copy.
 *
 * <p>An event keeps its UID from one version of a roster to the next: it is derived from the root unit, the person or
 * unit and the date. Nothing is taken from the clock: unless told otherwise, the events are stamped with the beginning of
 * the period. There is no NIP in a calendar.
 */
public final class RosterCalendar {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW_OR_LATER = Instant.parse("2025-01-01T00:00:00Z");

    private final Messages words;
    private final ZoneId zone;
    private final Optional<Instant> issued;
    private final Optional<ReportingDuty> duty;

    private RosterCalendar(Messages words, ZoneId zone, Optional<Instant> issued, Optional<ReportingDuty> duty) {
        this.words = words;
        this.zone = zone;
        this.issued = issued;
        this.duty = duty;
    }

    /** Calendars in that language (Indonesian or English), in Western Indonesia Time, with the duty of the policy. */
    public static RosterCalendar in(Locale locale) {
        return new RosterCalendar(Messages.in(locale), JAKARTA, Optional.empty(), Optional.empty());
    }

    /** With that moment as the one in which the roster was published; give it when a later version replaces another. */
    public RosterCalendar issuedAt(Instant published) {
        return new RosterCalendar(words, zone, Optional.of(published), duty);
    }

    /** With hours in that zone. @throws IllegalArgumentException if it has daylight saving time, as none in Indonesia */
    public RosterCalendar at(ZoneId zone) {
        if (zone.getRules().nextTransition(NOW_OR_LATER) != null) {
            throw new IllegalArgumentException(
                    "The zone %s has daylight saving time. Use one of Indonesia, such as Asia/Makassar."
                            .formatted(zone));
        }
        return new RosterCalendar(words, zone, issued, duty);
    }

    /** With that duty on days at home, in place of the policy's. */
    public RosterCalendar with(ReportingDuty duty) {
        return new RosterCalendar(words, zone, issued, Optional.of(duty));
    }

    /** The calendar of one person. Takes time linear in the roster. @throws IllegalArgumentException if unknown */
    public String ofAsn(Roster roster, String asn) {
        var person = roster.problem().asns().stream()
                .filter(one -> one.id().equals(asn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no ASN '%s'.".formatted(asn)));
        return new Pages(roster).ofPerson(person);
    }

    /** The calendar of the people of one unit. Takes time linear in the roster. @throws IllegalArgumentException if unknown */
    public String ofUnit(Roster roster, String unit) {
        var pages = new Pages(roster);
        return pages.ofUnit(pages.table.units().get(unit));
    }

    /**
     * Writes {@code units/ID.ics} for each unit with people and {@code people/ID.ics} for each person, each wholly or not
     * at all. Characters of ids that a file name may not have become dashes.
     *
     * @return the files
     */
    public List<Path> write(Roster roster, Path directory) throws IOException {
        var pages = new Pages(roster);
        try (var units = new OutputFiles(directory.resolve("units"));
                var people = new OutputFiles(directory.resolve("people"))) {
            for (var members : pages.table.agencies().values()) {
                for (var unit : members) {
                    units.text(OutputFiles.slug(unit.id()), ".ics", writer -> writer.write(pages.ofUnit(unit)));
                }
            }
            for (var asn : roster.problem().asns()) {
                people.text(OutputFiles.slug(asn.id()), ".ics", writer -> writer.write(pages.ofPerson(asn)));
            }
            var all = new ArrayList<>(units.commit());
            all.addAll(people.commit());
            return all;
        }
    }

    /** What stands in the calendars of one roster. */
    private final class Pages {

        private final RosterTable table;
        private final Names names;
        private final Instant stamp;
        private final ReportingDuty asked;

        Pages(Roster roster) {
            table = new RosterTable(roster);
            names = new Names(roster.problem());
            asked = duty.orElse(roster.problem().policy().reportingDuty());
            stamp = issued.orElse(
                    roster.problem().period().from().atStartOfDay(zone).toInstant());
        }

        String ofPerson(Asn asn) {
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

        String ofUnit(Unit unit) {
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
}
