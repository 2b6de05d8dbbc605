package id.rotasi.internal.io.csv;

import id.rotasi.domain.WorkMode;
import id.rotasi.report.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lists say of a day of a person, however the administration writes it. */
public enum DayWord {
    WFH,
    WFO,
    FIELD,
    ABSENT,
    OFF;

    /* A counter or shift has a number of its own on each sheet, so which one it is is not known. */
    private static final Pattern COUNTER = Pattern.compile("(?i)[LS]\\d+");

    /* Stands behind a day of which half is an absence; what else the day is stands before it. */
    private static final String HALF = "\u00bd";

    private static final Map<String, DayWord> BY_WORD = new HashMap<>();
    private static final List<String> KNOWN = new ArrayList<>();

    static {
        for (var code : values()) {
            for (var locale : List.of(Messages.INDONESIAN, Locale.ENGLISH)) {
                CsvWords.aliases("grid.code." + code.name(), locale).forEach(word -> {
                    if (BY_WORD.put(CsvWords.normal(word), code) == null && isCode(word)) {
                        KNOWN.add(word);
                    }
                });
            }
        }
    }

    /* Codes are alike in all languages; other words for them are understood, but not listed. */
    private static boolean isCode(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** What is meant. */
    public static Optional<DayWord> of(String marked) {
        var text = marked.replace(HALF, "").strip();
        return COUNTER.matcher(text).matches()
                ? Optional.of(WFO)
                : Optional.ofNullable(BY_WORD.get(CsvWords.normal(text)));
    }

    /** How somebody works on such a day. */
    public WorkMode mode() {
        return switch (this) {
            case WFH -> WorkMode.WFH;
            case WFO, FIELD -> WorkMode.WFO;
            case ABSENT -> WorkMode.ABSENT;
            case OFF -> WorkMode.OFF;
        };
    }

    /** The words that may stand there. */
    public static List<String> known() {
        return List.copyOf(KNOWN);
    }
}
