package id.rotasi.io;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page about problems works out where days off go in turn, by hand. */
class DaysOffRecountTest {

    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final int RULES = 8;

    @Test
    void each_rule_costs_what_the_page_works_out_where_days_off_go_in_turn() throws IOException {
        new RecountedRoster("A roster with days off in turn to recount", DECEMBER, DaysOffRecountTest::assignment)
                .check(RULES);
    }

    private static Assignment assignment(String asn, LocalDate date, String letter) {
        return switch (letter) {
            case "O" -> Assignment.of(asn, date, WorkMode.WFO, Optional.of(Post.OFFICE), Optional.empty());
            case "H" -> Assignment.of(asn, date, WorkMode.WFH, Optional.empty(), Optional.empty());
            case "X" -> Assignment.of(asn, date, WorkMode.OFF, Optional.empty(), Optional.empty());
            case "-" -> Assignment.absent(asn, date);
            default -> throw new IllegalArgumentException("The page has no letter " + letter + " for a day.");
        };
    }
}
