package id.rotasi.internal.compile;

import id.rotasi.InvalidProblemException;
import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.WorkMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a roster that came from elsewhere is one of this problem. A roster of another problem is wrong in every line, so
 * only the first {@value #SHOWN} errors are told and the others counted.
 */
public final class RosterFit {

    static final int SHOWN = 20;

    private final Model model;
    private final Map<String, Integer> people = new HashMap<>();
    private final List<InputError> errors = new ArrayList<>();
    private int more;

    private RosterFit(Model model) {
        this.model = model;
        model.problem().asns().forEach(asn -> people.put(asn.id(), people.size()));
    }

    /** The state of each cell and choice. @throws InvalidProblemException if the assignments are no roster of the problem */
    public static int[] statesOf(Model model, List<Assignment> assignments) {
        return new RosterFit(model).states(assignments);
    }

    private int[] states(List<Assignment> assignments) {
        int[] states = model.plainStates();
        Arrays.fill(states, 0, model.table().size(), Posts.NO_STATE);
        for (int i = 0; i < assignments.size(); i++) {
            read(i, assignments.get(i), states);
        }
        for (int cell = 0; cell < model.table().size(); cell++) {
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
        model.settleChoices(states);
        return states;
    }

    private void read(int index, Assignment assignment, int[] states) {
        var person = people.get(assignment.asn());
        if (person == null) {
            error(index, ".asn", "unknown-asn", Map.of("id", assignment.asn()));
            return;
        }
        int cell = model.problem().period().contains(assignment.date())
                ? model.table().cell(person, model.table().dayOf(assignment.date()))
                : CellTable.OFF;
        boolean absent = assignment.mode() == WorkMode.ABSENT;
        if (cell == CellTable.OFF) {
            error(index, ".date", "roster.no-working-day", where(assignment));
        } else if (absent != (cell == CellTable.ABSENT)) {
            error(index, ".mode", absent ? "roster.not-absent" : "roster.absent", where(assignment));
        } else if (!absent) {
            stand(index, assignment, cell, states);
        }
    }

    private void stand(int index, Assignment assignment, int cell, int[] states) {
        int state = model.posts().stateOf(assignment, model.table().kind(cell));
        if (states[cell] != Posts.NO_STATE) {
            error(index, "", "roster.twice", where(assignment));
        } else if (state == Posts.NO_STATE || !model.admits(cell, state)) {
            var values = new HashMap<>(where(assignment));
            values.put("mode", assignment.mode());
            values.put("post", place(assignment));
            var known = model.isFact(cell) ? "roster.settled" : "roster.impossible";
            error(index, "", model.lock(cell).isPresent() ? "roster.locked" : known, values);
            states[cell] = model.states(cell).plain();
        } else {
            states[cell] = state;
        }
    }

    private static String place(Assignment assignment) {
        return assignment.post().map(Post::id).orElse("-")
                + assignment.desk().map(desk -> " " + desk).orElse("");
    }

    private static Map<String, Object> where(Assignment assignment) {
        return Map.of("who", assignment.asn(), "date", assignment.date());
    }

    private void error(int index, String property, String code, Map<String, Object> arguments) {
        error("$.assignments[%s]%s".formatted(index, property), code, arguments);
    }

    private void error(String path, String code, Map<String, Object> arguments) {
        if (errors.size() < SHOWN) {
            errors.add(new InputError(path, code, arguments));
        } else {
            more++;
        }
    }
}
