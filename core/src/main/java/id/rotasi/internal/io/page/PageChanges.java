package id.rotasi.internal.io.page;

import id.rotasi.RosterChanges.Change;
import id.rotasi.RosterChanges.Words;
import id.rotasi.internal.io.json.JsonOut;
import id.rotasi.report.words.Messages;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The changes, and the words that only a page with changes has. A change is an array: unit and place of the person or
 * twice -1, day, then what it was, what it is and why by index into the texts; and the name of who has no place.
 */
record PageChanges(PageModel model, JsonOut out, ChangesSince since, Map<List<String>, Integer> texts) {

    private static final String WORDS = "changed.";
    private static final int NOWHERE = -1;

    static void write(PageModel model, ChangesSince since, JsonOut out) throws IOException {
        out.object("changes", () -> new PageChanges(model, out, since, new LinkedHashMap<>()).write());
    }

    /** What a page says of changes in a language. */
    static Map<String, String> words(Messages messages) {
        return messages.startingWith(WORDS);
    }

    private void write() throws IOException {
        out.text("since", since.version());
        out.whole("days", since.days());
        out.whole("posts", since.posts());
        out.whole("forced", since.forced());
        out.values("list", () -> {
            for (var change : since.all()) {
                out.values(() -> change(change));
            }
        });
        out.values("texts", () -> {
            for (var text : texts.keySet()) {
                out.values(text);
            }
        });
    }

    private void change(Change change) throws IOException {
        var words = PageWords.LANGUAGES.stream()
                .map(language -> since.words().words(change, language))
                .toList();
        var place = model.place(change.asn(), change.date());
        out.value(place.map(PageModel.Place::unit).orElse(NOWHERE));
        out.value(place.map(PageModel.Place::index).orElse(NOWHERE));
        out.value(model.day(change.date()));
        out.value(index(words, Words::before));
        out.value(index(words, Words::after));
        out.value(index(words, Words::reason));
        if (place.isEmpty()) {
            out.value(words.get(0).who());
        }
    }

    private int index(List<Words> words, Function<Words, String> part) {
        var text = words.stream().map(part).toList();
        Integer known = texts.putIfAbsent(text, texts.size());
        return known == null ? texts.size() - 1 : known;
    }
}
