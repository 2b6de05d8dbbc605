package id.rotasi.internal.io.page;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Site;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at which desk, and the words that only a page with desks has. A desk is an array of its id and its zone. The days of
 * a person are an array: unit and place of the person, then day and desk by index, one pair after the other.
 */
record PageDesks(PageModel model, JsonOut out, Map<String, Integer> desks) {

    private static final String WORDS = "desk";

    /** What a page says of desks in a language. */
    static Map<String, String> words(Messages messages) {
        return messages.startingWith(WORDS);
    }

    static void write(PageModel model, JsonOut out) throws IOException {
        var indices = new HashMap<String, Integer>();
        model.problem.desks().stream().map(Site.Desk::id).forEach(id -> indices.put(id, indices.size()));
        new PageDesks(model, out, indices).write();
    }

    private void write() throws IOException {
        out.values("desks", () -> {
            for (var desk : model.problem.desks()) {
                out.values(() -> {
                    out.value(desk.id());
                    out.value(desk.zone());
                });
            }
        });
        out.values("seats", () -> {
            for (var unit : model.units) {
                var people = model.people(unit);
                for (int index = 0; index < people.size(); index++) {
                    person(model.unit(unit.id()), index, model.row(people.get(index)));
                }
            }
        });
    }

    private void person(int unit, int index, @Nullable Assignment[] row) throws IOException {
        var seats = new HashMap<Integer, Integer>();
        for (int day = 0; day < row.length; day++) {
            if (row[day] != null && row[day].desk().isPresent()) {
                seats.put(day, desks.get(row[day].desk().get()));
            }
        }
        if (!seats.isEmpty()) {
            out.values(() -> {
                out.value(unit);
                out.value(index);
                for (int day = 0; day < row.length; day++) {
                    if (seats.containsKey(day)) {
                        out.value(day);
                        out.value(seats.get(day));
                    }
                }
            });
        }
    }
}
