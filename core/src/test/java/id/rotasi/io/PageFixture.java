package id.rotasi.io;

import id.rotasi.EngineOptions;
import id.rotasi.Roster;
import id.rotasi.RosterEngine;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.policy.Price;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Share;
import id.rotasi.policy.Subject;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.UnitDayBalance;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterReport.Notice;
import id.rotasi.report.RosterStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Synthetic administrations of any size for looking at their pages. */
final class PageFixture {

    static final LocalDate FROM = LocalDate.of(2025, 12, 1);
    static final LocalDate TO = LocalDate.of(2025, 12, 31);

    private static final String[] FIRST = {
        "Asep",
        "Siti",
        "Dedi",
        "Neng",
        "Ujang",
        "Rina",
        "Budi",
        "Euis",
        "Cecep",
        "Dewi",
        "Agus",
        "Lilis",
        "Yayan",
        "Ratna",
        "Iwan",
        "Nurhayati",
        "Hendra",
        "Wulan",
        "Tatang",
        "Yulia",
        "Ganjar",
        "Fitri",
        "Maman",
        "Ai",
        "Rizky"
    };
    private static final String[] LAST = {
        "Suryana",
        "Rahmawati",
        "Hidayat",
        "Kurniasih",
        "Permana",
        "Lestari",
        "Setiawan",
        "Nuraeni",
        "Gunawan",
        "Maryati",
        "Firmansyah",
        "Handayani",
        "Sutisna",
        "Komalasari",
        "Ramdhani",
        "Wijaya",
        "Saepudin",
        "Anggraeni",
        "Nugraha"
    };
    private static final String[] AGENCIES = {
        "Dinas Pendidikan",
        "Dinas Sosial",
        "Badan Pendapatan Daerah",
        "Dinas Perhubungan",
        "Dinas Lingkungan Hidup",
        "Badan Perencanaan Pembangunan Daerah",
        "Dinas Komunikasi dan Informatika",
        "Inspektorat",
        "Dinas Tenaga Kerja",
        "Dinas Koperasi dan Usaha Kecil",
        "Sekretariat Daerah",
        "Dinas Arsip dan Perpustakaan"
    };
    private static final String[] TITLES = {
        "Analis Kebijakan Ahli Muda", "Pranata Komputer Ahli Pertama", "Pengelola Kepegawaian", "Pengadministrasi Umum",
        "Analis Keuangan", "Penyusun Program", "Arsiparis Terampil", "Bendahara"
    };

    /** Names that become something else wherever somebody forgot to escape them. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(2)</script>",
            "\"><img src=x onerror=alert(3)>",
            "<!--<script>",
            "R. \"Asep\" 'Sep' \\ O'Neil & Anak; {{data}} ${x} {n}",
            "baris\u2028baru\u2029lagi\tdan\u0001kendali",
            "Neng 👩🏽‍💼 Wulan \u202egnilab",
            "Zaïnal Ümar");

    private final Random random;
    private final int people;
    private final List<Unit> units = new ArrayList<>();
    private final List<Asn> asns = new ArrayList<>();
    private final List<ServiceCounter> counters = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Unit.OnSiteDate> onSite = new ArrayList<>();

    private PageFixture(int people, long seed) {
        this.people = people;
        this.random = new Random(seed);
    }

    /** A city with about that many people; its first agency serves citizens at counters. */
    static RosterProblem problem(int people, long seed) {
        return problem(people, seed, Presets.rotation5050());
    }

    static RosterProblem problem(int people, long seed, RosterPolicy policy) {
        return new PageFixture(people, seed).build(policy);
    }

    /** A roster by the engine, in a number of steps that does not depend on the machine. */
    static Roster solved(RosterProblem problem) {
        return RosterEngine.create(
                        EngineOptions.defaults().withSeed(7).withStepLimit(200).withThreads(1))
                .solve(problem);
    }

    /** A roster by turns without an engine, for sizes and hostile texts; its report is made up. */
    static Roster drawn(RosterProblem problem, List<Finding> findings) {
        var assignments = new ArrayList<Assignment>();
        var tree = problem.unitTree();
        var calendar = problem.workCalendar();
        var absences = problem.absences().stream().collect(Collectors.groupingBy(Absence::asn));
        int turn = 0;
        for (Asn asn : problem.asns()) {
            turn++;
            for (LocalDate date : calendar.workingDays(tree.get(asn.unit()))) {
                boolean absent =
                        absences.getOrDefault(asn.id(), List.of()).stream().anyMatch(absence -> absence.covers(date));
                boolean fixed = !asn.eligibility().isEligible();
                boolean home = !fixed && (date.getDayOfMonth() + turn) % 2 == 0;
                var mode = absent ? WorkMode.ABSENT : home ? WorkMode.WFH : WorkMode.WFO;
                assignments.add(Assignment.of(
                        asn.id(),
                        date,
                        mode,
                        mode == WorkMode.WFO ? Optional.of(Post.OFFICE) : Optional.empty(),
                        fixed && !absent ? Optional.of("eligibility") : Optional.empty()));
            }
        }
        return new FinishedRoster(problem, assignments, report(problem, findings));
    }

    /** A roster that nobody could mend: the counters ask for more officers than there are, and stand-ins clash. */
    static Roster broken() {
        var problem = problem(60, 1);
        var demanding = problem.counters().stream()
                .map(counter -> counter.withMinimum(counter.minimum() + 2))
                .map(counter -> counter.id().equals("l-adu") ? counter.withSeats(9) : counter)
                .toList();
        var policy = problem.policy().with(UnitDayBalance.soft(20, Share.percent(90)));
        return solved(RosterProblem.builder(FROM, FROM.plusDays(11), policy)
                .name("Jadwal yang tidak dapat dipenuhi")
                .units(problem.units())
                .counters(demanding)
                .asns(problem.asns())
                .build());
    }

    /** The same roster with people, units and a counter whose names try to get out of their place. */
    static Roster hostile() {
        var plain = problem(20, 5);
        var asns = new ArrayList<>(plain.asns());
        for (int i = 0; i < HOSTILE.size(); i++) {
            var old = asns.get(i);
            asns.set(
                    i,
                    Asn.builder(old.id(), HOSTILE.get(i), old.unit())
                            .title(HOSTILE.get(i))
                            .eligible()
                            .build());
        }
        var units = plain.units().stream()
                .map(unit -> unit.toBuilder().name(HOSTILE.get(0) + unit.name()).build())
                .toList();
        var problem = RosterProblem.builder(FROM, TO, plain.policy())
                .name(HOSTILE.get(1))
                .units(units)
                .counters(ServiceCounter.of("l", HOSTILE.get(2), "dukcapil", 0))
                .asns(asns)
                .build();
        var first = new Subject.OfAsn(asns.get(0).id(), FROM, FROM);
        return drawn(
                problem,
                List.of(new FindingRecord(
                        "eligibility", "eligibility", Cost.of(1, 0), first, 1, 0, 0, Price.Shape.AT_MOST, List.of())));
    }

    private static RosterReport report(RosterProblem problem, List<Finding> findings) {
        return new RosterReportRecord(
                RosterStatus.FEASIBLE,
                Cost.of(0, 12_345),
                Optional.of(Cost.of(0, 12_300)),
                problem.asns().size(),
                1,
                1,
                1,
                0,
                RosterReport.StopReason.NO_IMPROVEMENT,
                new RosterReport.Effort(12, 3, 40, 5_000),
                Map.of("search", Duration.ofMillis(1)),
                List.of(),
                findings,
                new FairnessRecord(0, new Spread(0, 0, 0), new Spread(0, 0, 0), new Spread(0, 0, 0)),
                List.of(new Notice("time-limit", Map.of("seconds", 30L))),
                List.of(),
                Cost.ZERO,
                Optional.empty());
    }

    private RosterProblem build(RosterPolicy policy) {
        units.add(Unit.root("kota", "Pemerintah Kota Contoh", UnitLevel.GOVERNMENT));
        registry();
        for (int agency = 0; asns.size() < people; agency++) {
            agency(agency);
        }
        onSite.add(new Unit.OnSiteDate("kota", LocalDate.of(2025, 12, 1), "Apel bulanan"));
        return RosterProblem.builder(FROM, TO, policy)
                .name("Jadwal WFO/WFH Desember 2025")
                .units(units)
                .counters(counters)
                .asns(asns)
                .absences(absences)
                .onSiteDates(onSite)
                .build();
    }

    private void registry() {
        String id = "dukcapil";
        units.add(Unit.under("kota", id, "Dinas Kependudukan dan Pencatatan Sipil", UnitLevel.AGENCY));
        leader(id, "Kepala Dinas", PositionKind.JPT);
        units.add(Unit.under(id, id + "-loket", "Bidang Pelayanan Pendaftaran Penduduk", UnitLevel.DIVISION));
        counters.add(ServiceCounter.of("l-ktp", "KTP-el", id + "-loket", 2).requiring("ktp"));
        counters.add(ServiceCounter.of("l-kk", "Kartu Keluarga", id + "-loket", 1));
        counters.add(ServiceCounter.of("l-adu", "Pengaduan", id + "-loket", 1).withSeats(1));
        for (int i = 0; i < 9; i++) {
            member(id + "-loket", JobFunction.PUBLIC_SERVICE, i < 4 ? Set.of("ktp") : Set.of());
        }
        units.add(Unit.under(id, id + "-lapangan", "Seksi Pendataan Keliling", UnitLevel.SECTION));
        for (int i = 0; i < 5; i++) {
            member(id + "-lapangan", JobFunction.FIELD, Set.of());
        }
    }

    private void agency(int number) {
        String id = "opd" + number;
        String name = number < AGENCIES.length
                ? AGENCIES[number]
                : "Kelurahan " + LAST[number % LAST.length] + " " + (number / LAST.length);
        units.add(Unit.under("kota", id, name, UnitLevel.AGENCY));
        leader(id, number < AGENCIES.length ? "Kepala Dinas" : "Lurah", PositionKind.ADMINISTRATOR);
        int divisions = number < AGENCIES.length ? 4 + random.nextInt(5) : 2;
        for (int division = 1; division <= divisions && asns.size() < people; division++) {
            String unit = id + "-" + division;
            units.add(Unit.under(id, unit, "Bidang " + (char) ('A' + division - 1), UnitLevel.DIVISION));
            leader(unit, "Kepala Bidang", PositionKind.SUPERVISOR);
            int size = number == 2 && division == 1 && people > 5_000 ? 600 : 8 + random.nextInt(40);
            for (int i = 0; i < size && asns.size() < people; i++) {
                member(unit, JobFunction.ADMINISTRATION, Set.of());
            }
        }
    }

    private void leader(String unit, String title, PositionKind position) {
        var asn = person(unit).title(title).position(position);
        asns.add(asn.eligibility(Eligibility.notBecause(IneligibilityReason.LEADERSHIP))
                .build());
    }

    private void member(String unit, JobFunction function, Set<String> qualifications) {
        var asn = person(unit)
                .title(TITLES[random.nextInt(TITLES.length)])
                .function(function)
                .qualifications(qualifications)
                .carriedOver(20, 8 + random.nextInt(5));
        if (random.nextInt(8) == 0) {
            asn.eligibility(Eligibility.notBecause(IneligibilityReason.DISCIPLINE));
        } else {
            asn.eligible();
        }
        var built = asn.build();
        asns.add(built);
        if (random.nextInt(7) == 0) {
            var kind = AbsenceKind.values()[random.nextInt(3)];
            var from = FROM.plusDays(random.nextInt(25));
            absences.add(new Absence(built.id(), kind, from, from.plusDays(random.nextInt(8))));
        }
    }

    private Asn.Builder person(String unit) {
        String name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
        int number = asns.size();
        var birth = LocalDate.of(1970, 1, 1).plusDays(number / 999);
        return Asn.builder("p%05d".formatted(number), name, unit)
                .nip("%s2005051%03d".formatted(birth.format(DateTimeFormatter.BASIC_ISO_DATE), number % 999 + 1));
    }
}
