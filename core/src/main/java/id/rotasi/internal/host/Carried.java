package id.rotasi.internal.host;

import java.io.File;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Values of messages as Java can carry them to another machine. */
public final class Carried {

    private Carried() {}

    /** The value itself or something that becomes it again; its text if there is neither. */
    public static Object of(Object value) {
        if (value instanceof Path path && path.getFileSystem().equals(FileSystems.getDefault())) {
            return path.toFile();
        }
        if (value instanceof Collection<?> many) {
            var each = many.stream().map(Carried::of).toList();
            return many instanceof Set ? new LinkedHashSet<>(each) : new ArrayList<>(each);
        }
        return value instanceof Serializable ? value : value.toString();
    }

    /** The value that was carried. */
    public static Object arrived(Object value) {
        return value instanceof File file ? file.toPath() : value;
    }
}
