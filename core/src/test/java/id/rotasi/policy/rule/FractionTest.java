package id.rotasi.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.policy.Share;
import org.junit.jupiter.api.Test;

/** Fractions beside a share. */
class FractionTest {

    private static final int PEOPLE = 100;

    @Test
    void of_up_to_a_hundred_people_the_fraction_below_a_share_allows_as_many_as_the_share_rounded_down() {
        for (int points = 0; points <= 10_000; points += 7) {
            var share = new Share(points);
            var below = Fraction.below(share, PEOPLE);
            for (int people = 0; people <= PEOPLE; people++) {
                assertThat(people * below.parts() / below.whole())
                        .as("%s of %s people", share, people)
                        .isEqualTo(share.floorOf(people));
            }
        }
    }

    @Test
    void of_up_to_a_hundred_people_the_fraction_above_a_share_asks_for_as_many_as_the_share_rounded_up() {
        for (int points = 0; points <= 10_000; points += 7) {
            var share = new Share(points);
            var above = Fraction.above(share, PEOPLE);
            for (int people = 0; people <= PEOPLE; people++) {
                assertThat(-Math.floorDiv(-people * above.parts(), above.whole()))
                        .as("%s of %s people", share, people)
                        .isEqualTo(share.ceilOf(people));
            }
        }
    }

    @Test
    void a_share_in_percent_is_the_fraction_itself_in_lowest_terms() {
        assertThat(Fraction.near(Share.percent(40), PEOPLE)).isEqualTo(new Fraction(2, 5));
        assertThat(Fraction.below(Share.percent(37), PEOPLE)).isEqualTo(new Fraction(37, 100));
        assertThat(Fraction.above(Share.percent(0), PEOPLE)).isEqualTo(new Fraction(0, 1));
        assertThat(Fraction.above(Share.percent(100), PEOPLE)).isEqualTo(new Fraction(1, 1));
    }

    @Test
    void of_both_neighbours_the_nearer_one_is_taken() {
        assertThat(Fraction.near(new Share(3_333), PEOPLE)).isEqualTo(new Fraction(1, 3));
        assertThat(Fraction.near(new Share(6_667), PEOPLE)).isEqualTo(new Fraction(2, 3));
    }
}
