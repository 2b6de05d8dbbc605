package id.rotasi.service.staff;

import id.rotasi.RosterExplanation;
import id.rotasi.io.RosterCalendar;
import id.rotasi.report.words.ExplanationWords.Passage;
import id.rotasi.report.words.Names;
import id.rotasi.service.access.Account;
import id.rotasi.service.publication.VersionChanges;
import id.rotasi.service.roster.Publications;
import id.rotasi.service.roster.StoredPublication;
import id.rotasi.service.staff.PublishedDays.Holding;
import id.rotasi.service.web.Download;
import id.rotasi.service.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an employee sees of himself or herself. Whose days they are follows from the account, never from the request. */
@RestController
class MyController {

    private final PublishedDays published;
    private final Publications publications;
    private final VersionChanges changes;

    MyController(PublishedDays published, Publications publications, VersionChanges changes) {
        this.published = published;
        this.publications = publications;
        this.changes = changes;
    }

    /** One of my days. @param post name of the counter, or {@code OFFICE} or {@code FIELD}; only on site */
    record Day(LocalDate date, Place place, @Nullable String post, String version) {}

    /** A letter that told me of changes. */
    record Letter(String version, OffsetDateTime approvedAt, String text) {}

    @GetMapping("/api/my/days")
    List<Day> days(@AuthenticationPrincipal Account who) {
        var me = who.asn().orElseThrow();
        return published.of(me).stream().flatMap(holding -> days(holding, me)).toList();
    }

    private static Stream<Day> days(Holding holding, String me) {
        var names = new Names(holding.roster().problem());
        return holding.roster().of(me).stream()
                .map(day -> new Day(
                        day.date(),
                        Place.of(day.mode()),
                        DayController.post(day, names),
                        holding.version().version()));
    }

    /** Why one of my days is as it is, in sentences. */
    @GetMapping("/api/my/days/{date}/why")
    List<Passage> why(@PathVariable LocalDate date, @AuthenticationPrincipal Account who, Locale locale) {
        var me = who.asn().orElseThrow();
        var holding = published.of(me).stream()
                .filter(one -> one.roster().problem().period().contains(date))
                .findFirst()
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "no-day", date));
        var explanation = RosterExplanation.of(holding.roster());
        var words = explanation.words(locale);
        return explanation.cell(me, date).map(words::cell).orElseGet(() -> List.of(words.dayOff(me, date)));
    }

    /** The letters to me, the newest first: one for each version that changed days of mine. */
    @GetMapping("/api/my/letters")
    List<Letter> letters(@AuthenticationPrincipal Account who, Locale locale) {
        var me = who.asn().orElseThrow();
        return published.of(me).stream()
                .flatMap(holding -> publications.ofPlan(holding.version().planId()).stream())
                .filter(version -> version.previousId() != null)
                .flatMap(version -> letter(version, me, locale))
                .toList();
    }

    private Stream<Letter> letter(StoredPublication version, String me, Locale locale) {
        var changed = changes.of(version.rosterId()).changes();
        return changed.people().contains(me)
                ? Stream.of(new Letter(
                        version.version(), version.approvedAt(), changed.message(me, version.version(), locale)))
                : Stream.of();
    }

    /** My calendar of the latest plan, to be taken into a program of mine; it updates in place. */
    @GetMapping("/api/my/calendar")
    ResponseEntity<byte[]> calendar(@AuthenticationPrincipal Account who, Locale locale) {
        var me = who.asn().orElseThrow();
        var all = published.of(me);
        if (all.isEmpty()) {
            throw new Refusal(HttpStatus.NOT_FOUND, "not-published");
        }
        var latest = all.get(all.size() - 1);
        var calendar = RosterCalendar.in(locale)
                .publishedAs(publications.read(latest.version().id()));
        return Download.of(
                "calendar.ics",
                Download.CALENDAR,
                stream -> stream.write(calendar.ofAsn(latest.roster(), me).getBytes(StandardCharsets.UTF_8)));
    }
}
