package id.rotasi.internal;

import id.rotasi.report.RosterReport.Impossibility.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists that stay readable in a sentence. */
public final class Listing {

    private static final int NAMED = 12;

    private Listing() {}

    /** At most a dozen things, and how many more there are. */
    public static List<Object> of(Collection<?> things) {
        var shown = new ArrayList<Object>();
        things.stream().limit(NAMED).forEach(shown::add);
        if (things.size() > NAMED) {
            shown.add(new Sentence("impossible.more", Map.of("n", things.size() - NAMED)));
        }
        return shown;
    }
}
