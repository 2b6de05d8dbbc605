package id.rotasi.domain;

import java.util.Optional;

/** What a {@link Site} holds. */
record SiteRecord(String id, String name, int seats, Optional<String> parent) implements Site {

    /** What a {@link Site.Desk} holds. */
    record DeskRecord(String id, String zone, String unit, Period.Span open) implements Desk {}
}
