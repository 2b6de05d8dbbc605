package id.rotasi.io;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page about problems works out for the rules about desks, by hand. */
class DeskRecountTest {

    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final int RULES = 4;

    @Test
    void each_rule_about_desks_costs_what_the_page_works_out() throws IOException {
        new RecountedRoster("A roster of desks to recount", DECEMBER, DeskRecountTest::assignment).check(RULES);
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
