package id.rotasi.internal.explain;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.compile.CellTable;
import id.rotasi.internal.compile.Model;
import id.rotasi.internal.compile.Posts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a roster that came from elsewhere is one of this problem. A roster of another problem is wrong in every line, so
 * only the first {@value #SHOWN} errors are told and the others counted.
 */
final class Fit {

    static final int SHOWN = 20;

    private final Model model;
    private final Map<String, Integer> people = new HashMap<>();
    private final List<InputError> errors = new ArrayList<>();
    private int more;

    private Fit(Model model) {
        this.model = model;
        model.problem().asns().forEach(asn -> people.put(asn.id(), people.size()));
    }

    /** The state of each cell. @throws InvalidProblemException if the assignments are no roster of the problem */
    static int[] statesOf(Model model, List<Assignment> assignments) {
        return new Fit(model).states(assignments);
    }

    private int[] states(List<Assignment> assignments) {
        var states = new int[model.table().size()];
        Arrays.fill(states, Posts.NO_STATE);
        for (int i = 0; i < assignments.size(); i++) {
            read(assignments.get(i), "$.assignments[%s]".formatted(i), states);
        }
        for (int cell = 0; cell < states.length; cell++) {
            if (states[cell] == Posts.NO_STATE) {
                var asn = model.problem().asns().get(model.table().asn(cell));
                var date = model.table().dateOf(model.table().day(cell));
                error("$.assignments", "roster.lacks", Map.of("who", asn.id(), "date", date));
            }
        }
        if (more > 0) {
            errors.add(new InputError("$.assignments", "roster.more", Map.of("n", more)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidProblemException(errors);
        }
        return states;
    }

    private void read(Assignment assignment, String path, int[] states) {
        var person = people.get(assignment.asn());
        if (person == null) {
            error(path + ".asn", "unknown-asn", Map.of("id", assignment.asn()));
            return;
        }
        int cell = model.problem().period().contains(assignment.date())
                ? model.table().cell(person, model.table().dayOf(assignment.date()))
                : CellTable.OFF;
        Map<String, Object> where = Map.of("who", assignment.asn(), "date", assignment.date());
        boolean absent = assignment.mode() == WorkMode.ABSENT;
        if (cell == CellTable.OFF) {
            error(path + ".date", "roster.no-working-day", where);
        } else if (absent != (cell == CellTable.ABSENT)) {
            error(path + ".mode", absent ? "roster.not-absent" : "roster.absent", where);
        } else if (!absent) {
            stand(assignment, path, cell, states, where);
        }
    }

    private void stand(Assignment assignment, String path, int cell, int[] states, Map<String, Object> where) {
        int state = model.posts().stateOf(assignment);
        if (states[cell] != Posts.NO_STATE) {
            error(path, "roster.twice", where);
        } else if (state == Posts.NO_STATE || !model.states(cell).contains(state)) {
            var values = new HashMap<>(where);
            values.put("mode", assignment.mode());
            values.put("post", assignment.post().map(Post::id).orElse("-"));
            error(path, "roster.impossible", values);
            states[cell] = model.states(cell).plain();
        } else {
            states[cell] = state;
        }
    }

    private void error(String path, String code, Map<String, Object> arguments) {
        if (errors.size() < SHOWN) {
            errors.add(new InputError(path, code, arguments));
        } else {
            more++;
        }
    }
}
