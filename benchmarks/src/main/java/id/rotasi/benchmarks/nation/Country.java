package id.rotasi.benchmarks.nation;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Period;
import id.rotasi.synthetic.SyntheticProblem;
import id.rotasi.synthetic.SyntheticProblem.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The administrations of a made-up country as large as Indonesia: 38 provinces, 514 regencies and cities, and the central and regional
 * offices of ministries. Their sizes are drawn once, about a median of each kind, and scaled to the people that there are.
 */
public final class Country {

    /** All civil servants of Indonesia. */
    public static final int PEOPLE = 5_588_245;

    /** No administration has more than so many times the people of the mean one. */
    private static final double LARGEST = 5;

    private static final double SPREAD = 0.6;

    private Country() {}

    /** What administrations there are, how many of them at most, and how large the median one is, in thousands. */
    private enum Kind {
        PROVINCE(38, 22),
        REGENCY(514, 8),
        MINISTRY(70, 9);

        private final int number;
        private final double median;

        Kind(int number, double median) {
            this.number = number;
            this.median = median;
        }
    }

    /**
     * An administration.
     *
     * @param id its name in files
     * @param people how many it has
     * @param seed of all draws about it
     */
    public record Administration(String id, int people, long seed) {

        /** Its problem. */
        public RosterProblem problem(Period period, Variant variant) {
            return SyntheticProblem.of(people, period, seed, variant);
        }

        /** The same administration with other data. */
        public Administration changed() {
            return new Administration(id, people, ~seed);
        }
    }

    /** The administrations, the largest first. @param people of all together, 1 or more; with few of them there are fewer administrations */
    public static List<Administration> of(int people) {
        var random = new Random(people);
        var ids = new ArrayList<String>();
        var weights = new ArrayList<Double>();
        for (var kind : Kind.values()) {
            for (int i = 1; i <= kind.number; i++) {
                ids.add("%s-%03d".formatted(kind.name().toLowerCase(Locale.ROOT), i));
                weights.add(kind.median * Math.exp(SPREAD * random.nextGaussian()));
            }
        }
        int number = Math.max(1, Math.min(ids.size(), people / 100));
        double sum = 0;
        for (int i = 0; i < number; i++) {
            sum += weights.get(i);
        }
        double most = LARGEST * sum / number;
        var all = new ArrayList<Administration>();
        int left = people;
        double rest = 0;
        for (int i = 0; i < number; i++) {
            rest += Math.min(most, weights.get(i));
        }
        for (int i = 0; i < number; i++) {
            double weight = Math.min(most, weights.get(i));
            int own = i == number - 1 ? left : Math.max(1, (int) (left * (weight / rest)));
            all.add(new Administration(ids.get(i), own, i + 1));
            left -= own;
            rest -= weight;
        }
        all.sort((one, other) -> Integer.compare(other.people, one.people));
        return all;
    }
}
