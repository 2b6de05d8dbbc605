package id.rotasi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import id.rotasi.fixture.Checks;
import id.rotasi.fuzz.Input.Mutation;
import id.rotasi.fuzz.Judge.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Hostile inputs at every door: what is read is a problem or a list of errors in words, each of one line with its place,
 * in both languages; never another exception, never no end. What is accepted comes back as it was from what is written,
 * and rosters of it cost what an independent count says.
 *
 * <p>A million inputs: {@code mvn -q -B -pl core test -Dtest=FuzzTest -Drotasi.test.fuzz=1000000}. Other inputs with
 * {@code -Drotasi.fuzz.seed=...}, the first of the seeds; a failing seed is tried alone with it and
 * {@code -Drotasi.test.fuzz=1}.
 */
class FuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void hostile_inputs_are_read_or_refused_in_words() {
        long number = Checks.of("fuzz", 400_000);
        long first = Long.getLong("rotasi.fuzz.seed", 0);
        var fuzz = new Fuzz(Inputs::of, LONGEST, System.out);
        assertThat(String.join("\n", fuzz.run(first, number))).isEmpty();
        if (number >= 1_000) {
            long accepted =
                    fuzz.count(Mutation.STRUCTURE, Outcome.ACCEPTED) + fuzz.count(Mutation.STRUCTURE, Outcome.SOLVED);
            long refused = fuzz.count(Mutation.STRUCTURE, Outcome.REFUSED);
            assertThat(accepted).isGreaterThan(refused / 10);
            assertThat(refused).isGreaterThan(accepted / 10);
            assertThat(fuzz.count(Mutation.STRUCTURE, Outcome.SOLVED)).isGreaterThan(number / 200);
            assertThat(fuzz.count(Mutation.BYTES, Outcome.REFUSED)).isGreaterThan(number / 20);
        }
    }
}
