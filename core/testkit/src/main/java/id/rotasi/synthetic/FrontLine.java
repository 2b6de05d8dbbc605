package id.rotasi.synthetic;

import id.rotasi.domain.UnitLevel;
import java.util.ArrayList;
import java.util.List;

/** The establishments of a city whose people serve citizens directly. */
final class FrontLine {

    private static final List<String> FIRST =
            List.of("Suka", "Marga", "Mekar", "Karang", "Jati", "Banjar", "Tanjung", "Wana");
    private static final List<String> SECOND =
            List.of("maju", "sari", "mulya", "jaya", "wangi", "rahayu", "asih", "bakti", "kerta");

    private FrontLine() {}

    /** The twelve kecamatan with their kelurahan. */
    static List<Establishment> districts() {
        var districts = new ArrayList<Establishment>();
        for (int i = 0; i < 12; i++) {
            int number = i;
            districts.add(Establishment.agency(
                    "kec-" + (number + 1), 82, (parent, id, people) -> district(parent, id, number, people)));
        }
        return districts;
    }

    /** The puskesmas, four for each kecamatan. */
    static List<Establishment> clinics() {
        var clinics = new ArrayList<Establishment>();
        for (int i = 0; i < 48; i++) {
            int number = i;
            clinics.add(Establishment.branchOf("dinkes", "pkm-" + (number + 1), 46, (parent, id, people) -> {
                var name = "Puskesmas " + place(5 * number);
                return UnitPlan.under(parent, id, name, UnitLevel.DIVISION)
                        .onTheFrontLine()
                        .sixDays()
                        .ledBy(Head.professional("Kepala " + name))
                        .staffedBy(people - 1, Workforce.CLINIC)
                        .running(CounterPlan.of("Loket Pendaftaran", "petugas-pendaftaran", 3))
                        .running(CounterPlan.of("Loket Farmasi", "petugas-farmasi", 2));
            }));
        }
        return clinics;
    }

    /** One large hospital and three small ones. */
    static List<Establishment> hospitals() {
        var hospitals = new ArrayList<Establishment>();
        int[] sizes = {380, 1_150, 350, 350};
        for (int i = 0; i < sizes.length; i++) {
            int number = i;
            hospitals.add(Establishment.agency(
                    "rsud-" + (number + 1), sizes[i], (parent, id, people) -> hospital(parent, id, number, people)));
        }
        return hospitals;
    }

    /** Roads and traffic, order, fire, disasters. */
    static List<Establishment> order() {
        return List.of(
                order("dishub", "Dinas Perhubungan", 420, "Loket Uji Kendaraan"),
                order("satpolpp", "Satuan Polisi Pamong Praja", 420, "Pos Pengaduan"),
                order("damkar", "Dinas Pemadam Kebakaran dan Penyelamatan", 380, "Pusat Panggilan 113"),
                order("bpbd", "Badan Penanggulangan Bencana Daerah", 150, "Pusat Kendali Operasi"));
    }

    /** Schools. */
    static List<Establishment> schools() {
        var schools = new ArrayList<Establishment>();
        for (int i = 0; i < 36; i++) {
            int number = i + 1;
            schools.add(Establishment.branchOf("disdik", "smp-" + number, 46, (parent, id, people) -> UnitPlan.under(
                            parent, id, "SMP Negeri " + number, UnitLevel.DIVISION)
                    .onTheFrontLine()
                    .ledBy(Head.professional("Kepala SMP Negeri " + number))
                    .staffedBy(people - 1, Workforce.SCHOOL)));
        }
        return schools;
    }

    private static UnitPlan district(String parent, String id, int number, int people) {
        int villages = Math.max(0, Math.min(7, (people - 30) / 10));
        int[] sizes = Parts.even(10 * villages, Math.max(1, villages));
        var below = new ArrayList<UnitPlan>();
        for (int i = 0; i < villages; i++) {
            var name = "Kelurahan " + place(7 * number + i + 3);
            below.add(UnitPlan.under(id, id + "-kel-" + (i + 1), name, UnitLevel.DIVISION)
                    .ledBy(Head.supervisor("Lurah"))
                    .staffedBy(sizes[i] - 1, Workforce.DISTRICT)
                    .running(CounterPlan.of("Loket " + name, "petugas-kelurahan", 3)));
        }
        return UnitPlan.under(parent, id, "Kecamatan " + place(11 * number), UnitLevel.AGENCY)
                .onTheFrontLine()
                .ledBy(Head.administrator("Camat"))
                .staffedBy(people - 1 - 10 * villages, Workforce.DISTRICT)
                .with(below)
                .running(CounterPlan.of("Loket PATEN", "petugas-paten", 2))
                .running(CounterPlan.of("Loket Rekam KTP Elektronik", "operator-ktp-el", 2));
    }

    private static UnitPlan hospital(String parent, String id, int number, int people) {
        int wards = Math.max(1, people / 110);
        int[] sizes = Parts.even(people - 1, wards);
        var below = new ArrayList<UnitPlan>();
        for (int i = 0; i < wards; i++) {
            var name = "Instalasi " + (i + 1);
            var ward = UnitPlan.under(id, id + "-" + (i + 1), name, UnitLevel.DIVISION)
                    .ledBy(Head.professional("Kepala " + name))
                    .staffedBy(sizes[i] - 1, Workforce.HOSPITAL);
            below.add(ward.running(CounterPlan.of("Loket Pendaftaran " + name, "petugas-pendaftaran", 4)));
        }
        return UnitPlan.under(parent, id, "RSUD " + place(17 * number + 2), UnitLevel.AGENCY)
                .onTheFrontLine()
                .sixDays()
                .ledBy(Head.jpt("Direktur"))
                .with(below);
    }

    private static Establishment order(String code, String name, int usual, String counter) {
        return Establishment.agency(code, usual, (parent, id, people) -> {
            int squads = Math.max(1, people / 75);
            int[] sizes = Parts.even(people - 1, squads);
            var below = new ArrayList<UnitPlan>();
            for (int i = 0; i < squads; i++) {
                var squad = UnitPlan.under(id, id + "-" + (i + 1), "Regu " + (i + 1) + " " + name, UnitLevel.DIVISION)
                        .ledBy(Head.supervisor("Kepala Regu"))
                        .staffedBy(sizes[i] - 1, Workforce.ORDER);
                below.add(i == 0 ? squad.running(CounterPlan.of(counter, "operator-" + code, 3)) : squad);
            }
            return UnitPlan.under(parent, id, name, UnitLevel.AGENCY)
                    .onTheFrontLine()
                    .ledBy(Head.jpt("Kepala " + name))
                    .with(below);
        });
    }

    /* 72 names, a step through them that repeats none early. */
    private static String place(int number) {
        int index = Math.floorMod(number, FIRST.size() * SECOND.size());
        return FIRST.get(index % FIRST.size()) + SECOND.get(index / FIRST.size());
    }
}
