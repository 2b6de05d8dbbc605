package id.rotasi.internal.check;

import id.rotasi.InvalidProblemException.InputError;
import id.rotasi.RosterProblem;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.WorkMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the post of a person on a day. */
record PostCheck(RosterProblem draft, Directory known) {

    /** Adds an error if somebody has a post but is not on site. */
    static void mode(String path, PublishedRoster.Day day, Errors found) {
        if (day.mode() != WorkMode.WFO && day.post().isPresent()) {
            var post = day.post().get().id();
            found.add(
                    path + ".mode",
                    "post-not-on-site",
                    Map.of("who", day.asn(), "date", day.date(), "mode", day.mode(), "post", post));
        }
    }

    /** Adds an error if somebody has a desk but is not in the office. */
    static void inOffice(String path, PublishedRoster.Day day, Errors found) {
        if (day.desk().isPresent() && !day.post().equals(Optional.of(Post.OFFICE))) {
            var post = day.post().map(Post::id).orElse("-");
            found.add(
                    path + ".desk",
                    "desk-not-in-office",
                    Map.of(
                            "who",
                            day.asn(),
                            "date",
                            day.date(),
                            "desk",
                            day.desk().get(),
                            "post",
                            post));
        }
    }

    /** Adds an error if there is no such post. */
    void exists(String path, Post post, Errors found) {
        boolean exists = post.equals(Post.OFFICE)
                || post.equals(Post.FIELD)
                || post instanceof Post.Counter && known.counters().contains(post.id());
        if (!exists) {
            var counters = draft.counters().stream().map(ServiceCounter::id);
            var posts = Stream.concat(Stream.of(Post.OFFICE.id(), Post.FIELD.id()), counters);
            var values = new HashMap<String, Object>(Map.of("value", post.id(), "known", posts.toList()));
            known.counters().similarTo(post.id()).ifPresent(similar -> values.put(InputError.SIMILAR, similar));
            found.add(path + ".post", "unknown-post", values);
        }
    }
}
