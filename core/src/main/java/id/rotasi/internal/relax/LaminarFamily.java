package id.rotasi.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A family of sets over the elements 0 to n-1 in which any two sets are disjoint or one contains the other. Sets are
 * offered one by one; one that would cross an accepted set is refused. Offering takes time proportional to the size of
 * the set times the depth of the family.
 */
public final class LaminarFamily {

    private static final int NONE = -1;

    private final int[] innermost;
    private final List<Node> sets = new ArrayList<>();

    /** A set of the family: its size, the set around it, and the tallies that count it. */
    private static final class Node {
        final int size;
        int parent;
        final List<Integer> tallies = new ArrayList<>();

        Node(int size, int parent) {
            this.size = size;
            this.parent = parent;
        }
    }

    LaminarFamily(int elements) {
        innermost = new int[elements];
        Arrays.fill(innermost, NONE);
    }

    public int size() {
        return sets.size();
    }

    /** Number of elements of a set. */
    public int size(int set) {
        return sets.get(set).size;
    }

    /** The set directly around a set, or -1. */
    public int parent(int set) {
        return sets.get(set).parent;
    }

    public List<Integer> tallies(int set) {
        return sets.get(set).tallies;
    }

    /** The smallest set that contains an element, or -1. */
    public int innermost(int element) {
        return innermost[element];
    }

    /**
     * Offers the set of some distinct elements.
     *
     * @return the set in the family that is equal to it, new or not, or -1 if it crosses one
     */
    int offer(int[] elements) {
        int around = NONE;
        int covered = 0;
        var inside = new ArrayList<Integer>();
        for (int i = 0; i < elements.length; i++) {
            int below = NONE;
            int set = innermost[elements[i]];
            while (set != NONE && sets.get(set).size < elements.length) {
                below = set;
                set = sets.get(set).parent;
            }
            if (i > 0 && set != around) {
                return NONE;
            }
            around = set;
            if (below == NONE) {
                covered++;
            } else if (!inside.contains(below)) {
                inside.add(below);
                covered += sets.get(below).size;
            }
        }
        if (around != NONE && sets.get(around).size == elements.length) {
            return around;
        }
        return covered == elements.length ? insert(elements, around, inside) : NONE;
    }

    private int insert(int[] elements, int around, List<Integer> inside) {
        int set = sets.size();
        sets.add(new Node(elements.length, around));
        inside.forEach(child -> sets.get(child).parent = set);
        for (int element : elements) {
            if (innermost[element] == around) {
                innermost[element] = set;
            }
        }
        return set;
    }
}
