package id.rotasi.internal.io.table;

import id.rotasi.domain.Asn;
import id.rotasi.domain.Lock;
import id.rotasi.report.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of the days of some people was known before anything was decided, in words. */
public record KnownWords(KnownDays known, Messages words, List<Asn> people, List<LocalDate> dates) {

    /** Most days decided by hand that are named; the others are counted. */
    private static final int NAMED = 8;

    /** A line under the heading, if some days of the sheet are settled. */
    public Optional<String> heading() {
        return dates.stream()
                .filter(known::isSettled)
                .reduce((one, last) -> last)
                .map(last -> {
                    var line = isEdge(last) ? ".line" : "";
                    var named = known.version().isEmpty() ? "" : ".version";
                    return words.text(
                            "annex.settled" + named + line,
                            Map.of("date", Span.date(last, words), "version", known.version()));
                });
    }

    /** Whether a date is the last settled one, and others follow on the sheet. */
    public boolean isEdge(LocalDate date) {
        return known.settledThrough().filter(date::equals).isPresent() && !date.equals(dates.get(dates.size() - 1));
    }

    /** Whether a person's day was decided by hand. */
    public boolean isLocked(Asn asn, LocalDate date) {
        return known.lock(asn.id(), date).isPresent();
    }

    /** Days before the period that count for these people, in a sentence. */
    public Optional<String> past() {
        return known.past(people.stream().map(Asn::id).toList())
                .map(past -> words.text(
                        "annex.past",
                        Map.of(
                                "n", past.number(),
                                "from", Span.date(past.from(), words),
                                "to", Span.date(past.to(), words))));
    }

    /** What the mark of days decided by hand means, and each of them with its reason. */
    public List<String> locks() {
        var names = new HashMap<String, String>();
        people.forEach(asn -> names.put(asn.id(), asn.name()));
        var locks = known.locks().values().stream()
                .filter(lock -> names.containsKey(lock.asn()) && dates.contains(lock.date()))
                .sorted(Comparator.comparing(Lock::date).thenComparing(lock -> names.get(lock.asn())))
                .toList();
        var lines = new ArrayList<String>();
        if (!locks.isEmpty()) {
            lines.add(words.text("annex.locked"));
        }
        locks.stream()
                .limit(NAMED)
                .forEach(lock -> lines.add(words.text(
                        lock.reason().isEmpty() ? "annex.lock" : "annex.lock.because",
                        Map.of(
                                "date",
                                Span.date(lock.date(), words),
                                "who",
                                names.get(lock.asn()),
                                "reason",
                                lock.reason()))));
        if (locks.size() > NAMED) {
            lines.add(words.text("annex.lock.more", Map.of("n", locks.size() - NAMED)));
        }
        return lines;
    }
}
