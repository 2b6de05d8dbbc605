package id.rotasi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.internal.audit.Audit;
import id.rotasi.internal.compile.Model;
import id.rotasi.oracle.Oracle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page about problems works out for the rules about desks, by hand. */
class DeskRecountTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SECTION = "A roster of desks to recount";

    @Test
    void each_rule_about_desks_costs_what_the_page_works_out() throws IOException {
        var page = FormatPage.read("problem-format.md");
        var roster = roster(page.rows(SECTION));
        assertThat(page.rules(SECTION)).hasSize(4);
        for (var row : page.rules(SECTION)) {
            var rule = FormatPage.unquoted(row.get(0));
            var document = page.example(SECTION);
            document.set("policy", MAPPER.readTree("{\"rules\": [" + rule + "]}"));
            var problem = ProblemJson.parse(document.toString());
            var oracle = Oracle.of(problem);
            for (var cost : List.of(Audit.of(Model.of(problem), roster).cost(), oracle.cost(oracle.sheet(roster)))) {
                assertThat(cost.hard()).as(rule).isEqualTo(Long.parseLong(row.get(1)));
                assertThat(cost.soft()).as(rule).isEqualTo(Long.parseLong(row.get(2)));
            }
        }
    }

    private static List<Assignment> roster(List<List<String>> rows) {
        var roster = new ArrayList<Assignment>();
        var days = rows.get(0);
        for (var row : rows.subList(1, 5)) {
            for (int i = 1; i < days.size(); i++) {
                roster.add(assignment(row.get(0), LocalDate.of(2025, 12, Integer.parseInt(days.get(i))), row.get(i)));
            }
        }
        return roster;
    }

    private static Assignment assignment(String asn, LocalDate date, String place) {
        var office = Assignment.onSite(asn, date, Post.OFFICE);
        return switch (place) {
            case "H" -> Assignment.atHome(asn, date);
            case "O" -> office;
            default -> office.withDesk(Optional.of(place));
        };
    }
}
