package id.rotasi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A roster that was published earlier for days of this period. PP 94/2021 counts days of absence, so a published
 * roster is evidence: changes are few, and none before the day through which it is frozen.
 */
public final class PublishedRoster {

    private final String version;
    private final Optional<LocalDate> frozenThrough;
    private final List<Day> days;

    /**
     * A version, and the days that were published with it.
     *
     * @param version the host's name for that version
     * @param frozenThrough last day that may not change any more; empty when every day may
     * @param days what was published; days of people, dates or counters that no longer exist are an error
     */
    public PublishedRoster(String version, Optional<LocalDate> frozenThrough, List<Day> days) {
        this.version = version;
        this.frozenThrough = frozenThrough;
        this.days = List.copyOf(days);
    }

    /** The host's name for that version. */
    public String version() {
        return version;
    }

    /** Last day that may not change any more; empty when every day may. */
    public Optional<LocalDate> frozenThrough() {
        return frozenThrough;
    }

    /** What was published. */
    public List<Day> days() {
        return days;
    }

    /** The same version, of these days. */
    public PublishedRoster withDays(List<Day> others) {
        return new PublishedRoster(version, frozenThrough, others);
    }

    /** Whether version, frozen days and all days are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedRoster roster
                && version.equals(roster.version)
                && frozenThrough.equals(roster.frozenThrough)
                && days.equals(roster.days);
    }

    @Override
    public int hashCode() {
        return List.of(version, frozenThrough, days).hashCode();
    }

    @Override
    public String toString() {
        return "PublishedRoster[%s, %s days, frozen through %s]".formatted(version, days.size(), frozenThrough);
    }

    /** One person on one day, as it was published or worked. */
    public static final class Day {

        private final String asn;
        private final LocalDate date;
        private final WorkMode mode;
        private final Optional<Post> post;
        private final Optional<String> desk;

        /** That person on a date, where on site being unknown. */
        public Day(String asn, LocalDate date, WorkMode mode) {
            this(asn, date, mode, Optional.empty());
        }

        /** That person on a date; the post is empty at home, on leave, and where it is not known. */
        public Day(String asn, LocalDate date, WorkMode mode, Optional<Post> post) {
            this(asn, date, mode, post, Optional.empty());
        }

        /** That person on a date, at a desk of the office; it is empty elsewhere, and where it is not known. */
        public Day(String asn, LocalDate date, WorkMode mode, Optional<Post> post, Optional<String> desk) {
            this.asn = asn;
            this.date = date;
            this.mode = mode;
            this.post = post;
            this.desk = desk;
        }

        /** So a day of a roster was. */
        public static Day of(Assignment assignment) {
            return new Day(
                    assignment.asn(), assignment.date(), assignment.mode(), assignment.post(), assignment.desk());
        }

        /** Id of the person. */
        public String asn() {
            return asn;
        }

        /** The date. */
        public LocalDate date() {
            return date;
        }

        /** At home, on site or absent. */
        public WorkMode mode() {
            return mode;
        }

        /** Where on site; empty at home, on leave, and where it is not known. */
        public Optional<Post> post() {
            return post;
        }

        /** Id of the desk in the office; empty elsewhere, and where it is not known. */
        public Optional<String> desk() {
            return desk;
        }

        /** Whether person, date, mode, post and desk are equal. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Day day
                    && asn.equals(day.asn)
                    && date.equals(day.date)
                    && mode == day.mode
                    && post.equals(day.post)
                    && desk.equals(day.desk);
        }

        @Override
        public int hashCode() {
            return List.of(asn, date, mode, post, desk).hashCode();
        }

        @Override
        public String toString() {
            return asn + " on " + date + ": " + mode
                    + post.map(at -> " at " + at.id()).orElse("")
                    + desk.map(at -> " " + at).orElse("");
        }
    }
}
