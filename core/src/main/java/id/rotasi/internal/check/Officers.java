package id.rotasi.internal.check;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Asn;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.UnitTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who could serve at each counter on some date, whatever else there is to do. Somebody with several postings is one person
 * of each post, whenever it is.
 */
final class Officers {

    private final Map<Post, List<Asn>> people = new HashMap<>();

    /** Takes time linear in people times the different demands of the counters above them. */
    Officers(RosterProblem draft, UnitTree units) {
        var posts =
                draft.counters().stream().map(Post::of).collect(Collectors.groupingBy(Post::unit, Collectors.toSet()));
        var postsAbove = new HashMap<String, List<Post>>();
        for (var asn : draft.asns()) {
            for (var posted : postings(asn)) {
                var above = postsAbove.computeIfAbsent(posted.unit(), unit -> units.pathToRoot(units.get(unit)).stream()
                        .flatMap(one -> posts.getOrDefault(one.id(), Set.of()).stream())
                        .toList());
                for (var post : above) {
                    if (post.admits(posted)) {
                        add(asn, people.computeIfAbsent(post, key -> new ArrayList<>()));
                    }
                }
            }
        }
    }

    /* Unless it is the one who was added last, in another posting. */
    private static void add(Asn asn, List<Asn> to) {
        if (to.isEmpty() || to.get(to.size() - 1) != asn) {
            to.add(asn);
        }
    }

    /* Somebody as in each posting, first as without any. */
    private static List<Asn> postings(Asn asn) {
        return asn.postings().isEmpty()
                ? List.of(asn)
                : Stream.concat(Stream.of(asn), asn.postings().stream().map(posting -> asn.at(posting.from())))
                        .toList();
    }

    List<Asn> of(ServiceCounter counter) {
        return people.getOrDefault(Post.of(counter), List.of());
    }

    /** A unit with counters, and what they ask for. */
    private record Post(String unit, Optional<String> qualification) {
        static Post of(ServiceCounter counter) {
            return new Post(counter.unit(), counter.qualification());
        }

        boolean admits(Asn asn) {
            return qualification.map(asn.qualifications()::contains).orElse(true);
        }
    }
}
