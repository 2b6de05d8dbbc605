package id.rotasi.internal.io.ical;

import id.rotasi.internal.io.ical.Stamps.Stamp;
import id.rotasi.internal.io.read.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** One iCalendar file, made with ical4j. */
final class CalendarFile {

    private static final int MOST_OCTETS = 75;
    private static final Duration CHECK_IN = Duration.ofMinutes(15);

    private final Calendar calendar = new Calendar();
    private final String root;
    private final Instant first;
    private final ZoneId zone;
    private boolean hasZone;

    CalendarFile(String title, String root, Instant first, ZoneId zone, Locale locale) {
        this.root = root;
        this.first = first;
        this.zone = zone;
        calendar.add(new ProdId("-//Rotasi//Rotasi//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", PlainText.oneLine(title)));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
    }

    /** An all-day event. One that keeps the person away from meetings is shown as busy. */
    void day(LocalDate date, String key, Text text, boolean busy, Stamp stamp) {
        var event = allDay(date, key, text.summary(), stamp);
        if (!text.description().isEmpty()) {
            event.add(new Description(text.description()));
        }
        event.add(busy ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        calendar.add(event);
    }

    /** What an event says. */
    record Text(String summary, String description) {}

    /** An all-day event that is no more. */
    void noDay(LocalDate date, String key, String summary, Stamp stamp) {
        var event = allDay(date, key, summary, stamp);
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        calendar.add(event);
    }

    /** A short event at an hour of the zone, or one that is no more. */
    void moment(LocalDateTime time, String key, String summary, Stamp stamp, boolean cancelled) {
        var event = timed(time, CHECK_IN, key, summary, stamp);
        event.add(ImmutableTransp.TRANSPARENT);
        if (cancelled) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        calendar.add(event);
    }

    /** An event that keeps the person busy from a time of the zone on, maybe over midnight. */
    void shift(LocalDateTime from, Duration length, String key, String summary, Stamp stamp) {
        var event = timed(from, length, key, summary, stamp);
        event.add(ImmutableTransp.OPAQUE);
        calendar.add(event);
    }

    private VEvent timed(LocalDateTime from, Duration length, String key, String summary, Stamp stamp) {
        if (!hasZone) {
            hasZone = true;
            calendar.add(timeZone());
        }
        var event = event(from.toLocalDate() + "/" + key, summary, stamp);
        event.add(new DtStart<>(from.atZone(zone)));
        event.add(new DtEnd<>(from.plus(length).atZone(zone)));
        return event;
    }

    private VEvent allDay(LocalDate date, String key, String summary, Stamp stamp) {
        var event = event(date + "/" + key, summary, stamp);
        event.add(new DtStart<>(date));
        event.add(new DtEnd<>(date.plusDays(1)));
        return event;
    }

    private VEvent event(String key, String summary, Stamp stamp) {
        var event = new VEvent(false);
        var name = (root + "/" + key).getBytes(StandardCharsets.UTF_8);
        event.add(new Uid(UUID.nameUUIDFromBytes(name).toString()));
        event.add(new DtStamp(stamp.at()));
        if (stamp.sequence() > 0) {
            event.add(new Sequence(stamp.sequence()));
        }
        event.add(new Summary(PlainText.oneLine(summary)));
        return event;
    }

    private VTimeZone timeZone() {
        var offset = zone.getRules().getOffset(first);
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(offset));
        standard.add(new TzOffsetTo(offset));
        standard.add(new TzName(offset.equals(ZoneOffset.ofHours(7)) ? "WIB" : offset.getId()));
        var timeZone = new VTimeZone();
        timeZone.add(new TzId(zone.getId()));
        timeZone.add(standard);
        return timeZone;
    }

    /** The file. The library folds lines by characters, the standard asks for octets, so it is done here. */
    String text() {
        var folded = new StringBuilder();
        for (var line : calendar.toString().split("\r\n")) {
            int octets = 0;
            for (int c : line.codePoints().toArray()) {
                int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
                if (octets + size > MOST_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(c);
                octets += size;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
