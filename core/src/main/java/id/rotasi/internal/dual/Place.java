package id.rotasi.internal.dual;

import java.util.Map;

/** Alternatives of cells of a day: to which sets they can lead, at which price, how many cells there are, and how many must be on site. */
final class Place {

    final int[] sets;
    final long[] price;
    int size;
    int least;

    Place(Map<Integer, Long> ways) {
        this.sets = ways.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.price = ways.values().stream().mapToLong(Long::longValue).toArray();
    }
}
