package id.rotasi.io;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.CalendarOptions;
import id.rotasi.calendar.CalendarOptions.RegionalHoliday;
import id.rotasi.calendar.CalendarOptions.WorkedDate;
import id.rotasi.calendar.Holiday;
import id.rotasi.calendar.HolidayProvider;
import id.rotasi.domain.Absence;
import id.rotasi.domain.Absence.Part;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.CarriedOver;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Letter;
import id.rotasi.domain.Period.Span;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
import id.rotasi.domain.ServiceCounter.MinimumOn;
import id.rotasi.domain.Site;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.fixture.RandomWishes;
import id.rotasi.internal.io.json.CalendarFormat.YearTables;
import id.rotasi.policy.Rule;
import id.rotasi.policy.RuleHeader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes valid problems in which every property of the format occurs now and then. */
public final class RandomProblem {

    private static final LocalDate FROM = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 14;
    private static final List<String> NAMES = List.of(
            "Siti \"Ning\" Rahmawati",
            "Budi Santoso, S.Kom.",
            "I Gusti Ayu; Putu",
            "=Dewi",
            "'Aisyah",
            "Ñawi é ☂",
            "dua\nbaris\tdan\rtiga",
            "\u202eterbalik\u2066 \ud83d\ude00 ١٢",
            "\u001b[2J\u0000\u0085",
            "\ufeff\uffff\ufdd0");

    private static final List<WorkMode> ORDER = List.of(WorkMode.WFH, WorkMode.WFO, WorkMode.OFF);

    private static final List<String> ENDS = List.of("", "", " ", "\u00a0\n", "\u3000");

    private final Random random;

    private RandomProblem(long seed) {
        this.random = new Random(seed);
    }

    public static RosterProblem of(long seed) {
        var random = new RandomProblem(seed);
        return RandomDesksOfFiles.of(seed, RandomWishes.of(seed, random.lettered(random.make())));
    }

    /** People as a list can hold them: wishes for home come first, those for days off last, turns are totals. */
    public static List<Asn> people(long seed) {
        return of(seed).asns().stream()
                .map(asn -> asn.toBuilder()
                        .clearPreferences()
                        .preferences(asn.preferences().stream()
                                .sorted(Comparator.comparing(wish -> ORDER.indexOf(wish.mode())))
                                .toList())
                        .carriedOver(CarriedOver.of(asn.carriedOver().total()))
                        .build())
                .toList();
    }

    private RosterProblem make() {
        var sites = List.of(
                Site.of("gedung", name(), 500), Site.inside("gedung", "ruang 1", name(), random.nextInt(9) + 90));
        var units = units();
        var asns = IntStream.rangeClosed(1, 3 + random.nextInt(6))
                .mapToObj(i -> asn(i, units))
                .toList();
        var builder = RosterProblem.builder(FROM, FROM.plusDays(DAYS - 1), new RandomPolicy(random, units, asns).make())
                .name(random.nextBoolean() ? "" : name())
                .sites(sites)
                .units(units)
                .asns(asns)
                .calendar(calendar(units));
        if (random.nextBoolean()) {
            builder.counters(counter(1, units), counter(2, units));
        }
        if (random.nextBoolean()) {
            builder.absences(List.of(
                    new Absence(asns.get(0).id(), any(AbsenceKind.values()), FROM.minusDays(9), date()),
                    new Absence(asns.get(1).id(), any(AbsenceKind.values()), FROM, date(), any(Part.values()))));
            builder.onSiteDates(
                    List.of(new Unit.OnSiteDate(units.get(0).id(), FROM, random.nextBoolean() ? "" : name())));
            builder.substitutes(
                    List.of(new Substitutes(asns.get(0).id(), asns.get(1).id())));
        }
        if (random.nextBoolean()) {
            builder.published(new PublishedRoster(
                    "v" + random.nextInt(9),
                    optional(date()),
                    List.of(
                            new PublishedRoster.Day(asns.get(0).id(), FROM, any(WorkMode.values())),
                            new PublishedRoster.Day(asns.get(1).id(), FROM.plusDays(1), any(WorkMode.values())))));
        }
        earlier(builder, asns);
        return dated(builder.build());
    }

    /** Drawn after all else, likewise. */
    private RosterProblem dated(RosterProblem problem) {
        if (random.nextBoolean()) {
            return problem;
        }
        return problem.toBuilder()
                .replaceAsns(problem.asns().stream()
                        .map(asn -> asn.toBuilder()
                                .service(span())
                                .workingDays(EnumSet.range(DayOfWeek.MONDAY, any(DayOfWeek.values())))
                                .ineligible(exclusions())
                                .postings(postings(problem.units()))
                                .build())
                        .toList())
                .replaceCounters(problem.counters().stream()
                        .map(counter -> counter.toBuilder()
                                .open(span())
                                .minimums(minimums())
                                .hours(hours())
                                .build())
                        .toList())
                .policy(problem.policy()
                        .withRules(problem.policy().rules().stream()
                                .map(this::valid)
                                .toList()))
                .build();
    }

    /** Drawn at the very end, likewise. */
    private RosterProblem lettered(RosterProblem problem) {
        if (random.nextBoolean()) {
            return problem;
        }
        var letter = parts();
        problem.units().stream()
                .filter(unit -> random.nextInt(4) == 0)
                .forEach(unit -> letter.unit(unit.id(), parts().build()));
        return problem.toBuilder().letter(letter.build()).build();
    }

    private Letter.Builder parts() {
        var letter = Letter.builder().letterhead(lines()).basis(lines()).copies(lines());
        optional(name()).ifPresent(letter::number);
        optional(name()).ifPresent(letter::place);
        optional(date()).ifPresent(letter::date);
        optional(name()).ifPresent(letter::subject);
        optional(signer()).ifPresent(letter::signer);
        optional(signer()).ifPresent(letter::acknowledgedBy);
        return letter;
    }

    private Letter.Signer signer() {
        var signer = Letter.Signer.of(random.nextBoolean() ? "" : name(), name());
        signer = random.nextBoolean() ? signer.withRank(name()) : signer;
        return random.nextBoolean() ? signer.withNip(random.nextBoolean() ? "196804111993031009" : name()) : signer;
    }

    private List<String> lines() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> name()).toList();
    }

    private List<Unit.Posting> postings(List<Unit> units) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> posting(FROM.plusDays(5L * i + random.nextInt(5)), units))
                .toList();
    }

    private Unit.Posting posting(LocalDate from, List<Unit> units) {
        var posting = Unit.Posting.builder(from).placedOn(date());
        optional(any(units).id()).ifPresent(posting::unit);
        optional("ruang 1").ifPresent(posting::site);
        optional(any(PositionKind.values())).ifPresent(posting::position);
        optional(any(JobFunction.values())).ifPresent(posting::function);
        optional(random.nextBoolean()).ifPresent(posting::frontLine);
        optional(random.nextBoolean() ? Set.<String>of() : Set.of("e-KTP", "lain"))
                .ifPresent(posting::qualifications);
        optional(eligibility()).ifPresent(posting::eligibility);
        return posting.build();
    }

    private Hours hours() {
        return new Hours(LocalTime.of(random.nextInt(24), random.nextInt(60)), LocalTime.of(random.nextInt(24), 30));
    }

    private Rule valid(Rule rule) {
        return random.nextInt(3) > 0
                ? rule
                : rule.descriptor().with(rule, RuleHeader.of(rule).validIn(span()));
    }

    private List<MinimumOn> minimums() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> random.nextBoolean()
                        ? MinimumOn.between(span(), 0)
                        : MinimumOn.every(any(DayOfWeek.values()), 0))
                .toList();
    }

    private List<Eligibility.Exclusion> exclusions() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Eligibility.Exclusion(any(IneligibilityReason.values()), span()))
                .toList();
    }

    private Span span() {
        var first = date();
        return new Span(optional(first), optional(first.plusDays(random.nextInt(40))));
    }

    /** Drawn last, so that the problems of old seeds stay as they were but for this. */
    private void earlier(RosterProblem.Builder builder, List<Asn> asns) {
        if (random.nextBoolean()) {
            var posts = List.of(Post.OFFICE, Post.FIELD);
            builder.history(IntStream.rangeClosed(1, 1 + random.nextInt(30))
                    .mapToObj(before -> day(any(asns).id(), FROM.minusDays(before), any(posts)))
                    .toList());
            builder.published(new PublishedRoster(
                    name(),
                    optional(date()),
                    IntStream.range(0, random.nextInt(DAYS))
                            .mapToObj(day -> day(any(asns).id(), FROM.plusDays(day), any(posts)))
                            .toList()));
        }
        if (random.nextBoolean()) {
            builder.replaceAsns(asns.stream()
                    .map(asn -> asn.toBuilder().carriedOver(carriedOver()).build())
                    .toList());
        }
    }

    private PublishedRoster.Day day(String asn, LocalDate date, Post post) {
        var mode = any(WorkMode.values());
        return new PublishedRoster.Day(asn, date, mode, mode == WorkMode.WFO ? optional(post) : Optional.empty());
    }

    private CarriedOver carriedOver() {
        var carried = CarriedOver.of(40, 20);
        for (var dayClass : CarriedOver.DayClass.values()) {
            int days = random.nextInt(5);
            carried = random.nextBoolean() ? carried.withClass(dayClass, days, random.nextInt(days + 1) / 2) : carried;
        }
        return random.nextBoolean() ? carried.withThrough(FROM.minusDays(1 + random.nextInt(99))) : carried;
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        units.add(unit(0, Optional.empty()));
        for (int i = 1; i < 2 + random.nextInt(4); i++) {
            units.add(unit(i, Optional.of(any(units).id())));
        }
        return units;
    }

    private Unit unit(int number, Optional<String> parent) {
        var unit = Unit.builder("u" + number, name(), any(UnitLevel.values()));
        parent.ifPresent(unit::parent);
        optional(any(WorkingWeek.values())).ifPresent(unit::workingWeek);
        unit.frontLine(random.nextInt(4) == 0).worksCollectiveLeave(random.nextInt(4) == 0);
        optional("ruang 1").ifPresent(unit::site);
        return unit.build();
    }

    private ServiceCounter counter(int number, List<Unit> units) {
        var counter = ServiceCounter.of("loket-" + number, name(), any(units).id(), 0);
        counter = random.nextBoolean() ? counter.withSeats(1 + random.nextInt(4)) : counter;
        counter = random.nextBoolean() ? counter.openOn(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)) : counter;
        return random.nextBoolean() ? counter.requiring("e-KTP") : counter;
    }

    private Asn asn(int number, List<Unit> units) {
        var asn = Asn.builder("p" + number, name(), any(units).id())
                .kind(any(AsnKind.values()))
                .position(any(PositionKind.values()))
                .function(any(JobFunction.values()))
                .frontLine(random.nextInt(5) == 0)
                .qualifications(random.nextBoolean() ? Set.of() : Set.of("e-KTP", "verifikasi berkas"))
                .eligibility(eligibility())
                .preferences(preferences());
        if (random.nextBoolean()) {
            asn.nip("%d%02d%02d%d%02d%d%03d"
                            .formatted(
                                    1970 + random.nextInt(30),
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(28),
                                    2010 + random.nextInt(15),
                                    random.nextBoolean() ? 1 + random.nextInt(12) : 21 + random.nextInt(9),
                                    1 + random.nextInt(2),
                                    number))
                    .grade("III/c")
                    .title(name())
                    .carriedOver(20, random.nextInt(20))
                    .site("ruang 1")
                    .placedOn(java.time.LocalDate.of(2025, 3, 14));
        }
        return asn.build();
    }

    private Eligibility eligibility() {
        return switch (random.nextInt(4)) {
            case 0 -> Eligibility.notAssessed();
            case 1 -> Eligibility.notBecause(any(IneligibilityReason.values()), IneligibilityReason.NO_DEVICE);
            default -> Eligibility.eligible();
        };
    }

    private List<Preference> preferences() {
        return switch (random.nextInt(3)) {
            case 0 ->
                List.of(
                        Preference.on(date(), WorkMode.WFH),
                        Preference.every(DayOfWeek.FRIDAY, WorkMode.WFO).withWeight(1 + random.nextInt(10)));
            case 1 ->
                List.of(
                        Preference.every(any(DayOfWeek.values()), WorkMode.WFH),
                        Preference.every(any(DayOfWeek.values()), WorkMode.OFF));
            default -> List.of();
        };
    }

    private CalendarOptions calendar(List<Unit> units) {
        var calendar = CalendarOptions.indonesian();
        if (random.nextInt(3) == 0) {
            calendar = calendar.allowingProvisional();
        }
        if (random.nextInt(3) == 0) {
            calendar = calendar.withAdded(
                            List.of(new Holiday(FROM.plusDays(3), name(), Holiday.Type.COLLECTIVE_LEAVE, "")))
                    .withRemoved(Set.of(FROM.plusDays(25), LocalDate.of(2026, 1, 1)));
        }
        if (random.nextInt(3) == 0) {
            var holiday = new Holiday(LocalDate.of(2025, 12, 25), name(), any(Holiday.Type.values()), "SKB");
            calendar = calendar.withProvider(new YearTables(
                            List.of(new HolidayProvider.Year(2025, random.nextBoolean(), List.of(holiday)))))
                    .allowingProvisional();
        }
        if (random.nextInt(3) == 0) {
            var holiday = new Holiday(FROM.plusDays(2), name(), any(Holiday.Type.values()), "SE");
            calendar = calendar.withRegional(List.of(
                            new RegionalHoliday(holiday, Set.of(any(units).id()))))
                    .withWorked(List.of(new WorkedDate(
                            FROM.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)),
                            random.nextBoolean() ? Set.of() : Set.of(any(units).id()),
                            name())));
        }
        return calendar;
    }

    private LocalDate date() {
        return FROM.plusDays(random.nextInt(DAYS));
    }

    private String name() {
        return any(ENDS) + any(NAMES) + random.nextInt(100) + any(ENDS);
    }

    private <T> Optional<T> optional(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return any(Arrays.asList(values));
    }
}
