package id.rotasi.internal.proof;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.States;
import java.util.Optional;

/** What a state of a day is called, the same of a roster and of a certificate. */
public final class CellNames {

    private CellNames() {}

    /** Of a state of a cell. */
    public static String of(Model model, int cell, int state) {
        if (model.isChoice(cell)) {
            return "option " + state;
        }
        return name(
                model.table().modeOf(cell, state),
                model.posts().of(state),
                States.isDesk(state) ? model.posts().desk(state) : Optional.empty());
    }

    /** Of a day of a roster. */
    public static String of(Assignment day) {
        return name(day.mode(), day.post(), day.desk());
    }

    private static String name(WorkMode mode, Optional<Post> post, Optional<String> desk) {
        return mode.name()
                + post.map(of -> " " + of.id()).orElse("")
                + desk.map(of -> " at " + of).orElse("");
    }
}
