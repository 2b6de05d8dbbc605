package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Asn;
import id.rotasi.domain.JobFunction;
import id.rotasi.domain.PositionKind;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import id.rotasi.policy.RosterPolicy;
import id.rotasi.policy.Rule.LegalBasis;
import id.rotasi.policy.RuleHeader;
import id.rotasi.policy.Share;
import id.rotasi.policy.rule.CounterStaffing;
import id.rotasi.policy.rule.CounterSurplus;
import id.rotasi.policy.rule.DeskEach;
import id.rotasi.policy.rule.DeskSameWeek;
import id.rotasi.policy.rule.DeskZone;
import id.rotasi.policy.rule.EligibilityRespected;
import id.rotasi.policy.rule.PersonBalance;
import id.rotasi.policy.rule.TeamDay;
import id.rotasi.policy.rule.WeeklyWfhCap;
import id.rotasi.policy.rule.WeeklyWfoMinimum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An agency in hybrid work, two weeks of February 2026: five teams, each together on one day of the week that the roster chooses, and
 * fewer desks than people. Whoever is in the office has a desk, near the others of the team, the same all week where that can be;
 * some can use few desks only.
 */
final class HybridTeamDays implements Sample {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 13);

    private static final Map<String, Integer> ZONES = new TreeMap<>(Map.of("A", 10, "B", 10, "C", 8, "D", 7));
    /* Each with a lowered table, near the lift. */
    private static final List<String> ACCESSIBLE = List.of("A1", "B1", "C1");
    private static final String CONSULTANT = "konsultasi";

    private record Team(String id, String name, int people, JobFunction function) {}

    private static final List<Team> TEAMS = List.of(
            new Team("mutasi", "Tim Mutasi dan Promosi", 14, JobFunction.ADMINISTRATION),
            new Team("kinerja", "Tim Penilaian Kinerja", 13, JobFunction.ANALYSIS),
            new Team("data", "Tim Data dan Sistem Informasi", 10, JobFunction.TECHNICAL),
            new Team("diklat", "Tim Pengembangan Kompetensi", 12, JobFunction.PLANNING),
            new Team("layanan", "Tim Layanan Kepegawaian", 11, JobFunction.ADMINISTRATION));

    private static final List<String> GIVEN = List.of(
            "Ayu", "Bagus", "Citra", "Dian", "Endang", "Ferry", "Gita", "Hasan", "Indah", "Jaya", "Kartika", "Lestari",
            "Maya", "Nanda", "Oki", "Putri", "Rizky");
    private static final List<String> FAMILY =
            List.of("Wijaya", "Permata", "Nugraha", "Lubis", "Siregar", "Pratama", "Handayani", "Maulana", "Susanti");

    @Override
    public String name() {
        return "hybrid-team-days";
    }

    @Override
    public RosterProblem problem() {
        var people = people();
        return RosterProblem.builder(FIRST, LAST, policy())
                .name("Badan Kepegawaian Daerah, 2-13 Februari 2026")
                .units(Unit.root("bkd", "Badan Kepegawaian Daerah", UnitLevel.AGENCY))
                .units(TEAMS.stream()
                        .map(team -> Unit.under("bkd", team.id(), team.name(), UnitLevel.TEAM))
                        .toList())
                .desks(desks())
                .asns(people)
                .counters(ServiceCounter.of("konsultasi", "Meja Konsultasi Kepegawaian", "layanan", 1)
                        .requiring(CONSULTANT))
                .absences(leave(people))
                .build();
    }

    private static RosterPolicy policy() {
        return RosterPolicy.of(
                        "hybrid-team-days",
                        new EligibilityRespected(RuleHeader.hard(EligibilityRespected.TYPE)),
                        CounterStaffing.hard(),
                        TeamDay.hard(),
                        WeeklyWfoMinimum.hard(2),
                        WeeklyWfhCap.hard(3),
                        DeskEach.hard(),
                        PersonBalance.soft(100, Share.HALF),
                        DeskZone.soft(10),
                        DeskSameWeek.soft(2),
                        CounterSurplus.soft(5))
                .citing(new LegalBasis("Keputusan Kepala Badan Kepegawaian Daerah, Februari 2026"));
    }

    private static List<Site.Desk> desks() {
        var desks = new ArrayList<Site.Desk>();
        ZONES.forEach((zone, number) -> {
            for (int i = 1; i <= number; i++) {
                desks.add(Site.Desk.of(zone + i, zone, "bkd"));
            }
        });
        return desks;
    }

    private static List<Asn> people() {
        var people = new ArrayList<Asn>();
        for (var team : TEAMS) {
            for (int i = 0; i < team.people(); i++) {
                people.add(person(team, i, people.size()));
            }
        }
        return people;
    }

    private static Asn person(Team team, int inTeam, int number) {
        var asn = Asn.builder(team.id() + "-" + (inTeam + 1), name(number), team.id())
                .function(team.function())
                .position(inTeam == 0 ? PositionKind.SUPERVISOR : PositionKind.STAFF)
                .title(inTeam == 0 ? "Ketua Tim" : "Penelaah Teknis Kebijakan");
        if (inTeam % 13 != 12) {
            asn.eligible();
        }
        if (number % 20 == 7) {
            asn.desks(ACCESSIBLE);
        }
        if (team.id().equals("layanan") && inTeam % 2 == 1) {
            asn.qualifications(List.of(CONSULTANT));
        }
        return asn.build();
    }

    private static List<Absence> leave(List<Asn> people) {
        var absences = new ArrayList<Absence>();
        for (int i = 4; i < people.size(); i += 11) {
            var from = FIRST.plusDays(i % 9);
            absences.add(new Absence(people.get(i).id(), AbsenceKind.LEAVE, from, from.plusDays(2)));
        }
        return absences;
    }

    private static String name(int number) {
        return GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size());
    }
}
