package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.domain.Assignment;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.oracle.Oracle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A roster that the page about problems shows with what rules cost in it, worked out by hand.
 *
 * @param section where it stands
 * @param month of its days
 * @param day reads a cell of its table
 */
record RecountedRoster(String section, LocalDate month, Cell day) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a cell of the table says. */
    interface Cell {
        Assignment of(String asn, LocalDate date, String text);
    }

    /** Library and oracle must find the costs of the page. @param rules how many it works out */
    void check(int rules) throws IOException {
        var page = FormatPage.read("problem-format.md");
        var roster = roster(page.rows(section));
        assertThat(page.rules(section)).hasSize(rules);
        for (var row : page.rules(section)) {
            var rule = FormatPage.unquoted(row.get(0));
            var document = page.example(section);
            document.set("policy", MAPPER.readTree("{\"rules\": [" + rule + "]}"));
            var problem = ProblemJson.parse(document.toString());
            var oracle = Oracle.of(problem);
            for (var cost : List.of(Audit.of(Model.of(problem), roster).cost(), oracle.cost(oracle.sheet(roster)))) {
                assertThat(cost.hard()).as(rule).isEqualTo(Long.parseLong(row.get(1)));
                assertThat(cost.soft()).as(rule).isEqualTo(Long.parseLong(row.get(2)));
            }
        }
    }

    /* The first table: a row for each person, as wide as its header. */
    private List<Assignment> roster(List<List<String>> rows) {
        var roster = new ArrayList<Assignment>();
        var days = rows.get(0);
        rows.stream().skip(1).takeWhile(row -> row.size() == days.size()).forEach(row -> {
            for (int i = 1; i < days.size(); i++) {
                roster.add(day.of(row.get(0), month.withDayOfMonth(Integer.parseInt(days.get(i))), row.get(i)));
            }
        });
        return roster;
    }
}
