package id.rotasi.service.problem;

import id.rotasi.io.ProblemXlsx;
import id.rotasi.service.access.Account;
import id.rotasi.service.web.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class PlanController {

    /* The last month for which the holidays are known when this was written. */
    private static final YearMonth LAST_SAMPLE = YearMonth.of(2027, 12);

    private final Plans plans;
    private final StoredProblems problems;
    private final Uploads uploads;
    private final Clock clock;

    PlanController(Plans plans, StoredProblems problems, Uploads uploads, Clock clock) {
        this.plans = plans;
        this.problems = problems;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** A plan that was made of a file, and what of its data can have no effect, in sentences. */
    record Uploaded(Plan plan, List<String> notices) {}

    /** Somebody of the data. @param unit name of the unit */
    record Person(String id, String name, String unit) {}

    @GetMapping("/api/plans")
    List<Plan> plans() {
        return plans.all();
    }

    /** Makes a plan of a workbook or a JSON document. */
    @PostMapping(path = "/api/plans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@RequestParam MultipartFile file, @AuthenticationPrincipal Account who, Locale locale)
            throws IOException {
        var uploaded = uploads.add(file, who.getUsername());
        return new Uploaded(
                uploaded.plan(),
                uploaded.notices().stream()
                        .map(notice -> notice.message(locale))
                        .toList());
    }

    @GetMapping("/api/plans/{plan}/people")
    List<Person> people(@PathVariable long plan) {
        var problem = problems.read(problems.latest(plans.get(plan).id()).id());
        var units = new id.rotasi.report.words.Names(problem);
        return problem.asns().stream()
                .map(asn -> new Person(asn.id(), asn.name(), units.unit(asn.unit())))
                .toList();
    }

    /** A workbook to try the service with: an office of made-up people in the next month. */
    @GetMapping("/api/sample")
    ResponseEntity<byte[]> sample(Locale locale) {
        var next = YearMonth.now(clock).plusMonths(1);
        var month = next.isAfter(LAST_SAMPLE) ? LAST_SAMPLE : next;
        return Download.of("contoh-" + month + ".xlsx", Download.XLSX, stream -> {
            var file = Files.createTempFile("sample", ".xlsx");
            try {
                ProblemXlsx.write(SampleOffice.in(month), file, locale);
                Files.copy(file, stream);
            } finally {
                Files.deleteIfExists(file);
            }
        });
    }
}
