package id.rotasi.io;

import id.rotasi.Roster;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fire station with shifts below an office that is closed on Christmas and at weekends, and a roster made by hand. */
final class ShiftOffice {

    static final LocalDate MONDAY = LocalDate.of(2025, 12, 22);

    private static final String JSON = """
            {
              "name": "Jadwal Posko",
              "period": {"from": "2025-12-22", "to": "2025-12-28"},
              "policy": {"rules": [
                {"rule": "counter-staffing"}, {"rule": "shift-rest", "hours": 11}, {"rule": "shift-hours-cap", "hours": 48, "over": "WEEK"},
                {"rule": "shift-cap", "posts": [["malam"]], "turns": 3, "over": "WEEK"}, {"rule": "no-shift-after", "sequences": [["malam", "pagi"]]},
                {"rule": "shift-turns", "turns": "NIGHT", "enforcement": {"soft": 5}}
              ]},
              "units": [
                {"id": "dinas", "name": "Dinas Kebakaran", "level": "AGENCY"},
                {"id": "posko", "name": "Posko Utara", "level": "SECTION", "parent": "dinas", "workingWeek": "SHIFTS"}
              ],
              "counters": [
                {"id": "loket", "name": "Loket Izin", "unit": "dinas", "minimum": 0, "hours": {"from": "08:00", "to": "12:00"}},
                {"id": "pagi", "name": "Sif Pagi", "unit": "posko", "minimum": 1, "hours": {"from": "07:00", "to": "19:00"}},
                {"id": "malam", "name": "Sif Malam", "unit": "posko", "minimum": 1, "hours": {"from": "19:00", "to": "07:00"}}
              ],
              "absences": [{"asn": "citra", "kind": "LEAVE", "from": "2025-12-24", "to": "2025-12-24"}],
              "asns": [
                {"id": "ani", "name": "Ani", "unit": "posko", "preferences": [{"date": "2025-12-24", "mode": "OFF", "weight": 3}]},
                {"id": "budi", "name": "Budi", "unit": "posko"},
                {"id": "citra", "name": "Citra", "unit": "posko"},
                {"id": "deni", "name": "Deni", "unit": "dinas", "eligible": true},
                {"id": "eka", "name": "Eka", "unit": "dinas"}
              ]
            }
            """;

    /** P in the morning, M at night, X off, - absent, H at home, O in the office, L at the counter, a dot no working day. */
    static final Map<String, String> DAYS =
            Map.of("ani", "PMXPMXP", "budi", "MXPMXPM", "citra", "XP-XPMX", "deni", "OHL....", "eka", "OOO....");

    private ShiftOffice() {}

    static RosterProblem problem() {
        return ProblemJson.parse(JSON);
    }

    static Roster roster() {
        return roster(problem());
    }

    static Roster roster(RosterProblem problem) {
        var rows = new ArrayList<Assignment>();
        for (var asn : problem.asns()) {
            var days = DAYS.get(asn.id());
            for (int day = 0; day < days.length(); day++) {
                assignment(asn.id(), MONDAY.plusDays(day), days.charAt(day)).ifPresent(rows::add);
            }
        }
        return Roster.of(problem, List.copyOf(rows));
    }

    private static Optional<Assignment> assignment(String asn, LocalDate date, char letter) {
        return switch (letter) {
            case '.' -> Optional.empty();
            case 'P' -> Optional.of(Assignment.onSite(asn, date, Post.counter("pagi")));
            case 'M' -> Optional.of(Assignment.onSite(asn, date, Post.counter("malam")));
            case 'L' -> Optional.of(Assignment.onSite(asn, date, Post.counter("loket")));
            case 'O' -> Optional.of(Assignment.onSite(asn, date, Post.OFFICE));
            case 'H' -> Optional.of(Assignment.atHome(asn, date));
            case '-' -> Optional.of(Assignment.absent(asn, date));
            case 'X' -> Optional.of(Assignment.of(asn, date, WorkMode.OFF, Optional.empty(), Optional.empty()));
            default -> throw new IllegalArgumentException("No day is written " + letter);
        };
    }
}
