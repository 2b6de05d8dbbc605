package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.asn;
import static id.rotasi.internal.check.Draft.date;

import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.CarriedOver.DayClass;
import id.rotasi.domain.Asn.CarriedOver.Days;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Period;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing that can be wrong with a problem.
 *
 * @param what in words
 * @param path where the error must be found
 * @param code which error
 * @param make breaks a valid draft
 */
record Mistake(String what, String path, String code, Consumer<Draft> make) {

    @Override
    public String toString() {
        return what;
    }

    /** One of each kind, in the order of the input. */
    static List<Mistake> all() {
        return Stream.of(
                        ofPeriodAndCalendar(),
                        ofPlaces(),
                        ofTexts(),
                        ofPeople(),
                        DatedMistakes.all(),
                        DayMistakes.all(),
                        DeskMistakes.all(),
                        PolicyMistakes.all())
                .flatMap(stream -> stream)
                .toList();
    }

    static Mistake mistake(String what, String path, String code, Consumer<Draft> make) {
        return new Mistake(what, path, code, make);
    }

    private static Stream<Mistake> ofPeriodAndCalendar() {
        return Stream.of(
                mistake(
                        "period backwards",
                        "$.period",
                        "period-backwards",
                        draft -> draft.period = new Period(Draft.LAST, Draft.FIRST)),
                mistake(
                        "period of 367 days",
                        "$.period",
                        "period-too-long",
                        draft -> draft.period = new Period(Draft.FIRST, Draft.FIRST.plusDays(366))),
                mistake(
                        "a year without holidays",
                        "$.period",
                        "no-holidays",
                        draft -> draft.calendar = draft.calendar.withProvider(year -> Optional.empty())),
                mistake(
                        "a provider that answers for another year",
                        "$.calendar",
                        "holiday-provider-failed",
                        draft -> draft.calendar = draft.calendar.withProvider(
                                year -> HolidayProvider.indonesian().year(year == 2024 ? 2025 : year))),
                mistake(
                        "a provisional year",
                        "$.calendar.allowProvisional",
                        "provisional-holidays",
                        draft -> draft.calendar = draft.calendar.withProvider(
                                year -> Optional.of(new HolidayProvider.Year(year, true, List.of())))),
                mistake(
                        "a holiday added and removed",
                        "$.calendar.added[0].date",
                        "holiday-added-and-removed",
                        draft -> draft.calendar = CalendarOptions.indonesian()
                                .withAdded(
                                        List.of(new Holiday(date(10), "Pilkada", Holiday.Type.PUBLIC_HOLIDAY, "SE 1")))
                                .withRemoved(Set.of(date(10)))));
    }

    private static Stream<Mistake> ofPlaces() {
        return Stream.of(
                mistake(
                        "unit without id",
                        "$.units[3].id",
                        "blank-id",
                        draft -> draft.units.add(Unit.under("kota", " ", "Tanpa ID", UnitLevel.AGENCY))),
                mistake(
                        "two units with one id",
                        "$.units[3].id",
                        "duplicate-id",
                        draft -> draft.units.add(Unit.under("kota", "dukcapil", "Kembar", UnitLevel.AGENCY))),
                mistake(
                        "unknown parent of a unit",
                        "$.units[1].parent",
                        "unknown-unit",
                        draft -> draft.change(
                                draft.units, 1, unit -> Unit.under("Kotta", "dukcapil", "D", UnitLevel.AGENCY))),
                mistake(
                        "unknown site of a unit",
                        "$.units[1].site",
                        "unknown-site",
                        draft -> draft.change(draft.units, 1, unit -> unit.seatedAt("gedung-z"))),
                mistake(
                        "units in a circle",
                        "$.units[1].parent",
                        "unit-cycle",
                        draft -> draft.change(
                                draft.units, 1, unit -> Unit.under("pelayanan", "dukcapil", "D", UnitLevel.AGENCY))),
                mistake(
                        "counter without id",
                        "$.counters[1].id",
                        "blank-id",
                        draft -> draft.change(
                                draft.counters, 1, counter -> ServiceCounter.of("", "Info", "pelayanan", 1))),
                mistake(
                        "two counters with one id",
                        "$.counters[1].id",
                        "duplicate-id",
                        draft -> draft.change(
                                draft.counters, 1, counter -> ServiceCounter.of("ktp", "Info", "pelayanan", 1))),
                mistake(
                        "counter called OFFICE",
                        "$.counters[1].id",
                        "reserved-id",
                        draft -> draft.change(
                                draft.counters, 1, counter -> ServiceCounter.of("OFFICE", "I", "pelayanan", 1))),
                mistake(
                        "counter called FIELD",
                        "$.counters[1].id",
                        "reserved-id",
                        draft -> draft.change(
                                draft.counters, 1, counter -> ServiceCounter.of("FIELD", "I", "pelayanan", 1))),
                mistake(
                        "unknown unit of a counter",
                        "$.counters[1].unit",
                        "unknown-unit",
                        draft -> draft.change(
                                draft.counters, 1, counter -> ServiceCounter.of("info", "Info", "layanan", 1))),
                mistake(
                        "negative minimum",
                        "$.counters[0].minimum",
                        "number-too-small",
                        draft -> draft.change(draft.counters, 0, counter -> counter.withMinimum(-1))),
                mistake(
                        "negative seats of a counter",
                        "$.counters[0].seats",
                        "number-too-small",
                        draft -> draft.change(draft.counters, 0, counter -> counter.withSeats(-1))),
                mistake(
                        "fewer seats than officers",
                        "$.counters[0].seats",
                        "seats-below-minimum",
                        draft -> draft.change(draft.counters, 0, counter -> counter.withSeats(1))),
                mistake(
                        "counter never open",
                        "$.counters[0].openOn",
                        "counter-never-open",
                        draft -> draft.change(draft.counters, 0, counter -> counter.openOn(Set.of()))),
                mistake(
                        "too few qualified officers",
                        "$.counters[0].minimum",
                        "too-few-qualified",
                        draft -> draft.change(draft.counters, 0, counter -> counter.requiring("akta"))),
                mistake(
                        "too few people",
                        "$.counters[1].minimum",
                        "too-few-people",
                        draft -> draft.change(draft.counters, 1, counter -> counter.withMinimum(3))),
                mistake(
                        "site without id",
                        "$.sites[2].id",
                        "blank-id",
                        draft -> draft.sites.add(Site.of("", "Ruang", 3))),
                mistake(
                        "two sites with one id",
                        "$.sites[2].id",
                        "duplicate-id",
                        draft -> draft.sites.add(Site.of("a-101", "Ruang", 3))),
                mistake(
                        "negative seats of a site",
                        "$.sites[0].seats",
                        "number-too-small",
                        draft -> draft.change(draft.sites, 0, site -> Site.of("gedung-a", "Gedung A", -1))),
                mistake(
                        "unknown building",
                        "$.sites[1].parent",
                        "unknown-site",
                        draft ->
                                draft.change(draft.sites, 1, site -> Site.inside("gedung-q", "a-101", "Ruang 101", 8))),
                mistake(
                        "room inside itself",
                        "$.sites[1].parent",
                        "site-cycle",
                        draft -> draft.change(draft.sites, 1, site -> Site.inside("a-101", "a-101", "Ruang 101", 8))));
    }

    private static Stream<Mistake> ofTexts() {
        return Stream.of(
                mistake(
                        "an id of half a character",
                        "$.asns[4].id",
                        "text-half-character",
                        draft -> draft.asns.add(
                                Asn.builder("\ud800", "Budi", "dukcapil").build())),
                mistake(
                        "a space behind an id",
                        "$.units[3].id",
                        "text-outer-space",
                        draft -> draft.units.add(Unit.root("lain\u00a0", "Lain", UnitLevel.AGENCY))),
                mistake(
                        "a line break in an id",
                        "$.sites[2].id",
                        "text-control-character",
                        draft -> draft.sites.add(Site.of("a\nb", "Lain", 1))),
                mistake(
                        "an id of 201 characters",
                        "$.counters[2].id",
                        "text-too-long",
                        draft -> draft.counters.add(ServiceCounter.of("x".repeat(201), "Lain", "dukcapil", 0))),
                mistake(
                        "a name of 100,001 characters",
                        "$.units[3].name",
                        "text-too-long",
                        draft -> draft.units.add(Unit.root("lain", "x".repeat(100_001), UnitLevel.AGENCY))),
                mistake("a blank grade", "$.asns[0].grade", "text-blank", draft -> draft.asn(0, asn -> asn.grade(" "))),
                mistake(
                        "a placement after the end of days",
                        "$.asns[0].placedOn",
                        "date-out-of-range",
                        draft -> draft.asn(0, asn -> asn.placedOn(LocalDate.MAX))),
                mistake(
                        "an absence since the beginning of days",
                        "$.absences[2].from",
                        "date-out-of-range",
                        draft -> draft.absences.add(new Absence("citra", AbsenceKind.LEAVE, LocalDate.MIN, date(4)))));
    }

    private static Stream<Mistake> ofPeople() {
        return Stream.of(
                mistake(
                        "person without id",
                        "$.asns[4].id",
                        "blank-id",
                        draft -> draft.asns.add(asn("  ", "dukcapil").build())),
                mistake(
                        "two people with one id",
                        "$.asns[4].id",
                        "duplicate-id",
                        draft -> draft.asns.add(asn("budi", "dukcapil").build())),
                mistake(
                        "two people with one NIP",
                        "$.asns[3].nip",
                        "duplicate-nip",
                        draft -> draft.asn(3, asn -> asn.nip("199205082023082001"))),
                mistake(
                        "unknown unit of a person",
                        "$.asns[1].unit",
                        "unknown-unit",
                        draft -> draft.change(draft.asns, 1, asn -> asn("citra", "dinkes")
                                .nip("199205082023082001")
                                .build())),
                mistake(
                        "wish against an unknown post",
                        "$.asns[0].preferences[0].post",
                        "unknown-counter",
                        draft ->
                                wish(draft, Preference.on(date(5), WorkMode.WFO).notAt("malam"))),
                mistake(
                        "unknown room of a person",
                        "$.asns[3].site",
                        "unknown-site",
                        draft -> draft.asn(3, asn -> asn.site("b-7"))),
                mistake(
                        "wish without date and weekday",
                        "$.asns[0].preferences[0]",
                        "preference-without-date",
                        draft -> wish(draft, Preference.of(Optional.empty(), Optional.empty(), WorkMode.WFH, 1))),
                mistake(
                        "wish with date and weekday",
                        "$.asns[0].preferences[0]",
                        "preference-date-and-weekday",
                        draft -> wish(
                                draft,
                                Preference.of(Optional.of(date(5)), Optional.of(DayOfWeek.FRIDAY), WorkMode.WFH, 1))),
                mistake(
                        "wish outside the period",
                        "$.asns[0].preferences[0].date",
                        "date-outside-period",
                        draft -> wish(draft, Preference.on(date(1).minusDays(1), WorkMode.WFH))),
                mistake(
                        "wish to be absent",
                        "$.asns[0].preferences[0].mode",
                        "preference-absent",
                        draft -> wish(draft, Preference.on(date(5), WorkMode.ABSENT))),
                mistake(
                        "wish of weight 0",
                        "$.asns[0].preferences[0].weight",
                        "number-out-of-range",
                        draft ->
                                wish(draft, Preference.on(date(5), WorkMode.WFH).withWeight(0))),
                mistake(
                        "wish of weight 11",
                        "$.asns[0].preferences[0].weight",
                        "number-out-of-range",
                        draft ->
                                wish(draft, Preference.on(date(5), WorkMode.WFH).withWeight(11))),
                mistake(
                        "negative days on duty",
                        "$.asns[2].carriedOver.dutyDays",
                        "number-out-of-range",
                        draft -> draft.asn(2, asn -> asn.carriedOver(-1, 0))),
                mistake(
                        "negative days at home",
                        "$.asns[2].carriedOver.wfhDays",
                        "number-too-small",
                        draft -> draft.asn(2, asn -> asn.carriedOver(20, -1))),
                mistake(
                        "more days at home than on duty",
                        "$.asns[2].carriedOver.wfhDays",
                        "carried-over-too-many",
                        draft -> draft.asn(2, asn -> asn.carriedOver(20, 21))),
                mistake(
                        "more days at counters than on site",
                        "$.asns[2].carriedOver.counterDays",
                        "carried-over-counter-days",
                        draft -> draft.asn(2, asn -> asn.carriedOver(CarriedOver.of(new Days(20, 8, 13))))),
                mistake(
                        "more Mondays at home than on duty",
                        "$.asns[2].carriedOver.classes.MONDAY.wfhDays",
                        "carried-over-too-many",
                        draft -> carry(draft, of -> of.withClass(DayClass.MONDAY, 3, 4))),
                mistake(
                        "a negative number of bridge days",
                        "$.asns[2].carriedOver.classes.BRIDGE.dutyDays",
                        "number-out-of-range",
                        draft -> carry(draft, of -> of.withClass(DayClass.BRIDGE, -1, 0))),
                mistake(
                        "more days of two classes than in all",
                        "$.asns[2].carriedOver.classes",
                        "carried-over-classes",
                        draft -> carry(draft, of -> of.withClass(DayClass.MONDAY, 20, 9)
                                .withClass(DayClass.FRIDAY, 1, 0))),
                mistake(
                        "more days at home of a class than in all",
                        "$.asns[2].carriedOver.classes",
                        "carried-over-classes",
                        draft -> carry(draft, of -> of.withClass(DayClass.MONDAY, 20, 10))),
                mistake(
                        "carried over from within the period",
                        "$.asns[2].carriedOver.through",
                        "carried-over-in-period",
                        draft -> carry(draft, of -> of.withThrough(Draft.FIRST))),
                mistake(
                        "carried over since the beginning of days",
                        "$.asns[2].carriedOver.through",
                        "date-out-of-range",
                        draft -> carry(draft, of -> of.withThrough(LocalDate.MIN))));
    }

    private static void carry(Draft draft, UnaryOperator<CarriedOver> change) {
        draft.asn(2, asn -> asn.carriedOver(change.apply(draft.asns.get(2).carriedOver())));
    }

    private static void wish(Draft draft, Preference wish) {
        draft.asn(0, asn -> asn.clearPreferences().preferences(List.of(wish)));
    }
}
