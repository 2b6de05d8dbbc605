package id.rotasi.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Draws from a seed. The same seed draws the same on every machine. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** An independent source, so that what is drawn there does not move what is drawn here. */
    Chance split() {
        return new Chance(random.split());
    }

    /** True in so many of a thousand cases. */
    boolean perMille(int chance) {
        return random.nextInt(1000) < chance;
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Job jobOf(Workforce workforce) {
        return workforce.draw(random);
    }
}
