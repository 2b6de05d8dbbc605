package id.rotasi.internal.io.grid;

import id.rotasi.internal.io.csv.CsvWords;
import id.rotasi.report.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in a grid on a day of a person, however the administration writes it. */
enum GridCode {
    WFH,
    WFO,
    FIELD,
    ABSENT;

    /* A counter has a number of its own on each sheet, so which one it is is not known. */
    private static final Pattern COUNTER = Pattern.compile("(?i)L\\d+");

    private static final Map<String, GridCode> BY_WORD = new HashMap<>();
    private static final List<String> KNOWN = new ArrayList<>();

    static {
        for (var code : values()) {
            for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                CsvWords.aliases("grid.code." + code.name(), locale).forEach(word -> {
                    if (BY_WORD.put(CsvWords.normal(word), code) == null) {
                        KNOWN.add(word);
                    }
                });
            }
        }
    }

    static Optional<GridCode> of(String text) {
        return COUNTER.matcher(text).matches()
                ? Optional.of(WFO)
                : Optional.ofNullable(BY_WORD.get(CsvWords.normal(text)));
    }

    /** The words that may stand there. */
    static List<String> known() {
        return List.copyOf(KNOWN);
    }
}
