package id.rotasi.service.staff;

import id.rotasi.domain.Assignment;
import id.rotasi.report.words.Names;
import id.rotasi.service.access.Account;
import id.rotasi.service.staff.PublishedDays.Holding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DayController {

    private final PublishedDays published;

    DayController(PublishedDays published) {
        this.published = published;
    }

    /** Somebody on a day. @param post name of the counter, or {@code OFFICE} or {@code FIELD}; only on site */
    record Colleague(
            String name, String unit, Place place, @Nullable String post) {}

    /** Who is where on a date, by what is published: no numbers of people, and no reasons. */
    @GetMapping("/api/days/{date}")
    List<Colleague> day(@PathVariable LocalDate date, @AuthenticationPrincipal Account who) {
        return published.on(date, who).stream()
                .flatMap(holding -> colleagues(holding, date))
                .toList();
    }

    private static Stream<Colleague> colleagues(Holding holding, LocalDate date) {
        var problem = holding.roster().problem();
        var names = new Names(problem);
        return problem.asns().stream().flatMap(asn -> holding.roster().of(asn.id(), date).stream()
                .map(day -> new Colleague(
                        asn.name(), names.unit(asn.at(date).unit()), Place.of(day.mode()), post(day, names))));
    }

    static @Nullable String post(Assignment day, Names names) {
        return day.post().map(post -> names.counter(post.id())).orElse(null);
    }
}
