package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.asn;
import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.domain.Absence;
import id.rotasi.domain.AbsenceKind;
import id.rotasi.domain.Unit;
import id.rotasi.domain.UnitLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyMistakesTest {

    /** Mistakes that each stand in a place of their own, so that none hides or moves another. */
    private static final List<String> INDEPENDENT = List.of(
            "a holiday added and removed",
            "unknown site of a unit",
            "counter called OFFICE",
            "fewer seats than officers",
            "negative seats of a site",
            "room inside itself",
            "two people with one NIP",
            "unknown unit of a person",
            "wish of weight 11",
            "negative days at home",
            "absence of nobody",
            "assembly outside the period",
            "one's own substitute",
            "published twice",
            "history twice",
            "policy no longer valid");

    private static final List<String> COMPONENTS = List.of(
            "name",
            "period",
            "units",
            "counters",
            "sites",
            "asns",
            "absences",
            "onSiteDates",
            "substitutes",
            "published",
            "history",
            "calendar",
            "policy");

    @Test
    void mistakes_are_all_told_at_once_in_the_order_of_the_input() {
        var draft = Draft.valid();
        var mistakes = Mistake.all().stream()
                .filter(mistake -> INDEPENDENT.contains(mistake.what()))
                .toList();
        mistakes.forEach(mistake -> mistake.make().accept(draft));

        assertThat(mistakes).hasSameSizeAs(INDEPENDENT);
        assertThat(draft.errors())
                .extracting(error -> error.path() + " " + error.code())
                .containsExactlyInAnyOrderElementsOf(mistakes.stream()
                        .map(mistake -> mistake.path() + " " + mistake.code())
                        .toList());
        assertThat(draft.errors())
                .extracting(error -> COMPONENTS.indexOf(error.path().split("[.\\[]")[1]))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void any_mixture_of_mistakes_is_told_without_an_exception_from_inside() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var draft = Draft.valid();
            var made = new ArrayList<Mistake>();
            for (int i = 0; i < 6; i++) {
                var mistake = Mistake.all().get(random.nextInt(Mistake.all().size()));
                try {
                    mistake.make().accept(draft);
                    made.add(mistake);
                } catch (IndexOutOfBoundsException e) {
                    // An earlier mistake removed what this one changes.
                }
            }
            assertThat(draft.errors()).as("seed %d: %s", seed, made).isNotEmpty();
        }
    }

    @Test
    void a_city_of_fifty_thousand_with_every_reference_broken_is_told_in_full() {
        var draft = new Draft();
        int people = 50_000;
        // A chain of units, each below the next: the worst case for anything that walks to the root.
        IntStream.range(0, 500)
                .mapToObj(i -> Unit.under("u" + (i + 1) % 500, "u" + i, "Unit " + i, UnitLevel.TEAM))
                .forEach(draft.units::add);
        IntStream.range(0, people)
                .mapToObj(i -> asn("p" + i, "nowhere" + i).build())
                .forEach(draft.asns::add);
        IntStream.range(0, 5_000)
                .mapToObj(i -> new Absence("q" + i, AbsenceKind.LEAVE, Draft.FIRST, Draft.LAST))
                .forEach(draft.absences::add);

        assertThat(draft.errors()).hasSize(1 + people + 5_000);
    }
}
