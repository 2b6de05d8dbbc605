package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.internal.report.FairnessRecord;
import id.rotasi.internal.report.FinishedRoster;
import id.rotasi.internal.report.RosterReportRecord;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.report.Cost;
import id.rotasi.report.RosterReport;
import id.rotasi.report.RosterReport.Fairness.Spread;
import id.rotasi.report.RosterStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A city of synthetic people with a roster that nobody solved: modes follow from a seed. */
public final class FakeRoster {

    static final LocalDate DECEMBER_1 = LocalDate.of(2025, 12, 1);
    static final LocalDate DECEMBER_31 = LocalDate.of(2025, 12, 31);

    /** Names that mean harm to a spreadsheet, an XML file, a calendar or a page. */
    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.com\",\"klik\")",
            "+62 Siti",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd",
            "\t=1+1",
            "\r\n=1+1",
            "\uff1d1+1",
            "Budi;=1+1",
            "Ani, \"=1+1",
            "Dr. \"O'Neil\" <b>&amp; \\n;,",
            "\u0000\u0007Bel\u202e",
            "Baris\nDua",
            "BEGIN:VEVENT\r\nSUMMARY:x");

    private static final List<String> FIRST = List.of(
            "Siti", "Budi", "Agus", "Dewi", "Asep", "Rina", "Joko", "Nur", "Wahyu", "Putri", "Ujang", "Lestari");
    private static final List<String> LAST = List.of(
            "Rahmawati", "Santoso", "Hidayat", "Kurniasih", "Sunarya", "Permana", "Wulandari", "Gunawan", "Nugraha");
    private static final List<String> TITLES = List.of(
            "Analis Kebijakan Ahli Muda",
            "Pengelola Keuangan",
            "Pranata Komputer Ahli Pertama",
            "Pengadministrasi Umum",
            "Operator Layanan Operasional");
    private static final List<String> GRADES = List.of("II/c", "III/a", "III/b", "III/d", "IX", "IV/a");

    private final Random random;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Unit> units = new ArrayList<>();
    private final List<Asn> asns = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<ServiceCounter> counters = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();

    private FakeRoster(long seed, LocalDate from, LocalDate to) {
        this.random = new Random(seed);
        this.from = from;
        this.to = to;
    }

    /** Two agencies with a few units each, counters, field workers, six-day weeks, absences, hostile names. */
    static Roster small(long seed, LocalDate from, LocalDate to) {
        var fake = new FakeRoster(seed, from, to);
        fake.units.add(Unit.root("kota", "Pemerintah Kota Contoh", UnitLevel.GOVERNMENT));
        fake.sites.add(Site.of("gedung-a", "Gedung A", 100));
        fake.sites.add(Site.inside("gedung-a", "ruang-1", "Ruang Lantai 1", 20));
        fake.sites.add(Site.inside("gedung-a", "ruang-2", "Ruang Lantai 2", 20));
        fake.units.add(Unit.under("kota", "diskominfo", "Dinas Komunikasi dan Informatika", UnitLevel.AGENCY)
                .seatedAt("ruang-1"));
        fake.people("diskominfo", 2);
        fake.unit("diskominfo", "sekretariat", "Sekretariat", 9);
        fake.units.add(Unit.under(
                        "diskominfo",
                        "aptika",
                        "Bidang Pengelolaan Infrastruktur dan Layanan Aplikasi Informatika",
                        UnitLevel.DIVISION)
                .seatedAt("ruang-2"));
        fake.people("aptika", 2);
        fake.units.add(Unit.under("kota", "dukcapil", "Dinas Kependudukan & Pencatatan Sipil", UnitLevel.AGENCY)
                .withWorkingWeek(WorkingWeek.SIX_DAYS));
        fake.unit("dukcapil", "pelayanan", "Bidang Pelayanan [KTP-el]: 'Loket'/Lantai*1?", 6);
        fake.unit("dukcapil", "pelayanan2", "Bidang Pelayanan [KTP-el]: 'Loket'/Lantai*1? B", 3);
        fake.counters.add(ServiceCounter.of("ktp", "Loket Perekaman KTP-el", "pelayanan", 1));
        fake.counters.add(ServiceCounter.of("kk", "Loket =Kartu Keluarga", "pelayanan", 1));
        fake.unit("dukcapil", "keliling", "Tim Layanan Keliling", 4);
        for (int i = 0; i < HOSTILE.size(); i++) {
            fake.asns.add(Asn.builder("x/" + i, HOSTILE.get(i), "sekretariat")
                    .title(HOSTILE.get(i))
                    .grade("=III/a")
                    .eligible()
                    .build());
        }
        return fake.roster();
    }

    /** A city with that many people, 36 to a unit, 12 units to an agency. */
    static Roster city(long seed, int people, LocalDate from, LocalDate to) {
        var fake = new FakeRoster(seed, from, to);
        fake.units.add(Unit.root("kota", "Pemerintah Kota Contoh", UnitLevel.GOVERNMENT));
        for (int i = 0; i * 36 < people; i++) {
            var agency = "dinas-" + i / 12;
            if (i % 12 == 0) {
                fake.units.add(Unit.under("kota", agency, "Dinas " + i / 12, UnitLevel.AGENCY));
            }
            fake.unit(agency, "bidang-" + i, "Bidang " + i, Math.min(36, people - i * 36));
        }
        return fake.roster();
    }

    private void unit(String parent, String id, String name, int people) {
        units.add(Unit.under(parent, id, name, UnitLevel.DIVISION));
        people(id, people);
    }

    private void people(String unit, int count) {
        for (int i = 0; i < count; i++) {
            int n = asns.size() + 1;
            var builder = Asn.builder("p" + n, pick(FIRST) + " " + pick(LAST), unit)
                    .title(pick(TITLES))
                    .grade(pick(GRADES))
                    .function(unit.equals("keliling") ? JobFunction.FIELD : JobFunction.ADMINISTRATION)
                    .nip("19%02d%02d%02d20%02d%02d%d%03d"
                            .formatted(
                                    70 + random.nextInt(30),
                                    1 + random.nextInt(12),
                                    1 + n / 999 % 28,
                                    10 + random.nextInt(14),
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(2),
                                    1 + n % 999))
                    .eligible();
            asns.add(builder.build());
            if (random.nextInt(5) == 0) {
                var kinds = AbsenceKind.values();
                var first = from.plusDays(random.nextInt(20));
                absences.add(new Absence(
                        "p" + n, kinds[random.nextInt(kinds.length)], first, first.plusDays(random.nextInt(6))));
            }
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Roster roster() {
        var problem = RosterProblem.builder(from, to, RosterPolicy.of("contoh"))
                .name("Contoh")
                .units(units)
                .asns(asns)
                .absences(absences)
                .counters(counters)
                .sites(sites)
                .build();
        var calendar = problem.workCalendar();
        var tree = problem.unitTree();
        var assignments = new ArrayList<Assignment>();
        for (int i = 0; i < asns.size(); i++) {
            var asn = asns.get(i);
            var away = absences.stream()
                    .filter(absence -> absence.asn().equals(asn.id()))
                    .toList();
            for (var date : calendar.workingDays(tree.get(asn.unit()))) {
                assignments.add(assignment(asn, date, i, away));
            }
        }
        return new FinishedRoster(problem, assignments, report());
    }

    private Assignment assignment(Asn asn, LocalDate date, int index, List<Absence> away) {
        boolean absent = away.stream().anyMatch(absence -> absence.covers(date));
        if (absent) {
            return Assignment.absent(asn.id(), date);
        }
        // Those of the second room are at home together, so that it could stay closed.
        boolean wholeRoom = asn.unit().equals("aptika");
        if ((wholeRoom ? date.getDayOfMonth() : index + date.getDayOfMonth() + random.nextInt(2)) % 2 == 0) {
            return Assignment.atHome(asn.id(), date);
        }
        return Assignment.onSite(asn.id(), date, post(asn, index));
    }

    private Post post(Asn asn, int index) {
        if (asn.function() == JobFunction.FIELD) {
            return Post.FIELD;
        }
        return asn.unit().startsWith("pelayanan") && index % 3 > 0
                ? Post.counter(counters.get(index % 3 - 1).id())
                : Post.OFFICE;
    }

    public static RosterReport report() {
        var none = new Spread(0, 0, 0);
        return new RosterReportRecord(
                RosterStatus.FEASIBLE,
                Cost.ZERO,
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                RosterReport.StopReason.values()[0],
                new RosterReport.Effort(12, 3, 40, 5_000),
                Map.of(),
                List.of(),
                List.of(),
                new FairnessRecord(0, none, none, none),
                List.of(),
                List.of(),
                Cost.ZERO,
                Optional.empty());
    }
}
