package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.Asn.Preference;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.preset.Presets;
import id.rotasi.policy.rule.CounterSurplus;
import id.rotasi.policy.rule.DaysOffMinimum;
import id.rotasi.policy.rule.ShiftHoursCap;
import id.rotasi.policy.rule.ShiftHoursCap.Over;
import id.rotasi.policy.rule.ShiftRest;
import id.rotasi.policy.rule.ShiftRun;
import id.rotasi.policy.rule.ShiftTurns;
import id.rotasi.policy.rule.ShiftTurns.Turn;
import id.rotasi.policy.rule.WeekendsOnDuty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A fire service in January 2026: three groups share day and night around the clock, holidays included, while the secretariat takes
 * turns at home and keeps a counter for permits open. Shifts and home-office rotation are one problem.
 */
final class PemadamKebakaran implements Sample {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    private static final List<String> GROUPS = List.of("a", "b", "c");
    private static final int GROUP = 14;
    private static final int COMMANDERS = 3;
    private static final int OFFICE = 16;
    private static final String COMMANDER = "komandan regu";

    private static final List<String> GIVEN = List.of(
            "Agus", "Bambang", "Cahya", "Dedi", "Eko", "Fajar", "Gunawan", "Hendra", "Irfan", "Joko", "Kusno", "Lukman",
            "Mulyadi", "Nanang", "Oman", "Purnomo", "Rahmat", "Slamet", "Taufik");
    private static final List<String> FAMILY = List.of(
            "Saputra",
            "Wibowo",
            "Hidayat",
            "Nugroho",
            "Kurniawan",
            "Setiawan",
            "Ramadhan",
            "Santoso",
            "Firmansyah",
            "Prasetyo",
            "Suryana");

    @Override
    public String name() {
        return "pemadam-kebakaran";
    }

    @Override
    public RosterProblem problem() {
        var people = people();
        return RosterProblem.builder(FIRST, LAST, policy())
                .name("Dinas Pemadam Kebakaran dan Penyelamatan, Januari 2026")
                .units(units())
                .asns(people)
                .counters(posts())
                .absences(leave(people))
                .build();
    }

    private static RosterPolicy policy() {
        var rotation = Presets.rotation5050();
        var rules = new ArrayList<>(rotation.rules());
        rules.addAll(List.of(
                ShiftRest.hard(11),
                ShiftRun.hard(4),
                ShiftHoursCap.hard(48, Over.WEEK),
                WeekendsOnDuty.hard(3),
                DaysOffMinimum.hard(2),
                ShiftTurns.soft(20, Turn.ALL),
                new ShiftTurns(RuleHeader.soft("night-turns", 20), Turn.NIGHT),
                CounterSurplus.soft(5)));
        return rotation.withRules(rules).citing(new LegalBasis("Keputusan Kepala Dinas, Januari 2026"));
    }

    private static List<Unit> units() {
        var units = new ArrayList<Unit>(List.of(
                Unit.root("damkar", "Dinas Pemadam Kebakaran dan Penyelamatan", UnitLevel.AGENCY),
                Unit.under("damkar", "sekretariat", "Sekretariat", UnitLevel.DIVISION),
                Unit.under("damkar", "operasi", "Bidang Operasi Pemadaman", UnitLevel.DIVISION)
                        .onTheFrontLine()
                        .withWorkingWeek(WorkingWeek.SHIFTS)));
        GROUPS.forEach(group -> units.add(
                Unit.under("operasi", "regu-" + group, "Regu " + group.toUpperCase(Locale.ROOT), UnitLevel.SECTION)));
        return units;
    }

    private static List<ServiceCounter> posts() {
        var day = new Hours(LocalTime.of(7, 0), LocalTime.of(19, 0));
        var night = new Hours(LocalTime.of(19, 0), LocalTime.of(7, 0));
        return List.of(
                post("danton-siang", "Komandan siang", 1, day).requiring(COMMANDER),
                post("siang", "Jaga siang", 6, day),
                post("danton-malam", "Komandan malam", 1, night).requiring(COMMANDER),
                post("malam", "Jaga malam", 6, night),
                ServiceCounter.of("izin", "Loket Rekomendasi Proteksi Kebakaran", "sekretariat", 1)
                        .requiring("rekomendasi"));
    }

    private static ServiceCounter post(String id, String name, int people, Hours hours) {
        return ServiceCounter.builder(id, name, "operasi")
                .minimum(people)
                .hours(hours)
                .build();
    }

    private static List<Asn> people() {
        var people = new ArrayList<Asn>();
        for (int i = 0; i < OFFICE; i++) {
            var asn = Asn.builder(id("s", i), name(people.size()), "sekretariat")
                    .function(JobFunction.ADMINISTRATION)
                    .eligible();
            people.add((i % 4 == 0 ? asn.qualifications(List.of("rekomendasi")) : asn).build());
        }
        for (var group : GROUPS) {
            for (int i = 0; i < GROUP; i++) {
                people.add(firefighter(group, i, name(people.size())));
            }
        }
        return people;
    }

    private static Asn firefighter(String group, int i, String name) {
        var asn = Asn.builder(id(group, i), name, "regu-" + group)
                .function(JobFunction.FIELD)
                .title(i < COMMANDERS ? "Komandan Regu" : "Pemadam Kebakaran Terampil")
                .position(PositionKind.FUNCTIONAL)
                .eligibility(Eligibility.notBecause(IneligibilityReason.FRONTLINE))
                .frontLine(true);
        if (i < COMMANDERS) {
            asn.qualifications(List.of(COMMANDER));
        }
        if (i % 5 == 4) {
            asn.preferences(List.of(Preference.every(DayOfWeek.of(1 + i % 7), WorkMode.OFF)));
        }
        return asn.build();
    }

    private static List<Absence> leave(List<Asn> people) {
        var absences = new ArrayList<Absence>();
        for (int i = 5; i < people.size(); i += 9) {
            var from = FIRST.plusDays(3L * i % 25);
            absences.add(new Absence(people.get(i).id(), AbsenceKind.LEAVE, from, from.plusDays(4)));
        }
        return absences;
    }

    private static String id(String group, int number) {
        return group + (number < 9 ? "0" : "") + (number + 1);
    }

    private static String name(int number) {
        return GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size());
    }
}
