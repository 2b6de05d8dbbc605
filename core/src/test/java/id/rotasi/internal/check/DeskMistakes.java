package id.rotasi.internal.check;

import static id.rotasi.internal.check.Draft.date;
import static id.rotasi.internal.check.Mistake.mistake;

import id.rotasi.domain.Period;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.Site;
import id.rotasi.domain.WorkMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with desks. */
final class DeskMistakes {

    private DeskMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                mistake(
                        "a desk twice",
                        "$.desks[1].id",
                        "duplicate-id",
                        draft -> draft.desks.add(Site.Desk.of("d-1", "B", "dukcapil"))),
                mistake(
                        "a desk without a zone",
                        "$.desks[0].zone",
                        "text-blank",
                        draft -> draft.change(draft.desks, 0, desk -> Site.Desk.of("d-1", " ", "dukcapil"))),
                mistake(
                        "a desk of an unknown unit",
                        "$.desks[0].unit",
                        "unknown-unit",
                        draft -> draft.change(draft.desks, 0, desk -> Site.Desk.of("d-1", "A", "dukcapl"))),
                mistake(
                        "a desk that goes before it comes",
                        "$.desks[0].open",
                        "period-backwards",
                        draft -> draft.change(
                                draft.desks, 0, desk -> desk.open(Period.Span.of(Draft.date(9), Draft.date(8))))),
                mistake(
                        "an unknown desk of a person",
                        "$.asns[3].desks",
                        "unknown-desk",
                        draft -> draft.asn(3, asn -> asn.desks(List.of("d-7")))),
                mistake(
                        "published at an unknown desk",
                        "$.published.days[0].desk",
                        "unknown-desk",
                        draft -> draft.publish(Optional.empty(), atDesk("citra", Optional.of(Post.OFFICE), "d-9"))),
                mistake(
                        "published at a desk and at a counter",
                        "$.published.days[0].desk",
                        "desk-not-in-office",
                        draft -> draft.publish(
                                Optional.empty(), atDesk("citra", Optional.of(Post.counter("ktp")), "d-1"))));
    }

    private static Day atDesk(String asn, Optional<Post> post, String desk) {
        return new Day(asn, date(2), WorkMode.WFO, post, Optional.of(desk));
    }
}
