package id.rotasi.io;

import id.rotasi.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists for machines. */
public final class WfhLists {

    private WfhLists() {}

    /** Writes wfh-list.csv, wfh-list.json, matrix-2025-12.csv, matrix-2025-12.json, recap.csv, recap.json and so on. */
    public static List<Path> write(Roster roster, Path directory) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
