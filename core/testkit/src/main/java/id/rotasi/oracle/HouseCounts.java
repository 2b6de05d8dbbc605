package id.rotasi.oracle;

import id.rotasi.fixture.HouseRule;
import id.rotasi.policy.Per;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the house rules of the tests cost, from their sentences. */
record HouseCounts(Facts facts, HouseRule rule, long weight) {

    void addTo(List<ToLongFunction<int[][]>> parts) {
        switch (rule.kind()) {
            case HOLDER_ON_SITE -> parts.add(this::holders);
            case HOME_DAYS_IN_ALL -> parts.add(this::homeDaysInAll);
            case OFFICE_SEATS -> parts.add(this::officeSeats);
            case FIELD_DAYS -> parts.add(this::fieldDays);
            case RELAY -> parts.add(this::relay);
            case HOME_LESS_OFFICE -> parts.add(this::homeLessOffice);
            case OFFICE_ON_MONDAYS -> {}
        }
    }

    private long holders(int[][] sheet) {
        long missing = 0;
        for (int d = 0; d < facts.dates.size(); d++) {
            for (var agency : facts.groups(rule, Per.AGENCY, d)) {
                int onDuty = 0;
                int onSite = 0;
                for (int a : agency.people()) {
                    if (facts.asn(a, d).qualifications().contains("a") && facts.onDuty(a, d)) {
                        onDuty++;
                        onSite += sheet[a][d] > 0 ? 1 : 0;
                    }
                }
                missing += onDuty > 0 && onSite == 0 ? 1 : 0;
            }
        }
        return missing * weight;
    }

    private int days(int[][] sheet, int a, int wanted) {
        int days = 0;
        for (int d = 0; d < facts.dates.size(); d++) {
            int post = Facts.inOffice(sheet[a][d]) ? Facts.OFFICE : sheet[a][d];
            days += facts.isAbout(rule, a, d) && post == wanted ? 1 : 0;
        }
        return days;
    }

    private long homeDaysInAll(int[][] sheet) {
        long days = 0;
        for (int a : facts.people(rule)) {
            days += days(sheet, a, Facts.HOME);
        }
        return weight * ((days - rule.number()) * (days - rule.number()) + 1);
    }

    private long officeSeats(int[][] sheet) {
        long over = 0;
        for (int d = 0; d < facts.dates.size(); d++) {
            for (var agency : facts.groups(rule, Per.AGENCY, d)) {
                int seated = 0;
                for (int a : agency.people()) {
                    seated += Facts.inOffice(sheet[a][d]) ? 1 : 0;
                }
                over += Math.max(0, seated - rule.number());
            }
        }
        return over * weight;
    }

    private long fieldDays(int[][] sheet) {
        long missing = 0;
        for (int a : facts.people(rule)) {
            missing += Math.max(0, rule.number() - days(sheet, a, Facts.FIELD));
        }
        return missing * weight;
    }

    private long homeLessOffice(int[][] sheet) {
        long over = 0;
        for (int a : facts.people(rule)) {
            long mondays = 0;
            for (int d = 0; d < facts.dates.size(); d++) {
                boolean isMonday = facts.dates.get(d).getDayOfWeek() == DayOfWeek.MONDAY;
                mondays += isMonday && facts.isAbout(rule, a, d) && sheet[a][d] == Facts.HOME ? 1 : 0;
            }
            long less = days(sheet, a, Facts.HOME) + mondays - days(sheet, a, Facts.OFFICE);
            over += Math.max(0, less - rule.number());
        }
        return over * weight;
    }

    private long relay(int[][] sheet) {
        var people = facts.people(rule);
        long both = 0;
        for (int i = 1; i < people.size(); i++) {
            for (int d = 1; d < facts.dates.size(); d++) {
                boolean before = sheet[people.get(i - 1)][d - 1] == Facts.HOME;
                both += before && sheet[people.get(i)][d] == Facts.HOME ? 1 : 0;
            }
        }
        return both * weight;
    }
}
