package id.rotasi.internal.io.page;

import id.rotasi.domain.Absence;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Days on duty of which half is an absence, and the words that only a page with such days has. One is an array: unit and place
 * of the person, day, then kind of the absence and part of the day.
 */
record PageHalves(PageModel model, JsonOut out) {

    private static final String WORDS = "half";

    static boolean areIn(List<Absence> absences) {
        return absences.stream().anyMatch(Absence::isHalf);
    }

    /** What a page says of such days in a language. */
    static Map<String, String> words(Messages messages) {
        return messages.startingWith(WORDS);
    }

    static void write(PageModel model, JsonOut out) throws IOException {
        var halves = new PageHalves(model, out);
        out.values("halves", () -> {
            for (var asn : model.problem.asns()) {
                for (var date : model.dates) {
                    var half = model.half(asn.id(), date);
                    var place = model.place(asn.id(), date);
                    if (half.isPresent() && place.isPresent()) {
                        halves.day(place.get(), model.day(date), half.get());
                    }
                }
            }
        });
    }

    private void day(PageModel.Place place, int day, Absence half) throws IOException {
        out.values(() -> {
            out.value(place.unit());
            out.value(place.index());
            out.value(day);
            out.value(half.kind().name());
            out.value(half.part().name());
        });
    }
}
