package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.preset.Presets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A small valid problem with a bit of everything, open to be broken. */
final class Draft {

    static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    Period period = new Period(FIRST, LAST);
    final List<Unit> units = new ArrayList<>();
    final List<ServiceCounter> counters = new ArrayList<>();
    final List<Site> sites = new ArrayList<>();
    final List<Site.Desk> desks = new ArrayList<>();
    final List<Asn> asns = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Unit.OnSiteDate> onSiteDates = new ArrayList<>();
    final List<Substitutes> substitutes = new ArrayList<>();
    Optional<PublishedRoster> published = Optional.empty();
    final List<PublishedRoster.Day> history = new ArrayList<>();
    final List<Lock> locks = new ArrayList<>();
    CalendarOptions calendar = CalendarOptions.indonesian();
    RosterPolicy policy = Presets.rotation5050();

    static Draft valid() {
        var draft = new Draft();
        draft.units.add(Unit.root("kota", "Pemerintah Kota", UnitLevel.GOVERNMENT));
        draft.units.add(
                Unit.under("kota", "dukcapil", "Disdukcapil", UnitLevel.AGENCY).seatedAt("gedung-a"));
        draft.units.add(Unit.under("dukcapil", "pelayanan", "Bidang Pelayanan", UnitLevel.DIVISION)
                .onTheFrontLine());
        draft.counters.add(ServiceCounter.of("ktp", "KTP-el", "dukcapil", 2)
                .requiring("ktp")
                .withSeats(3));
        draft.counters.add(ServiceCounter.of("info", "Informasi", "pelayanan", 1));
        draft.sites.add(Site.of("gedung-a", "Gedung A", 20));
        draft.sites.add(Site.inside("gedung-a", "a-101", "Ruang 101", 8));
        draft.desks.add(Site.Desk.of("d-1", "A", "dukcapil"));
        draft.asns.add(asn("budi", "dukcapil")
                .nip("198609262015051001")
                .preferences(
                        List.of(Preference.on(date(5), WorkMode.WFH), Preference.every(DayOfWeek.MONDAY, WorkMode.WFO)))
                .build());
        draft.asns.add(asn("citra", "dukcapil").nip("199205082023082001").build());
        draft.asns.add(asn("dewi", "pelayanan").site("a-101").carriedOver(20, 9).build());
        draft.asns.add(asn("eko", "pelayanan").build());
        draft.absences.add(new Absence("budi", AbsenceKind.LEAVE, date(8), date(9)));
        draft.absences.add(new Absence("eko", AbsenceKind.STUDY, date(1).minusDays(30), date(3)));
        draft.onSiteDates.add(new Unit.OnSiteDate("dukcapil", date(1), "Apel"));
        draft.substitutes.add(new Substitutes("budi", "citra"));
        draft.published = Optional.of(new PublishedRoster(
                "v1",
                Optional.of(date(2)),
                List.of(
                        new PublishedRoster.Day("citra", date(2), WorkMode.WFO),
                        new PublishedRoster.Day("citra", date(3), WorkMode.WFO, Optional.of(Post.counter("ktp"))))));
        draft.history.add(new PublishedRoster.Day("citra", FIRST.minusDays(3), WorkMode.WFO, Optional.of(Post.OFFICE)));
        draft.history.add(new PublishedRoster.Day("dewi", FIRST.minusDays(3), WorkMode.WFH));
        return draft;
    }

    /** Somebody who may work from home and serve at the counter for identity cards. */
    static Asn.Builder asn(String id, String unit) {
        return Asn.builder(id, ("Pegawai " + id).strip(), unit).eligible().qualifications(Set.of("ktp"));
    }

    static LocalDate date(int day) {
        return FIRST.withDayOfMonth(day);
    }

    <T> void change(List<T> list, int place, UnaryOperator<T> change) {
        list.set(place, change.apply(list.get(place)));
    }

    void asn(int place, UnaryOperator<Asn.Builder> change) {
        change(asns, place, asn -> change.apply(asn.toBuilder()).build());
    }

    void publish(Optional<LocalDate> frozenThrough, PublishedRoster.Day... days) {
        published = Optional.of(new PublishedRoster("v1", frozenThrough, List.of(days)));
    }

    RosterProblem problem() {
        var builder = RosterProblem.builder(period.from(), period.to(), policy)
                .name("Draft")
                .units(units)
                .counters(counters)
                .sites(sites)
                .desks(desks)
                .asns(asns)
                .absences(absences)
                .onSiteDates(onSiteDates)
                .substitutes(substitutes)
                .history(history)
                .locks(locks)
                .calendar(calendar);
        published.ifPresent(builder::published);
        return builder.build();
    }

    List<InputError> errors() {
        try {
            problem();
            return List.of();
        } catch (InvalidProblemException e) {
            return e.errors();
        }
    }
}
