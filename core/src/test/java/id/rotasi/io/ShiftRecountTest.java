package id.rotasi.io;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page about problems works out for the rules about shifts, by hand. */
class ShiftRecountTest {

    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final int RULES = 12;

    @Test
    void each_rule_about_shifts_costs_what_the_page_works_out() throws IOException {
        new RecountedRoster("A roster of shifts to recount", DECEMBER, ShiftRecountTest::assignment).check(RULES);
    }

    private static Assignment assignment(String asn, LocalDate date, String letter) {
        return switch (letter) {
            case "P" -> at("pagi", asn, date);
            case "M" -> at("malam", asn, date);
            case "X" -> Assignment.of(asn, date, WorkMode.OFF, Optional.empty(), Optional.empty());
            case "-" -> Assignment.of(asn, date, WorkMode.ABSENT, Optional.empty(), Optional.empty());
            default -> throw new IllegalArgumentException("The page has no letter " + letter + " for a day.");
        };
    }

    private static Assignment at(String post, String asn, LocalDate date) {
        return Assignment.of(asn, date, WorkMode.WFO, Optional.of(Post.counter(post)), Optional.empty());
    }
}
