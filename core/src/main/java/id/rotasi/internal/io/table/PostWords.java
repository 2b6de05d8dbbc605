package id.rotasi.internal.io.table;

import id.rotasi.RosterProblem;
import id.rotasi.domain.ServiceCounter;
import id.rotasi.domain.ServiceCounter.Hours;
import id.rotasi.report.words.Messages;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Service counters and shifts as people read them, with their hours: {@code Sif Malam (19.00-07.00)}. */
public record PostWords(Map<String, ServiceCounter> counters, Messages words) {

    private static final DateTimeFormatter POINT = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter COLON = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Those of a problem, in a language. */
    public static PostWords of(RosterProblem problem, Messages words) {
        var counters = new HashMap<String, ServiceCounter>();
        problem.counters().forEach(counter -> counters.put(counter.id(), counter));
        return new PostWords(counters, words);
    }

    /** From when to when a counter is served, if it has hours of its own. */
    public Optional<Hours> hours(String counter) {
        return Optional.ofNullable(counters.get(counter)).flatMap(ServiceCounter::hours);
    }

    /** The name of a counter, with its hours if it has some; the id of one that the problem does not have. */
    public String named(String counter) {
        var known = counters.get(counter);
        return known == null
                ? counter
                : known.name()
                        + known.hours().map(hours -> " (" + shown(hours) + ")").orElse("");
    }

    /** Hours as the language writes them. */
    public String shown(Hours hours) {
        var form = words.locale().equals(Messages.INDONESIAN) ? POINT : COLON;
        return form.format(hours.from()) + "-" + form.format(hours.to());
    }
}
