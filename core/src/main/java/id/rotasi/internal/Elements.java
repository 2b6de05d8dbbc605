package id.rotasi.internal;

import java.util.List;

/** The elements of a list of the problem, each with its path. */
public final class Elements {

    private Elements() {}

    /** Looks at an element. */
    public interface Look<T> {
        void at(String path, T element);
    }

    /** Looks at each element in order; their paths are such as {@code $.asns[12]}. */
    public static <T> void each(String list, List<T> elements, Look<T> look) {
        for (int i = 0; i < elements.size(); i++) {
            look.at(path(list, i), elements.get(i));
        }
    }

    /** The path of the element at that place. */
    public static String path(String list, int place) {
        return list + "[" + place + "]";
    }
}
