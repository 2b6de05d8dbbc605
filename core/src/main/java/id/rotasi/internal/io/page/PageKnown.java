package id.rotasi.internal.io.page;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.domain.Post;
import id.rotasi.domain.PublishedRoster.Day;
import id.rotasi.domain.WorkMode;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.internal.io.table.KnownDays;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was known before anything was decided, and the words that only a page with such days has. A lock is an array: unit
 * and place of the person, day, reason. A day before the period likewise: unit and place, day (negative), then {@code H},
 * {@code O} or {@code F}, a counter by index, or the id of a post that is none any more.
 */
record PageKnown(PageModel model, KnownDays known, JsonOut out) {

    private static final String WORDS = "known.";

    static void write(PageModel model, KnownDays known, JsonOut out) throws IOException {
        out.object("known", () -> new PageKnown(model, known, out).write());
    }

    /** What a page says of such days in a language. */
    static Map<String, String> words(Messages messages) {
        return messages.startingWith(WORDS);
    }

    private void write() throws IOException {
        out.whole("through", known.settledThrough().map(model::day).orElse(-1));
        out.text("version", known.version());
        out.values("locks", () -> {
            for (Asn asn : model.problem.asns()) {
                for (Lock lock : locks(asn)) {
                    var place = model.place(asn.id(), lock.date());
                    if (place.isPresent()) {
                        out.values(() -> {
                            day(place.get(), model.day(lock.date()));
                            out.value(lock.reason());
                        });
                    }
                }
            }
        });
        var past = known.past(known.history().keySet());
        if (past.isPresent()) {
            history(past.get());
        }
    }

    private List<Lock> locks(Asn asn) {
        return known.locks().isEmpty()
                ? List.of()
                : model.dates.stream()
                        .flatMap(date -> known.lock(asn.id(), date).stream())
                        .toList();
    }

    /** How many count, and those of the week that reaches into the period. */
    private void history(KnownDays.Past past) throws IOException {
        var from = model.problem.period().from();
        var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var counters = new HashMap<String, Integer>();
        model.problem.counters().forEach(counter -> counters.put(counter.id(), counters.size()));
        out.whole("past", past.number());
        out.date("pastFrom", past.from());
        out.date("pastTo", past.to());
        out.values("week", () -> {
            for (Asn asn : model.problem.asns()) {
                var place = model.place(asn.id());
                for (Day day : place.isEmpty() ? List.<Day>of() : known.past(asn.id())) {
                    if (!day.date().isBefore(monday)) {
                        out.values(() -> {
                            day(place.get(), (int) ChronoUnit.DAYS.between(from, day.date()));
                            mark(day, counters);
                        });
                    }
                }
            }
        });
    }

    private void day(PageModel.Place place, int day) throws IOException {
        out.value(place.unit());
        out.value(place.index());
        out.value(day);
    }

    private void mark(Day day, Map<String, Integer> counters) throws IOException {
        var post = day.post().orElse(Post.OFFICE);
        var counter = counters.get(post.id());
        if (day.mode() == WorkMode.WFH) {
            out.value("H");
        } else if (day.mode() == WorkMode.OFF) {
            out.value("X");
        } else if (post.equals(Post.OFFICE) || post.equals(Post.FIELD)) {
            out.value(post.equals(Post.OFFICE) ? "O" : "F");
        } else if (counter != null) {
            out.value(counter);
        } else {
            out.value(post.id());
        }
    }
}
