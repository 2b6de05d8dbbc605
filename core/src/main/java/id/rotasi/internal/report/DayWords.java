package id.rotasi.internal.report;

import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.report.words.Messages;
import id.rotasi.report.words.Names;
import java.util.Map;
import java.util.Optional;

/**
 * Where people are, in words.
 *
 * @param names of people and counters; their ids if empty
 */
public record DayWords(Optional<Names> names, Messages words) {

    /** Where somebody is on a day. */
    public String place(Optional<Day> day) {
        if (day.isEmpty()) {
            return words.text("change.place.none");
        }
        return switch (day.get().mode()) {
            case WFH -> words.text("change.place.wfh");
            case OFF -> words.text("change.place.off");
            case ABSENT -> words.text("change.place.absent");
            case WFO ->
                day.get().desk().isPresent()
                        ? desk(day.get().desk().get())
                        : day.get().post().map(this::post).orElseGet(() -> words.text("change.place.site"));
        };
    }

    private String desk(String desk) {
        var zone = names.map(known -> known.zone(desk)).orElse("");
        return words.text(
                zone.isEmpty() ? "change.place.desk" : "change.place.desk.zone", Map.of("desk", desk, "zone", zone));
    }

    private String post(Post post) {
        if (post instanceof Post.Office) {
            return words.text("change.place.office");
        }
        if (post instanceof Post.Field) {
            return words.text("change.place.field");
        }
        var counter = names.map(known -> known.counter(post.id())).orElse(post.id());
        boolean isShift = names.filter(known -> known.isShift(post.id())).isPresent();
        return words.text(isShift ? "change.place.shift" : "change.place.counter", Map.of("counter", counter));
    }

    /** The name of a person. */
    public String who(String asn) {
        return names.map(known -> known.asn(asn)).orElse(asn);
    }
}
