package id.rotasi.service.problem;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Substitutes;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.preset.Presets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** An office of 24 people with two counters, to try the service with. The people are made up. */
final class SampleOffice {

    private static final String OFFICE = "dinas";
    private static final List<String> NAMES = List.of(
            "Asep Hidayat",
            "Neneng Rohaeti",
            "Ujang Saepudin",
            "Tiur Siregar",
            "Dewi Lestari",
            "Budi Santoso",
            "Yayah Komariah",
            "Made Wirawan",
            "Rina Marlina",
            "Cecep Supriatna",
            "Lilis Suryani",
            "Agus Setiawan",
            "Imas Masitoh",
            "Hendra Gunawan",
            "Sri Wahyuni",
            "Dadang Kurnia",
            "Maria Tambunan",
            "Rizky Ramadhan",
            "Euis Kartika",
            "Joko Prasetyo",
            "Ai Nurjanah",
            "Bambang Irawan",
            "Fitri Handayani",
            "Yusuf Maulana");

    private SampleOffice() {}

    /** The office in a month, half of those who may at home on a day. */
    static RosterProblem in(YearMonth month) {
        var first = month.atDay(1);
        var travel = workdayOnOrAfter(month.atDay(10));
        return RosterProblem.builder(first, month.atEndOfMonth(), Presets.rotation5050())
                .name("Dinas Contoh, " + month)
                .units(
                        Unit.root(OFFICE, "Dinas Contoh", UnitLevel.AGENCY),
                        Unit.under(OFFICE, "layanan", "Bidang Pelayanan", UnitLevel.DIVISION),
                        Unit.under(OFFICE, "program", "Bidang Program", UnitLevel.DIVISION))
                .counters(
                        ServiceCounter.of("loket-1", "Loket Pendaftaran", "layanan", 2)
                                .requiring("pendaftaran"),
                        ServiceCounter.of("loket-2", "Loket Pengaduan", "layanan", 1)
                                .requiring("pengaduan"))
                .asns(people())
                .absences(new Absence("p12", AbsenceKind.OFFICIAL_TRAVEL, travel, travel.plusDays(1)))
                .substitutes(new Substitutes("p20", "p21"))
                .build();
    }

    private static List<Asn> people() {
        var people = new ArrayList<Asn>();
        for (int i = 0; i < NAMES.size(); i++) {
            people.add(person(i));
        }
        return people;
    }

    private static Asn person(int i) {
        boolean serves = i >= 1 && i <= 12;
        var person = Asn.builder(
                        "p%02d".formatted(i + 1), NAMES.get(i), i == 0 ? OFFICE : serves ? "layanan" : "program")
                .nip("1980%02d15201001%d%03d".formatted(i % 12 + 1, i % 2 + 1, i + 1))
                .grade(i == 0 ? "IV/b" : "III/" + "abcd".charAt(i % 4))
                .eligibility(eligibility(i));
        if (i == 0) {
            person.position(PositionKind.ADMINISTRATOR).title("Kepala Dinas");
        }
        if (serves) {
            person.qualifications(i % 2 == 1 ? List.of("pendaftaran") : List.of("pendaftaran", "pengaduan"));
        }
        return person.build();
    }

    private static Eligibility eligibility(int i) {
        return switch (i) {
            case 0 -> Eligibility.notBecause(IneligibilityReason.LEADERSHIP);
            case 9 -> Eligibility.notBecause(IneligibilityReason.DISCIPLINE);
            case 15 -> Eligibility.notBecause(IneligibilityReason.NO_INTERNET);
            default -> Eligibility.eligible();
        };
    }

    private static LocalDate workdayOnOrAfter(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.plusDays(2);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }
}
