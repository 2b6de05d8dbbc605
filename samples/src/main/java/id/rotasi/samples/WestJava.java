package id.rotasi.samples;

import static id.rotasi.synthetic.Workforce.DIGITAL;
import static id.rotasi.synthetic.Workforce.LABORATORY;
import static id.rotasi.synthetic.Workforce.LICENSING;
import static id.rotasi.synthetic.Workforce.OFFICE;
import static id.rotasi.synthetic.Workforce.PERSONNEL;
import static id.rotasi.synthetic.Workforce.POLICY;
import static id.rotasi.synthetic.Workforce.REVENUE;
import static id.rotasi.synthetic.Workforce.SERVICE;

import id.rotasi.domain.UnitLevel;
import id.rotasi.synthetic.CounterPlan;
import id.rotasi.synthetic.Head;
import id.rotasi.synthetic.UnitPlan;
import id.rotasi.synthetic.Workforce;
import java.time.DayOfWeek;
import java.util.List;

/** Six agencies of Pemprov Jawa Barat with the structure such agencies have. */
final class WestJava {

    static final String ROOT = "jabar";

    private WestJava() {}

    /** The government with its agencies. */
    static UnitPlan government() {
        return UnitPlan.root(ROOT, "Pemerintah Daerah Provinsi Jawa Barat", UnitLevel.GOVERNMENT)
                .with(List.of(personnel(), planning(), revenue(), licensing(), environment(), information()));
    }

    private static UnitPlan personnel() {
        return agency("bkd", "Badan Kepegawaian Daerah", "Kepala Badan")
                .with(List.of(
                        division("bkd", "sekretariat", "Sekretariat", 9, OFFICE),
                        division("bkd", "pengadaan", "Bidang Pengadaan dan Mutasi", 11, PERSONNEL),
                        division("bkd", "karier", "Bidang Pengembangan Karier", 10, PERSONNEL),
                        division("bkd", "kesejahteraan", "Bidang Kinerja dan Kesejahteraan", 12, PERSONNEL)
                                .running(CounterPlan.of("Loket Layanan Pegawai", "petugas-layanan-pegawai", 2))));
    }

    private static UnitPlan planning() {
        return agency("bappeda", "Badan Perencanaan Pembangunan Daerah", "Kepala Badan")
                .with(List.of(
                        division("bappeda", "sekretariat", "Sekretariat", 10, OFFICE),
                        division("bappeda", "pengendalian", "Bidang Perencanaan dan Pengendalian", 13, POLICY),
                        division("bappeda", "pemerintahan", "Bidang Pemerintahan dan Manusia", 12, POLICY),
                        division("bappeda", "wilayah", "Bidang Infrastruktur dan Kewilayahan", 12, POLICY)));
    }

    /* The Samsat of one area: counters on the front line, open on Saturdays too. */
    private static UnitPlan revenue() {
        var samsat = division("bapenda", "samsat", "P3DW Kota Bandung I (Samsat)", 4, OFFICE)
                .onTheFrontLine()
                .sixDays()
                .with(List.of(
                        section("bapenda-samsat", "pendaftaran", "Seksi Pendaftaran dan Penetapan", 18, SERVICE)
                                .running(CounterPlan.of("Loket Pendaftaran Samsat", "petugas-samsat", 5))
                                .running(CounterPlan.of("Loket Cek Fisik", "petugas-cek-fisik", 2)),
                        section("bapenda-samsat", "penerimaan", "Seksi Penerimaan dan Penagihan", 15, SERVICE)
                                .running(CounterPlan.of("Loket Pembayaran Samsat", "kasir-samsat", 4))));
        return agency("bapenda", "Badan Pendapatan Daerah", "Kepala Badan")
                .with(List.of(
                        division("bapenda", "sekretariat", "Sekretariat", 10, OFFICE),
                        division("bapenda", "perencanaan", "Bidang Perencanaan dan Pengembangan", 11, REVENUE),
                        division("bapenda", "pendapatan", "Bidang Pengelolaan Pendapatan", 14, REVENUE),
                        samsat));
    }

    private static UnitPlan licensing() {
        var service = division("dpmptsp", "perizinan", "Bidang Pelayanan Perizinan", 24, LICENSING)
                .onTheFrontLine()
                .running(CounterPlan.of("Loket Perizinan Berusaha", "verifikator-izin", 4))
                .running(CounterPlan.of("Loket Perizinan Nonberusaha", "verifikator-nonizin", 3))
                .running(CounterPlan.of("Loket Pengaduan", "petugas-pengaduan", 1));
        var clinic = CounterPlan.of("Klinik Investasi", "konsultan-investasi", 2)
                .openOn(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        return agency("dpmptsp", "Dinas Penanaman Modal dan PTSP", "Kepala Dinas")
                .with(List.of(
                        division("dpmptsp", "sekretariat", "Sekretariat", 9, OFFICE),
                        division("dpmptsp", "promosi", "Bidang Promosi dan Iklim Penanaman Modal", 12, POLICY)
                                .running(clinic),
                        division("dpmptsp", "pengendalian", "Bidang Pengendalian Pelaksanaan", 9, POLICY),
                        service));
    }

    private static UnitPlan environment() {
        var laboratory = division("dlh", "lab", "UPTD Laboratorium Lingkungan", 16, LABORATORY)
                .onTheFrontLine()
                .running(CounterPlan.of("Loket Penerimaan Contoh Uji", "penerima-contoh", 2));
        return agency("dlh", "Dinas Lingkungan Hidup", "Kepala Dinas")
                .with(List.of(
                        division("dlh", "sekretariat", "Sekretariat", 9, OFFICE),
                        division("dlh", "tata", "Bidang Tata Lingkungan", 11, POLICY),
                        division("dlh", "pengendalian", "Bidang Pengendalian Pencemaran", 12, POLICY),
                        laboratory));
    }

    private static UnitPlan information() {
        return agency("diskominfo", "Dinas Komunikasi dan Informatika", "Kepala Dinas")
                .with(List.of(
                        division("diskominfo", "sekretariat", "Sekretariat", 9, OFFICE),
                        division("diskominfo", "aplikasi", "Bidang Aplikasi Informatika", 12, DIGITAL),
                        division("diskominfo", "ikp", "Bidang Informasi dan Komunikasi Publik", 11, DIGITAL)
                                .running(CounterPlan.of("Meja Aduan Warga", "petugas-aduan", 2)),
                        division("diskominfo", "statistik", "Bidang Statistik dan Persandian", 9, DIGITAL)));
    }

    private static UnitPlan agency(String id, String name, String head) {
        return UnitPlan.under(ROOT, id, name, UnitLevel.AGENCY).ledBy(Head.jpt(head));
    }

    private static UnitPlan division(String agency, String id, String name, int people, Workforce workforce) {
        return UnitPlan.under(agency, agency + "-" + id, name, UnitLevel.DIVISION)
                .ledBy(Head.administrator(name.equals("Sekretariat") ? "Sekretaris" : "Kepala " + name))
                .staffedBy(people - 1, workforce);
    }

    private static UnitPlan section(String division, String id, String name, int people, Workforce workforce) {
        return UnitPlan.under(division, division + "-" + id, name, UnitLevel.SECTION)
                .ledBy(Head.supervisor("Kepala " + name))
                .staffedBy(people - 1, workforce);
    }
}
