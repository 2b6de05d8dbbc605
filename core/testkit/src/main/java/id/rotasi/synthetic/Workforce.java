package id.rotasi.synthetic;

import static id.rotasi.domain.JobFunction.ADMINISTRATION;
import static id.rotasi.domain.JobFunction.ANALYSIS;
import static id.rotasi.domain.JobFunction.COORDINATION;
import static id.rotasi.domain.JobFunction.FIELD;
import static id.rotasi.domain.JobFunction.HEALTH;
import static id.rotasi.domain.JobFunction.PLANNING;
import static id.rotasi.domain.JobFunction.PUBLIC_SERVICE;
import static id.rotasi.domain.JobFunction.TEACHING;
import static id.rotasi.domain.JobFunction.TECHNICAL;
import static id.rotasi.synthetic.Job.expert;
import static id.rotasi.synthetic.Job.skilled;
import static id.rotasi.synthetic.Job.staff;

import java.util.List;
import java.util.SplittableRandom;

/** The jobs found in a kind of unit. */
public enum Workforce {
    /** A secretariat: letters, personnel, finance. */
    OFFICE(
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 6),
            staff("Pengolah Data dan Informasi", ADMINISTRATION, 4),
            staff("Penata Layanan Operasional", ADMINISTRATION, 3),
            skilled("Arsiparis", ADMINISTRATION, 2),
            expert("Analis Keuangan Pusat dan Daerah", ADMINISTRATION, 2),
            expert("Analis Sumber Daya Manusia Aparatur", ADMINISTRATION, 2),
            expert("Perencana", PLANNING, 2)),
    /** A division that makes policy. */
    POLICY(
            expert("Analis Kebijakan", ANALYSIS, 6),
            expert("Perencana", PLANNING, 5),
            expert("Statistisi", ANALYSIS, 2),
            staff("Penelaah Teknis Kebijakan", ANALYSIS, 5),
            staff("Fasilitator Pemerintahan", COORDINATION, 2),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 3)),
    /** Personnel: recruitment, careers, pensions. */
    PERSONNEL(
            expert("Analis Sumber Daya Manusia Aparatur", ANALYSIS, 7),
            expert("Asesor Sumber Daya Manusia Aparatur", ANALYSIS, 2),
            skilled("Pranata Sumber Daya Manusia Aparatur", ADMINISTRATION, 4),
            staff("Penelaah Teknis Kebijakan", ANALYSIS, 3),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 3)),
    /** Taxes and assets. */
    REVENUE(
            expert("Analis Keuangan Pusat dan Daerah", ANALYSIS, 6),
            expert("Penilai Pajak", ANALYSIS, 2),
            skilled("Pranata Keuangan", ADMINISTRATION, 4),
            staff("Pengolah Data dan Informasi", ADMINISTRATION, 4)),
    /** Audit. */
    AUDIT(
            expert("Auditor", ANALYSIS, 8),
            expert("Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah", ANALYSIS, 5),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 2)),
    /** Data centre, applications, public information. */
    DIGITAL(
            expert("Pranata Komputer", TECHNICAL, 6),
            expert("Pranata Hubungan Masyarakat", COORDINATION, 3),
            expert("Sandiman", TECHNICAL, 2),
            skilled("Pranata Komputer", TECHNICAL, 3),
            staff("Pengelola Layanan Operasional", ADMINISTRATION, 3)),
    /** Roads, water, buildings, spatial planning: half desk, half outside. */
    WORKS(
            expert("Penata Ruang", PLANNING, 3),
            expert("Teknik Jalan dan Jembatan", TECHNICAL, 3),
            expert("Teknik Pengairan", TECHNICAL, 3),
            staff("Penelaah Teknis Kebijakan", ANALYSIS, 4),
            staff("Pengawas Lapangan", FIELD, 2),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 4)),
    /** Extension work: social affairs, manpower, farming, tourism, trade. */
    EXTENSION(
            expert("Analis Kebijakan", ANALYSIS, 4),
            expert("Penggerak Swadaya Masyarakat", COORDINATION, 3),
            expert("Perencana", PLANNING, 2),
            staff("Penelaah Teknis Kebijakan", ANALYSIS, 5),
            staff("Pengolah Data dan Informasi", ADMINISTRATION, 5),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 3)),
    /** People who meet citizens at counters. */
    SERVICE(
            staff("Petugas Layanan Publik", PUBLIC_SERVICE, 7),
            staff("Operator Layanan Operasional", PUBLIC_SERVICE, 5),
            skilled("Pranata Komputer", PUBLIC_SERVICE, 2),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 3)),
    /** Licences: desks behind the counter. */
    LICENSING(
            expert("Penata Perizinan", PUBLIC_SERVICE, 6),
            expert("Analis Kebijakan", ANALYSIS, 2),
            staff("Verifikator Perizinan", PUBLIC_SERVICE, 5),
            staff("Pengolah Data dan Informasi", ADMINISTRATION, 3)),
    /** Laboratory. */
    LABORATORY(
            expert("Pengendali Dampak Lingkungan", TECHNICAL, 4),
            skilled("Pranata Laboratorium", TECHNICAL, 6),
            staff("Penerima Contoh Uji", PUBLIC_SERVICE, 4),
            staff("Petugas Pengambil Contoh", FIELD, 3)),
    /** Puskesmas. */
    CLINIC(
            expert("Dokter", HEALTH, 3),
            expert("Dokter Gigi", HEALTH, 1),
            skilled("Perawat", HEALTH, 8),
            skilled("Bidan", HEALTH, 7),
            expert("Apoteker", HEALTH, 2),
            skilled("Nutrisionis", HEALTH, 1),
            skilled("Sanitarian", FIELD, 1),
            staff("Petugas Pendaftaran", PUBLIC_SERVICE, 4)),
    /** Hospital wards and clinics. */
    HOSPITAL(
            expert("Dokter", HEALTH, 4),
            skilled("Perawat", HEALTH, 14),
            skilled("Bidan", HEALTH, 4),
            skilled("Radiografer", HEALTH, 1),
            skilled("Pranata Laboratorium Kesehatan", HEALTH, 2),
            staff("Petugas Pendaftaran", PUBLIC_SERVICE, 3)),
    /** Order, fire, roads, disasters. */
    ORDER(
            skilled("Petugas Lapangan", FIELD, 12),
            skilled("Operator Pusat Kendali", PUBLIC_SERVICE, 3),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 2)),
    /** Kecamatan and kelurahan. */
    DISTRICT(
            staff("Petugas Layanan Publik", PUBLIC_SERVICE, 5),
            staff("Pengelola Layanan Operasional", PUBLIC_SERVICE, 3),
            staff("Fasilitator Pemerintahan", COORDINATION, 2),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 2)),
    /** A school. */
    SCHOOL(
            expert("Guru", TEACHING, 14),
            staff("Petugas Tata Usaha Sekolah", PUBLIC_SERVICE, 2),
            staff("Pengadministrasi Perkantoran", ADMINISTRATION, 1));

    private final List<Job> jobs;
    private final int shares;

    Workforce(Job... jobs) {
        this.jobs = List.of(jobs);
        this.shares = this.jobs.stream().mapToInt(Job::share).sum();
    }

    Job draw(SplittableRandom random) {
        int left = random.nextInt(shares);
        int index = 0;
        while (left >= jobs.get(index).share()) {
            left -= jobs.get(index++).share();
        }
        return jobs.get(index);
    }
}
