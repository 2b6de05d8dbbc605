package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.Site;
import id.rotasi.domain.WorkMode;
import id.rotasi.policy.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The codes of {@link States} for what tallies of the public API count.
 *
 * @param counters index of each counter by id
 * @param desks index of each desk by id
 */
record Codes(Map<String, Integer> counters, Map<String, Integer> desks) {

    static Codes of(RosterProblem problem) {
        return new Codes(indices(problem.counters(), ServiceCounter::id), indices(problem.desks(), Site.Desk::id));
    }

    private static <T> Map<String, Integer> indices(List<T> things, Function<T, String> id) {
        var indices = new HashMap<String, Integer>();
        things.forEach(thing -> indices.put(id.apply(thing), indices.size()));
        return indices;
    }

    /** Whether there are desks, so that the office has more states than one. */
    boolean hasDesks() {
        return !desks.isEmpty();
    }

    /** The code of what counts on a day of that kind. @throws IllegalArgumentException for an unknown counter or desk */
    int of(Counted counted, DayKind day) {
        return switch (counted.kind()) {
            case WFH -> day == DayKind.ROSTERED ? States.HOME : States.AWAY;
            case OFF -> States.AWAY;
            case ON_SITE -> day.code(WorkMode.WFO);
            case ON_DUTY -> day == DayKind.ROTATION ? States.ANY : States.ON_SITE;
            case NOT_WFH -> day == DayKind.SHIFT ? States.ANY : States.not(day.code(WorkMode.WFH));
            case NOT_ON_SITE -> States.not(day.code(WorkMode.WFO));
            case OFFICE -> hasDesks() ? States.ANY_OFFICE : States.OFFICE;
            case OFFICE_WITHOUT_DESK -> States.OFFICE;
            case FIELD -> States.FIELD;
            case ANY_COUNTER -> States.ANY_COUNTER;
            case COUNTER -> States.FIRST_COUNTER + known(counters, counted, "counter");
            case NOT_COUNTER -> States.not(States.FIRST_COUNTER + known(counters, counted, "counter"));
            case DESK -> States.FIRST_DESK + known(desks, counted, "desk");
            case OPTION -> States.FIRST_OPTION + counted.option();
        };
    }

    private static int known(Map<String, Integer> indices, Counted counted, String what) {
        var index = indices.get(counted.counter());
        if (index == null) {
            throw new IllegalArgumentException(
                    "A rule counts at the %s '%s', which does not exist.".formatted(what, counted.counter()));
        }
        return index;
    }
}
