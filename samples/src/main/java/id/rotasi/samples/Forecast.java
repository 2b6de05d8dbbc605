package id.rotasi.samples;

import id.rotasi.RosterProblem;
import id.rotasi.domain.Unit.WorkingWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * What a solve takes, roughly, from how many days of people there are. Memory was seen to be enough for all files of 400 to 17,000 people
 * under all rules, and for the usual files of 100,000; time is that of 17,000 with the usual files. It depends on the rules: those that tie days of a person together beyond a count, such as at most two days in a
 * row, take the most, but no longer than the time limit.
 */
record Forecast(long days) {

    private static final long HEAP = 100_000_000;
    private static final long HEAP_OF_DAY = 800;
    private static final double LEAST_SECONDS = 2;
    private static final double LEAST_SECONDS_OF_DAY = 10e-6;
    private static final double MOST_SECONDS_OF_DAY = 100e-6;

    static Forecast of(RosterProblem problem) {
        return new Forecast((long) problem.asns().size()
                * problem.workCalendar().workingDays(WorkingWeek.FIVE_DAYS).size());
    }

    /** In bytes. */
    long heap() {
        return HEAP + HEAP_OF_DAY * days;
    }

    List<String> lines(Texts texts) {
        var lines = new ArrayList<>(
                Lines.field(texts.text("forecast.heap"), texts.text("forecast.heap.value", megabytes(heap()))));
        lines.addAll(Lines.field(
                texts.text("forecast.time"),
                texts.text(
                        "forecast.time.value",
                        Math.round(LEAST_SECONDS + LEAST_SECONDS_OF_DAY * days),
                        Math.round(LEAST_SECONDS + MOST_SECONDS_OF_DAY * days))));
        long there = Runtime.getRuntime().maxMemory();
        if (there < heap()) {
            lines.addAll(Lines.item(texts.text("forecast.less", megabytes(there), megabytes(heap()))));
        }
        return lines;
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }
}
