package id.rotasi.synthetic;

import static id.rotasi.domain.IneligibilityReason.DISCIPLINE;
import static id.rotasi.domain.IneligibilityReason.FACE_TO_FACE_COORDINATION;
import static id.rotasi.domain.IneligibilityReason.LEADERSHIP;
import static id.rotasi.domain.IneligibilityReason.MANUAL_PROCESS;
import static id.rotasi.domain.IneligibilityReason.NEWLY_PLACED;
import static id.rotasi.domain.IneligibilityReason.NO_DEVICE;
import static id.rotasi.domain.IneligibilityReason.NO_INTERNET;

import id.rotasi.domain.Asn;
import id.rotasi.domain.AsnKind;
import id.rotasi.domain.Eligibility;
import id.rotasi.domain.IneligibilityReason;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws people: kind, age, number, name, grade, title and whether they may work from home. */
final class People {

    private static final int RECEPTIONISTS_PER_MILLE = 60;

    private final LocalDate today;
    private final Nips nips = new Nips();
    private int made;

    /** @param today the first day of the roster; ages and years of appointment are as of that day */
    People(LocalDate today) {
        this.today = today;
    }

    Asn leader(Chance chance, Head head, String unit) {
        var kind = AsnKind.PNS;
        int age = head.position() == PositionKind.JPT ? chance.between(48, 57) : chance.between(38, 57);
        var person = person(chance, kind, age, unit, degree(chance, 800))
                .position(head.position())
                .function(JobFunction.COORDINATION)
                .title(head.title())
                .grade(Grades.ofLeader(chance, head.position()));
        return person.eligibility(eligibility(chance, kind, head.position())).build();
    }

    Asn member(Chance chance, Job job, String unit) {
        var kind = kind(chance, job);
        int age = kind == AsnKind.CPNS ? chance.between(22, 31) : chance.between(25, 57);
        var rank = Rank.of(job.ladder(), age, kind);
        var position = job.ladder() == Job.Ladder.STAFF ? PositionKind.STAFF : PositionKind.FUNCTIONAL;
        var suffix = job.ladder() == Job.Ladder.EXPERT ? degree(chance, 900) : degree(chance, 250);
        var person = person(chance, kind, age, unit, suffix)
                .position(position)
                .function(job.function())
                .title((job.title() + " " + rank.title()).strip())
                .grade(Grades.of(chance, rank, kind));
        boolean receptionist = job.function() == JobFunction.PUBLIC_SERVICE && chance.perMille(RECEPTIONISTS_PER_MILLE);
        return person.frontLine(receptionist)
                .eligibility(eligibility(chance, kind, position))
                .build();
    }

    private Asn.Builder person(Chance chance, AsnKind kind, int age, String unit, String suffix) {
        boolean male = chance.perMille(480);
        var birth = today.minusYears(age).minusDays(chance.between(0, 364));
        var id = String.format(Locale.ROOT, "P%05d", ++made);
        return Asn.builder(id, PersonNames.draw(chance, male) + suffix, unit)
                .kind(kind)
                .nip(nips.next(kind, birth, appointed(chance, kind, birth), contract(chance), male));
    }

    /* Of Indonesia's civil servants 64 % are PNS and 36 % PPPK (November 2025). */
    private static AsnKind kind(Chance chance, Job job) {
        if (chance.perMille(job.ladder() == Job.Ladder.EXPERT ? 260 : 430)) {
            return job.ladder() == Job.Ladder.STAFF && chance.perMille(250) ? AsnKind.PPPK_PART_TIME : AsnKind.PPPK;
        }
        return chance.perMille(40) ? AsnKind.CPNS : AsnKind.PNS;
    }

    /* A PNS is appointed at 20 to 34, a PPPK within the last few years at any age. */
    private YearMonth appointed(Chance chance, AsnKind kind, LocalDate birth) {
        var month = YearMonth.from(today);
        if (kind == AsnKind.CPNS) {
            return month.minusMonths(chance.between(1, 11));
        }
        if (kind != AsnKind.PNS) {
            return month.minusYears(chance.between(1, 4));
        }
        var entry = YearMonth.from(birth).plusYears(20).plusMonths(chance.between(0, 14 * 12));
        var latest = month.minusMonths(18);
        return entry.isAfter(latest) ? latest : entry;
    }

    private static int contract(Chance chance) {
        return chance.perMille(850) ? 1 : 2;
    }

    private static Eligibility eligibility(Chance chance, AsnKind kind, PositionKind position) {
        if (position == PositionKind.JPT || position == PositionKind.ADMINISTRATOR) {
            return Eligibility.notBecause(LEADERSHIP);
        }
        var reasons = new ArrayList<IneligibilityReason>();
        if (kind == AsnKind.CPNS || chance.perMille(15)) {
            reasons.add(NEWLY_PLACED);
        }
        if (chance.perMille(5)) {
            reasons.add(DISCIPLINE);
        }
        if (chance.perMille(kind == AsnKind.PPPK_PART_TIME ? 90 : 35)) {
            reasons.add(NO_DEVICE);
        }
        if (chance.perMille(30)) {
            reasons.add(NO_INTERNET);
        }
        if (position == PositionKind.STAFF && chance.perMille(70)) {
            reasons.add(MANUAL_PROCESS);
        }
        if (position == PositionKind.SUPERVISOR && chance.perMille(200) || chance.perMille(12)) {
            reasons.add(FACE_TO_FACE_COORDINATION);
        }
        return Eligibility.notBecause(reasons);
    }

    private static String degree(Chance chance, int perMille) {
        var degrees = List.of(", S.Sos.", ", S.E.", ", S.H.", ", S.T.", ", S.Kom.", ", M.Si.", ", S.IP.", ", M.M.");
        return chance.perMille(perMille) ? chance.oneOf(degrees) : "";
    }
}
