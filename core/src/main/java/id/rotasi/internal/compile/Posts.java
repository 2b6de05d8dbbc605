package id.rotasi.internal.compile;

import id.rotasi.domain.Assignment;
import id.rotasi.domain.Post;
import id.rotasi.domain.ServiceCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The posts that stand behind the codes of {@link States}, each of them one object for all days. */
public final class Posts {

    /** No state: of an assignment that makes no sense, or at a post that does not exist. */
    public static final int NO_STATE = -2;

    private final List<Optional<Post>> posts = new ArrayList<>();
    private final Map<Post, Integer> states = new HashMap<>();

    Posts(List<ServiceCounter> counters) {
        posts.add(Optional.empty());
        posts.add(Optional.of(Post.OFFICE));
        posts.add(Optional.of(Post.FIELD));
        counters.forEach(counter -> posts.add(Optional.of(Post.counter(counter.id()))));
        for (int state = States.OFFICE; state < posts.size(); state++) {
            states.put(posts.get(state).orElseThrow(), state);
        }
    }

    /** The post of a state; empty when it is not on site. */
    public Optional<Post> of(int state) {
        return posts.get(state);
    }

    /** The state at a post, or {@link #NO_STATE}. */
    public int stateOf(Post post) {
        return stateOf(post, NO_STATE);
    }

    /** The state at a post, or the other one if there is no such post. */
    int stateOf(Post post, int otherwise) {
        return states.getOrDefault(post, otherwise);
    }

    /** The state of somebody on duty, or {@link #NO_STATE}. */
    public int stateOf(Assignment assignment) {
        var post = assignment.post();
        return switch (assignment.mode()) {
            case WFH, OFF -> post.isEmpty() ? States.WFH : NO_STATE;
            case WFO -> post.map(at -> states.getOrDefault(at, NO_STATE)).orElse(NO_STATE);
            case ABSENT -> NO_STATE;
        };
    }
}
