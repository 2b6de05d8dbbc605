package id.rotasi.internal.compile;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The posts and desks that stand behind the codes of {@link States}, each of them one object for all days. */
public final class Posts {

    /** No state: of an assignment that makes no sense, or at a post or desk that does not exist. As a code, one that counts nothing. */
    public static final int NO_STATE = States.not(States.ANY);

    private final List<Optional<Post>> posts = new ArrayList<>();
    private final List<Optional<String>> desks = new ArrayList<>();
    private final Map<Post, Integer> states = new HashMap<>();
    private final Map<String, Integer> atDesks = new HashMap<>();

    Posts(RosterProblem problem) {
        posts.add(Optional.empty());
        posts.add(Optional.of(Post.OFFICE));
        posts.add(Optional.of(Post.FIELD));
        problem.counters().forEach(counter -> posts.add(Optional.of(Post.counter(counter.id()))));
        for (int state = States.OFFICE; state < posts.size(); state++) {
            states.put(posts.get(state).orElseThrow(), state);
        }
        for (var desk : problem.desks()) {
            atDesks.put(desk.id(), States.FIRST_DESK + desks.size());
            desks.add(Optional.of(desk.id()));
        }
    }

    /** The post of a state; empty when it is not on site. */
    public Optional<Post> of(int state) {
        return state == States.HOME ? Optional.empty() : posts.get(States.isDesk(state) ? States.OFFICE : state);
    }

    /** The state at a post, or {@link #NO_STATE}. */
    public int stateOf(Post post) {
        return states.getOrDefault(post, NO_STATE);
    }

    /** Id of the desk of a state; empty when it is at none. */
    public Optional<String> desk(int state) {
        return States.isDesk(state) ? desks.get(state - States.FIRST_DESK) : Optional.empty();
    }

    /** The code of the states at a post, or the other one if there is no such post. */
    int codeOf(Post post, int otherwise) {
        return post.equals(Post.OFFICE) && !desks.isEmpty() ? States.ANY_OFFICE : states.getOrDefault(post, otherwise);
    }

    /** The state of somebody on site as known, or the other one if there is no such post. */
    int stateOf(Day day, int otherwise) {
        var desk = day.desk().map(atDesks::get);
        return desk.isPresent()
                ? desk.get()
                : day.post().map(post -> states.getOrDefault(post, otherwise)).orElse(otherwise);
    }

    /** The state of somebody on duty on a day of that kind, or {@link #NO_STATE}. */
    public int stateOf(Assignment assignment, DayKind day) {
        var post = assignment.post();
        var desk = assignment.desk();
        return switch (assignment.mode()) {
            case WFH, OFF -> post.isEmpty() && desk.isEmpty() ? day.code(assignment.mode()) : NO_STATE;
            case WFO -> post.isPresent() ? stateOf(post.get(), desk) : NO_STATE;
            case ABSENT -> NO_STATE;
        };
    }

    private int stateOf(Post post, Optional<String> desk) {
        if (desk.isEmpty()) {
            return stateOf(post);
        }
        return post.equals(Post.OFFICE) ? atDesks.getOrDefault(desk.get(), NO_STATE) : NO_STATE;
    }
}
