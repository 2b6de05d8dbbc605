package id.rotasi.synthetic;

import id.rotasi.domain.UnitLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans governments of any size. A city of 17,000 people has every establishment at its usual size; a smaller one has
 * the first of each kind, so that the kinds keep their proportions; more than 20,000 people are several governments.
 */
final class CityPlan {

    private static final int LARGEST = 20_000;
    private static final List<String> NAMES = List.of(
            "Kota Sagara Jaya",
            "Kabupaten Tirta Mukti",
            "Kota Pasir Endah",
            "Kabupaten Gunung Sari",
            "Kabupaten Muara Asri",
            "Kota Bukit Permai");

    private CityPlan() {}

    /** The roots of a tree with exactly that many people. */
    static List<UnitPlan> governments(int people) {
        int governments = (people + LARGEST - 1) / LARGEST;
        int[] sizes = Parts.even(people, governments);
        var roots = new ArrayList<UnitPlan>();
        for (int i = 0; i < governments; i++) {
            var prefix = governments == 1 ? "" : "g" + (i + 1) + "-";
            var name = i < NAMES.size() ? NAMES.get(i) : "Kabupaten " + (i + 1);
            roots.add(government(prefix, "Pemerintah " + name, sizes[i]));
        }
        return roots;
    }

    private static UnitPlan government(String prefix, String name, int people) {
        var chosen = chosen(people);
        int[] sizes = Parts.proportional(
                people, chosen.stream().mapToInt(Establishment::people).toArray());
        var root = prefix + "pemda";
        var agencies = new ArrayList<UnitPlan>();
        var branches = new HashMap<String, List<UnitPlan>>();
        for (int i = 0; i < sizes.length; i++) {
            var establishment = chosen.get(i);
            var parent = establishment.branchOf().map(code -> prefix + code);
            var siblings =
                    parent.isEmpty() ? agencies : branches.computeIfAbsent(parent.get(), key -> new ArrayList<>());
            siblings.add(establishment.planner().plan(parent.orElse(root), prefix + establishment.code(), sizes[i]));
        }
        agencies.replaceAll(
                agency -> agency.with(branches.getOrDefault(agency.unit().id(), List.of())));
        return UnitPlan.root(root, name, UnitLevel.GOVERNMENT).with(agencies);
    }

    /* Each time the next one of the kind that has the smallest part of its people with it. */
    private static List<Establishment> chosen(int people) {
        var kinds = List.of(
                new Kind(offices()),
                new Kind(FrontLine.districts()),
                new Kind(FrontLine.clinics()),
                new Kind(FrontLine.order()),
                new Kind(FrontLine.schools()),
                new Kind(FrontLine.hospitals()));
        var chosen = new ArrayList<Establishment>();
        var codes = new HashSet<String>();
        int sum = 0;
        while (sum < people && kinds.stream().anyMatch(kind -> kind.canGive(codes))) {
            var next = kinds.stream()
                    .filter(kind -> kind.canGive(codes))
                    .min(Comparator.comparingDouble(Kind::partWithNext))
                    .orElseThrow()
                    .give();
            chosen.add(next);
            codes.add(next.code());
            sum += next.people();
        }
        return chosen;
    }

    private static List<Establishment> offices() {
        return Office.all().stream()
                .map(office -> Establishment.agency(office.code(), office.people(), office::plan))
                .toList();
    }

    /** Establishments of one kind, given out in order. */
    private static final class Kind {
        private final List<Establishment> all;
        private final int people;
        private int given;
        private int peopleGiven;

        Kind(List<Establishment> all) {
            this.all = all;
            this.people = all.stream().mapToInt(Establishment::people).sum();
        }

        boolean canGive(Set<String> agencies) {
            return given < all.size()
                    && all.get(given).branchOf().map(agencies::contains).orElse(true);
        }

        double partWithNext() {
            return (double) (peopleGiven + all.get(given).people()) / people;
        }

        Establishment give() {
            var next = all.get(given++);
            peopleGiven += next.people();
            return next;
        }
    }
}
