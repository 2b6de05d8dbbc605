package id.rotasi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.RosterProblem;
import id.rotasi.calendar.WorkCalendar.DayClass;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.Unit.WorkingWeek;
import id.rotasi.domain.UnitLevel;
import id.rotasi.internal.report.FindingRecord;
import id.rotasi.policy.Price.Shape;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Subject;
import id.rotasi.report.Cost;
import id.rotasi.report.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {

    private static final int ANY = Integer.MAX_VALUE;
    private static final LocalDate DATE = LocalDate.of(2025, 12, 4);
    private static final LocalDate FRIDAY = DATE.plusDays(1);

    private static final Names NAMES = new Names(RosterProblem.builder(DATE, FRIDAY, RosterPolicy.of("none"))
            .units(
                    Unit.root("dinas", "Disdukcapil", UnitLevel.AGENCY),
                    Unit.builder("posko", "Posko", UnitLevel.SECTION)
                            .parent("dinas")
                            .workingWeek(WorkingWeek.SHIFTS)
                            .build())
            .counters(
                    ServiceCounter.of("ktp", "KTP-el", "dinas", 0),
                    ServiceCounter.builder("malam", "Sif Malam", "posko")
                            .hours(new Hours(LocalTime.of(19, 30), LocalTime.of(7, 0)))
                            .build())
            .sites(List.of(Site.of("a", "Gedung A", 3)))
            .asns(
                    Asn.builder("b", "Budi", "dinas").build(),
                    Asn.builder("c", "Citra", "dinas").build())
            .build());

    private static final Subject COUNTER = new Subject.OfCounter("ktp", DATE);
    private static final Subject SHIFT = new Subject.OfCounter("malam", DATE);
    private static final Subject UNIT = new Subject.OfUnit("dinas", DATE);
    private static final Subject SCOPE = new Subject.OfScope(DATE);
    private static final Subject SITE = new Subject.OfSite("a", DATE);
    private static final Subject DESK = new Subject.OfDesk("D3", DATE);
    private static final Subject PAIR = new Subject.OfPair("b", "c", DATE);
    private static final Subject GROUP = new Subject.OfGroup(List.of("b", "c"), DATE);
    private static final Subject DAY = new Subject.OfAsn("b", DATE, DATE);
    private static final Subject DAYS = new Subject.OfAsn("b", DATE, FRIDAY);
    private static final Subject FRIDAYS = new Subject.OfDayClass("b", DayClass.FRIDAY);

    private static Finding finding(String type, Subject subject, int count, int floor, int ceiling) {
        var shape = floor == 0 ? Shape.AT_MOST : ceiling == ANY ? Shape.AT_LEAST : Shape.NEAR;
        return new FindingRecord(type, type, Cost.of(1, 0), subject, count, floor, ceiling, shape, List.of());
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                Arguments.of(
                        finding("counter-staffing", COUNTER, 1, 2, ANY),
                        "Counter KTP-el on Thursday, 4 December 2025: 1 officer on site, at least 2 required.",
                        "Loket KTP-el pada Kamis, 4 Desember 2025: 1 petugas di kantor, paling sedikit 2."),
                Arguments.of(
                        finding("counter-staffing", COUNTER, 4, 0, 3),
                        "Counter KTP-el on Thursday, 4 December 2025: 4 officers, but only 3 seats.",
                        "Loket KTP-el pada Kamis, 4 Desember 2025: 4 petugas, padahal hanya ada 3 tempat."),
                Arguments.of(
                        finding("front-line-presence", UNIT, 1, 3, ANY),
                        "Disdukcapil on Thursday, 4 December 2025: 1 on site at the front line, at least 3 required.",
                        "Disdukcapil pada Kamis, 4 Desember 2025: 1 pegawai di kantor pada garda terdepan,"
                                + " paling sedikit 3."),
                Arguments.of(
                        finding("leadership-presence", UNIT, 0, 1, ANY),
                        "Disdukcapil on Thursday, 4 December 2025: 0 structural officers on site, at least 1 required.",
                        "Disdukcapil pada Kamis, 4 Desember 2025: 0 pejabat struktural di kantor, paling sedikit 1."),
                Arguments.of(
                        finding("wfh-day-cap", SCOPE, 9, 0, 8),
                        "everybody on Thursday, 4 December 2025: 9 work from home, at most 8 allowed.",
                        "semua pegawai pada Kamis, 4 Desember 2025: 9 pegawai bekerja dari rumah, paling banyak 8."),
                Arguments.of(
                        finding("weekly-wfh-cap", DAYS, 3, 0, 2),
                        "Budi, week of Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 3 days from home, at most 2 allowed.",
                        "Budi, minggu Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 3 hari bekerja dari rumah, paling banyak 2."),
                Arguments.of(
                        finding("site-capacity", SITE, 4, 0, 3),
                        "Gedung A on Thursday, 4 December 2025: 4 on site, but only 3 seats.",
                        "Gedung A pada Kamis, 4 Desember 2025: 4 pegawai di kantor, padahal hanya ada 3 tempat duduk."),
                Arguments.of(
                        finding("not-both-remote", PAIR, 2, 0, 1),
                        "Budi and Citra stand in for each other, but both work from home on Thursday, 4 December 2025.",
                        "Budi dan Citra saling menggantikan, tetapi keduanya bekerja dari rumah pada"
                                + " Kamis, 4 Desember 2025."),
                Arguments.of(
                        finding("consecutive-wfh", DAYS, 2, 0, 1),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 2 successive days from home, at most 1 allowed.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 2 hari berturut-turut bekerja dari rumah, paling banyak 1."),
                Arguments.of(
                        finding("person-balance", DAYS, 0, 1, 1),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 0 days from home, a fair share is at least 1.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 0 hari bekerja dari rumah, porsi yang merata paling sedikit 1."),
                Arguments.of(
                        finding("person-balance", DAY, 1, -3, -2),
                        "Budi, Thursday, 4 December 2025: 1 day from home, a fair share is at most 0.",
                        "Budi, Kamis, 4 Desember 2025: 1 hari bekerja dari rumah,"
                                + " porsi yang merata paling banyak 0."),
                Arguments.of(
                        finding("unit-day-balance", UNIT, 1, 4, 5),
                        "Disdukcapil on Thursday, 4 December 2025: 1 works from home, an even share is at least 4.",
                        "Disdukcapil pada Kamis, 4 Desember 2025: 1 pegawai bekerja dari rumah,"
                                + " porsi yang merata paling sedikit 4."),
                Arguments.of(
                        finding("unit-day-balance", UNIT, 6, 4, 5),
                        "Disdukcapil on Thursday, 4 December 2025: 6 work from home, an even share is at most 5.",
                        "Disdukcapil pada Kamis, 4 Desember 2025: 6 pegawai bekerja dari rumah,"
                                + " porsi yang merata paling banyak 5."),
                Arguments.of(
                        finding("weekday-fairness", FRIDAYS, 3, 1, 2),
                        "Budi, Fridays: 3 from home, a fair share is at most 2.",
                        "Budi, hari Jumat: 3 kali bekerja dari rumah, porsi yang merata paling banyak 2."),
                Arguments.of(
                        finding("weekly-wfo-minimum", DAYS, 1, 2, ANY),
                        "Budi, week of Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 1 day on site, at least 2 required.",
                        "Budi, minggu Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 1 hari di kantor, paling sedikit 2."),
                Arguments.of(
                        finding("monthly-wfo-minimum", DAYS, 1, 2, ANY),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 1 day on site in that month, at least 2 required.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 1 hari di kantor dalam bulan itu, paling sedikit 2."),
                Arguments.of(
                        finding("monthly-wfh-minimum", DAYS, 1, 2, ANY),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 1 day from home in that month, at least 2 required.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 1 hari bekerja dari rumah dalam bulan itu, paling sedikit 2."),
                Arguments.of(
                        finding("monthly-wfh-cap", DAYS, 3, 0, 2),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 3 days from home in that month, at most 2 allowed.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 3 hari bekerja dari rumah dalam bulan itu, paling banyak 2."),
                Arguments.of(
                        finding("counter-turns", DAYS, 1, 2, 3),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 1 day at counters, a fair share is at least 2.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 1 hari bertugas di loket, porsi yang merata paling sedikit 2."),
                Arguments.of(
                        finding("counter-turns", DAYS, 4, 2, 3),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 4 days at counters, a fair share is at most 3.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 4 hari bertugas di loket, porsi yang merata paling banyak 3."),
                Arguments.of(
                        finding("counter-weekdays", FRIDAYS, 0, 1, 2),
                        "Budi, Fridays: 0 at counters, a fair share is at least 1.",
                        "Budi, hari Jumat: 0 kali bertugas di loket, porsi yang merata paling sedikit 1."),
                Arguments.of(
                        finding("counter-weekdays", FRIDAYS, 3, 1, 2),
                        "Budi, Fridays: 3 at counters, a fair share is at most 2.",
                        "Budi, hari Jumat: 3 kali bertugas di loket, porsi yang merata paling banyak 2."),
                Arguments.of(
                        finding("spared-from-counters", DAYS, 2, 0, 0),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025:"
                                + " 2 days at counters, though to be spared.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025:"
                                + " 2 hari bertugas di loket, padahal sedapat mungkin dibebaskan."),
                Arguments.of(
                        finding("wfo-day-cap", UNIT, 9, 0, 8),
                        "Disdukcapil on Thursday, 4 December 2025: 9 on site, at most 8 allowed.",
                        "Disdukcapil pada Kamis, 4 Desember 2025: 9 pegawai di kantor, paling banyak 8."),
                Arguments.of(
                        finding("everybody-on-site", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home although everybody is to be on site.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah padahal semua pegawai harus di kantor."),
                Arguments.of(
                        finding("functions-on-site", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: has a job that is done on site, but works from home.",
                        "Budi, Kamis, 4 Desember 2025: pekerjaannya dilakukan di tempat tugas, tetapi bekerja dari rumah."),
                Arguments.of(
                        finding("wfh-only-on", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home on a day on which nobody does.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah pada hari yang bukan hari bekerja dari rumah."),
                Arguments.of(
                        finding("alternate-weeks", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home in a week on site.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah pada minggu bekerja di kantor."),
                Arguments.of(
                        finding("chosen-weeks", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home in a week on site.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah pada minggu bekerja di kantor."),
                Arguments.of(
                        finding("same-weekdays", DAY, 2, 0, 1),
                        "Budi, Thursday, 4 December 2025: not as is usual on that weekday.",
                        "Budi, Kamis, 4 Desember 2025: tidak seperti biasanya pada hari itu."),
                Arguments.of(
                        finding("team-day", UNIT, 7, 0, 5),
                        "Disdukcapil on Thursday, 4 December 2025, the best day for being together in that week: 2 people too many from home.",
                        "Disdukcapil pada Kamis, 4 Desember 2025, hari terbaik untuk berkumpul pada minggu itu: kelebihan 2 pegawai yang bekerja dari rumah."),
                Arguments.of(
                        finding("never-together", GROUP, 2, 0, 1),
                        "Budi, Citra on Thursday, 4 December 2025: 2 of them on site, at most 1 allowed.",
                        "Budi, Citra pada Kamis, 4 Desember 2025: 2 di antaranya di kantor, paling banyak 1."),
                Arguments.of(
                        finding("always-together", DAY, 2, 0, 1),
                        "Budi, Thursday, 4 December 2025: not where the others of the group are.",
                        "Budi, Kamis, 4 Desember 2025: tidak di tempat yang sama dengan anggota lain kelompoknya."),
                Arguments.of(
                        finding("one-of-each", GROUP, 0, 1, ANY),
                        "Budi, Citra on Thursday, 4 December 2025: 0 of them on site, at least 1 required.",
                        "Budi, Citra pada Kamis, 4 Desember 2025: 0 di antaranya di kantor, paling sedikit 1."),
                Arguments.of(
                        finding("counter-staffing", SHIFT, 1, 2, ANY),
                        "Shift Sif Malam on Thursday, 4 December 2025: 1 person, at least 2 required.",
                        "Sif Malam pada Kamis, 4 Desember 2025: 1 orang, paling sedikit 2."),
                Arguments.of(
                        finding("counter-surplus", COUNTER, 3, 0, 1),
                        "Counter KTP-el on Thursday, 4 December 2025: 3 officers, though 1 would do.",
                        "Loket KTP-el pada Kamis, 4 Desember 2025: 3 petugas, padahal 1 sudah cukup."),
                Arguments.of(
                        finding("counter-surplus", SHIFT, 3, 0, 1),
                        "Shift Sif Malam on Thursday, 4 December 2025: 3 people, though 1 would do.",
                        "Sif Malam pada Kamis, 4 Desember 2025: 3 orang, padahal 1 sudah cukup."),
                Arguments.of(
                        finding("desk-each", DAY, 1, 0, 0),
                        "Budi, Thursday, 4 December 2025: in the office without a desk.",
                        "Budi, Kamis, 4 Desember 2025: bekerja di kantor tanpa meja."),
                Arguments.of(
                        finding("desk-each", DESK, 2, 0, 1),
                        "Desk D3 on Thursday, 4 December 2025: 2 people at a desk for one.",
                        "Meja D3 pada Kamis, 4 Desember 2025: 2 pegawai pada meja untuk satu orang."),
                Arguments.of(
                        finding("desk-zone", DAY, 1, 0, 0),
                        "Budi, Thursday, 4 December 2025: sits in another zone than the group on that day.",
                        "Budi, Kamis, 4 Desember 2025: duduk di zona lain daripada kelompoknya pada hari itu."),
                Arguments.of(
                        finding("desk-same-week", DAY, 1, 0, 0),
                        "Budi, Thursday, 4 December 2025: sits at another desk than on the other days of that week.",
                        "Budi, Kamis, 4 Desember 2025: duduk di meja lain daripada pada hari lain minggu itu."),
                Arguments.of(
                        finding("shift-rest", DAYS, 2, 0, 1),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: too little rest between two shifts.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: istirahat antar-sif terlalu pendek."),
                Arguments.of(
                        finding("shift-run", DAYS, 2, 0, 1),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: 2 successive days on duty, at most 1 allowed.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: 2 hari berturut-turut bertugas, paling banyak 1."),
                Arguments.of(
                        finding("shift-run-minimum", DAY, 3, 0, 2),
                        "Budi, Thursday, 4 December 2025: too short a time on duty between days off.",
                        "Budi, Kamis, 4 Desember 2025: masa bertugas di antara dua libur giliran terlalu pendek."),
                Arguments.of(
                        finding("days-off-minimum", DAY, 3, 0, 2),
                        "Budi, Thursday, 4 December 2025: too short a time off between days on duty.",
                        "Budi, Kamis, 4 Desember 2025: libur giliran di antara dua masa bertugas terlalu pendek."),
                Arguments.of(
                        finding("weekends-on-duty", DAYS, 4, 0, 2),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: on duty on a weekend that is to be off.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: bertugas pada akhir pekan yang seharusnya libur giliran."),
                Arguments.of(
                        finding("shift-hours-cap", DAYS, 4, 0, 3),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: more hours on duty than allowed.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: jam bertugas melebihi batas."),
                Arguments.of(
                        finding("shift-hours-minimum", DAYS, 1, 2, ANY),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: fewer hours on duty than required.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: jam bertugas kurang dari yang diwajibkan."),
                Arguments.of(
                        finding("shift-turns", DAYS, 1, 2, 3),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: 1 turn of those to be shared, a fair share is at least 2.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: 1 giliran dari yang dibagi rata, porsi yang merata paling sedikit 2."),
                Arguments.of(
                        finding("shift-turns", DAYS, 4, 2, 3),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: 4 turns of those to be shared, a fair share is at most 3.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: 4 giliran dari yang dibagi rata, porsi yang merata paling banyak 3."),
                Arguments.of(
                        finding("days-on-duty", DAYS, 4, 5, 5),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: 4 days on duty, at least 5 required.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: 4 hari bertugas, paling sedikit 5."),
                Arguments.of(
                        finding("days-on-duty", DAYS, 6, 5, 5),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: 6 days on duty, at most 5 allowed.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: 6 hari bertugas, paling banyak 5."),
                Arguments.of(
                        finding("shift-cap", DAYS, 5, 0, 4),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: 5 days on shifts of which at most 4 are allowed.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: 5 hari pada sif yang dibatasi paling banyak 4 hari."),
                Arguments.of(
                        finding("no-shift-after", DAYS, 2, 0, 1),
                        "Budi, Thursday, 4 December 2025 to Friday, 5 December 2025: a shift follows another one that it must not follow.",
                        "Budi, Kamis, 4 Desember 2025 sampai dengan Jumat, 5 Desember 2025: sif ini tidak boleh mengikuti sif sebelumnya."),
                Arguments.of(
                        finding("newly-placed", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: was placed recently, but works from home.",
                        "Budi, Kamis, 4 Desember 2025: baru ditempatkan, tetapi bekerja dari rumah."),
                Arguments.of(
                        finding("readiness-gate", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home although the unit is not ready.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah padahal unit kerjanya belum siap."),
                Arguments.of(
                        finding("preferences", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: the wish was not granted.",
                        "Budi, Kamis, 4 Desember 2025: permintaan tidak dapat dikabulkan."),
                Arguments.of(
                        finding("published-roster", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: differs from the published roster.",
                        "Budi, Kamis, 4 Desember 2025: berbeda dari jadwal yang telah diterbitkan."),
                Arguments.of(
                        finding("eligibility", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home without being eligible.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah padahal tidak memenuhi kelayakan."),
                Arguments.of(
                        finding("direct-service-on-site", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: serves citizens directly, but works from home.",
                        "Budi, Kamis, 4 Desember 2025: memberi pelayanan langsung, tetapi bekerja dari rumah."),
                Arguments.of(
                        finding("leaders-on-site", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: holds a leading position, but works from home.",
                        "Budi, Kamis, 4 Desember 2025: memegang jabatan pimpinan, tetapi bekerja dari rumah."),
                Arguments.of(
                        finding("unit-on-site-dates", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: works from home although the whole unit is to be on site.",
                        "Budi, Kamis, 4 Desember 2025: bekerja dari rumah padahal seluruh unit kerja harus di kantor."),
                Arguments.of(
                        finding("fixed-wfh-weekday", DAY, 0, 1, ANY),
                        "Budi, Thursday, 4 December 2025: not as the fixed weekday for work from home demands.",
                        "Budi, Kamis, 4 Desember 2025: tidak sesuai dengan hari tetap bekerja dari rumah."),
                Arguments.of(
                        finding("custom", PAIR, 1, 2, ANY),
                        "Rule custom, Budi and Citra on Thursday, 4 December 2025: counted 1, at least 2 required.",
                        "Aturan custom, Budi dan Citra pada Kamis, 4 Desember 2025: terhitung 1, paling sedikit 2."),
                Arguments.of(
                        finding("a-type-of-the-host", FRIDAYS, 4, 0, 3),
                        "Rule a-type-of-the-host, Budi, Fridays: counted 4, at most 3 allowed.",
                        "Aturan a-type-of-the-host, Budi, hari Jumat: terhitung 4, paling banyak 3."));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_finding_reads_as_a_sentence(Finding finding, String english, String indonesian) {
        assertThat(finding.message(NAMES, Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.message(NAMES, Messages.INDONESIAN)).isEqualTo(indonesian);
    }

    @Test
    void each_message_for_a_finding_is_read_here() {
        var read = findings().map(arguments -> ((Finding) arguments.get()[0]).type());
        assertThat(Bundles.ENGLISH.keySet().stream()
                        .filter(key -> key.startsWith("finding."))
                        .map(key -> key.split("\\.")[1]))
                .isSubsetOf(read.toList());
    }

    @Test
    void a_price_of_the_hosts_own_tells_what_it_costs() {
        var finding =
                new FindingRecord("quiet-day", "custom", Cost.of(0, 1_250), SITE, 4, 0, ANY, Shape.OTHER, List.of());
        assertThat(finding.message(NAMES, Locale.ENGLISH))
                .isEqualTo("Rule quiet-day, Gedung A on Thursday, 4 December 2025: counted 4, at a cost of 1,250.");
        assertThat(finding.message(NAMES, Messages.INDONESIAN))
                .isEqualTo(
                        "Aturan quiet-day, Gedung A pada Kamis, 4 Desember 2025: terhitung 4, dengan nilai penyimpangan 1.250.");
    }
}
