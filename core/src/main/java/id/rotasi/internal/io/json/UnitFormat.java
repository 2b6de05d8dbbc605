package id.rotasi.internal.io.json;

import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** Units and what belongs to them (counters, sites, dates on site), as JSON objects. */
final class UnitFormat {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private UnitFormat() {}

    static Unit unit(Fields fields) {
        var unit = Unit.builder(fields.text("id"), fields.text("name"), fields.word("level", UnitLevel.class));
        fields.optionalText("parent").ifPresent(unit::parent);
        fields.optionalWord("workingWeek", WorkingWeek.class).ifPresent(unit::workingWeek);
        unit.frontLine(fields.flag("frontLine")).worksCollectiveLeave(fields.flag("worksCollectiveLeave"));
        fields.optionalText("site").ifPresent(unit::site);
        return unit.build();
    }

    public static void write(Unit unit, JsonOut out) throws IOException {
        out.text("id", unit.id());
        out.text("name", unit.name());
        out.word("level", unit.level());
        out.text("parent", unit.parent());
        out.word("workingWeek", unit.workingWeek());
        out.flag("frontLine", unit.frontLine());
        out.flag("worksCollectiveLeave", unit.worksCollectiveLeave());
        out.text("site", unit.site());
    }

    static ServiceCounter counter(Fields fields) {
        var counter = ServiceCounter.builder(fields.text("id"), fields.text("name"), fields.text("unit"))
                .minimum(fields.whole("minimum", 0, Integer.MAX_VALUE));
        fields.optionalWhole("seats", 0, Integer.MAX_VALUE).ifPresent(counter::seats);
        counter.openOn(fields.words("openOn", DayOfWeek.class, EVERY_DAY));
        fields.optionalText("qualification").ifPresent(counter::qualification);
        counter.minimums(fields.objects("minimums", UnitFormat::minimum));
        fields.object("open", DayFormat::span).ifPresent(counter::open);
        fields.object("hours", UnitFormat::hours).ifPresent(counter::hours);
        return counter.build();
    }

    public static void write(ServiceCounter counter, JsonOut out) throws IOException {
        out.text("id", counter.id());
        out.text("name", counter.name());
        out.text("unit", counter.unit());
        out.whole("minimum", counter.minimum());
        out.whole("seats", counter.seats());
        if (!counter.openOn().equals(EVERY_DAY)) {
            out.words("openOn", counter.openOn());
        }
        out.text("qualification", counter.qualification());
        out.someList("minimums", counter.minimums(), other -> {
            DayFormat.ends(other.dates(), out);
            if (!other.weekdays().equals(EVERY_DAY)) {
                out.words("weekdays", other.weekdays());
            }
            out.whole("minimum", other.minimum());
        });
        DayFormat.write("open", counter.open(), out);
        if (counter.hours().isPresent()) {
            var hours = counter.hours().get();
            out.object("hours", () -> {
                out.text("from", hours.from().toString());
                out.text("to", hours.to().toString());
            });
        }
    }

    private static ServiceCounter.Hours hours(Fields fields) {
        return new ServiceCounter.Hours(time("from", fields), time("to", fields));
    }

    private static LocalTime time(String name, Fields fields) {
        var text = fields.text(name);
        return fields.has(name)
                ? DutyFormat.time(text, fields.at(name), fields.reading()).orElse(LocalTime.MIDNIGHT)
                : LocalTime.MIDNIGHT;
    }

    private static ServiceCounter.MinimumOn minimum(Fields fields) {
        return new ServiceCounter.MinimumOn(
                DayFormat.ends(fields),
                fields.words("weekdays", DayOfWeek.class, EVERY_DAY),
                fields.whole("minimum", 0, Integer.MAX_VALUE));
    }

    static Site site(Fields fields) {
        var id = fields.text("id");
        var name = fields.text("name");
        int seats = fields.whole("seats", 0, Integer.MAX_VALUE);
        return fields.optionalText("parent")
                .map(building -> Site.inside(building, id, name, seats))
                .orElseGet(() -> Site.of(id, name, seats));
    }

    public static void write(Site site, JsonOut out) throws IOException {
        out.text("id", site.id());
        out.text("name", site.name());
        out.whole("seats", site.seats());
        out.text("parent", site.parent());
    }

    static Site.Desk desk(Fields fields) {
        var desk = Site.Desk.of(fields.text("id"), fields.text("zone"), fields.text("unit"));
        return fields.object("open", DayFormat::span).map(desk::open).orElse(desk);
    }

    public static void write(Site.Desk desk, JsonOut out) throws IOException {
        out.text("id", desk.id());
        out.text("zone", desk.zone());
        out.text("unit", desk.unit());
        DayFormat.write("open", desk.open(), out);
    }

    static Unit.OnSiteDate onSiteDate(Fields fields) {
        return new Unit.OnSiteDate(fields.text("unit"), fields.date("date"), fields.text("occasion", ""));
    }

    public static void write(Unit.OnSiteDate day, JsonOut out) throws IOException {
        out.text("unit", day.unit());
        out.date("date", day.date());
        out.text("occasion", day.occasion(), "");
    }
}
