package id.rotasi.domain;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Where somebody on site works on a day. These four kinds are all there are: whatever has hours of its own is a
 * {@link Duty}.
 */
public sealed interface Post {

    /** The office of the person's unit. */
    Post OFFICE = new Office();

    /** Outside: inspections, roads, patrols. */
    Post FIELD = new Field();

    /** A service counter. */
    static Post counter(String id) {
        return new Counter(id);
    }

    /** A duty post with its hours; it ends on the next day if {@code start} plus {@code length} is past midnight. */
    static Post duty(String id, LocalTime start, Duration length) {
        return new Duty(id, start, length);
    }

    /** The id under which files and messages know the post; the office's is {@code OFFICE}, the field's {@code FIELD}. */
    String id();

    /** The office of the person's unit; use {@link Post#OFFICE}. */
    record Office() implements Post {
        @Override
        public String id() {
            return "OFFICE";
        }
    }

    /** Outside; use {@link Post#FIELD}. */
    record Field() implements Post {
        @Override
        public String id() {
            return "FIELD";
        }
    }

    /**
     * A service counter.
     *
     * @param id of the counter
     */
    record Counter(String id) implements Post {}

    /**
     * A duty with hours of its own.
     *
     * @param id the host's key, unique among the posts
     * @param start when it begins, in local time
     * @param length how long it lasts, positive, at most 24 hours
     */
    record Duty(String id, LocalTime start, Duration length) implements Post {

        /** @throws IllegalArgumentException if the length is out of range */
        public Duty {
            if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException(
                        "The length %s of the duty '%s' must be positive and at most 24 hours.".formatted(length, id));
            }
        }
    }
}
