package id.rotasi.internal.io.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a JSON document; its path is spelled only when somebody asks. */
public record Place(@Nullable Place parent, String name, int index) {

    private static final Pattern PLAIN = Pattern.compile("\\w[\\w-]*");

    public static final Place ROOT = new Place(null, "", -1);

    public Place property(String property) {
        return new Place(this, property, -1);
    }

    public Place element(int position) {
        return new Place(this, "", position);
    }

    /** The path, such as {@code $.asns[12].unit}. */
    @Override
    public String toString() {
        if (parent == null) {
            return "$";
        }
        if (index >= 0) {
            return parent + "[" + index + "]";
        }
        return parent + (PLAIN.matcher(name).matches() ? "." + name : "['" + name.replace("'", "\\'") + "']");
    }
}
